import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { verdictOf } from '../testing/failure.ts'
import {
  changed,
  NOW,
  profileOf,
  REPOSITORY,
  testInstance,
  verdictOn,
  verifyMade,
  WORKFLOW,
} from '../testing/sigstore.ts'
import type { Expectation } from './index.ts'

const sigstore = testInstance()
const profile = profileOf(sigstore)

type Issue = NonNullable<NonNullable<Parameters<typeof sigstore.bundle>[0]>['issue']>

/** The verdict on a bundle whose certificate says something else. */
function issued(issue: Issue, expectation: Partial<Expectation> = {}): Promise<string> {
  return verdictOn(sigstore, { issue }, { profile, expectation })
}

describe('the signing certificate', () => {
  it('is read with its identity, issuer and claims', async () => {
    const { signer } = await verifyMade(sigstore, sigstore.bundle(), { profile })
    expect([signer?.san, signer?.issuer, signer?.claims.sourceRepositoryUri]).toEqual([
      WORKFLOW,
      sigstore.issuer,
      `https://github.com/${REPOSITORY}`,
    ])
  })

  it.each([
    ['with an email address', [{ kind: 'email', value: 'someone@example.com' }], 'V1 IDENTITY'],
    ['A32 without a name', [], 'V1 CERTIFICATE'],
    [
      'A32 with two names',
      [
        { kind: 'uri', value: WORKFLOW },
        { kind: 'uri', value: 'https://evil.example' },
      ],
      'V1 CERTIFICATE',
    ],
    ['A32 with a host name', [{ kind: 'dns', value: 'github.com' }], 'V1 CERTIFICATE'],
    ['A32 with a name of another kind', [{ kind: 'other', value: WORKFLOW }], 'V1 CERTIFICATE'],
    ['A32 with an empty name', [{ kind: 'uri', value: '' }], 'V1 CERTIFICATE'],
  ] as const)('%s', async (_, san, expected) => {
    expect(await issued({ san })).toBe(expected)
  })

  it('A32 a name that is not critical, though there is no subject', async () => {
    expect(await issued({ isSanCritical: false })).toBe('V1 CERTIFICATE')
  })

  it.each([
    ['no usage', []],
    ['TLS servers', ['1.3.6.1.5.5.7.3.1']],
    ['any usage', ['2.5.29.37.0']],
    ['timestamps', ['1.3.6.1.5.5.7.3.8']],
  ])('A32 for %s, not for code signing', async (_, eku) => {
    expect(await issued({ eku })).toBe('V1 CERTIFICATE')
  })

  it('with an extension that stands twice', async () => {
    const extensions = { '2.5.29.14': Buffer.from([4, 1, 0]) }
    expect(await issued({ extensions })).toBe('V1 CERTIFICATE')
  })

  it('A32 of an authority', async () => {
    expect(await issued({ isCa: true })).toBe('V1 CERTIFICATE')
  })

  it.each([
    ['not yet valid', 60_000, 600_000],
    ['ended', -600_000, -60_000],
  ])('A32 that is %s when it was used', async (_, from, to) => {
    const at = NOW
    const made = sigstore.bundle({ at, issue: { notBefore: at + from, notAfter: at + to } })
    expect(await verdictOf(() => verifyMade(sigstore, made, { profile }))).toBe('V1 CERTIFICATE')
  })

  it('is taken when it was valid at the time of signing, whatever the clock says now (N12)', async () => {
    const at = NOW - 90 * 86_400_000
    expect(await verdictOn(sigstore, { at }, { profile })).toBe('V0')
  })

  it.each([1, 2] as const)('A32 with another key than the entry of log version %i names', async (version) => {
    const other = sigstore.bundle({ logs: [version] })
    const verdict = await verdictOn(
      sigstore,
      { logs: [version], replace: { certificate: () => other.certificate } },
      { profile },
    )
    expect(verdict).toMatch(/^V1 (SIGNATURE|LOG_ENTRY)$/)
  })

  it('A10 that the log does not name, though it names one of the same key', async () => {
    const first = sigstore.bundle()
    const second = sigstore.issue({ publicKey: first.keys.publicKey, san: WORKFLOW })
    const swapped = changed(
      first.bundle,
      ['verificationMaterial', 'certificate', 'rawBytes'],
      second.der.toString('base64'),
    )
    expect(await verdictOf(() => verifyMade(sigstore, swapped, { profile }))).toBe('V1 LOG_ENTRY')
  })
})

