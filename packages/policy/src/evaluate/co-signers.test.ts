import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { evaluatePolicy } from '../index.ts'
import {
  attestation,
  demanding,
  facts,
  type Made,
  policyOf,
  policyValue,
  provenance,
  withRule,
} from '../testing/facts.ts'

const KEY = `sha256:${'1'.repeat(64)}`
const REVIEW = 'https://example.test/review/v1'

/** The builder's provenance, and the same bytes signed with the key of the vault. */
const builder: Made = { source: 'builder.json', bytes: 'a' }
const vault: Made = { source: 'vault.json', key: KEY, level: 1, bytes: 'a' }
const policy = await demanding({ coSigners: 'vault' })

function verdictOf(...made: readonly Made[]): ReturnType<typeof evaluatePolicy> {
  return evaluatePolicy(policy, facts(made.map(attestation)))
}

describe('a co-signer', () => {
  it('makes two signers of one statement, of whom only the first must satisfy the rest', () => {
    expect(verdictOf(builder, vault)).toMatchObject({
      verdict: 'pass',
      rules: [
        { source: 'builder.json', checks: expect.arrayContaining([expect.objectContaining({ key: 'coSigners' })]) },
      ],
    })
  })

  it('counts in whatever order the bundles come', () => {
    expect(verdictOf(vault, builder).verdict).toBe('pass')
  })

  it.each<[string, readonly Made[]]>([
    ['A20 nobody co-signed', [builder]],
    ['A20 the key signed, and nobody else', [vault]],
    ['A20 the key signed another statement about the same artifact', [builder, { ...vault, bytes: 'b' }]],
    [
      'A20 the same statement was written in other bytes',
      [
        { ...builder, bytes: 'a' },
        { ...vault, bytes: 'A' },
      ],
    ],
    ['A20 the builder signed twice', [builder, { ...builder, source: 'again.json' }]],
    [
      'A20 another version of the builder co-signed',
      [builder, { ...builder, san: 'https://github.com/acme/builders/.github/workflows/build.yml@refs/tags/v1.2.4' }],
    ],
    ['another key co-signed', [builder, { ...vault, key: `sha256:${'2'.repeat(64)}` }]],
    [
      'a certificate of that name co-signed, and not the key',
      [builder, { ...builder, san: KEY, source: 'named.json' }],
    ],
    [
      'A20 a certificate of the very key co-signed, and not the key',
      [builder, { ...builder, san: 'vault@acme.example', certifiedKey: KEY }],
    ],
    ['A20 the builder certified the co-signing key', [{ ...builder, certifiedKey: KEY }, vault]],
    ['the key made a plain signature', [builder, { source: 'plain.json', key: KEY, kind: 'signature' }]],
    ['the builder made a statement that satisfies nothing', [{ ...builder, level: 1 }, vault]],
    [
      'one statement satisfies everything, and another one is co-signed',
      [builder, { ...builder, source: 'other.json', bytes: 'b', level: 1 }, { ...vault, bytes: 'b' }],
    ],
  ])('is missing where %s', (_, made) => {
    expect(verdictOf(...made).verdict).toBe('fail')
  })

  it('is missing where its key is revoked', async () => {
    const revoking = await policyOf({ ...valueWith({ coSigners: 'vault' }), revoked: { keys: [KEY] } })
    expect(evaluatePolicy(revoking, facts([builder, vault].map(attestation))).verdict).toBe('fail')
  })

  it('is named with what it signed instead', () => {
    expect(verdictOf(builder, { ...vault, bytes: 'b' }).reason).toBe(
      "web/provenance: builder.json: the same statement must be signed by vault too: what it signed (vault.json) is another statement, or by the same key as another signer's (the closest of 2)",
    )
  })

  it('may be one of several, who all must have signed', async () => {
    const both = await demanding({ coSigners: ['vault', 'alice'] })
    const alice: Made = {
      ...builder,
      source: 'alice.json',
      san: 'alice@example.com',
      issuer: 'https://accounts.example.com',
    }
    const verdict = (...made: readonly Made[]) => evaluatePolicy(both, facts(made.map(attestation))).verdict
    expect([
      verdict(builder, vault, alice),
      verdict(builder, vault),
      verdict(builder, alice),
      verdict(builder, vault, { ...alice, certifiedKey: KEY }),
      verdict(builder, vault, { ...alice, bytes: 'b' }),
    ]).toEqual(['pass', 'fail', 'fail', 'fail', 'fail'])
  })

  it('can be demanded of any attestation', async () => {
    const reviewed = await withRule({
      attestations: [{ type: REVIEW, signers: 'alice', coSigners: 'vault', origin: 'any' }],
    })
    const review: Made = { type: REVIEW, san: 'alice@example.com', issuer: 'https://accounts.example.com', bytes: 'r' }
    const verdict = (...made: readonly Made[]) => evaluatePolicy(reviewed, facts(made.map(attestation))).verdict
    expect([
      verdict(review, { ...review, key: KEY }),
      verdict(review, { ...review, key: KEY, bytes: 's' }),
      verdict({ ...review, key: KEY }),
    ]).toEqual(['pass', 'fail', 'fail'])
  })

  it('is undecided while nobody looked up the release list of who may be one', async () => {
    const value = valueWith({ signers: 'vault', level: 'any', inputs: 'any', coSigners: 'builder' })
    const at = await policyOf(value)
    const unlisted: Made = { ...builder, san: `${BUILDER_URI}@${'d'.repeat(40)}`, level: undefined }
    const signed: Made = { ...vault, predicate: provenance(BUILDER_URI) }
    expect(evaluatePolicy(at, facts([signed, unlisted].map(attestation))).verdict).not.toBe('pass')
  })
})

const BUILDER_URI = 'https://github.com/acme/builders/.github/workflows/build.yml'

describe('a quorum', () => {
  it('A20 does not count one key twice, bare and under its certificate', async () => {
    const two = await withRule({ signatures: [{ signers: ['alice', 'vault'], origin: 'any', quorum: 2 }] })
    const alice: Made = { kind: 'signature', san: 'alice@example.com', issuer: 'https://accounts.example.com' }
    const verdict = (...made: readonly Made[]) => evaluatePolicy(two, facts(made.map(attestation))).verdict
    const bare: Made = { kind: 'signature', key: KEY }
    expect([verdict(alice, bare), verdict({ ...alice, certifiedKey: KEY }, bare)]).toEqual(['pass', 'fail'])
  })
})

describe('a policy file', () => {
  it.each<[string, JsonObject, string]>([
    ['a co-signer that nobody knows', { coSigners: 'valt' }, 'no signer is called `valt`'],
    ['the signer as its own co-signer', { coSigners: 'builder' }, 'names `builder`'],
    ['the same co-signer twice', { coSigners: ['vault', 'vault'] }, 'stands twice'],
    ['no name at all', { coSigners: [] }, 'coSigners'],
  ])('is refused with %s', async (_, changes, message) => {
    await expect(policyOf(valueWith(changes))).rejects.toThrow(message)
  })
})

function valueWith(changes: JsonObject): ReturnType<typeof policyValue> {
  const value = policyValue()
  const [rule] = value.rules
  return { ...value, rules: [{ ...rule, provenance: { ...(rule?.provenance as JsonObject), ...changes } }] }
}
