import { setTimeout as sleep } from 'node:timers/promises'
import { CKA, CKF } from '../abi/constants.ts'
import { Pkcs11Error } from '../error.ts'
import { kindOf, publicKeyOf, publicKeyOfCertificate } from '../key/public-key.ts'
import type { Attribute, FoundObject, SlotInfo } from '../protocol.ts'
import type { Pkcs11Uri } from '../types.ts'
import { bytes, CERTIFICATES, idOf, labelOf, PRIVATE_KEYS, PUBLIC_KEYS, valueIn } from './attributes.ts'
import type { Host } from './host.ts'
import { escaped } from './noise.ts'

/** Milliseconds before a token that was not there is looked for once more. */
const SECOND_LOOK_MS = 200
const MAX_OBJECTS = 1000
/** How many candidates a message names. */
const MAX_NAMED = 10

const OF_KEYS = [
  CKA.label,
  CKA.id,
  CKA.keyType,
  CKA.ecParams,
  CKA.ecPoint,
  CKA.modulus,
  CKA.publicExponent,
  CKA.parameterSet,
  CKA.publicKeyInfo,
] as const
export const OF_PRIVATE_KEYS = [...OF_KEYS, CKA.sign, CKA.alwaysAuthenticate, CKA.sensitive, CKA.extractable] as const
const OF_PUBLIC_KEYS = [...OF_KEYS, CKA.value] as const
const OF_CERTIFICATES = [CKA.label, CKA.id, CKA.value] as const

/**
 * The one token that a URI names.
 *
 * @throws Pkcs11Error `TOKEN_NOT_FOUND`, `TOKEN_AMBIGUOUS`, both with the tokens that are there
 */
export async function findToken(host: Host, uri: Pkcs11Uri): Promise<SlotInfo> {
  assertLibrary(host, uri)
  let tokens = await initialisedTokens(host)
  let matching = tokens.filter((token) => matches(uri, token))
  if (matching.length === 0) {
    // A reader that wakes up, or a SoftHSM that another process writes to, shows its token a moment later.
    await sleep(SECOND_LOOK_MS)
    tokens = await initialisedTokens(host)
    matching = tokens.filter((token) => matches(uri, token))
  }
  const [found] = matching
  if (found !== undefined && matching.length === 1) return found
  const there = tokens.length === 0 ? 'it shows no initialised token' : `there ${areOrIs(tokens.map(nameOfToken))}`
  if (found === undefined) {
    throw new Pkcs11Error('TOKEN_NOT_FOUND', `${host.module} has no token that the URI matches; ${there}`, {
      remedy: 'correct `token`, `serial`, `manufacturer`, `model` or `slot-id` in the URI, or plug the token in',
    })
  }
  throw new Pkcs11Error(
    'TOKEN_AMBIGUOUS',
    `${host.module} has ${matching.length} tokens that the URI matches: ${listed(matching.map(nameOfToken))}`,
    { remedy: 'add `token` or `serial` to the URI' },
  )
}

/** The tokens that were initialised; SoftHSM always shows one more that was not. */
export async function initialisedTokens(host: Host): Promise<SlotInfo[]> {
  const slots = (await host.request({ op: 'slots' })) as SlotInfo[]
  return slots.filter(({ flags }) => (flags & CKF.tokenInitialized) !== 0)
}

/** `token "CI keys" (serial 12ab, slot 3)` */
export function nameOfToken({ label, serial, slot }: SlotInfo): string {
  return `token "${escaped(label)}" (serial ${serial === '' ? 'none' : escaped(serial)}, slot ${slot})`
}

/** `EC P-256 "release" (id 01)` */
export function nameOfObject(object: FoundObject): string {
  const id = idOf(object)
  return `${kindOf(object)} "${escaped(labelOf(object))}" (id ${id.length === 0 ? 'none' : id.toString('hex')})`
}

/**
 * The one private key that a URI names: by label and id, or through a certificate or public key of that label, since
 * there are tokens whose private keys have no label (NSS).
 *
 * @throws Pkcs11Error `KEY_NOT_FOUND`, `KEY_AMBIGUOUS`, both with the keys that are there
 */
export async function findPrivateKey(host: Host, uri: Pkcs11Uri, token: string): Promise<FoundObject> {
  if (uri.type === 'secret-key' || uri.type === 'data') {
    throw new Pkcs11Error('KEY_UNSUPPORTED', `type=${uri.type} does not sign`, { remedy: 'name a private key' })
  }
  const wanted = wantedOf(uri)
  const direct = await find(host, [...PRIVATE_KEYS, ...wanted], OF_PRIVATE_KEYS)
  const found = direct.length > 0 || uri.object === undefined ? direct : await throughNeighbours(host, wanted)
  const [key] = found
  if (key !== undefined && found.length === 1) return key
  if (key !== undefined) {
    throw new Pkcs11Error(
      'KEY_AMBIGUOUS',
      `${token} has ${found.length} private keys that the URI matches: ${listed(found.map(nameOfObject))}`,
      { remedy: 'add `id` to the URI, percent-encoded byte by byte (`id=%01%02`)' },
    )
  }
  throw await notFound(host, token, wanted)
}

/** What stands beside a private key: its public key, and its certificate where there is one. */
export interface Neighbours {
  readonly publicKey: Buffer
  readonly certificate?: Buffer
}

/**
 * The public key of a private key: from its own attributes, the public key object, or a certificate.
 *
 * @throws Pkcs11Error `KEY_UNSUPPORTED` where none is there, `KEY_AMBIGUOUS` where several differ
 */
