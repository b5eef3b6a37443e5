import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { type DigestSet, PREDICATE } from 'in-toto-attestation'
import { failureOf } from '../testing/failure.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import { claimOf, parseLayout, verifyLayout } from './index.ts'

const NOW = new Date('2026-11-24T12:00:00Z')
const ISSUER = 'https://token.actions.githubusercontent.com'
const digest = (content: string): DigestSet => ({ sha256: createHash('sha256').update(content).digest('hex') })
const identity = (name: string): string => `https://github.com/acme/app/.github/workflows/${name}.yml@refs/heads/main`
const functionary = (name: string): JsonObject => ({
  keyType: 'sigstore-oidc',
  scheme: 'fulcio',
  keyVal: { identity: identity(name), issuer: ISSUER },
})
const NAMES = ['writer', 'builder', 'tester', 'second', 'packer']
const link = (functionaries: string[], more: JsonObject = {}): JsonObject => ({
  predicateType: PREDICATE.linkV03,
  functionaries,
  ...more,
})

/** Four steps: source is written, built, tested by two, packed. */
const STEPS: Record<string, JsonObject> = {
  write: {
    name: 'write',
    expectedMaterials: ['DISALLOW *'],
    expectedProducts: ['CREATE src/*', 'DISALLOW *'],
    expectedPredicates: [link(['writer'])],
  },
  build: {
    name: 'build',
    expectedMaterials: ['MATCH src/* WITH PRODUCTS FROM write', 'DISALLOW *'],
    expectedProducts: ['CREATE bin/app', 'MATCH src/* WITH PRODUCTS FROM write', 'DISALLOW *'],
    expectedPredicates: [link(['builder'])],
  },
  test: {
    name: 'test',
    expectedMaterials: ['REQUIRE bin/app', 'MATCH bin/app WITH PRODUCTS FROM build', 'DISALLOW *'],
    expectedPredicates: [
      {
        predicateType: PREDICATE.testResultV01,
        functionaries: ['tester', 'second'],
        threshold: 2,
        expectedAttributes: [{ rule: 'PASSED' }],
      },
    ],
  },
  pack: {
    name: 'pack',
    expectedMaterials: ['MATCH app IN bin WITH PRODUCTS IN bin FROM build', 'DISALLOW *'],
    expectedProducts: ['CREATE app.tgz', 'DISALLOW *'],
    expectedPredicates: [link(['packer'])],
  },
}

const layoutOf = (
  changes: JsonObject = {},
  steps: Record<string, JsonObject> = {},
): Promise<Awaited<ReturnType<typeof parseLayout>>> =>
  parseLayout(
    Buffer.from(
      JSON.stringify({
        expires: '2027-01-01T00:00:00Z',
        functionaries: Object.fromEntries(NAMES.map((name) => [name, functionary(name)])),
        steps: Object.values({ ...STEPS, ...steps }),
        ...changes,
      }),
    ),
    'layout.json',
    [],
  )

interface Said {
  readonly by: string
  readonly type?: string
  readonly step?: string
  readonly materials?: Record<string, string>
  readonly subjects: Record<string, string>
  readonly predicate?: JsonObject
  readonly issuer?: string
  readonly key?: string
}

/** A verified attestation. Layouts judge what was verified, so these tests need no signatures. */
function attested({
  by,
  type = PREDICATE.linkV03,
  step,
  materials = {},
  subjects,
  predicate,
  issuer,
  key,
}: Said): VerifiedBundle {
  const list = (files: Record<string, string>) =>
    Object.entries(files).map(([name, content]) => ({ name, digest: digest(content) }))
  const signer = { san: identity(by), issuer: issuer ?? ISSUER, claims: {} }
  return {
    kind: 'attestation',
    signer,
    verifiedBy: { kind: 'certificate', signer, fingerprint: key ?? `sha256:${by}` },
    statement: {
      subject: list(subjects),
      predicateType: type,
      predicate: predicate ?? { name: step ?? '', materials: list(materials) },
    },
  } as unknown as VerifiedBundle
}

