/* A PKCS#11 module for tests: one token whose objects, signatures and misbehaviour come from the text that it gets as
   pReserved, `name=value;name=value`. Compiled by fake-module.ts. */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

typedef unsigned long ulong;
typedef struct { ulong type; void *value; ulong length; } Attribute;
typedef struct { void *create, *destroy, *lock, *unlock; ulong flags; char *reserved; } InitArgs;
typedef struct { ulong mechanism; void *parameter; ulong length; } Mechanism;
typedef ulong (*Function)();

#define UNAVAILABLE (~0UL)
#define SESSION_INVALID 0xb3
#define MAX_STORE 65536

static char settings[4096];
static unsigned char store[MAX_STORE];
static size_t store_size;
static ulong session = 1;
static int is_logged_in, needs_pin_again, signatures, is_lost;
static ulong found[64];
extern char **environ;

static int found_count, found_next;

static const char *setting(const char *name) {
  static char value[1024];
  char key[64];
  snprintf(key, sizeof key, "%s=", name);
  for (const char *at = settings; at != NULL && *at; at = strchr(at, ';')) {
    if (*at == ';') at++;
    if (strncmp(at, key, strlen(key)) != 0) continue;
    size_t length = strcspn(at + strlen(key), ";");
    snprintf(value, sizeof value, "%.*s", (int)length, at + strlen(key));
    return value;
  }
  return NULL;
}

static int is_mode(const char *mode) {
  const char *value = setting("mode");
  return value != NULL && strcmp(value, mode) == 0;
}

static void record(const char *what, ulong number) {
  const char *path = setting("log");
  FILE *file = path == NULL ? NULL : fopen(path, "a");
  if (file == NULL) return;
  fprintf(file, "%s %lu\n", what, number);
  fclose(file);
}

static size_t content(const char *name, unsigned char *into, size_t room) {
  const char *path = setting(name);
  FILE *file = path == NULL ? NULL : fopen(path, "rb");
  if (file == NULL) return 0;
  size_t length = fread(into, 1, room, file);
  fclose(file);
  return length;
}

static void misbehave(const char *where) {
  char mode[64];
  snprintf(mode, sizeof mode, "crash-%s", where);
  if (is_mode(mode)) raise(SIGSEGV);
  snprintf(mode, sizeof mode, "hang-%s", where);
  if (is_mode(mode)) for (record("hang", 0);;) sleep(1000);
  snprintf(mode, sizeof mode, "exit-%s", where);
  if (is_mode(mode)) _exit(3);
}

/* Everything that this process knows by its environment and its arguments. */
static void record_environment(void) {
  const char *path = setting("environ");
  FILE *file = path == NULL ? NULL : fopen(path, "w");
  if (file == NULL) return;
  for (char **at = environ; *at != NULL; at++) fprintf(file, "%s\n", *at);
  FILE *arguments = fopen("/proc/self/cmdline", "rb");
  for (int byte; arguments != NULL && (byte = fgetc(arguments)) != EOF;) fputc(byte == 0 ? '\n' : byte, file);
  if (arguments != NULL) fclose(arguments);
  fclose(file);
}

