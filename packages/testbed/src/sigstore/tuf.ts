import { createHash } from 'node:crypto'
import { canonicalJson, type JsonObject } from '@slsa-actions/wire'
import { generateKeys, type KeyPair, sha256, signBytes, spki } from './keys.ts'

/** Roles of a repository of The Update Framework. */
export type TufRole = 'root' | 'timestamp' | 'snapshot' | 'targets'

const ROLES: readonly TufRole[] = ['root', 'timestamp', 'snapshot', 'targets']
const DAY = 86_400_000
const LIFETIMES: Readonly<Record<TufRole, number>> = {
  root: 365 * DAY,
  timestamp: 7 * DAY,
  snapshot: 30 * DAY,
  targets: 180 * DAY,
}

/**
 * A repository with consistent snapshots (https://theupdateframework.github.io/specification/latest/). Whatever changes
 * it publishes new metadata at once; files of earlier versions stay, as on a real mirror.
 */
export interface TufRepository {
  /** `1.root.json`, the root that clients begin with. */
  readonly firstRoot: Buffer
  /** A file as the mirror serves it now, by its path below the mirror's URL. */
  file(path: string): Buffer | undefined
  /** Puts any bytes into the place of a file, or removes it with null, until the next change. */
  replace(path: string, bytes: Buffer | null): void
  /** New content of targets; those that are not named stay. */
  publish(targets: Readonly<Record<string, Buffer>>): void
  /** New versions of timestamp, snapshot and targets with the same content. */
  bump(): void
  /** Serves metadata of this role that ended an hour ago. `bump` heals it. */
  expire(role: TufRole): void
  /** New keys for these roles, in a new root that the old and the new root keys sign. */
  rotate(roles: readonly TufRole[]): void
  /** Serves the timestamp of an earlier time again, with the snapshot and targets that belong to it. @see state */
  rollBack(state: TufState): void
  /** The state of now, for `rollBack`. */
  state(): TufState
  /** Signs the metadata of a role with a key that no root names, as who took over the mirror would. */
  forge(role: TufRole): void
}

/** Files of a repository at one time. */
export type TufState = ReadonlyMap<string, Buffer>

/** @param clock milliseconds since 1970; what metadata expires after */
export function createTufRepository(targets: Readonly<Record<string, Buffer>>, clock: () => number): TufRepository {
  const files = new Map<string, Buffer>()
  const keys = new Map<TufRole, KeyPair>(ROLES.map((role) => [role, generateKeys('Ed25519')]))
  const versions = new Map<TufRole, number>(ROLES.map((role) => [role, 0]))
  const expires = new Map<TufRole, number>()
  const content = new Map<string, Buffer>(Object.entries(targets))
  const signers = new Map<TufRole, KeyPair>()

  const keyOf = (role: TufRole): KeyPair => {
    const found = keys.get(role)
    if (found === undefined) throw new Error(`no key for ${role}`)
    return found
  }
  const nextOf = (role: TufRole): number => {
    const version = (versions.get(role) ?? 0) + 1
    versions.set(role, version)
    return version
  }
  const head = (role: TufRole): JsonObject => ({
    _type: role,
    spec_version: '1.0.31',
    version: nextOf(role),
    expires: isoSeconds(expires.get(role) ?? clock() + LIFETIMES[role]),
  })

  const publishRoot = (signedBy: readonly KeyPair[]): void => {
    const signed = {
      ...head('root'),
      consistent_snapshot: true,
      keys: Object.fromEntries(ROLES.map((role) => [keyId(keyOf(role)), keyJson(keyOf(role))])),
      roles: Object.fromEntries(ROLES.map((role) => [role, { keyids: [keyId(keyOf(role))], threshold: 1 }])),
    }
    files.set(`${versions.get('root')}.root.json`, signMetadata(signed, signedBy))
  }

  const publishRest = (): void => {
    const entries = [...content].map(([name, bytes]): [string, JsonObject] => {
      const meta = metaFile(bytes)
      // A client takes whichever digest it likes (TUF 1.0.33, 5.7); go-tuf takes any.
      for (const digest of Object.values(meta.hashes)) files.set(`targets/${digest}.${name}`, bytes)
      return [name, meta]
    })
    const signerOf = (role: TufRole): KeyPair[] => [signers.get(role) ?? keyOf(role)]
    const targetsFile = signMetadata({ ...head('targets'), targets: Object.fromEntries(entries) }, signerOf('targets'))
    files.set(`${versions.get('targets')}.targets.json`, targetsFile)
    const targetsMeta = { 'targets.json': { version: versions.get('targets') ?? 0, ...metaFile(targetsFile) } }
    const snapshotFile = signMetadata({ ...head('snapshot'), meta: targetsMeta }, signerOf('snapshot'))
    files.set(`${versions.get('snapshot')}.snapshot.json`, snapshotFile)
    const snapshotMeta = { 'snapshot.json': { version: versions.get('snapshot') ?? 0, ...metaFile(snapshotFile) } }
    files.set('timestamp.json', signMetadata({ ...head('timestamp'), meta: snapshotMeta }, signerOf('timestamp')))
  }

  const changed = (role: TufRole): void => {
    if (role === 'root') publishRoot([signers.get('root') ?? keyOf('root')])
    publishRest()
    expires.clear()
    signers.clear()
  }

  publishRoot([keyOf('root')])
  publishRest()
  const firstRoot = files.get('1.root.json') ?? Buffer.alloc(0)

  return {
    firstRoot,
    file: (path) => files.get(path),
    replace: (path, bytes) => {
      if (bytes === null) files.delete(path)
      else files.set(path, bytes)
    },
    publish: (added) => {
      for (const [name, bytes] of Object.entries(added)) content.set(name, bytes)
      publishRest()
    },
    bump: publishRest,
    expire: (role) => {
      expires.set(role, clock() - 3_600_000)
      changed(role)
    },
    rotate: (roles) => {
      const old = keyOf('root')
      for (const role of roles) keys.set(role, generateKeys('Ed25519'))
      publishRoot(old === keyOf('root') ? [old] : [old, keyOf('root')])
      publishRest()
    },
    rollBack: (state) => {
      for (const [path, bytes] of state) files.set(path, bytes)
    },
    state: () => new Map(files),
    forge: (role) => {
      signers.set(role, generateKeys('Ed25519'))
      changed(role)
    },
  }
}

function signMetadata(signed: JsonObject, signers: readonly KeyPair[]): Buffer {
  const bytes = Buffer.from(canonicalJson(signed))
  const signatures = signers.map((keys) => ({ keyid: keyId(keys), sig: signBytes(keys, bytes).toString('hex') }))
  return Buffer.from(JSON.stringify({ signatures, signed }))
}

function keyJson(keys: KeyPair): JsonObject {
  return {
    keytype: 'ed25519',
    scheme: 'ed25519',
    keyval: { public: spki(keys.publicKey).subarray(-32).toString('hex') },
  }
}

function keyId(keys: KeyPair): string {
  return sha256(canonicalJson(keyJson(keys))).toString('hex')
}

function metaFile(bytes: Buffer) {
  const sha512 = createHash('sha512').update(bytes).digest('hex')
  return { length: bytes.byteLength, hashes: { sha256: sha256(bytes).toString('hex'), sha512 } }
}

function isoSeconds(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