const SOURCE = { 'src/a.c': 'a', 'src/b.c': 'b' }
const APP = { 'bin/app': 'app' }
const TESTED = { type: PREDICATE.testResultV01, subjects: APP, predicate: { result: 'PASSED', configuration: [] } }
const CHAIN: Record<string, Said> = {
  write: { by: 'writer', step: 'write', subjects: SOURCE },
  build: { by: 'builder', step: 'build', materials: SOURCE, subjects: { ...APP, ...SOURCE } },
  test: { by: 'tester', ...TESTED },
  second: { by: 'second', ...TESTED },
  pack: { by: 'packer', step: 'pack', materials: APP, subjects: { 'app.tgz': 'tgz' } },
}

interface Broken {
  readonly said?: Record<string, Said | undefined>
  readonly more?: readonly Said[]
  readonly layout?: JsonObject
  readonly steps?: Record<string, JsonObject>
  readonly artifact?: string
}

async function failure({
  said = {},
  more = [],
  layout: changes,
  steps,
  artifact = 'tgz',
}: Broken): Promise<string | undefined> {
  const layout = await layoutOf(changes, steps)
  const chain = [...Object.values({ ...CHAIN, ...said }).filter((one) => one !== undefined), ...more]
  const found = await failureOf(() => {
    const claims = chain.flatMap((one, index) => claimOf(attested(one), `${index}.json`, layout) ?? [])
    const judge = (rule: string, predicate: unknown) =>
      (predicate as { result?: unknown }).result === rule ? undefined : `result must be ${rule}`
    return verifyLayout(layout, claims, digest(artifact), NOW, judge)
  })
  return found === undefined ? undefined : `${found.outcome} ${found.code}: ${found.message}`
}

