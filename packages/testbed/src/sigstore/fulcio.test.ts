import { sign, X509Certificate } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { EXTENSION_OID_SCT, X509Certificate as SigstoreCertificate } from '@sigstore/core'
import type { JsonObject } from '@slsa-actions/wire'
import { bits, context, integer, sequence, utf8 } from './der.ts'
import { createSigstore, generateKeys, type KeyPair, signBytes, spki } from './index.ts'
import { signatureAlgorithm } from './keys.ts'
import { type Answer, callRoute } from './testing/call-route.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const TOKEN = 'a.good.token'
const sigstore = createSigstore({ url: 'http://127.0.0.1:4000', clock: () => NOW })
const subject = String(sigstore.defaultClaims.sub)

const routesFor = (changes: JsonObject = {}, of = sigstore): ReturnType<typeof sigstore.routes> =>
  of.routes((token) => {
    if (token !== TOKEN) throw new Error('not a good token')
    return { ...sigstore.defaultClaims, ...changes }
  })

function requestFor(keys: KeyPair, signed = subject, token: string | null = TOKEN): JsonObject {
  return {
    ...(token === null ? {} : { credentials: { oidcIdentityToken: token } }),
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: String(keys.publicKey.export({ format: 'pem', type: 'spki' })) },
      proofOfPossession: signBytes(keys, Buffer.from(signed)).toString('base64'),
    },
  }
}

const post = (body: JsonObject | string, headers = {}, routes = routesFor()): Promise<Answer> =>
  callRoute(routes, 'POST', '/api/v2/signingCert', body, headers)

function chainOf(answer: Answer): string[] {
  const { chain } = (answer.json.signedCertificateEmbeddedSct ?? answer.json.signedCertificateDetachedSct) as {
    chain: { certificates: string[] }
  }
  return chain.certificates
}

