/* The PKCS#11 module MODULE with signatures that take DELAY_US microseconds more, as in hardware or behind a network. */
#include <dlfcn.h>
#include <string.h>
#include <time.h>

#define FUNCTIONS 68
#define C_SIGN 43

typedef unsigned long (*sign_t)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);

/* CK_FUNCTION_LIST on 64-bit Unix: a version, then the functions. */
static struct {
  unsigned char version[8];
  void *function[FUNCTIONS];
} list;
static sign_t sign;

static unsigned long slow_sign(unsigned long session, unsigned char *data, unsigned long length,
                               unsigned char *signature, unsigned long *written) {
  struct timespec delay = {DELAY_US / 1000000, DELAY_US % 1000000 * 1000};
  nanosleep(&delay, NULL);
  return sign(session, data, length, signature, written);
}

unsigned long C_GetFunctionList(void **given) {
  void *module = dlopen(MODULE, RTLD_NOW | RTLD_LOCAL);
  unsigned long (*get)(void **) = module ? (unsigned long (*)(void **))dlsym(module, "C_GetFunctionList") : NULL;
  void *real;
  unsigned long value = get ? get(&real) : 5;
  if (value != 0) return value;
  memcpy(&list, real, sizeof list);
  sign = (sign_t)list.function[C_SIGN];
  list.function[C_SIGN] = (void *)slow_sign;
  *given = &list;
  return 0;
}
