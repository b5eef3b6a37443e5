import { isJsonObject, type JsonValue } from '@slsa-actions/wire'
import { PREDICATE } from 'in-toto-attestation'
import type { AttestationFacts } from '../facts.ts'
import type { InputsDemand } from '../types.ts'
import type { Check } from '../verdict.ts'
import { failedCheck, passed, quoted } from './check.ts'
import { at, builtFrom } from './origin.ts'
import { signedBy, signerName } from './signer.ts'

/** GitHub's own build type, which has no place for inputs. */
const GITHUB_TYPE = 'https://actions.github.io/buildtypes/workflow/v1'

/**
 * Compares the inputs of a build with those that are demanded: `externalParameters.inputs`, and those of the event as
 * `event.<name>`. One that is not named in the policy must not be there, since it may change what was built (case B30).
 */
export function checkInputs(facts: AttestationFacts, demand: InputsDemand): Check {
  const key = 'inputs'
  if (demand === 'any') return passed(key, 'any inputs are accepted')
  const found = inputsOf(facts)
  if (typeof found === 'string') return failedCheck(key, found)
  const wanted = new Map((demand === 'none' ? [] : demand).map(({ name, value }) => [name, value]))
  for (const [name, value] of found) {
    const accepted = wanted.get(name)
    if (accepted === undefined)
      return failedCheck(
        key,
        `the input ${quoted(name)} is ${shown(value)}, and ${demand === 'none' ? 'none are accepted' : 'the policy does not name it'}`,
      )
    if (accepted !== 'any' && !accepted.oneOf.some((one) => one === value))
      return failedCheck(
        key,
        `the input ${quoted(name)} is ${shown(value)}, and ${accepted.oneOf.map(shown).join(' or ')} is demanded`,
      )
  }
  const missing = [...wanted].find(([name, value]) => value !== 'any' && !found.has(name))
  if (missing !== undefined) return failedCheck(key, `the provenance has no input ${quoted(missing[0])}`)
  return passed(key, found.size === 0 ? 'there were no inputs' : 'the inputs are those that are named')
}

/** Inputs by name, or why they cannot be known. */
function inputsOf(facts: AttestationFacts): ReadonlyMap<string, JsonValue> | string {
  const { statement } = facts.verified
  if (statement?.predicateType !== PREDICATE.provenanceV1)
    return 'only a provenance v1 says its inputs in a known place; write `inputs: any` to accept what this one had'
  const external = at(statement.predicate, 'buildDefinition', 'externalParameters')
  const inputs = at(external, 'inputs')
  const event = at(external, 'event', 'inputs')
  if (inputs === undefined && event === undefined) return unrecorded(facts) ?? new Map()
  for (const one of [inputs, event])
    if (one !== undefined && !isJsonObject(one)) return 'the inputs in the provenance are no mapping'
  return new Map([
    ...Object.entries(isJsonObject(inputs) ? inputs : {}),
    ...Object.entries(isJsonObject(event) ? event : {}).map(([name, value]) => [`event.${name}`, value] as const),
  ])
}

/** A build may have had inputs that its build type has no place for. */
function unrecorded(facts: AttestationFacts): string | undefined {
  const type = at(facts.verified.statement?.predicate, 'buildDefinition', 'buildType')
  if (type !== GITHUB_TYPE) return undefined
  const { event } = builtFrom(facts)
  if (event === undefined || event === 'workflow_dispatch')
    return 'the provenance does not record inputs, and a run like this may have had some'
  const by = signedBy(facts.verified)
  const config = by.kind === 'certificate' ? by.signer.claims.buildConfigUri : undefined
  if (config !== signerName(by))
    return 'the provenance does not record inputs, and a workflow that is called may have had some'
  return undefined
}

function shown(value: JsonValue): string {
  if (typeof value === 'string') return quoted(value)
  return value === null || typeof value !== 'object' ? `${JSON.stringify(value)} (no text)` : 'a list or map'
}