describe('a certificate with another byte where nobody signed', () => {
  /** The bundle and its log entry both have the certificate that was changed. */
  const altered = (alter: (der: Buffer) => void): Promise<string> =>
    verdictOn(
      sigstore,
      {
        replace: {
          certificate: (der) => {
            const copy = Buffer.from(der)
            alter(copy)
            return copy
          },
        },
      },
      { profile },
    )
  /** ecdsa-with-SHA256, whose last mention is outside of what is signed. */
  const ALGORITHM = Buffer.from('06082a8648ce3d040302', 'hex')

  it('is as good as it was when none changes', async () => expect(await altered(() => undefined)).toBe('V0'))
  it('in the algorithm of its signature, which becomes one that nobody knows', async () =>
    expect(
      await altered((der) => {
        der[der.lastIndexOf(ALGORITHM) + ALGORITHM.byteLength - 2] = 7
      }),
    ).toBe('V1 CERTIFICATE'))
  it('in the bits that its signature leaves unused', async () => {
    // Whether the platform minds depends on the last bit, so one certificate would not do.
    const verdicts = await Promise.all(
      Array.from({ length: 8 }, () =>
        altered((der) => {
          der[der.lastIndexOf(ALGORITHM) + ALGORITHM.byteLength + 2] = 1
        }),
      ),
    )
    expect(new Set(verdicts)).toEqual(new Set(['V1 CERTIFICATE']))
  })
})

describe('B06 an extension that is demanded', () => {
  const demand = { sourceDigest: '0123456789abcdef0123456789abcdef01234567' }

  it('has the value', async () => expect(await issued({}, demand)).toBe('V0'))
  it('is missing', async () => expect(await issued({ extensions: { '13': null } }, demand)).toBe('V1 IDENTITY'))
  it('has another value', async () =>
    expect(await issued({ extensions: { '13': 'f'.repeat(40) } }, demand)).toBe('V1 IDENTITY'))
  it('is raw, not a UTF8String', async () =>
    expect(await issued({ extensions: { '13': Buffer.from(demand.sourceDigest) } }, demand)).toBe('V1 CERTIFICATE'))
  it.each([
    ['an octet string', Buffer.from([4, 1, 65])],
    ['a length past its end', Buffer.from([12, 5, 65])],
    ['a long length that is cut', Buffer.from([12, 0x82, 1])],
    ['bytes after it', Buffer.from([12, 1, 65, 65])],
    ['bytes that are not UTF-8', Buffer.from([12, 1, 0xff])],
    ['nothing', Buffer.alloc(0)],
  ])('is %s', async (_, value) => expect(await issued({ extensions: { '13': value } }, demand)).toBe('V1 CERTIFICATE'))
  it('names two issuers', async () =>
    expect(await issued({ extensions: { '1': 'https://evil.example' } })).toBe('V1 CERTIFICATE'))
  it('names no issuer', async () =>
    expect(await issued({ extensions: { '1': null, '8': null } })).toBe('V1 CERTIFICATE'))
})

describe('A07 a chain', () => {
  const at = NOW
  const made = sigstore.bundle({ at, logs: [1] })
  const second = sigstore.secondAuthority()
  const leaf = { rawBytes: made.certificate.toString('base64') }
  const [intermediate, root] = sigstore.authorities.ca.chain.map((der) => ({ rawBytes: der.toString('base64') }))

  /** The verdict on the same bundle in an older form, with these certificates after the leaf. */
  function chained(version: string, certificates: readonly ({ rawBytes: string } | undefined)[]): Promise<string> {
    const old = changed(made.bundle, ['mediaType'], `application/vnd.dev.sigstore.bundle+json;version=${version}`)
    const material = changed(old, ['verificationMaterial', 'certificate'], undefined)
    const chain = { certificates: [leaf, ...certificates.map((certificate) => certificate ?? leaf)] }
    const bundle = changed(material, ['verificationMaterial', 'x509CertificateChain'], chain)
    return verdictOf(() => verifyMade(sigstore, bundle, { profile }))
  }

  it('of leaf and intermediate is taken', async () => expect(await chained('0.2', [intermediate])).toBe('V0'))
  it('with the root is refused', async () => expect(await chained('0.2', [intermediate, root])).toBe('V1 CERTIFICATE'))
  it('with the root is taken in version 0.1, which had it', async () =>
    expect(await chained('0.1', [intermediate, root])).toBe('V0'))
  it.each(['0.1', '0.2'])('with an authority that the root does not know is refused (version %s)', async (version) => {
    const stranger = { rawBytes: second.ca.chain[0].toString('base64') }
    expect(await chained(version, [stranger])).toBe('V1 CERTIFICATE')
  })
  it('with a root of its own is refused', async () => {
    const stranger = { rawBytes: second.ca.chain[1].toString('base64') }
    expect(await chained('0.1', [intermediate, stranger])).toBe('V1 CERTIFICATE')
  })
})