export async function findNeighbours(host: Host, key: FoundObject, token: string): Promise<Neighbours> {
  const id = idOf(key)
  const beside: Attribute[] = id.length > 0 ? [bytes(CKA.id, id)] : [bytes(CKA.label, labelOf(key))]
  const isNamed = id.length > 0 || labelOf(key) !== ''
  const publicKeys = isNamed ? await find(host, [...PUBLIC_KEYS, ...beside], OF_PUBLIC_KEYS) : []
  const certificates = (isNamed ? await find(host, [...CERTIFICATES, ...beside], OF_CERTIFICATES) : []).flatMap(
    (object) => valueIn(object, CKA.value) ?? [],
  )
  const sources = [[publicKeyOf(key)], publicKeys.map(publicKeyOf), certificates.map(publicKeyOfCertificate)]
  for (const source of sources) {
    const distinct = new Map(source.flatMap((spki) => (spki === undefined ? [] : [[spki.toString('hex'), spki]])))
    const [publicKey] = distinct.values()
    if (publicKey === undefined) continue
    if (distinct.size > 1) {
      throw new Pkcs11Error('KEY_AMBIGUOUS', `${token}: several public keys stand beside ${nameOfObject(key)}`, {
        remedy: 'give each key pair an id of its own',
      })
    }
    const certificate = certificates.find((value) => publicKeyOfCertificate(value)?.equals(publicKey))
    return certificate === undefined ? { publicKey } : { publicKey, certificate }
  }
  throw new Pkcs11Error(
    'KEY_UNSUPPORTED',
    `${token}: no public key and no certificate stands beside ${nameOfObject(key)}, so its signatures cannot be verified`,
    { remedy: 'store the public key or the certificate in the token with the same id' },
  )
}

/** The one public key that the token shows for a URI without a login; undefined where it shows none, or several. */
export async function shownPublicKey(host: Host, uri: Pkcs11Uri): Promise<Buffer | undefined> {
  const wanted = wantedOf(uri)
  if (wanted.length === 0) return undefined
  const found = await find(host, [...PUBLIC_KEYS, ...wanted], OF_PUBLIC_KEYS)
  const [first, ...others] = found.flatMap((object) => publicKeyOf(object) ?? [])
  return first !== undefined && others.every((other) => other.equals(first)) ? first : undefined
}

/** Objects of a template. */
export async function find(
  host: Host,
  template: readonly Attribute[],
  read: readonly number[],
): Promise<FoundObject[]> {
  return (await host.request({ op: 'find', template, read, limit: MAX_OBJECTS })) as FoundObject[]
}

async function throughNeighbours(host: Host, wanted: readonly Attribute[]): Promise<FoundObject[]> {
  const named = [
    ...(await find(host, [...CERTIFICATES, ...wanted], OF_CERTIFICATES)),
    ...(await find(host, [...PUBLIC_KEYS, ...wanted], OF_PUBLIC_KEYS)),
  ]
  const ids = new Map(named.map(idOf).flatMap((id) => (id.length === 0 ? [] : [[id.toString('hex'), id]])))
  const found = new Map<string, FoundObject>()
  for (const id of ids.values()) {
    for (const key of await find(host, [...PRIVATE_KEYS, bytes(CKA.id, id)], OF_PRIVATE_KEYS))
      found.set(key.handle, key)
  }
  return [...found.values()]
}

async function notFound(host: Host, token: string, wanted: readonly Attribute[]): Promise<Pkcs11Error> {
  const keys = await find(host, PRIVATE_KEYS, OF_PRIVATE_KEYS)
  const lonely = wanted.length === 0 ? [] : await find(host, [...PUBLIC_KEYS, ...wanted], OF_PUBLIC_KEYS)
  const only = lonely.length === 0 ? '' : '; there is a public key of that name, and no private one'
  const there = keys.length === 0 ? 'it has none' : `there ${areOrIs(keys.map(nameOfObject))}`
  return new Pkcs11Error('KEY_NOT_FOUND', `${token} has no private key that the URI matches${only}; ${there}`, {
    remedy: 'correct `object` or `id` in the URI',
  })
}

function wantedOf({ object, id }: Pkcs11Uri): Attribute[] {
  return [...(object === undefined ? [] : [bytes(CKA.label, object)]), ...(id === undefined ? [] : [bytes(CKA.id, id)])]
}

function matches(uri: Pkcs11Uri, token: SlotInfo): boolean {
  const pairs: readonly (readonly [string | undefined, string])[] = [
    [uri.token, token.label],
    [uri.serial, token.serial],
    [uri.manufacturer, token.manufacturer],
    [uri.model, token.model],
    [uri.slotDescription, token.slotDescription],
    [uri.slotManufacturer, token.slotManufacturer],
    [uri.slotId === undefined ? undefined : String(uri.slotId), token.slot],
  ]
  return pairs.every(([wanted, there]) => wanted === undefined || wanted === there)
}

function assertLibrary(host: Host, uri: Pkcs11Uri): void {
  const pairs = [
    ['library-description', uri.libraryDescription, host.info?.description],
    ['library-manufacturer', uri.libraryManufacturer, host.info?.manufacturer],
    ['library-version', uri.libraryVersion, host.info?.libraryVersion],
  ] as const
  for (const [name, wanted, there] of pairs) {
    if (wanted === undefined || wanted === there) continue
    throw new Pkcs11Error(
      'TOKEN_NOT_FOUND',
      `${host.module}: ${name} is "${escaped(there ?? '')}", and not "${wanted}"`,
    )
  }
}

function areOrIs(names: readonly string[]): string {
  return `${names.length === 1 ? 'is' : 'are'} ${listed(names)}`
}

function listed(names: readonly string[]): string {
  const rest = names.length - MAX_NAMED
  return rest > 0 ? `${names.slice(0, MAX_NAMED).join(', ')} and ${rest} more` : names.join(', ')
}
