import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import fc from 'fast-check'
import { parseAllDocuments } from 'yaml'
import type { Engine } from '../finding.ts'
import { exported, USUAL, type Written, written } from '../testing/export.ts'
import { celText } from './cel-text.ts'
import { jmesText } from './jmespath-text.ts'
import { regoText } from './rego-text.ts'

const ENGINES: readonly Engine[] = ['kyverno', 'kyverno-cluster-policy', 'policy-controller']

/** All texts in a document, keys too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
}

/** What a document says under a key, wherever it stands. */
function valuesOf(value: unknown, wanted: string): unknown[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => (key === wanted ? [inner] : valuesOf(inner, wanted)))
}

function documentsOf(text: string): unknown[] {
  return parseAllDocuments(text).map((document) => {
    expect(document.errors).toEqual([])
    return document.toJS()
  })
}

const attestation = (value: string): string => `
    attestations:
      - type: https://example.test/review/v1
        signers: builder
        origin: any
        conditions: [${JSON.stringify(`predicate.name == ${JSON.stringify(value)}`)}]`

const PROVENANCE = written().slice(written().indexOf('\n    provenance:')).trimEnd()
const hostile = fc
  .oneof(
    fc.constantFrom(
      '"',
      "'",
      '\\',
      '{{ x }}',
      '$(id)',
      '*',
      ': ',
      '- ',
      '#',
      'a\nb',
      '\u2028',
      '`',
      `\${{ x }}`,
      '%0A',
      '|',
      '}',
      'object.spec',
      '😀',
      '" || true || "',
      "' || `true` || '",
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .chain((value) => fc.constantFrom(value, `a${value}b`, value + value))
  .filter(
    (value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(JSON.stringify(value)) && value.isWellFormed(),
  )

describe.each(ENGINES)('an export for %s', (engine) => {
  it('is the same bytes each time, without the folder of the file', async () => {
    const [first, second] = [await exported(written(), engine), await exported(written(), engine)]
    expect(first).toEqual(second)
    expect(JSON.stringify(first)).not.toContain('folder/')
  })

  it.each<[string, Written, string]>([
    [
      'identity-pattern',
      { signers: written().split('signers:')[1]?.split('rules:')[0]?.replace('[refs/tags/v1.0.0]', 'releases') ?? '' },
      'release tag',
    ],
    ['level', { demands: PROVENANCE.replace('level: any', 'level: 2') }, 'level'],
    ['max-age', { demands: `${PROVENANCE}\n      maxAge: 7d` }, 'trusted time'],
    [
      'origin-unseen',
      {
        demands: attestation('x').replace(
          'origin: any',
          'origin: { source: any, workflow: any, ref: refs/heads/main, event: any }',
        ),
      },
      'counts wherever',
    ],
    [
      'co-signers',
      {
        signers: `${written().split('signers:')[1]?.split('rules:')[0]?.trimEnd()}\n  second: { identity: a@b.test, issuer: "https://issuer.example.test" }`,
        demands: PROVENANCE.replace('signers: builder', 'signers: builder\n      coSigners: [second]'),
      },
      'second',
    ],
  ])('refuses %s until it is allowed, and lists it in the output', async (id, change, words) => {
    const text = written(change)
    const others = USUAL.concat('runner-unseen').filter(
      (one) => change.demands?.includes('attestations') !== true || one !== 'origin-claimed',
    )
    const usual = change.demands?.includes('attestations') === true ? others : USUAL
    await expect(exported(text, engine, usual)).rejects.toMatchObject({
      outcome: 'bad-input',
      code: 'WEAKENING',
      message: expect.stringContaining(words),
      remedy: expect.stringContaining(id),
    })
    const made = await exported(text, engine, [...usual, id])
    expect(made.differences.filter((one) => one.id === id).map(({ direction }) => direction)).toContain('weaker')
    expect(made.files[0]?.text).toContain(`# - weaker (${id})`)
  })

  it('refuses to allow what loosens nothing', async () => {
    await expect(exported(written(), engine, [...USUAL, 'quorum'])).rejects.toMatchObject({ code: 'WEAKENING' })
  })

  it.each<[string, Written]>([
    [
      'B26 whose signers are all revoked',
      { revoked: 'revoked: { identities: [https://github.com/acme/builders/.github/workflows/build.yml] }\n' },
    ],
    ['B25 without an image', { artifacts: '[app.tgz, { purl: "pkg:npm/web" }]' }],
    ['a level that the builder never reaches', { demands: PROVENANCE.replace('level: any', 'level: 3') }],
    ['a key', { signers: `\n  builder: { key: "sha256:${'a'.repeat(64)}" }` }],
  ])('is bad input for a policy %s', async (_, change) => {
    await expect(exported(written(change), engine)).rejects.toMatchObject({ outcome: 'bad-input', code: 'POLICY' })
  })

  it('B28 brings a default-deny for all kinds of containers and workloads, by digest', async () => {
    const { files } = await exported(written(), engine)
    const deny = files.find(({ name }) => name === 'default-deny.yaml')?.text ?? ''
    const [policy, binding] = documentsOf(deny)
    const texts = textsIn(policy).join('\n')
    for (const word of [
      'initContainers',
      'ephemeralContainers',
      'pods/ephemeralcontainers',
      'cronjobs',
      'statefulsets',
      'jobTemplate',
      'volume.image',
      '@sha256:',
    ])
      expect(texts).toContain(word)
    expect(policy).toMatchObject({ spec: { failurePolicy: 'Fail' } })
    expect(binding).toMatchObject({ spec: { validationActions: ['Deny'] } })
  })

  it('B21 fails closed, and asks nothing of what an earlier admission noted on the object', async () => {
    const { files } = await exported(written(), engine)
    const settings = files
      .flatMap(({ text }) => documentsOf(text))
      .flatMap((document) => valuesOf(document, 'failurePolicy'))
    // policy-controller's own webhook is configured where it is installed; its policy says no failurePolicy.
    const policies = { kyverno: 3, 'kyverno-cluster-policy': 2, 'policy-controller': 1 }[engine]
    expect(settings).toEqual(Array.from({ length: policies }, () => 'Fail'))
    expect(JSON.stringify(files)).not.toContain('image-verification-outcomes')
  })

  it('B22 keeps hostile texts byte for byte, or refuses them', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const usual = ['system-namespaces', 'runner-unseen']
        const made = await exported(written({ demands: attestation(value) }), engine, usual).catch((error: unknown) => {
          expect(error).toMatchObject({ code: 'POLICY', outcome: 'bad-input' })
          return undefined
        })
        if (made === undefined) return
        const quoted = { kyverno: celText, 'policy-controller': regoText, 'kyverno-cluster-policy': jmesText }[engine](
          value,
        )
        const texts = made.files.flatMap(({ text }) => documentsOf(text)).flatMap(textsIn)
        expect(texts.some((text) => text.includes(quoted))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe.each(['kyverno', 'kyverno-cluster-policy'] as const)('tags in an export for %s', (engine) => {
  it('B20 are replaced by the digest that was verified, and nothing else gets in', async () => {
    const { files } = await exported(written(), engine)
    const policies = files.filter(({ name }) => name !== 'default-deny.yaml').flatMap(({ text }) => documentsOf(text))
    for (const setting of ['mutateDigest', 'verifyDigest', 'required']) {
      expect(policies.map((policy) => valuesOf(policy, setting))).toEqual(policies.map(() => [true]))
    }
    expect(policies.length).toBeGreaterThan(0)
  })
})

it('B28 covers ephemeral containers, which Kyverno sends to no policy about pods, by a policy of their own', async () => {
  const { files } = await exported(written(), 'kyverno')
  const [pods, ephemeral] = documentsOf(files[0]?.text ?? '') as { metadata: JsonObject; spec: JsonObject }[]
  expect(valuesOf(pods?.spec, 'resources')).toEqual([['pods']])
  expect(valuesOf(ephemeral?.spec, 'resources')).toEqual([['pods/ephemeralcontainers']])
  expect({ ...ephemeral?.spec, matchConstraints: '' }).toEqual({ ...pods?.spec, matchConstraints: '' })
  expect(ephemeral?.metadata.name).toBe('slsa-web.ephemeral')
})

describe('literals', () => {
  it('B22 hold any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const cel = celText(text)
        expect(/^"(?:[^"\\]|\\.)*"$/.test(cel) && /^[\x20-\x7e]*$/.test(cel)).toBe(true)
        const back = cel.replace(/\\U([0-9a-f]{8})/g, (_, code: string) =>
          JSON.stringify(String.fromCodePoint(Number.parseInt(code, 16))).slice(1, -1),
        )
        expect(JSON.parse(back)).toBe(text)
        expect(JSON.parse(regoText(text))).toBe(text)
        expect(/^[\x20-\x7e]*$/.test(regoText(text))).toBe(true)
      }),
    )
  })

  it('B22 let no value become a variable of Kyverno', () => {
    for (const text of ['{{ request.object }}', '$(./x)', 'a{', '}', 'ü', 'a\nb', 'a\\'])
      expect(() => jmesText(text)).toThrow()
  })

  it('write nothing that Kyverno rewrites for workloads', () => {
    expect(celText('object.spec oldObject.metadata')).not.toMatch(/object\./i)
  })
})

describe('an export of revocations and verification summaries', () => {
  it('leaves a revoked version out, and refuses revoked digests and commits', async () => {
    const digest = `sha256:${'d'.repeat(64)}`
    const text = written({
      signers:
        written()
          .split('signers:')[1]
          ?.split('rules:')[0]
          ?.replace('[refs/tags/v1.0.0]', '[refs/tags/v1.0.0, refs/tags/v1.1.0]') ?? '',
      revoked: `revoked:\n  identities: [https://github.com/acme/builders/.github/workflows/build.yml@refs/tags/v1.0.0]\n  digests: ["${digest}"]\n  commits: ["${'c'.repeat(40)}"]\n`,
    })
    const made = await exported(text, 'kyverno', [...USUAL, 'commits-unseen'])
    const all = made.files.map((file) => file.text).join()
    expect(all).not.toContain('v1.0.0')
    expect(all).toContain(digest)
    expect(all).toContain('c'.repeat(40))
  })

  it.each(ENGINES)('binds verifier, resource, policy, result, level and age for %s', async (engine) => {
    const demands = `
    vsa:
      signers: builder
      origin: any
      verifier: https://example.test/verifier
      resourceUri: https://example.test/web
      level: SLSA_BUILD_LEVEL_2
      policyDigest: { sha256: ${'a'.repeat(64)} }
      maxAge: 7d`
    const made = await exported(written({ demands }), engine, [
      'system-namespaces',
      'vsa-newest',
      'vsa-time',
      'runner-unseen',
    ])
    const texts = made.files
      .flatMap(({ text }) => documentsOf(text))
      .flatMap(textsIn)
      .join('\n')
    for (const word of [
      'https://example.test/verifier',
      'https://example.test/web',
      'PASSED',
      'a'.repeat(64),
      'SLSA_BUILD_LEVEL_3',
      '604800',
      'timeVerified',
    ])
      expect(texts).toContain(word)
  })
})

describe('an export of two signers for one statement', () => {
  const text = written({
    signers: `${written().split('signers:')[1]?.split('rules:')[0]?.trimEnd()}\n  weaker: { identity: a@b.test, issuer: "https://issuer.example.test" }`,
    demands: PROVENANCE.replace('signers: builder', 'signers: [builder, weaker]'),
  })

  it.each(['kyverno', 'kyverno-cluster-policy'] as const)(
    'B29 is refused for %s until it is allowed',
    async (engine) => {
      await expect(exported(text, engine)).rejects.toMatchObject({
        code: 'WEAKENING',
        remedy: expect.stringContaining('several-signers'),
      })
    },
  )

  it('B29 binds each to its own builder.id', async () => {
    const made = await exported(text, 'policy-controller')
    const [policy] = documentsOf(made.files[0]?.text ?? '') as [
      { spec: { authorities: { name: string; attestations: { policy: { data: string } }[] }[] } },
    ]
    const rego = Object.fromEntries(
      policy.spec.authorities.map(({ name, attestations }) => [name, attestations[0]?.policy.data ?? '']),
    )
    expect(rego.weaker).not.toContain('acme/builders')
    expect(rego.builder).toContain('acme/builders')
  })
})