describe('A34 a certificate that is no DER', () => {
  const deep = Array.from({ length: 10_000 }).reduce<Buffer>((inner) => {
    const length = inner.byteLength
    const head = length < 128 ? [0x30, length] : [0x30, 0x83, length >> 16, (length >> 8) & 255, length & 255]
    return Buffer.concat([Buffer.from(head), inner])
  }, Buffer.alloc(0))

  it.each([
    [
      'indefinite length',
      (der: Buffer) => Buffer.concat([Buffer.from([0x30, 0x80]), der.subarray(4), Buffer.from([0, 0])]),
    ],
    [
      'a length of five bytes',
      (der: Buffer) => Buffer.concat([Buffer.from([0x30, 0x85, 1, 0, 0, 0, 0]), der.subarray(4)]),
    ],
    ['10,000 sequences in each other', () => deep.subarray(0, 60_000)],
    ['a length past its end', (der: Buffer) => der.subarray(0, -1)],
    ['bytes after its end', (der: Buffer) => Buffer.concat([der, Buffer.from([0])])],
    ['text', () => Buffer.from('certificate')],
  ])('%s', async (_, alter) => {
    const { bundle, certificate } = sigstore.bundle()
    const path = ['verificationMaterial', 'certificate', 'rawBytes']
    const began = performance.now()
    const verdict = await verdictOf(() =>
      verifyMade(sigstore, changed(bundle, path, alter(certificate).toString('base64')), { profile }),
    )
    expect([verdict, performance.now() - began < 1000]).toEqual(['V1 CERTIFICATE', true])
  })
})

describe('R10 a certificate that is a bomb', () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ kind: 'uri' as const, value: `https://a/${at}` }))
  const extensions = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`1.3.6.1.4.1.99999.${at + 1}`, Buffer.from([5, 0])]))

  it.each([
    ['10,000 names', { san: names(10_000) }],
    ['1,000 names', { san: names(1000) }],
    ['10,000 extensions', { extensions: extensions(10_000) }],
    ['500 extensions', { extensions: extensions(500) }],
  ] as [string, Issue][])('%s', async (_, issue) => {
    const { bundle } = sigstore.bundle({ issue })
    const began = performance.now()
    const verdict = await verdictOf(() => verifyMade(sigstore, bundle, { profile }))
    expect([verdict, performance.now() - began < 1000]).toEqual(['V1 CERTIFICATE', true])
  })

  it.each([
    ['RSA of 1024 bits', () => rsaOf(1024)],
    ['RSA of 16384 bits', () => rsaOf(16_384)],
    ['a curve that is not accepted', () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey],
    [
      'explicit parameters',
      () => generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' }).publicKey,
    ],
    ['a key that cannot sign', () => generateKeyPairSync('x25519').publicKey],
  ])('%s', async (_, publicKey) => {
    const { der } = sigstore.issue({ publicKey: publicKey() })
    const { bundle } = sigstore.bundle()
    const path = ['verificationMaterial', 'certificate', 'rawBytes']
    const began = performance.now()
    const verdict = await verdictOf(() =>
      verifyMade(sigstore, changed(bundle, path, der.toString('base64')), { profile }),
    )
    expect([verdict, performance.now() - began < 1000]).toEqual(['V1 CERTIFICATE', true])
  })
})

/** A public key of that many bits; nobody needs to know its primes. */
function rsaOf(bits: number): KeyObject {
  const modulus = randomBytes(bits / 8)
  modulus[0] = 0x80
  modulus[modulus.byteLength - 1] = 1
  return createPublicKey({ format: 'jwk', key: { kty: 'RSA', n: modulus.toString('base64url'), e: 'AQAB' } })
}
