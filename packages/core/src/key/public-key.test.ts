import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { parseKeyValidity, parsePublicKey } from './index.ts'

const pemOf = (key: KeyObject): string => String(key.export({ format: 'pem', type: 'spki' }))
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const rsa = (modulusLength: number): KeyObject => generateKeyPairSync('rsa', { modulusLength }).publicKey
const pss = (hash: string): KeyObject =>
  generateKeyPairSync('rsa-pss', {
    modulusLength: 2048,
    hashAlgorithm: hash,
    mgf1HashAlgorithm: hash,
    saltLength: 20 as never,
  }).publicKey

/** PEM of any bytes. */
const block = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`

describe('parsePublicKey', () => {
  it.each<[string, () => string]>([
    ['nothing', () => ''],
    ['words', () => 'a key'],
    ['two keys', () => pemOf(p256.publicKey) + pemOf(p256.publicKey)],
    ['words before', () => `hello\n${pemOf(p256.publicKey)}`],
    ['words behind', () => `${pemOf(p256.publicKey)}hello`],
    ['headers in the block', () => pemOf(p256.publicKey).replace('-----\n', '-----\nProc-Type: 4,ENCRYPTED\n\n')],
    ['another end', () => pemOf(p256.publicKey).replace('END PUBLIC KEY', 'END CERTIFICATE')],
    ['base64 that is not canonical', () => pemOf(p256.publicKey).replace('=\n-', '\n-')],
    ['bytes that are no key', () => block('PUBLIC KEY', Buffer.from('no key'))],
    [
      'bytes behind the key',
      () => block('PUBLIC KEY', Buffer.concat([p256.publicKey.export({ format: 'der', type: 'spki' }), Buffer.of(0)])),
    ],
    ['a compressed point', () => block('PUBLIC KEY', compressed(p256.publicKey))],
    ['a certificate', () => block('CERTIFICATE', Buffer.from('x'))],
    ['PKCS#1', () => String(rsa(2048).export({ format: 'pem', type: 'pkcs1' }))],
    ['100 kB', () => `${pemOf(p256.publicKey)}${'\n'.repeat(100_000)}`],
    ['another curve', () => pemOf(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey)],
    ['RSA of 1024 bits', () => pemOf(rsa(1024))],
    [
      'RSA with the exponent 3',
      () => pemOf(generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).publicKey),
    ],
    ['RSA-PSS with SHA-1', () => pemOf(pss('sha1'))],
    ['ML-DSA-44', () => pemOf(generateKeyPairSync('ml-dsa-44').publicKey)],
    ['ML-DSA-87', () => pemOf(generateKeyPairSync('ml-dsa-87').publicKey)],
    ['Ed448', () => pemOf(generateKeyPairSync('ed448').publicKey)],
    ['X25519', () => pemOf(generateKeyPairSync('x25519').publicKey)],
  ])('refuses %s', async (_, pem) => expect(await verdictOf(() => parsePublicKey(pem(), 'key.pem'))).toBe('V2 KEY'))

  it('refuses a private key without repeating any of it', async () => {
    const pem = String(p256.privateKey.export({ format: 'pem', type: 'pkcs8' }))
    const failure = await failureOf(() => parsePublicKey(pem, 'key.pem'))
    expect(failure).toMatchObject({ code: 'KEY', message: 'key.pem: is a private key' })
    expect(JSON.stringify(failure)).not.toContain(pem.split('\n')[1])
  })

  it.each<[string, KeyObject]>([
    ['P-256', p256.publicKey],
    ['P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey],
    ['P-521', generateKeyPairSync('ec', { namedCurve: 'P-521' }).publicKey],
    ['RSA', rsa(2048)],
    ['RSA-PSS', pss('sha256')],
    ['RSA-PSS that fixes nothing', generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey],
    ['Ed25519', generateKeyPairSync('ed25519').publicKey],
    ['ML-DSA-65', generateKeyPairSync('ml-dsa-65').publicKey],
  ])('knows %s by the digest of its DER', (_, key) => {
    const digest = createHash('sha256')
      .update(key.export({ format: 'der', type: 'spki' }))
      .digest('hex')
    const { fingerprint } = parsePublicKey(pemOf(key).replaceAll('\n', '\r\n'), 'key.pem')
    expect(fingerprint).toBe(`sha256:${digest}`)
  })
})

/** SubjectPublicKeyInfo of P-256 with a compressed point: another encoding of the same key. */
function compressed(key: KeyObject): Buffer {
  const der = key.export({ format: 'der', type: 'spki' })
  const x = der.subarray(27, 59)
  const sign = 2 + ((der.at(-1) ?? 0) & 1)
  const bits = Buffer.concat([Buffer.from('032200', 'hex'), Buffer.of(sign), x])
  return Buffer.concat([Buffer.from('3039', 'hex'), der.subarray(2, 23), bits])
}

describe('parseKeyValidity', () => {
  const START = '2026-01-01T00:00:00Z'

  it.each([
    '',
    START,
    `/${START}`,
    '/',
    `${START}/${START}/${START}`,
    `${START}/2025-12-31T23:59:59Z`,
    `2026-01-01/${START}`,
    '2026-01-01T00:00:00/',
    '2026-02-30T00:00:00Z/',
    '2026-13-01T00:00:00Z/',
    '1767225600/',
    `${START}/never`,
  ])('A22 refuses "%s"', async (text) => expect(await verdictOf(() => parseKeyValidity(text))).toBe('V2 INPUT'))

  it('reads a window, and one without an end', () => {
    expect(parseKeyValidity(`${START}/2026-12-31T23:59:59+02:00`)).toEqual({
      start: new Date(START),
      end: new Date('2026-12-31T21:59:59Z'),
    })
    expect(parseKeyValidity(`${START}/`)).toEqual({ start: new Date(START) })
  })
})
