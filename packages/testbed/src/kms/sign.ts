import { constants, createHash, privateEncrypt, sign } from 'node:crypto'
import { p256, p384, p521 } from '@noble/curves/nist.js'
import { nothing, octets, oid, sequence } from '../sigstore/der.ts'
import { type DigestName, digestOf, type KeyPair, kindOf } from '../sigstore/keys.ts'
import { OID } from '../sigstore/oids.ts'
import type { FakeKmsKey } from './types.ts'

/** The version of a key that is used, by its number or the current one; undefined for one that does not exist. */
export function versionOf(key: FakeKmsKey, number = key.versions.length): KeyPair | undefined {
  return key.versions[number - 1]
}

/** Signs a digest as the service would, with what the test bends. `compact`: the two numbers of ECDSA side by side. */
export function signDigest(key: FakeKmsKey, number: number, digest: Buffer, format: 'der' | 'compact' = 'der'): Buffer {
  const keys = versionOf(key, key.signsWithOther ? number - 1 : number)
  if (keys === undefined) throw new Error('no such version')
  const signed = key.hashesTwice ? createHash(digestOf(keys.privateKey)).update(digest).digest() : digest
  const signature = Buffer.from(rawSignature(keys, signed, format))
  return key.alter === undefined ? signature : key.alter(signature)
}

/** Signs a message with a key that hashes by itself. */
export function signMessage(key: FakeKmsKey, number: number, message: Buffer): Buffer {
  const keys = versionOf(key, number)
  if (keys === undefined) throw new Error('no such version')
  return sign(null, message, keys.privateKey)
}

function rawSignature({ privateKey }: KeyPair, digest: Buffer, format: 'der' | 'compact'): Uint8Array {
  const kind = kindOf(privateKey)
  const curve = { 'P-256': p256, 'P-384': p384, 'P-521': p521 }[kind as string]
  if (curve === undefined) {
    const name: DigestName = digest.byteLength === 32 ? 'sha256' : digest.byteLength === 48 ? 'sha384' : 'sha512'
    const info = sequence(sequence(oid(OID[name]), nothing()), octets(digest))
    return privateEncrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, info)
  }
  const secret = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url')
  return curve.sign(digest, secret, { prehash: false, format, lowS: false })
}
