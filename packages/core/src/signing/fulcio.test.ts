import { describe, expect, it } from '@jest/globals'
import { generateKeys, type Testbed } from '@slsa-actions/testbed'
import type { JsonValue } from '@slsa-actions/wire'
import { failureOf } from '../testing/failure.ts'
import { altering, MINUTE, useSigningBed } from '../testing/signing-bed.ts'

const bed = useSigningBed()

describe('N13 Fulcio', () => {
  type Issue = Partial<Parameters<Testbed['sigstore']['issue']>[0]>

  /** Fulcio gives out another certificate than was asked for. */
  function issuing(issue: Issue | ((publicKey: Issue['publicKey']) => Issue)): void {
    bed.testbed.inject('fulcio', {
      kind: 'replace',
      alter: async (reply, call) => {
        const request = JSON.parse(call.body.toString()) as { publicKeyRequest: { publicKey: { content: string } } }
        const { createPublicKey } = await import('node:crypto')
        const publicKey = createPublicKey(request.publicKeyRequest.publicKey.content)
        const wanted = typeof issue === 'function' ? issue(publicKey) : issue
        const { pem } = bed.testbed.sigstore.issue({ publicKey, claims: bed.testbed.oidc.defaultClaims, ...wanted })
        return { ...reply, body: { signedCertificateEmbeddedSct: { chain: { certificates: [pem] } } } }
      },
    })
  }

  it.each([
    ['another key', () => ({ publicKey: generateKeys().publicKey }), 'V1 FULCIO'],
    [
      'another name',
      () => ({ san: 'https://github.com/evil/evil/.github/workflows/x.yml@refs/heads/main' }),
      'V1 IDENTITY',
    ],
    [
      'another issuer',
      () => ({ extensions: { '1': 'https://evil.example', '8': 'https://evil.example' } }),
      'V1 IDENTITY',
    ],
    [
      'two names',
      () => ({
        san: [
          { kind: 'uri', value: 'https://a' },
          { kind: 'uri', value: 'https://b' },
        ],
      }),
      'V1 CERTIFICATE',
    ],
    ['another purpose', () => ({ eku: ['1.3.6.1.5.5.7.3.1'] }), 'V1 CERTIFICATE'],
    ['an authority', () => ({ isCa: true }), 'V1 CERTIFICATE'],
  ] as [string, () => Issue, string][])(
    'certifies %s: refused before anything is logged',
    async (_, issue, expected) => {
      issuing(issue())
      const before = bed.testbed.requests.length
      expect([await bed.verdict(), bed.count('rekor-v2', before), bed.count('tsa', before)]).toEqual([expected, 0, 0])
    },
  )

  it.each([
    ['no promise of a certificate log', () => ({ ctLogs: [] }), 'V1 CERTIFICATE'],
    [
      'a promise of a log that nobody knows',
      () => ({ ctLogs: [bed.testbed.sigstore.secondAuthority().ctLog] }),
      'V1 CERTIFICATE',
    ],
    ['a root that nobody knows', () => ({ by: bed.testbed.sigstore.secondAuthority() }), 'V1 CERTIFICATE'],
  ] as [string, () => Issue, string][])(
    'certifies under %s: no bundle, and the log entry is named',
    async (_, issue, expected) => {
      issuing(issue())
      const failure = await failureOf(() => bed.sign())
      expect(`V1 ${failure?.code}`).toBe(expected)
      expect(failure?.message).toMatch(/entry in the log 127\.0\.0\.1:\d+, index \d+/)
    },
  )

  it.each([
    ['nothing', {}],
    ['an empty chain', { signedCertificateEmbeddedSct: { chain: { certificates: [] } } }],
    ['text', { signedCertificateEmbeddedSct: { chain: { certificates: ['certificate'] } } }],
    ['a list', []],
  ] as [string, JsonValue][])('answers with %s', async (_, body) => {
    bed.testbed.inject(
      'fulcio',
      altering(() => body),
    )
    expect(await bed.verdict()).toBe('V3 SERVICE_REPLY')
  })

  it('refuses a token of another audience with one request, and the token is in no message', async () => {
    const before = bed.testbed.requests.length
    const token = await bed.testbed.oidc.token({ audience: 'other' })
    const failure = await failureOf(() => bed.sign({ idToken: async () => token }))
    expect([failure?.outcome, failure?.code, bed.count('fulcio', before)]).toEqual(['bad-input', 'FULCIO', 1])
    expect(JSON.stringify(failure)).not.toContain(token.slice(0, 40))
  })

  it('repeats the token in its refusal, which is cut out', async () => {
    const token = await bed.testbed.oidc.token()
    bed.testbed.inject('fulcio', {
      kind: 'status',
      status: 400,
      body: JSON.stringify({ message: `bad token ${token} !` }),
    })
    const failure = await failureOf(() => bed.sign({ idToken: async () => token }))
    expect(failure?.message).toContain('bad token *** !')
  })

  it('N08 sends us elsewhere: the token does not follow', async () => {
    bed.testbed.inject('fulcio', { kind: 'redirect', status: 307, location: `${bed.testbed.url}/elsewhere` })
    const before = bed.testbed.requests.length
    expect([await bed.verdict(), bed.testbed.requests.slice(before).map(({ path }) => path)]).toEqual([
      'V3 REDIRECT_REFUSED',
      ['/api/v2/signingCert'],
    ])
  })
})

it.each([
  ['an hour fast', 60 * MINUTE],
  ['an hour slow', -60 * MINUTE],
  ['a year fast', 365 * 24 * 60 * MINUTE],
  ['a year slow', -365 * 24 * 60 * MINUTE],
])('N12 the clock of the runner is %s', async (_, ms) => {
  const current = bed.config(2)
  bed.skew = ms
  const before = bed.testbed.requests.length
  expect([await bed.verdict({ config: current }), bed.count('rekor-v2', before)]).toEqual(['V3 CLOCK', 0])
})
