import { scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { decodeBase64, isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../outcome/index.ts'
import { passwordNeeded, wrongPassword } from './private-key.ts'

type Derive = (password: string, salt: Buffer, bytes: number, options: object) => Promise<Buffer>
const derive = promisify(scrypt) as Derive

/** The three costs that the format knows, as N; a fourth could be one that never ends. */
const COSTS = [2 ** 15, 2 ** 16, 2 ** 17]
const BLOCK_SIZE = 8
const KEY_BYTES = 32
const NONCE_BYTES = 24

/**
 * The PKCS#8 DER in a key of `cosign generate-key-pair` or `import-key-pair`: JSON with scrypt's parameters and a NaCl
 * secretbox. Without a password the empty one is tried, which cosign takes too.
 *
 * @throws CoreError bad-input `KEY`
 * @see github.com/secure-systems-lab/go-securesystemslib/encrypted 0.11.0
 */
export async function openCosignKey(json: Buffer, password: string | undefined, what: string): Promise<Buffer> {
  const { salt, cost, nonce, box } = parseEncrypted(json, what)
  const { xsalsa20poly1305 } = await import('@noble/ciphers/salsa.js')
  const key = await derive(password ?? '', salt, KEY_BYTES, {
    N: cost,
    r: BLOCK_SIZE,
    p: 1,
    maxmem: 256 * BLOCK_SIZE * cost,
  })
  try {
    return Buffer.from(xsalsa20poly1305(key, nonce).decrypt(box))
  } catch {
    throw password === undefined ? passwordNeeded(what) : wrongPassword(what)
  } finally {
    key.fill(0)
  }
}

interface Encrypted {
  readonly salt: Buffer
  readonly cost: number
  readonly nonce: Buffer
  readonly box: Buffer
}

function parseEncrypted(json: Buffer, what: string): Encrypted {
  try {
    const value = parseJson(json, { what })
    const { kdf, cipher, ciphertext } = object(value)
    const { name: kdfName, params, salt } = object(kdf)
    const { name: cipherName, nonce } = object(cipher)
    const { N: cost, r, p } = object(params)
    if (kdfName !== 'scrypt' || cipherName !== 'nacl/secretbox') throw new Error('another cipher')
    if (typeof cost !== 'number' || !COSTS.includes(cost) || r !== BLOCK_SIZE || p !== 1) throw new Error('other costs')
    const found = { salt: bytes(salt), cost, nonce: bytes(nonce), box: bytes(ciphertext) }
    if (found.nonce.byteLength !== NONCE_BYTES) throw new Error('a nonce of another length')
    return found
  } catch (cause) {
    throw damaged(what, cause)
  }
}

function object(value: JsonValue | undefined): JsonObject {
  if (isJsonObject(value)) return value
  throw new Error('not an object')
}

function bytes(value: JsonValue | undefined): Buffer {
  if (typeof value === 'string') return decodeBase64(value, 'the encrypted key')
  throw new Error('not bytes')
}

function damaged(what: string, cause: unknown): CoreError {
  return badInput('KEY', `${what}: is not the encrypted form that cosign writes`, {
    remedy: 'make it anew with `cosign generate-key-pair` or `cosign import-key-pair`',
    cause,
  })
}
