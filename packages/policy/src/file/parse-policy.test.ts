import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { describeFailure } from '@slsa-actions/core/outcome'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { BUILDER, demanding, ISSUER, policyOf, policyValue, REPOSITORY, withRule } from '../testing/facts.ts'
import { policyForm } from './form.ts'
import { parsePolicy } from './parse-policy.ts'
import { policySchema } from './schema.ts'

const faultOf = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work()
    return 'none'
  } catch (error) {
    const { outcome, code, message, remedy } = describeFailure(error)
    return `${outcome} ${code} ${message}${remedy === undefined ? '' : ` [${remedy}]`}`
  }
}
const faultIn = (text: string | Uint8Array): Promise<string> =>
  faultOf(() => parsePolicy(typeof text === 'string' ? Buffer.from(text) : text, 'slsa-policy.yaml'))

const YAML = `# the shortest policy
version: 1
signers:
  builder:
    workflow: ${BUILDER}
    at: releases
    issuer: ${ISSUER}
rules:
  - name: web
    artifacts: [ghcr.io/acme/web]
    provenance:
      signers: builder
      source: { repository: "${REPOSITORY}" }
      workflow: .github/workflows/release.yml
      ref: { versionedTag: any }
      event: push
      inputs: none
      level: 3
`

describe('parsePolicy', () => {
  it('reads YAML, and JSON as the YAML that it is', async () => {
    expect((await policyOf(YAML)).rules[0]).toMatchObject({ name: 'web', provenance: { level: 3, quorum: 1 } })
    expect((await policyOf(policyValue())).rules).toHaveLength(1)
  })

  it('knows the digest of the file', async () => {
    expect((await policyOf(YAML)).digest.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('R01 refuses a file of more than 1 MiB before it is read', async () => {
    expect(await faultIn(Buffer.alloc(50 * 1024 * 1024, 0x20))).toMatch(/^bad-input POLICY .*more than 1048576 bytes/)
  })

  it.each([
    ['aliases', 'a: &a [x, x]\nb: [*a, *a]\n'],
    [
      'a bomb of aliases',
      `a: &a [x]\n${Array.from({ length: 26 }, (_, i) => `${String.fromCharCode(98 + i)}: &${String.fromCharCode(98 + i)} [${`*${String.fromCharCode(97 + i)},`.repeat(9)}]`).join('\n')}\n`,
    ],
    ['an anchor that nobody uses', YAML.replace('version: 1', 'version: &v 1')],
    ['a merge', 'version: 1\n<<: {rules: []}\n'],
    ['a tag of its own', YAML.replace('level: 3', 'level: !!js/function 3')],
    ['binary', YAML.replace('level: 3', 'level: !!binary Mw==')],
  ])('R08 refuses %s', async (_, text) => {
    expect(await faultIn(text)).toMatch(/^bad-input POLICY slsa-policy.yaml/)
  })

  it.each<[string, string]>([
    ['lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['mappings', `${'{a: '.repeat(100_000)}`],
    ['lists in blocks', `${'- '.repeat(100_000)}x`],
    ['a little too much', `${'['.repeat(40)}${']'.repeat(40)}`],
  ])('R08 says that a file of nothing but %s is nested too deep', async (_, text) => {
    expect(await faultIn(text)).toMatch(/nested deeper than 32 levels/)
  })

  it.each([
    ['lists in flow', '['.repeat(500_000)],
    ['lists that are closed', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['a little too much', `${'['.repeat(40)}${']'.repeat(40)}`],
    ['maps in flow', '{a: '.repeat(200_000)],
    ['lists in block', '- '.repeat(400_000)],
    ['nested lines', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('R02 refuses nesting without end, fast: %s', async (_, text) => {
    const start = performance.now()
    expect(await faultIn(text)).toMatch(/^bad-input POLICY/)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it.each([
    ['faults on one line', `a: "${'\\x'.repeat(100_000)}"`],
    ['keys', Array.from({ length: 70_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['keys that stand twice', 'k: 1\n'.repeat(150_000)],
  ])('R02 refuses many %s, fast', async (_, text) => {
    const start = performance.now()
    expect(await faultIn(text)).toMatch(/^bad-input POLICY/)
    expect(performance.now() - start).toBeLessThan(8000)
  })

  it.each([
    ['nothing', ''],
    ['two documents', `${YAML}---\n${YAML}`],
    ['a key that stands twice', YAML.replace('event: push', 'event: push\n      event: any')],
    ['a key that stands twice, in quotes', YAML.replace('event: push', 'event: push\n      "event": any')],
    ['a byte order mark', `\ufeff${YAML}`],
    ['another version', YAML.replace('version: 1', 'version: 2')],
    ['a version as text', YAML.replace('version: 1', "version: '1'")],
    ['a list', '- version: 1'],
    ['a broken line', `${YAML}  : :\n\t- x`],
  ])('refuses %s', async (_, text) => {
    expect(await faultIn(text)).toMatch(/^bad-input POLICY slsa-policy.yaml/)
  })

  it('refuses bytes that are no UTF-8', async () => {
    expect(await faultIn(Buffer.concat([Buffer.from(YAML), Buffer.from([0xff])]))).toMatch(/UTF-8/)
  })

  it('names line, path and the key that was meant', async () => {
    expect(await faultIn(YAML.replace('event: push', 'evnt: push'))).toBe(
      'bad-input POLICY slsa-policy.yaml, line 16: rules[0].provenance.evnt: is not a key of a policy at this place [did you mean `event`?]',
    )
  })

  it.each(['workflow', 'ref', 'event', 'inputs', 'level', 'source', 'signers'])(
    'B30 refuses a provenance without %s: what may be anything is written so',
    async (key) => {
      const value = policyValue()
      const { [key]: _, ...rest } = value.rules[0]!.provenance as JsonObject
      const fault = await faultOf(() => policyOf({ ...value, rules: [{ ...value.rules[0], provenance: rest }] }))
      expect(fault).toMatch(new RegExp(`the key \`${key}\` is missing`))
      if (key !== 'signers') expect(fault).toContain('write `any`')
    },
  )

  it.each<[string, JsonObject]>([
    ['no event', { event: '' }],
    ['a blank ref', { ref: ' ' }],
    ['a null', { workflow: null }],
    ['an empty list of events', { event: [] }],
    ['an empty list of signers', { signers: [] }],
    ['empty inputs', { inputs: {} }],
    ['an empty source', { source: {} }],
    ['an empty list of conditions', { conditions: [] }],
    ['an empty condition', { conditions: [''] }],
    ['B26 a quorum of 0', { quorum: 0 }],
    ['B26 a negative quorum', { quorum: -1 }],
    ['B26 half a signer', { quorum: 1.5 }],
    ['B26 more signers than there are', { quorum: 2 }],
    ['B19 a signer that nobody named', { signers: 'buildr' }],
    ['level 0', { level: 0 }],
    ['level 4', { level: 4 }],
    ['a level as text', { level: '3' }],
    ['an age of nothing', { maxAge: '0d' }],
    ['an age without unit', { maxAge: 30 }],
    ['B13 a repository with .git', { source: { repository: `${REPOSITORY}.git` } }],
    ['B13 a repository with git+', { source: { repository: `git+${REPOSITORY}` } }],
    ['B13 a repository without its server', { source: { repository: 'acme/web' } }],
    ['B13 a repository with a slash at its end', { source: { repository: `${REPOSITORY}/` } }],
    ['a repository of plain http', { source: { repository: 'http://github.com/acme/web' } }],
    ['a branch by its short name', { ref: 'main' }],
    ['a ref with a star', { ref: 'refs/heads/*' }],
    ['a version of four parts', { ref: { versionedTag: 'v1.2.3.4' } }],
    ['an id as a number', { source: { repository: REPOSITORY, repositoryId: 111 } }],
    ['a signer twice', { signers: ['builder', 'builder'] }],
  ])('B19 refuses %s', async (_, changes) => {
    expect(await faultOf(() => demanding(changes))).toMatch(/^bad-input POLICY .*rules\[0\]\.provenance/)
  })

  it.each<[string, JsonObject]>([
    ['no signers', { signers: {} }],
    ['B01 an identity that is blank', { signers: { builder: { identity: ' ', issuer: ISSUER } } }],
    ['B01 no issuer', { signers: { builder: { identity: 'x' } } }],
    ['B01 an empty issuer', { signers: { builder: { identity: 'x', issuer: '' } } }],
    [
      'a workflow with its ref',
      { signers: { builder: { workflow: `${BUILDER}@refs/heads/main`, at: 'any', issuer: ISSUER } } },
    ],
    ['a workflow without `at`', { signers: { builder: { workflow: BUILDER, issuer: ISSUER } } }],
    [
      'identity and key at once',
      { signers: { builder: { identity: 'x', issuer: ISSUER, key: `sha256:${'1'.repeat(64)}` } } },
    ],
    ['a short fingerprint', { signers: { builder: { key: 'sha256:12' } } }],
    ['B25 a pattern that cannot be read', { signers: { builder: { identityPattern: 'a(', issuer: ISSUER } } }],
    ['B03 a pattern that closes its anchor', { signers: { builder: { identityPattern: 'a)|(b', issuer: ISSUER } } }],
    [
      'B26 one identity under two names',
      { signers: { builder: { identity: 'x', issuer: ISSUER }, other: { identity: 'x', issuer: ISSUER } } },
    ],
    ['B26 no rules', { rules: [] }],
    ['an unknown top key', { extra: 1 }],
    ['an empty revocation', { revoked: {} }],
    ['a short commit', { revoked: { commits: ['abc1234'] } }],
    ['a name of a signer that is no name', { signers: { 'Builder X': { identity: 'x', issuer: ISSUER } } }],
  ])('refuses %s', async (_, changes) => {
    expect(await faultOf(() => policyOf({ ...policyValue(), ...changes }))).toMatch(/^bad-input POLICY/)
  })

  it.each<[string, JsonObject]>([
    ['B26 demands nothing', {}],
    ['has the origin of a provenance that it has not', { signatures: [{ signers: 'alice', origin: 'same' }] }],
    ['B26 has an empty list of signatures', { signatures: [] }],
    [
      'has a summary without an age',
      { vsa: { signers: 'alice', origin: 'any', verifier: 'x:y', resourceUri: 'x:y', level: 'SLSA_BUILD_LEVEL_2' } },
    ],
    ['has a type by its short name', { attestations: [{ type: 'vulns', signers: 'alice', origin: 'any' }] }],
    ['has an attestation that may come from nowhere said', { attestations: [{ type: 'x:y', signers: 'alice' }] }],
  ])('refuses a rule that %s', async (_, changes) => {
    expect(await faultOf(() => withRule(changes))).toMatch(/^bad-input POLICY/)
  })

  it('refuses two rules of one name', async () => {
    const value = policyValue()
    expect(
      await faultOf(() => policyOf({ ...value, rules: [value.rules[0], { ...value.rules[0], artifacts: ['x'] }] })),
    ).toMatch(/rules\[1\]\.name/)
  })

  const artifacts = (list: JsonValue): Promise<string> => {
    const value = policyValue()
    return faultOf(() => policyOf({ ...value, rules: [{ ...value.rules[0], artifacts: list }] }))
  }

  it.each([
    'ghcr.io/org*',
    'ghcr.io/*org',
    'localhost:5000/o*g',
    'ghcr.io/org*/x',
    'a**',
    'a/b**',
    'a/**b',
    '!a',
    'a?',
    'a[b]',
    'a{b,c}',
    '/a',
    'a/',
    'a//b',
    '',
  ])('B23 refuses the glob %s', async (glob) => {
    expect(await artifacts([{ glob }])).toMatch(/^bad-input POLICY/)
  })

  it.each(['ghcr.io/org/**', 'ghcr.io/org/*', 'ghcr.io/org/web-*', '**', 'app-*.tar.gz', 'ghcr.io/*/web', 'a/**/b'])(
    'takes the glob %s',
    async (glob) => {
      expect(await artifacts([{ glob }])).toBe('none')
    },
  )

  it.each(['ghcr.io/acme/*', ' web', 'web ', 'a\nb', 'a\u0000b', 'a\u202eb', 'a\u0007'])(
    'B22 refuses the name %j',
    async (name) => {
      expect(await artifacts([name])).toMatch(/^bad-input POLICY/)
    },
  )

  it.each([
    'a"b',
    "a'b",
    '{{ x }}',
    '$(id)',
    'a: b',
    '#x',
    '&a',
    '!x',
    '%x',
    '@x',
    'null',
    'true',
    '1.0',
    '- a',
    'a\\nb',
    '~',
  ])('B22 takes the name %s as it stands', async (name) => {
    const value = policyValue()
    const policy = await policyOf({ ...value, rules: [{ ...value.rules[0], artifacts: [name] }] })
    expect(policy.rules[0]?.artifacts).toEqual([{ kind: 'name', name }])
  })
})

describe('the schema for editors', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../../docs/schemas/slsa-policy.v1.json', import.meta.url), 'utf8'),
  )
  const validate = new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    unicodeRegExp: true,
  }).compile(schema)
  const place = { what: 'p', path: '', lineOf: () => undefined }
  const isRead = (value: JsonValue): boolean => {
    try {
      policyForm.read(value, place)
      return true
    } catch {
      return false
    }
  }

  it('is the published one', () => {
    expect(schema).toEqual(policySchema())
  })

  it('takes what the parser takes', () => {
    expect(validate(policyValue())).toBe(true)
  })

  it('agrees with the parser on whatever is changed', () => {
    const words = [
      'any',
      'none',
      'same',
      '',
      ' ',
      'refs/heads/main',
      'x:y',
      'v1',
      '30d',
      REPOSITORY,
      BUILDER,
      'push',
      'a*',
      'ghcr.io/o*/x',
      '\u0007',
      '1',
      `sha256:${'1'.repeat(64)}`,
    ]
    const keys = [
      'signers',
      'source',
      'origin',
      'ref',
      'glob',
      'purl',
      'owner',
      'repository',
      'versionedTag',
      'quorum',
      'maxAge',
      'conditions',
      'expression',
      'inputs',
      'level',
      'key',
      'identity',
      'at',
      'type',
      'x',
    ]
    const scalar = fc.oneof(
      fc.constantFrom<JsonValue>(...words),
      fc.integer({ min: -1, max: 4 }),
      fc.boolean(),
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    )
    const { tree } = fc.letrec<{ tree: JsonValue }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        scalar,
        fc.array(tie('tree'), { maxLength: 3 }) as fc.Arbitrary<JsonValue>,
        fc.dictionary(fc.constantFrom(...keys), tie('tree'), {
          maxKeys: 3,
          noNullPrototype: true,
        }) as fc.Arbitrary<JsonValue>,
      ),
    }))
    const full = {
      ...policyValue(),
      revoked: { commits: ['c'.repeat(40)], identities: ['x'] },
      rules: [
        {
          ...policyValue().rules[0],
          vsa: {
            signers: 'builder',
            origin: 'same',
            verifier: 'x:y',
            resourceUri: 'x:y',
            level: 'SLSA_BUILD_LEVEL_2',
            maxAge: 'any',
          },
          signatures: [{ signers: ['alice'], origin: 'any', quorum: 1, maxAge: '3d' }],
          attestations: [
            {
              type: 'x:y',
              signers: 'alice',
              origin: {
                source: { repository: { owner: 'https://github.com/acme' } },
                workflow: 'any',
                ref: ['refs/heads/main', { versionedTag: 'v1' }],
                event: ['push'],
              },
              conditions: ['true', { expression: 'true', message: 'm' }],
            },
          ],
        },
      ],
    } as JsonObject
    const spots = pathsOf(full)
    let accepted = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...spots),
        tree,
        fc.constantFrom('replace', 'remove', 'add'),
        fc.constantFrom(...keys),
        (path, value, how, key) => {
          const changed = edited(full, path, value, how, key)
          const isValid = validate(changed) === true
          if (isValid) accepted += 1
          expect({ changed, isValid: isRead(changed) }).toEqual({ changed, isValid })
        },
      ),
      { numRuns: 3000, seed: 11 },
    )
    expect(accepted).toBeGreaterThan(50)
  })
})

type Path = readonly (string | number)[]

function pathsOf(value: JsonValue, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([key, item]) =>
      pathsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}

/** The value with one place replaced or removed, or with a key or item added there. */
function edited(value: JsonValue, path: Path, to: JsonValue, how: string, key: string): JsonValue {
  const copy = structuredClone(value)
  const last = path.at(-1)
  if (last === undefined) return to
  let holder = copy as Record<string | number, JsonValue>
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, JsonValue>
  const current = holder[last]
  if (how === 'remove' && !Array.isArray(holder)) delete holder[last]
  else if (how === 'add' && Array.isArray(current)) current.push(to)
  else if (how === 'add' && typeof current === 'object' && current !== null) (current as JsonObject)[key] = to
  else holder[last] = to
  return copy
}
