import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { type ReportedBundle, renderMarkdown, type SigningResult, signingSummary, verifyCommands } from './index.ts'

const SHA256 = 'ab'.repeat(32)
const IMAGE = `registry.example.com/acme/app@sha256:${SHA256}`
const KEY = {
  fingerprint: `sha256:${SHA256}`,
  source: 'EC P-256 "release" (id 01) in token "CI"',
  kind: 'P-256',
  digest: 'sha256',
  encoding: 'ECDSA, ASN.1 DER',
  mechanism: 'CKM_ECDSA',
  publicKey: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n',
} as const

const BUNDLE: ReportedBundle = {
  kind: 'signature',
  subjects: [{ name: 'app.tgz', digest: { sha256: SHA256 }, isFile: true }],
  fileName: 'app.tgz.sigstore.json',
  signaturePath: '/job/app.tgz.sigstore.sig',
  stored: [{ store: 'file', path: '/job/app.tgz.sigstore.json' }],
  logEntries: [],
  times: [],
}
const ATTACHED: Partial<ReportedBundle> = {
  subjects: [{ name: 'registry.example.com/acme/app', digest: { sha256: SHA256 } }],
  stored: [
    {
      store: 'oci',
      attached: [{ subject: IMAGE, manifest: `registry.example.com/acme/app@sha256:${'cd'.repeat(32)}` }],
    },
  ],
}

function resultOf(key: Partial<SigningResult['key']> = {}, bundle: Partial<ReportedBundle> = {}): SigningResult {
  const bundles = [{ ...BUNDLE, ...bundle }]
  const base = { version: 1, action: 'hsm-sign', outcome: 'verified', notices: [], needsTrustedRoot: true } as const
  return { ...base, instance: 'key', key: { ...KEY, ...key }, bundles }
}

function commandsOf(key: Partial<SigningResult['key']> = {}, bundle: Partial<ReportedBundle> = {}) {
  const result = resultOf(key, bundle)
  return Object.fromEntries(verifyCommands(result, result.bundles[0] ?? BUNDLE).map(({ tool, text }) => [tool, text]))
}

describe('commands for what a key signed', () => {
  it('are those of cosign, openssl and this suite for a file', () => {
    expect(commandsOf()).toMatchObject({
      cosign: expect.stringMatching(
        /^cosign verify-blob app\.tgz [\s\S]*--key cosign\.pub [\s\S]*--insecure-ignore-tlog=true$/,
      ),
      openssl: expect.stringContaining('openssl dgst -sha256 -verify cosign.pub -signature signature.bin app.tgz'),
      slsa: expect.stringMatching(/^slsa verify app\.tgz [\s\S]*--key cosign\.pub [\s\S]*--transparency-log none$/),
    })
  })

  it('are none of cosign for keys that it does not verify with', () => {
    const kinds = ['P-384', 'P-521', 'RSA-PSS 3072', 'Ed25519', 'ML-DSA-65']
    expect(kinds.filter((kind) => 'cosign' in commandsOf({ kind }))).toEqual([])
  })

  it.each<[string, Partial<SigningResult['key']>, string]>([
    ['P-384', { kind: 'P-384', digest: 'sha384' }, 'dgst -sha384 '],
    ['RSA-PSS', { kind: 'RSA-PSS 3072' }, '-sigopt rsa_padding_mode:pss'],
    ['Ed25519', { kind: 'Ed25519', digest: 'none' }, 'pkeyutl -verify -pubin -inkey cosign.pub -rawin'],
  ])('are those of openssl that fit %s', (_, key, words) => {
    expect(commandsOf(key).openssl).toContain(words)
  })

  it('are none of openssl for what has no bare signature, or no file', () => {
    const { signaturePath: _, ...statement } = BUNDLE
    expect(verifyCommands(resultOf(), statement).map(({ tool }) => tool)).toEqual(['cosign', 'slsa', 'workflow'])
    const digest = { subjects: [{ name: 'app', digest: { sha256: SHA256 } }] }
    expect(Object.keys(commandsOf({}, digest))).toEqual(['slsa', 'workflow'])
  })

  it('find the bundle of an image by themselves', () => {
    const {
      cosign,
      slsa,
      openssl,
      workflow = '',
    } = commandsOf({}, { ...ATTACHED, kind: 'review', predicateType: 'https://e.x/r' })
    expect(cosign).toMatch(new RegExp(`^cosign verify-attestation ${IMAGE} `))
    expect([slsa?.includes('--bundle'), openssl]).toEqual([false, undefined])
    const [step] = parse(workflow)
    expect(step.with).toMatchObject({ images: IMAGE, key: 'cosign.pub', 'transparency-log': 'none' })
  })

  it('demand the log and the time where there are some', () => {
    const { cosign, slsa } = commandsOf({}, { logEntries: [{ logIndex: '7' }], times: ['2026-11-24T08:00:00Z'] })
    expect(`${cosign}${slsa}`).not.toMatch(/insecure|transparency-log/)
    const { cosign: timed } = commandsOf({}, { times: ['2026-11-24T08:00:00Z'] })
    expect(timed).toContain('--use-signed-timestamps')
  })

  it('S06 keep a file name one word', () => {
    const name = `-a'; touch x; '.tgz`
    const { openssl = '' } = commandsOf({}, { subjects: [{ name, digest: { sha256: SHA256 }, isFile: true }] })
    expect(openssl).toMatch(/ '\.\/-a'\\''; touch x; '\\''\.tgz'$/)
  })
})

describe('the summary of what a key signed', () => {
  const summary = renderMarkdown(signingSummary(resultOf()))
  it.each(['release', 'P-256', 'sha256', 'ASN.1 DER', 'CKM_ECDSA', KEY.fingerprint, 'BEGIN PUBLIC KEY'])(
    'shows %s',
    (words) => {
      expect(summary.replace(/&#(\d+);/g, (_, digits) => String.fromCharCode(Number(digits)))).toContain(words)
    },
  )
})
