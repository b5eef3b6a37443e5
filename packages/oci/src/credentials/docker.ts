import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import { OciError } from '../error.ts'
import { canonicalRegistry, DOCKER_HUB } from '../reference.ts'
import type { Credential, CredentialSource } from '../types.ts'
import { askHelper, type Spawn } from './helper.ts'

/** What the credentials of a machine are read with. */
export interface DockerCredentialOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly fs: { readFile(path: string): Promise<Uint8Array> }
  readonly platform: NodeJS.Platform
  /** Default: the platform's own, loaded when a helper is asked. */
  readonly spawn?: Spawn
  /** Milliseconds for one answer of a helper, default 10,000. */
  readonly helperTimeoutMs?: number
}

/** Most bytes of a configuration file. */
const MAX_CONFIG = 1024 * 1024
/** The key of Docker Hub in configurations and helpers, from the days of its first protocol. */
const HUB_KEY = 'https://index.docker.io/v1/'

/** A configuration file, as far as it is used. */
interface Config {
  readonly path: string
  readonly auths: JsonObject
  readonly helpers: JsonObject
  readonly store: string | undefined
}

/**
 * The credentials of `docker login` and `podman login`: of the file that `REGISTRY_AUTH_FILE` names, of Docker's
 * configuration (`DOCKER_CONFIG` or `~/.docker`), then of podman's. The first that knows the registry counts; in a file what
 * the registry's helper has, or else the store for all, comes before what is written there.
 *
 * A key of `auths` means exactly its registry (case D15, sigstore-js#1718), and with a path that part of it, the longest
 * first. `HttpHeaders` are not sent: they would go to every registry, and nothing says for which they are meant.
 */
export function dockerCredentials(options: DockerCredentialOptions): CredentialSource {
  let configs: Promise<readonly Config[]> | undefined
  const asked = new Map<string, Promise<Credential | undefined>>()
  const ask = (helper: string, registry: string, config: Config): Promise<Credential | undefined> => {
    const key = `${helper} ${registry}`
    const known = asked.get(key)
    if (known !== undefined) return known
    const answer = askHelper(helper, registry === DOCKER_HUB ? HUB_KEY : registry, config.path, options)
    asked.set(key, answer)
    return answer
  }
  return {
    credentialFor: async (registry, name) => {
      configs ??= readConfigs(options)
      for (const config of await configs) {
        const helper = helperOf(config, registry) ?? config.store
        const kept = helper === undefined ? undefined : await ask(helper, registry, config)
        const credential = kept ?? writtenCredential(config, registry, name)
        if (credential !== undefined) return credential
      }
      return undefined
    },
  }
}

function helperOf(config: Config, registry: string): string | undefined {
  const found = Object.entries(config.helpers).find(([key]) => placeOf(key)?.registry === registry)
  if (found === undefined) return undefined
  if (typeof found[1] === 'string') return found[1]
  throw new OciError('CREDENTIALS', `${config.path}: credHelpers.${found[0]}: is no name of a helper`)
}

/** What `auths` has for a repository: the longest path that it lies in, then the registry itself. */
function writtenCredential(config: Config, registry: string, name = ''): Credential | undefined {
  const candidates = Object.entries(config.auths)
    .map(([key, value]) => ({ key, value, place: placeOf(key) }))
    .filter(({ place }) => place?.registry === registry && (place.path === '' || isWithin(name, place.path)))
    .sort((one, other) => (other.place?.path.length ?? 0) - (one.place?.path.length ?? 0))
  for (const { key, value } of candidates) {
    if (!isJsonObject(value)) throw new OciError('CREDENTIALS', `${config.path}: auths["${key}"]: is no object`)
    const credential = readAuth(value, `${config.path}: auths["${key}"]`)
    if (credential !== undefined) return credential
  }
  return undefined
}

/** What a key means: `ghcr.io`, `ghcr.io/acme`, or as Docker once wrote it `https://ghcr.io/v2/`. */
function placeOf(key: string): { readonly registry: string; readonly path: string } | undefined {
  const isUrl = /^https?:\/\//.test(key)
  const [host = '', ...path] = key.replace(/^https?:\/\//, '').split('/')
  const rest = path.filter((part) => part !== '').join('/')
  if (isUrl)
    return rest === '' || rest === 'v1' || rest === 'v2' ? { registry: canonicalRegistry(host), path: '' } : undefined
  return { registry: canonicalRegistry(host), path: rest }
}

function isWithin(name: string, path: string): boolean {
  return name === path || name.startsWith(`${path}/`)
}

/** One entry of `auths`; undefined for the empty one that Docker leaves when a store has the password. */
function readAuth(entry: JsonObject, what: string): Credential | undefined {
  const { identitytoken, registrytoken, auth, username, password } = entry
  if (isText(identitytoken)) return { kind: 'identity-token', token: identitytoken }
  if (isText(registrytoken)) return { kind: 'registry-token', token: registrytoken }
  if (isText(auth)) {
    const text = /^[A-Za-z0-9+/]+={0,2}$/.test(auth) ? Buffer.from(auth, 'base64').toString('utf8') : ''
    const colon = text.indexOf(':')
    if (colon < 1) {
      throw new OciError('CREDENTIALS', `${what}.auth: is no base64 of name and password`, { remedy: 'log in again' })
    }
    // Docker for Windows once ended passwords with a zero byte.
    return { kind: 'basic', username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, '') }
  }
  return isText(username) && isText(password) ? { kind: 'basic', username, password } : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

async function readConfigs({ env, fs, platform }: DockerCredentialOptions): Promise<readonly Config[]> {
  const home = platform === 'win32' ? env.USERPROFILE : env.HOME
  const paths = [
    env.REGISTRY_AUTH_FILE,
    env.DOCKER_CONFIG ? `${env.DOCKER_CONFIG}/config.json` : home && `${home}/.docker/config.json`,
    env.XDG_RUNTIME_DIR && `${env.XDG_RUNTIME_DIR}/containers/auth.json`,
  ]
  const configs: Config[] = []
  for (const path of paths) {
    const config = path ? await readConfig(path, fs) : undefined
    if (config !== undefined) configs.push(config)
  }
  return configs
}

async function readConfig(path: string, fs: DockerCredentialOptions['fs']): Promise<Config | undefined> {
  let bytes: Uint8Array
  try {
    bytes = await fs.readFile(path)
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw new OciError('CREDENTIALS', `${path}: cannot be read`, { remedy: 'check the rights of the file', cause })
  }
  const value = readJson(bytes, path)
  const { auths, credHelpers, credsStore } = value
  return {
    path,
    auths: isJsonObject(auths) ? auths : {},
    helpers: isJsonObject(credHelpers) ? credHelpers : {},
    store: isText(credsStore) ? credsStore : undefined,
  }
}

function readJson(bytes: Uint8Array, path: string): JsonObject {
  try {
    const value = parseJson(bytes, { what: path, maxBytes: MAX_CONFIG })
    if (isJsonObject(value)) return value
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : `${path}: is no JSON`
    throw new OciError('CREDENTIALS', why, { remedy: 'mend the file, or log in again', cause })
  }
  throw new OciError('CREDENTIALS', `${path}: is no configuration of Docker`, {
    remedy: 'mend the file, or log in again',
  })
}

function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'ENOTDIR'
}
