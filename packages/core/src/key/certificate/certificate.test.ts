import { execFileSync } from 'node:child_process'
import { createPublicKey, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type KeyKind, privateKeyOf } from '../../testing/keys.ts'
import { createTrustedRoot, parseTrustedRoot } from '../../trust/index.ts'
import {
  type CertificateNames,
  createCertificateRequest,
  createSelfSigned,
  pemText,
  publicKeyFromDer,
  type SigningKey,
} from '../index.ts'

const NOW = Date.UTC(2026, 10, 24, 12)
const DAY = 86_400_000
const NAMES: CertificateNames = {
  commonName: 'Release, Ünïcode',
  identity: 'https://keys.example.com/release?a=1&b=2',
  issuer: 'https://keys.example.com',
}
const KINDS: readonly KeyKind[] = ['P-256', 'P-384', 'P-521', 'RSA', 'Ed25519']
const DIGESTS: Partial<Record<KeyKind, SigningKey['digestAlgorithm']>> = { 'P-384': 'sha384', 'P-521': 'sha512' }

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'certificate-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A signing key of that kind; what it signs with may be another one. */
function keyOf(kind: KeyKind, signer: KeyObject = privateKeyOf(kind)): SigningKey {
  const der = createPublicKey(privateKeyOf(kind)).export({ format: 'der', type: 'spki' })
  const digestAlgorithm = DIGESTS[kind] ?? 'sha256'
  return {
    publicKey: publicKeyFromDer(der, kind),
    source: `the key ${kind}`,
    digestAlgorithm,
    sign: async (message) => sign(kind === 'Ed25519' ? null : digestAlgorithm, message, signer),
    signDigest: undefined,
    close: async () => undefined,
  }
}

/** What openssl prints of a file that it was given. */
function openssl(name: string, pem: string, ...words: string[]): string {
  const file = join(folder, name)
  writeFileSync(file, pem)
  const [command = '', ...rest] = words
  return execFileSync('openssl', [command, '-in', file, '-noout', ...rest], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

describe('createCertificateRequest', () => {
  it.each(KINDS)('of a key of %s is one that openssl verifies, with name, issuer and purpose', async (kind) => {
    const der = await createCertificateRequest(NAMES, keyOf(kind))
    const pem = pemText({ label: 'CERTIFICATE REQUEST', der })
    const text = openssl(`${kind}.csr`, pem, 'req', '-verify', '-text')
    for (const words of ['Code Signing', `URI:${NAMES.identity}`, '1.3.6.1.4.1.57264.1.8', NAMES.issuer])
      expect(text).toContain(words)
  })

  it('names an email address as one', async () => {
    const der = await createCertificateRequest({ ...NAMES, identity: 'release@example.com' }, keyOf('P-256'))
    const pem = pemText({ label: 'CERTIFICATE REQUEST', der })
    expect(openssl('email.csr', pem, 'req', '-text')).toContain('email:release@example.com')
  })

  it('is refused when what was signed does not verify', async () => {
    const attempt = createCertificateRequest(NAMES, keyOf('P-256', privateKeyOf('P-384')))
    await expect(attempt).rejects.toMatchObject({ outcome: 'refused', code: 'SIGNATURE' })
  })

  it.each(['RSA-PSS', 'ML-DSA-65'] as const)('is not made for a key of %s', async (kind) => {
    const key = keyOf('P-256')
    const der = createPublicKey(privateKeyOf(kind)).export({ format: 'der', type: 'spki' })
    const attempt = createCertificateRequest(NAMES, { ...key, publicKey: publicKeyFromDer(der, kind) })
    await expect(attempt).rejects.toMatchObject({ outcome: 'bad-input', code: 'KEY' })
  })

  it.each<[string, Partial<CertificateNames>]>([
    ['no common name', { commonName: '' }],
    ['a common name in two lines', { commonName: 'a\nb' }],
    ['a common name of 65 characters', { commonName: 'a'.repeat(65) }],
    ['a word as identity', { identity: 'release' }],
    ['a URI with a blank', { identity: 'https://keys.example.com/a b' }],
    ['a URI that is not ASCII', { identity: 'https://keys.example.com/ü' }],
    ['an issuer over http', { issuer: 'http://keys.example.com' }],
    ['an issuer that is none', { issuer: 'keys.example.com' }],
  ])('is not made with %s', async (_, names) => {
    const attempt = createCertificateRequest({ ...NAMES, ...names }, keyOf('P-256'))
    await expect(attempt).rejects.toMatchObject({ outcome: 'bad-input', code: 'INPUT' })
  })
})

describe('createSelfSigned', () => {
  it.each(KINDS)('of a key of %s is a certificate that it signed itself, and no authority', async (kind) => {
    const certificate = new X509Certificate(await createSelfSigned(NAMES, 30, keyOf(kind), NOW))
    expect([certificate.verify(certificate.publicKey), certificate.ca, certificate.subjectAltName]).toEqual([
      true,
      false,
      `URI:${NAMES.identity}`,
    ])
    expect(openssl(`${kind}.pem`, certificate.toString(), 'x509', '-text')).toContain('Code Signing')
  })

  it('is valid from a minute ago, for the days that are asked for, also beyond 2049', async () => {
    const certificate = new X509Certificate(await createSelfSigned(NAMES, 10_000, keyOf('P-256'), NOW))
    expect(certificate.validFromDate.getTime()).toBe(NOW - 60_000)
    expect(certificate.validToDate.getTime()).toBe(NOW - 60_000 + 10_000 * DAY)
  })

  it('has another serial number each time', async () => {
    const serials = await Promise.all(
      [1, 2].map(async () => new X509Certificate(await createSelfSigned(NAMES, 1, keyOf('P-256'), NOW)).serialNumber),
    )
    expect(new Set(serials).size).toBe(2)
  })

  it.each([0, -1, 1.5, Number.NaN, 36_501])('is not made for %s days', async (days) => {
    const attempt = createSelfSigned(NAMES, days, keyOf('P-256'), NOW)
    await expect(attempt).rejects.toMatchObject({ outcome: 'bad-input', code: 'INPUT' })
  })
})

describe('createTrustedRoot', () => {
  it('is one that is read, with the authority, its time, and no log', async () => {
    const certificate = await createSelfSigned(NAMES, 30, keyOf('P-256'), NOW)
    const root = parseTrustedRoot(JSON.stringify(createTrustedRoot([certificate], [certificate])), 'trusted_root.json')
    const [authority] = root.certificateAuthorities
    expect([root.tlogs, root.ctlogs, root.timestampAuthorities.length]).toEqual([[], [], 1])
    expect(Buffer.from(authority?.certChain?.certificates[0]?.rawBytes ?? '').equals(certificate)).toBe(true)
    expect(authority?.validFor?.start?.getTime()).toBe(NOW - 60_000)
  })
})
