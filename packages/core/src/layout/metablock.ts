import { constants, type KeyObject, verify } from 'node:crypto'
import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { isSignatureOf, type PublicKey } from '../key/index.ts'
import { badInput } from '../outcome/index.ts'

/** Signed metadata of in-toto 1.0: the value, and signatures over its canonical form. */
export interface Metablock {
  readonly signed: JsonObject
  readonly signatures: readonly Buffer[]
}

/** Most signatures that are looked at. */
const MAX_SIGNATURES = 100

/** Whether a JSON value has the form of signed metadata. */
export function isMetablock(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && isJsonObject(value.signed) && Array.isArray(value.signatures)
}

/** Signed metadata, its signatures unverified. @throws CoreError bad-input `LAYOUT` */
export function parseMetablock(value: JsonObject, what: string): Metablock {
  const { signed, signatures } = value
  if (!isJsonObject(signed) || !Array.isArray(signatures)) throw badInput('LAYOUT', `${what}: is no signed metadata`)
  if (signatures.length > MAX_SIGNATURES)
    throw badInput('LAYOUT', `${what}: has more than ${MAX_SIGNATURES} signatures`)
  return {
    signed,
    signatures: signatures.map((signature, index) => {
      const sig = isJsonObject(signature) ? signature.sig : undefined
      if (typeof sig === 'string' && /^(?:[0-9a-f]{2})+$/i.test(sig)) return Buffer.from(sig, 'hex')
      throw badInput('LAYOUT', `${what}: signatures[${index}].sig must be hex`)
    }),
  }
}

/** Whether one of the signatures is the key's. What keys they are called by proves nothing and is not read. */
export function isSignedBy({ signed, signatures }: Metablock, { key }: PublicKey): boolean {
  const message = Buffer.from(canonicalForm(signed), 'utf8')
  return signatures.some((signature) => isSignature(key, message, signature))
}

/** RSA signs with PSS here, whatever its key says of itself. @see in-toto specification 1.0, section 4.2.1 */
function isSignature(key: KeyObject, message: Buffer, signature: Buffer): boolean {
  if (key.asymmetricKeyType !== 'rsa') return isSignatureOf(key, message, signature)
  const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
  return verify('sha256', message, pss, signature)
}

/**
 * Canonical JSON as in-toto's metadata is signed over: keys in order, no spaces, and in texts nothing escaped but `\` and
 * `"`. Whole numbers only.
 *
 * @throws CoreError bad-input `LAYOUT` for a number that is not whole
 * @see http://wiki.laptop.org/go/Canonical_JSON
 */
export function canonicalForm(value: JsonValue): string {
  if (typeof value === 'string') return `"${value.replace(/[\\"]/g, '\\$&')}"`
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return String(value)
    throw badInput('LAYOUT', `the number ${value} has no canonical form`)
  }
  if (value === null || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(canonicalForm).join(',')}]`
  const members = Object.keys(value)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((key) => `${canonicalForm(key)}:${canonicalForm(value[key] ?? null)}`)
  return `{${members.join(',')}}`
}