describe('a supply chain of four steps', () => {
  it('is as the layout demands', async () => {
    expect(await failure({})).toBeUndefined()
  })

  it('says by whom each step was done', async () => {
    const layout = await layoutOf()
    const claims = Object.values(CHAIN).flatMap((one) => claimOf(attested(one), `${one.by}.json`, layout) ?? [])
    const by = (...names: string[]) => names.map((functionary) => ({ functionary, source: `${functionary}.json` }))
    expect(verifyLayout(layout, claims, digest('tgz'), NOW, () => undefined)).toEqual([
      { step: 'write', attested: [{ predicateType: PREDICATE.linkV03, threshold: 1, by: by('writer') }] },
      { step: 'build', attested: [{ predicateType: PREDICATE.linkV03, threshold: 1, by: by('builder') }] },
      {
        step: 'test',
        attested: [{ predicateType: PREDICATE.testResultV01, threshold: 2, by: by('tester', 'second') }],
      },
      { step: 'pack', attested: [{ predicateType: PREDICATE.linkV03, threshold: 1, by: by('packer') }] },
    ])
  })

  it('is found among the claims of other runs', async () => {
    const old: Said[] = [
      { ...CHAIN.build, by: 'builder', step: 'build', materials: { 'src/a.c': 'old' }, subjects: { 'bin/app': 'old' } },
      { ...CHAIN.pack, by: 'packer', step: 'pack', materials: { 'bin/app': 'old' }, subjects: { 'app.tgz': 'old' } },
    ]
    expect(await failure({ more: old })).toBeUndefined()
    expect(await failure({ more: old, artifact: 'old' })).toContain('refused LAYOUT')
  })

  it.each<[string, Broken, string]>([
    ['the first step is missing', { said: { write: undefined } }, '"write": no functionary'],
    ['the build is missing', { said: { build: undefined } }, '"build": no functionary'],
    ['the tests are missing', { said: { test: undefined, second: undefined } }, '"test": no functionary'],
    ['the last step is missing', { said: { pack: undefined } }, '"pack": no functionary'],
    ['somebody else built', { said: { build: { ...CHAIN.build!, by: 'packer' } } }, 'who may not perform it'],
    ['a stranger built', { said: { build: { ...CHAIN.build!, by: 'stranger' } } }, '"build": no functionary'],
    [
      'another issuer names the builder',
      { said: { build: { ...CHAIN.build!, issuer: 'https://evil.example' } } },
      '"build"',
    ],
    [
      'the builder claims to be another step',
      { said: { build: { ...CHAIN.build!, step: 'write' } } },
      '"build": no functionary',
    ],
    ['one tester alone', { said: { second: undefined } }, '1 of 2 functionaries'],
    ['one tester twice', { said: { second: CHAIN.test! } }, '1 of 2 functionaries'],
    [
      'two testers with one key',
      { said: { test: { ...CHAIN.test!, key: 'k' }, second: { ...CHAIN.second!, key: 'k' } } },
      '1 of 2',
    ],
    [
      'the testers tested different things',
      { said: { second: { ...CHAIN.second!, subjects: { 'bin/app': 'x' } } } },
      'and they differ',
    ],
    [
      'a test failed',
      { said: { second: { ...CHAIN.second!, predicate: { result: 'FAILED', configuration: [] } } } },
      '1 of 2',
    ],
    [
      'all tests failed',
      {
        said: {
          test: { ...CHAIN.test!, predicate: { result: 'FAILED', configuration: [] } },
          second: { ...CHAIN.second!, predicate: { result: 'FAILED', configuration: [] } },
        },
      },
      'result must be PASSED',
    ],
    [
      'the source was changed before the build',
      { said: { build: { ...CHAIN.build!, materials: { ...SOURCE, 'src/a.c': 'evil' } } } },
      '"build", materials: "DISALLOW *", and there is "src/a.c"',
    ],
    [
      'a file was slipped into the build',
      { said: { build: { ...CHAIN.build!, materials: { ...SOURCE, 'evil.c': 'e' } } } },
      '"evil.c"',
    ],
    [
      'the build made more than it may',
      { said: { build: { ...CHAIN.build!, subjects: { ...APP, 'bin/door': 'd' } } } },
      '"build", products',
    ],
    [
      'the build changed its source',
      { said: { build: { ...CHAIN.build!, subjects: { ...APP, 'src/a.c': 'evil' } } } },
      '"build", products',
    ],
    [
      'another program was tested',
      {
        said: {
          test: { ...CHAIN.test!, subjects: { 'bin/app': 'x' } },
          second: { ...CHAIN.second!, subjects: { 'bin/app': 'x' } },
        },
      },
      '"test", materials',
    ],
    [
      'the tests do not name the program',
      {
        said: {
          test: { ...CHAIN.test!, subjects: { other: 'app' } },
          second: { ...CHAIN.second!, subjects: { other: 'app' } },
        },
      },
      '"REQUIRE bin/app"',
    ],
    [
      'another program was packed',
      { said: { pack: { ...CHAIN.pack!, materials: { 'bin/app': 'evil' } } } },
      '"pack", materials',
    ],
    ['the package was exchanged', { artifact: 'evil' }, 'but not with this artifact'],
    ['an earlier product is passed off as the last', { artifact: 'app' }, 'but not with this artifact'],
    ['the layout expired', { layout: { expires: '2026-11-24T11:59:59Z' } }, 'expired'],
    [
      'a link has no materials',
      { said: { build: { ...CHAIN.build!, materials: {}, subjects: { 'bin/app': 'app', 'src/a.c': 'x' } } } },
      '"build", products',
    ],
    [
      'a name stands twice',
      {
        said: {
          build: {
            ...CHAIN.build!,
            predicate: {
              name: 'build',
              materials: [
                { name: 'a', digest: digest('1') },
                { name: 'a', digest: digest('2') },
              ],
            },
          },
        },
      },
      'stands twice',
    ],
    [
      'a name is longer than any rule looks at',
      { said: { build: { ...CHAIN.build!, materials: { ...SOURCE, [`${'x'.repeat(5000)}`]: 'e' } } } },
      'too long',
    ],
  ])('is refused when %s', async (_, broken, words) => {
    expect(await failure(broken)).toContain(words)
  })

  it('R05 is refused at once when claims of very many runs could be put together', async () => {
    const more = ['write', 'build', 'pack'].flatMap((step) =>
      Array.from(
        { length: 60 },
        (_, index): Said => ({
          ...CHAIN[step]!,
          materials: { x: `${index}` },
          subjects: { ...CHAIN[step]!.subjects, y: `${index}` },
        }),
      ),
    )
    expect(await failure({ more })).toContain('too many runs')
  })
})

