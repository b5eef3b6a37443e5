import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PolicyExport } from '@slsa-actions/policy'
import type { Verdicts } from './policies/engines.ts'
import { imageKeyCases } from './policies/key-cases.ts'
import { keyPolicyCases } from './policies/key-policies.ts'
import { ENGINES, type Matrix, openMatrix } from './policies/matrix.ts'
import type { PolicyCase } from './policies/policies.ts'

let matrix: Matrix
const verdicts = new Map<string, Promise<Verdicts>>()
/** Engines are slow: each is asked once about a policy. */
function engineVerdicts(policy: PolicyCase, engine: (typeof ENGINES)[number], made: PolicyExport): Promise<Verdicts> {
  const key = `${policy.name} ${engine}`
  const found = verdicts.get(key) ?? matrix.engineVerdicts(policy, engine, made)
  verdicts.set(key, found)
  return found
}

beforeAll(async () => {
  matrix = await openMatrix(({ testbed }) => imageKeyCases(testbed.sigstore, testbed.issuer))
})
afterAll(() => matrix?.close())

const caseOf = (name: string): PolicyCase => {
  const { registry, issuer } = matrix.testbed
  const found = keyPolicyCases(`${registry.host}/acme/**`, issuer).find((one) => one.name === name)
  if (found === undefined) throw new Error(name)
  return found
}

describe.each(keyPolicyCases('x', 'https://x').map(({ name }) => name))('the policy %s', (name) => {
  let own: Verdicts
  beforeAll(async () => {
    own = await matrix.ownVerdicts(caseOf(name))
  })

  it('admits and refuses some of the images', () => {
    const admitted = [...own.values()].filter(({ isAdmitted }) => isAdmitted).length
    expect(admitted).toBeGreaterThan(0)
    expect(admitted).toBeLessThan(own.size)
  })

  it.each(ENGINES)('is judged by %s as by slsa, but for what the export lists', async (engine) => {
    const policy = caseOf(name)
    const made = await matrix.exported(policy, engine)
    const theirs = await engineVerdicts(policy, engine, made)
    expect(matrix.surprises(own, theirs, made)).toEqual([])
    // An engine that refused everything would surprise nobody where the formats differ.
    expect([...theirs.values()].filter(({ isAdmitted }) => isAdmitted).length).toBeGreaterThan(0)
  })
})

it('has enough cells to mean something', () => {
  expect(keyPolicyCases('x', 'https://x').length * ENGINES.length * matrix.images.size).toBeGreaterThan(1300)
})

describe('what engines make of keys beyond the verdicts of slsa', () => {
  const verdictOf = async (policy: string, engine: (typeof ENGINES)[number], image: string): Promise<unknown> => {
    const one = caseOf(policy)
    const theirs = await engineVerdicts(one, engine, await matrix.exported(one, engine))
    return theirs.get(matrix.images.get(image) ?? '')?.isAdmitted
  }

  it('an ImageValidatingPolicy compares the statements of signer and co-signer', async () => {
    expect([
      await verdictOf('certificate-co-signed-by-key', 'kyverno', 'certificate-and-key'),
      await verdictOf('certificate-co-signed-by-key', 'kyverno', 'certificate-and-key-over-other-words'),
      await verdictOf('key-co-signed-by-key', 'kyverno', 'two-keys-over-other-words'),
    ]).toEqual([true, false, false])
  })

  it('A41 an attestation is no signature, in a bundle or in older tags', async () => {
    expect([
      await verdictOf('signature-by-key', 'kyverno', 'good-in-both'),
      await verdictOf('signature-by-key', 'kyverno-cluster-policy', 'good-in-both'),
      await verdictOf('signature-by-key', 'policy-controller', 'good-in-both'),
    ]).toEqual([false, false, false])
  })

  it('policy-controller takes a key in older tags and with a log of version 1 only', async () => {
    expect([
      await verdictOf('logged-provenance-by-key', 'policy-controller', 'logged-in-tags'),
      await verdictOf('logged-provenance-by-key', 'policy-controller', 'good-in-tags'),
      await verdictOf('logged-provenance-by-key', 'policy-controller', 'in-a-foreign-log'),
      await verdictOf('logged-provenance-by-key', 'policy-controller', 'logged-in-v1'),
    ]).toEqual([true, false, false, false])
  })
})
