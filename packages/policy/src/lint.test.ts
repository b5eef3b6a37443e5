import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { PREDICATE } from 'in-toto-attestation'
import { draftPolicy, evaluatePolicy, explain, lintPolicy } from './index.ts'
import {
  attestation,
  BUILDER,
  demanding,
  facts,
  ISSUER,
  policyOf,
  policyValue,
  provenance,
  withRule,
} from './testing/facts.ts'

const codes = async (policy: ReturnType<typeof policyOf>): Promise<string[]> =>
  lintPolicy(await policy).map(({ code, place }) => `${code} ${place}`)

describe('lintPolicy', () => {
  it.each<[string, JsonObject]>([
    ['ANY rules[0].provenance.source', { source: 'any' }],
    ['ANY rules[0].provenance.workflow', { workflow: 'any' }],
    ['ANY rules[0].provenance.ref', { ref: 'any' }],
    ['ANY rules[0].provenance.event', { event: 'any' }],
    ['ANY rules[0].provenance.inputs', { inputs: 'any' }],
    ['ANY rules[0].provenance.level', { level: 'any' }],
    ['NO_IDS rules[0].provenance.source', { source: { repository: 'https://github.com/acme/web' } }],
    ['SEVERAL_SIGNERS rules[0].provenance.signers', { signers: ['builder', 'alice'] }],
    ['QUORUM rules[0].provenance.quorum', { signers: ['builder', 'alice'], quorum: 2 }],
    ['CO_SIGNERS rules[0].provenance.coSigners', { coSigners: 'vault' }],
    ['TIME rules[0].provenance.maxAge', { maxAge: '3d' }],
    ['CEL_NOT_PORTABLE rules[0].provenance.conditions[0]', { conditions: ['!(true && [1] == [size("x")])'] }],
  ])('B30 says %s', async (found, changes) => {
    expect(await codes(policyOf(policyValue()))).not.toContain(found)
    expect(await codes(demanding(changes))).toContain(found)
  })

  it('names the engine that would lose something', async () => {
    const findings = lintPolicy(await demanding({ conditions: ['has(predicate.a)'] }))
    expect(findings.find(({ code }) => code === 'CEL_NOT_PORTABLE')).toMatchObject({
      engines: ['policy-controller'],
      message: expect.stringContaining('`has`'),
    })
  })

  it('says of keys what exports do with them', async () => {
    const pem = String(
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'pem', type: 'spki' }),
    )
    const enginesFor = async (vault: JsonObject): Promise<readonly string[] | undefined> => {
      const value = policyValue()
      const findings = lintPolicy(await policyOf({ ...value, signers: { ...value.signers, vault } }))
      return findings.find(({ code }) => code === 'KEY_SIGNER')?.engines
    }
    expect(await enginesFor({ key: `sha256:${'a'.repeat(64)}` })).toHaveLength(3)
    expect(await enginesFor({ publicKey: pem })).toEqual(['policy-controller'])
  })

  it('says nothing about conditions in the portable subset', async () => {
    const policy = demanding({ conditions: ['predicate.a.all(x, x.b.startsWith("c") || !(x.d in [1, 2.5]))'] })
    expect((await codes(policy)).join()).not.toContain('CEL')
  })

  it('B25 says which signers no engine can name', async () => {
    const signers = { builder: { identityPattern: 'https://github.com/acme/.*', issuer: ISSUER } }
    expect(await codes(policyOf({ ...policyValue(), signers }))).toContain('IDENTITY_NOT_ENUMERATED signers.builder')
  })

  it('takes a co-signer for one that is used', async () => {
    expect(await codes(demanding({ coSigners: 'vault' }))).not.toContain('UNUSED_SIGNER signers.vault')
  })

  it('finds signers that nobody uses, keys, signatures, broad and overlapping rules', async () => {
    const found = await codes(withRule({ artifacts: 'any', signatures: [{ signers: 'vault', origin: 'any' }] }))
    expect(found).toEqual(
      expect.arrayContaining([
        'UNUSED_SIGNER signers.alice',
        'KEY_SIGNER signers.vault',
        'SIGNATURE rules[0].signatures[0]',
        'BROAD_ARTIFACTS rules[0].artifacts[0]',
      ]),
    )
    const value = policyValue()
    const twice = policyOf({ ...value, rules: [value.rules[0], { ...value.rules[0], name: 'again' }] })
    expect(await codes(twice)).toContain('OVERLAP rules[1].artifacts[0]')
  })
})

describe('explain', () => {
  it('names the rule, each check, the attestation, and what did not count', async () => {
    const bad = attestation({ source: 'bad.json', claims: { buildTrigger: 'schedule' } })
    const { text } = explain(evaluatePolicy(await policyOf(policyValue()), facts([bad, attestation()])))
    expect(text).toContain('ok  web/provenance: provenance (good.json)')
    expect(text).toContain('not counted: bad.json: the event is "schedule", and "push" is demanded')
  })

  it('N01 shows nothing that a terminal would obey', async () => {
    const bad = attestation({
      source: 'x\u001b[31m\n::error::',
      claims: { buildTrigger: 'a\u001b[0m\u202e\n::warning::' },
    })
    const { text } = explain(evaluatePolicy(await policyOf(policyValue()), facts([bad])))
    expect(text).not.toMatch(/[\u001b\u202e]|^::/m)
  })
})

describe('draftPolicy', () => {
  it('is satisfied by the artifact that it was written from, and not by another build of it', async () => {
    const made = facts([attestation(), attestation({ source: 'sbom', type: 'https://cyclonedx.org/bom' })])
    const policy = await policyOf(draftPolicy([made]))
    expect(evaluatePolicy(policy, made)).toMatchObject({ verdict: 'pass' })
    expect(evaluatePolicy(policy, facts([attestation()])).verdict).toBe('fail')
    for (const claims of [
      { buildTrigger: 'schedule' },
      { sourceRepositoryId: '9' },
      { sourceRepositoryRef: 'refs/tags/v3.0.0' },
    ]) {
      const other = facts([attestation({ claims }), made.attestations[1]!])
      expect(evaluatePolicy(policy, other).verdict).toBe('fail')
    }
  })

  it.each(['a"b', "it's", '{{ x }}', 'a: b # c', '\\n', '*', 'a\u2028b', 'null', '$(id)', '\u0085'])(
    'B22 keeps %j in its place',
    async (hostile) => {
      const made = facts(
        [attestation({ predicate: provenance(BUILDER, { inputs: { environment: hostile } }), source: hostile })],
        { name: hostile },
      )
      const policy = await policyOf(draftPolicy([made]))
      expect(policy.rules[0]?.provenance?.inputs).toEqual(
        hostile.trim() === '' ? expect.anything() : [{ name: 'environment', value: { oneOf: [hostile] } }],
      )
      expect(evaluatePolicy(policy, made).verdict).toBe('pass')
    },
  )

  it('writes `any` with a comment for what an attestation does not say', () => {
    const silent = attestation({ claims: { buildTrigger: undefined }, level: undefined })
    expect(draftPolicy([facts([silent])])).toMatch(/event: any {2}# review/)
    expect(draftPolicy([facts([silent])])).toMatch(/level: any {2}# review/)
  })

  it('refuses to write one from nothing', () => {
    expect(() => draftPolicy([facts([attestation({ type: PREDICATE.vsaV1 })])])).toThrow(/nothing to write/)
  })
})