static ulong initialize(InitArgs *args) {
  snprintf(settings, sizeof settings, "%s", args != NULL && args->reserved != NULL ? args->reserved : "");
  if (is_mode("noise")) {
    const char *names[] = {"NODE_OPTIONS", "INPUT_PIN", "LD_PRELOAD", "SOFTHSM2_CONF", "HOME"};
    printf("::set-output name=x::y\n\033[31mred\n");
    fprintf(stderr, "::error::stderr speaks\n");
    for (int i = 0; i < 5; i++) printf("%s is %s\n", names[i], getenv(names[i]) != NULL ? "there" : "absent");
    fflush(stdout);
  }
  struct rlimit limit;
  getrlimit(RLIMIT_CORE, &limit);
  record("core", (ulong)limit.rlim_max);
#ifdef __linux__
  record("dumpable", (ulong)prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
#endif
  record("process", (ulong)getpid());
  record_environment();
  misbehave("start");
  if (is_mode("fail-start")) return 5;
  store_size = content("objects", store, sizeof store);
  return 0;
}

static ulong finalize(void *nothing) { record("finalize", 0); return nothing == NULL ? 0 : 7; }

static void text(unsigned char *at, const char *value, size_t size) {
  memset(at, ' ', size);
  memcpy(at, value, strlen(value) < size ? strlen(value) : size);
}

static ulong get_info(unsigned char *info) {
  memset(info, 0, 88);
  info[0] = 2; info[1] = 40;
  text(info + 2, "Tests", 32);
  text(info + 48, "Fake module", 32);
  info[80] = 1;
  return 0;
}

static ulong get_slot_list(unsigned char present, ulong *list, ulong *count) {
  (void)present;
  ulong there = setting("tokens") == NULL ? 1 : strtoul(setting("tokens"), NULL, 0);
  if (list != NULL) for (ulong i = 0; i < there; i++) list[i] = i;
  *count = there;
  return 0;
}

static ulong get_slot_info(ulong slot, unsigned char *info) {
  memset(info, 0, 112);
  text(info, "Fake slot", 64);
  text(info + 64, "Tests", 32);
  return slot > 64 ? 3 : 0;
}

static ulong get_token_info(ulong slot, unsigned char *info) {
  char serial[16];
  memset(info, 0, 208);
  text(info, setting("label") == NULL ? "fake" : setting("label"), 32);
  text(info + 32, "Tests", 32);
  text(info + 64, "Fake", 16);
  snprintf(serial, sizeof serial, "%lu", slot + 1);
  text(info + 80, serial, 16);
  *(ulong *)(info + 96) = setting("flags") == NULL ? 0x404 : strtoul(setting("flags"), NULL, 0);
  return 0;
}

static ulong get_mechanism_list(ulong slot, ulong *list, ulong *count) {
  static const ulong all[] = {0x1, 0xd, 0x1041, 0x1057, 0x1d};
  (void)slot;
  if (list != NULL) memcpy(list, all, sizeof all);
  *count = sizeof all / sizeof *all;
  return 0;
}

static ulong open_session(ulong slot, ulong flags, void *application, void *notify, ulong *handle) {
  (void)flags; (void)application; (void)notify;
  record("open", slot);
  if (is_mode("gone-for-good") && is_lost) return 0x32;
  is_lost = is_lost == 1 ? 2 : is_lost;
  is_logged_in = 0;
  *handle = ++session;
  return 0;
}

static ulong close_session(ulong handle) { return handle == session ? 0 : SESSION_INVALID; }

static ulong close_all(ulong slot) { record("close", slot); is_logged_in = 0; return 0; }

static ulong login(ulong handle, ulong user, char *pin, ulong length) {
  char right[64];
  snprintf(right, sizeof right, "%s", setting("pin") == NULL ? "1234" : setting("pin"));
  record("login", user);
  if (handle != session) return SESSION_INVALID;
  if (is_mode("tell-pin")) {
    printf("the PIN is %s\n::set-output name=pin::%s\n", pin, pin);
    fprintf(stderr, "::error::%s\n", pin);
    fflush(stdout);
  }
  misbehave("login");
  if (user == 2 && is_mode("wrong-each-time")) return 0xa0;
  if (!is_mode("anypin") && (length != strlen(right) || memcmp(pin, right, length) != 0)) return 0xa0;
  if (user == 2) needs_pin_again = 0; else is_logged_in = 1;
  return 0;
}

/* Objects: handle, count of attributes, then type, length and bytes of each; numbers of 4 bytes, little-endian. */
static uint32_t number(size_t at) { uint32_t value; memcpy(&value, store + at, 4); return value; }

static int attribute_at(size_t object, ulong type, size_t *value, ulong *length) {
  uint32_t count = number(object + 4);
  size_t at = object + 8;
  for (uint32_t i = 0; i < count; i++) {
    ulong size = number(at + 4);
    if (number(at) == type) { *value = at + 8; *length = size; return 1; }
    at += 8 + size;
  }
  return 0;
}

static size_t after(size_t object) {
  uint32_t count = number(object + 4);
  size_t at = object + 8;
  for (uint32_t i = 0; i < count; i++) at += 8 + number(at + 4);
  return at;
}

static ulong find_init(ulong handle, Attribute *template, ulong count) {
  if (handle != session) return SESSION_INVALID;
  found_count = found_next = 0;
  for (size_t object = 0; object < store_size; object = after(object)) {
    int is_match = 1;
    for (ulong i = 0; i < count; i++) {
      size_t value; ulong length;
      if (!attribute_at(object, template[i].type, &value, &length) || length != template[i].length ||
          memcmp(store + value, template[i].value, length) != 0) is_match = 0;
    }
    if (is_match && found_count < 64) found[found_count++] = object + 1;
  }
  return 0;
}

static ulong find(ulong handle, ulong *list, ulong room, ulong *count) {
  if (handle != session) return SESSION_INVALID;
  for (*count = 0; *count < room && found_next < found_count; ++*count) list[*count] = found[found_next++];
  return 0;
}

static ulong find_final(ulong handle) { return handle == session ? 0 : SESSION_INVALID; }

static ulong get_attributes(ulong handle, ulong object, Attribute *template, ulong count) {
  ulong result = 0;
  if (handle != session) return SESSION_INVALID;
  for (ulong i = 0; i < count; i++) {
    size_t value; ulong length;
    if (!attribute_at(object - 1, template[i].type, &value, &length)) {
      /* What a module says that does not go on past the first attribute it does not know. */
      if (is_mode("picky") && count > 1) return 0x12;
      template[i].length = UNAVAILABLE;
      result = 0x12;
    } else if (template[i].value == NULL) {
      template[i].length = length;
    } else if (template[i].length < length) {
      template[i].length = UNAVAILABLE;
      result = 0x150;
    } else {
      memcpy(template[i].value, store + value, length);
      template[i].length = length;
    }
  }
  return result;
}

static ulong sign_init(ulong handle, Mechanism *mechanism, ulong key) {
  size_t value; ulong length;
  (void)mechanism;
  if (handle != session) return SESSION_INVALID;
  if (!is_logged_in) return 0x101;
  needs_pin_again = attribute_at(key - 1, 0x202, &value, &length) && store[value] != 0;
  return 0;
}

static ulong sign(ulong handle, void *data, ulong length, unsigned char *signature, ulong *room) {
  const char *lose = setting("lose");
  (void)data; (void)length;
  if (handle != session) return SESSION_INVALID;
  if (is_mode("noise")) { printf("signing\n"); fflush(stdout); }
  misbehave("sign");
  if (needs_pin_again) return 0x101;
  if (lose != NULL && signatures == atoi(lose) && is_lost == 0) { is_lost = 1; session++; return 0x32; }
  if (is_mode("lose-each-time")) { session++; return SESSION_INVALID; }
  signatures++;
  *room = content("signature", signature, *room);
  return 0;
}

static ulong unsupported(void) { return 0x54; }

static struct { unsigned char version[2]; Function functions[68]; } list = {{2, 40}, {0}};

ulong C_GetFunctionList(void **out) {
  for (int i = 0; i < 68; i++) list.functions[i] = (Function)unsupported;
  list.functions[0] = (Function)initialize;
  list.functions[1] = (Function)finalize;
  list.functions[2] = (Function)get_info;
  list.functions[4] = (Function)get_slot_list;
  list.functions[5] = (Function)get_slot_info;
  list.functions[6] = (Function)get_token_info;
  list.functions[7] = (Function)get_mechanism_list;
  list.functions[12] = (Function)open_session;
  list.functions[13] = (Function)close_session;
  list.functions[14] = (Function)close_all;
  list.functions[18] = (Function)login;
  list.functions[24] = (Function)get_attributes;
  list.functions[26] = (Function)find_init;
  list.functions[27] = (Function)find;
  list.functions[28] = (Function)find_final;
  list.functions[42] = (Function)sign_init;
  list.functions[43] = (Function)sign;
  *out = &list;
  return 0;
}