describe('rules', () => {
  const only = (materials: string[], products: string[]): Broken => ({
    layout: {
      steps: [
        {
          name: 'one',
          expectedMaterials: materials,
          expectedProducts: products,
          expectedPredicates: [link(['writer'])],
        },
      ],
    },
  })
  const ONE: Said = {
    by: 'writer',
    step: 'one',
    materials: { kept: 'k', changed: 'old', gone: 'g' },
    subjects: { kept: 'k', changed: 'new', made: 'm', 'a/b/c': 'tgz' },
  }
  it.each<[string[], string[], boolean]>([
    [['DELETE gone', 'ALLOW kept', 'ALLOW changed', 'DISALLOW *'], [], true],
    [['DELETE *', 'DISALLOW *'], [], false],
    [['DELETE kept', 'DISALLOW kept'], [], false],
    [[], ['CREATE made', 'DISALLOW made'], true],
    [[], ['CREATE changed', 'DISALLOW changed'], false],
    [[], ['MODIFY changed', 'DISALLOW changed'], true],
    [[], ['MODIFY kept', 'DISALLOW kept'], false],
    [[], ['MODIFY made', 'DISALLOW made'], false],
    [[], ['CREATE *', 'MODIFY *', 'ALLOW k?pt', 'DISALLOW *'], true],
    [[], ['CREATE [!m]*', 'DISALLOW *'], false],
    [[], ['ALLOW a/*', 'DISALLOW a/*'], true],
    [[], ['DISALLOW a*c'], false],
    [[], ['DISALLOW [a-b]/?/c'], false],
    [[], ['REQUIRE missing'], false],
    [[], ['ALLOW made', 'REQUIRE made'], false],
    [['MATCH kept WITH PRODUCTS FROM one', 'DISALLOW kept'], [], true],
    [['MATCH changed WITH PRODUCTS FROM one', 'DISALLOW changed'], [], false],
    [['MATCH gone WITH PRODUCTS FROM one', 'DISALLOW gone'], [], false],
    [[], ['match made in x with products from one', 'DISALLOW made'], false],
    [[], [], true],
  ])('materials %j and products %j: %s', async (materials, products, holds) => {
    const found = await failure({
      ...only(materials, products),
      said: { ...Object.fromEntries(Object.keys(CHAIN).map((key) => [key, undefined])), one: ONE },
    })
    expect(found === undefined).toBe(holds)
  })

  it('R05 a pattern of many stars is matched at once', async () => {
    const pattern = `${'*a'.repeat(400)}*b`
    const said = { by: 'writer', step: 'one', subjects: { ['a'.repeat(4000)]: 'tgz' } }
    const before = performance.now()
    await failure({
      ...only([], [`DISALLOW ${pattern}`]),
      said: { write: undefined, build: undefined, test: undefined, second: undefined, pack: undefined, one: said },
    })
    expect(performance.now() - before).toBeLessThan(2000)
  })
})