describe('Fulcio', () => {
  it.each(['P-256', 'P-384', 'P-521', 'RSA-2048', 'Ed25519'] as const)('certifies a %s key', async (kind) => {
    const keys = generateKeys(kind)
    const answer = await post(requestFor(keys))
    const [leaf = '', intermediate = '', root = ''] = chainOf(answer)
    const certificate = new X509Certificate(leaf)
    expect(answer.status).toBe(200)
    expect(spki(certificate.publicKey)).toEqual(spki(keys.publicKey))
    expect(certificate.verify(new X509Certificate(intermediate).publicKey)).toBe(true)
    expect(new X509Certificate(intermediate).verify(new X509Certificate(root).publicKey)).toBe(true)
    expect(certificate.checkIssued(new X509Certificate(intermediate))).toBe(true)
  })

  it('takes the token as bearer', async () => {
    const answer = await post(requestFor(generateKeys(), subject, null), { authorization: `Bearer ${TOKEN}` })
    expect(answer.status).toBe(200)
  })

  it('takes a signing request as proof', async () => {
    const keys = generateKeys()
    const csr = (info: Buffer): string => {
      const signed = [info, signatureAlgorithm(keys.publicKey), bits(signBytes(keys, info))]
      const pem = `-----BEGIN CERTIFICATE REQUEST-----\n${sequence(...signed).toString('base64')}\n-----END CERTIFICATE REQUEST-----\n`
      return Buffer.from(pem).toString('base64')
    }
    const infoFor = (key: Buffer): Buffer => sequence(integer(0), sequence(), key, context(0))
    const credentials = { oidcIdentityToken: TOKEN }
    const good = await post({ credentials, certificateSigningRequest: csr(infoFor(spki(keys.publicKey))) })
    expect(spki(new X509Certificate(chainOf(good)[0] ?? '').publicKey)).toEqual(spki(keys.publicKey))
    const stolen = await post({ credentials, certificateSigningRequest: csr(infoFor(spki(generateKeys().publicKey))) })
    expect(stolen).toMatchObject({ status: 400, json: { code: 3 } })
    expect(await post({ credentials, certificateSigningRequest: 'bm8=' })).toMatchObject({ status: 400 })
  })

  it('writes the identity as a critical URI, for ten minutes, and no subject', async () => {
    const certificate = new X509Certificate(chainOf(await post(requestFor(generateKeys())))[0] ?? '')
    expect(certificate.subjectAltName).toBe(
      'URI:https://github.com/octo-org/app/.github/workflows/release.yml@refs/heads/main',
    )
    expect(SigstoreCertificate.parse(certificate.raw).extSubjectAltName?.critical).toBe(true)
    expect([certificate.validFrom, certificate.validTo].map(Date.parse)).toEqual([NOW, NOW + 600_000])
    expect(certificate.subject).toBeFalsy()
    expect(certificate.ca).toBe(false)
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.3'])
  })

  it('writes the claims as extensions, bare up to 6 and as UTF8String after', async () => {
    const leaf = chainOf(await post(requestFor(generateKeys()), {}, routesFor({ environment: 'production' })))[0] ?? ''
    const certificate = SigstoreCertificate.parse(leaf)
    const value = (number: number): Buffer | undefined => certificate.extension(`1.3.6.1.4.1.57264.1.${number}`)?.value
    const { iss, sha } = sigstore.defaultClaims
    const server = 'https://github.com'
    const workflow = `${server}/octo-org/app/.github/workflows/release.yml@refs/heads/main`
    const bare = { 1: iss, 2: 'push', 3: sha, 4: 'release', 5: 'octo-org/app', 6: 'refs/heads/main' }
    const encoded = {
      8: iss,
      9: workflow,
      10: sha,
      11: 'github-hosted',
      12: `${server}/octo-org/app`,
      13: sha,
      14: 'refs/heads/main',
      15: '1001',
      16: `${server}/octo-org`,
      17: '2001',
      18: workflow,
      19: sha,
      20: 'push',
      21: `${server}/octo-org/app/actions/runs/3001/attempts/1`,
      22: 'public',
      23: 'production',
      24: subject,
    }
    for (const [number, text] of Object.entries(bare)) expect(value(Number(number))).toEqual(Buffer.from(String(text)))
    for (const [number, text] of Object.entries(encoded)) expect(value(Number(number))).toEqual(utf8(String(text)))
  })

  it('leaves out what the token leaves out', async () => {
    const certificate = SigstoreCertificate.parse(chainOf(await post(requestFor(generateKeys())))[0] ?? '')
    expect(certificate.extension('1.3.6.1.4.1.57264.1.23')).toBeUndefined()
  })

  it('embeds a promise only where there is a log', async () => {
    const without = createSigstore({ url: 'http://127.0.0.1:4000', hasCtLog: false })
    const answer = await post(requestFor(generateKeys()), {}, routesFor({}, without))
    const leafOf = (pem = ''): SigstoreCertificate => SigstoreCertificate.parse(pem)
    expect(leafOf(chainOf(answer)[0]).extension(EXTENSION_OID_SCT)).toBeUndefined()
    expect(answer.json).toHaveProperty('signedCertificateDetachedSct')
    expect(without.trustedRoot().ctlogs).toEqual([])
    const embedded = await post(requestFor(generateKeys()))
    expect(leafOf(chainOf(embedded)[0]).extSCT?.signedCertificateTimestamps).toHaveLength(1)
  })

  it('gives its chain', async () => {
    const { json } = await callRoute(routesFor(), 'GET', '/api/v2/trustBundle')
    expect(json.chains).toEqual([{ certificates: chainOf(await post(requestFor(generateKeys()))).slice(1) }])
  })

  it.each<[string, JsonObject | string]>([
    ['a token that is not good', requestFor(generateKeys(), subject, 'a.bad.token')],
    ['no token', requestFor(generateKeys(), subject, null)],
    ['a proof over another subject', requestFor(generateKeys(), 'repo:other/app:ref:refs/heads/main')],
    ['no key', { credentials: { oidcIdentityToken: TOKEN } }],
    ['a body that is no JSON', '{'],
    ['a body that is no object', '[]'],
  ])('refuses %s as the gateway does', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, json: { code: 3, message: expect.any(String), details: [] } })
  })

  it('refuses a proof by another key', async () => {
    const request = requestFor(generateKeys())
    const proof = sign('sha256', Buffer.from(subject), generateKeys().privateKey).toString('base64')
    const stolen = {
      ...request,
      publicKeyRequest: { ...(request.publicKeyRequest as JsonObject), proofOfPossession: proof },
    }
    expect(await post(stolen)).toMatchObject({ status: 400, json: { message: expect.stringContaining('signature') } })
  })
})