describe('a layout is refused', () => {
  const refusal = async (changes: JsonObject, steps: Record<string, JsonObject> = {}) =>
    (await failureOf(() => layoutOf(changes, steps)))?.code
  it.each<[string, JsonObject, Record<string, JsonObject>]>([
    ['without an end', { expires: null }, {}],
    ['with an end that is none', { expires: 'never' }, {}],
    ['without steps', { steps: [] }, {}],
    ['with a step twice', { steps: [STEPS.write!, STEPS.write!] }, {}],
    ['with inspections, whose commands are not run', { inspections: [{ name: 'x', command: 'rm' }] }, {}],
    ['with rules about subjects', { subjects: [{ subject: ['x'] }] }, {}],
    ['with a key that is not known', { step: [] }, {}],
    [
      'with two functionaries that are one',
      {
        functionaries: {
          ...Object.fromEntries(NAMES.map((name) => [name, functionary(name)])),
          again: functionary('tester'),
        },
      },
      {},
    ],
    [
      'with a functionary of an unknown kind',
      { functionaries: { a: { keyType: 'gpg', scheme: 'x', keyVal: { public: 'x' } } } },
      {},
    ],
    [
      'with a functionary without an issuer',
      { functionaries: { a: { keyType: 'sigstore-oidc', scheme: 'fulcio', keyVal: { identity: 'x' } } } },
      {},
    ],
    ['with a step that nothing is demanded of', {}, { write: { ...STEPS.write!, expectedPredicates: [] } }],
    [
      'with a functionary that is not known',
      {},
      { write: { ...STEPS.write!, expectedPredicates: [link(['nobody'])] } },
    ],
    [
      'with more functionaries demanded than named',
      {},
      { write: { ...STEPS.write!, expectedPredicates: [link(['writer'], { threshold: 2 })] } },
    ],
    [
      'with one functionary named twice to be enough',
      {},
      { write: { ...STEPS.write!, expectedPredicates: [link(['writer', 'writer'], { threshold: 2 })] } },
    ],
    [
      'with a threshold of none',
      {},
      { write: { ...STEPS.write!, expectedPredicates: [link(['writer'], { threshold: 0 })] } },
    ],
    [
      'with an attribute that only warns',
      {},
      {
        write: {
          ...STEPS.write!,
          expectedPredicates: [link(['writer'], { expectedAttributes: [{ rule: 'x', warn: true }] })],
        },
      },
    ],
    [
      'with an attribute that may be missing',
      {},
      {
        write: {
          ...STEPS.write!,
          expectedPredicates: [link(['writer'], { expectedAttributes: [{ rule: 'x', allowIfNoClaim: true }] })],
        },
      },
    ],
    ['with a rule that is none', {}, { write: { ...STEPS.write!, expectedProducts: ['PERMIT x'] } }],
    ['with a rule of too many words', {}, { write: { ...STEPS.write!, expectedProducts: ['ALLOW x y'] } }],
    ['with a rule without a pattern', {}, { write: { ...STEPS.write!, expectedProducts: ['DISALLOW'] } }],
    ['with a pattern that does not end', {}, { write: { ...STEPS.write!, expectedProducts: ['ALLOW [a'] } }],
    ['with a match of half its words', {}, { write: { ...STEPS.write!, expectedProducts: ['MATCH x WITH PRODUCTS'] } }],
    [
      'with a match of a step that is not there',
      {},
      { build: { ...STEPS.build!, expectedMaterials: ['MATCH x WITH PRODUCTS FROM nowhere'] } },
    ],
  ])('%s', async (_, changes, steps) => {
    expect(await refusal(changes, steps)).toBe('LAYOUT')
  })

  it.each([
    ['an alias', 'a: &a [1]\nb: *a\n'],
    ['a key twice', 'expires: "2027-01-01T00:00:00Z"\nexpires: "2028-01-01T00:00:00Z"\n'],
    ['no YAML', 'a: [\n'],
  ])('as YAML with %s', async (_, text) => {
    expect((await failureOf(() => parseLayout(Buffer.from(text), 'layout.yml', [])))?.code).toBe('LAYOUT')
  })
})
