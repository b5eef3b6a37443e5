import type { Engine } from '../finding.ts'
import type { DemandPlan, RulePlan } from './plan.ts'
import type { Difference } from './types.ts'

/** In which formats an engine finds what was signed, where the evaluator reads all of them. */
export function formatDifferences(rules: readonly RulePlan[], engine: Engine): Difference[] {
  return rules.flatMap(({ demands }) => demands.flatMap((demand) => formatsOf(demand, engine)))
}

function formatsOf({ name, place, accepted, coSigners }: DemandPlan, engine: Engine): Difference[] {
  const signers = [...accepted.map(({ signer }) => signer), ...coSigners]
  const keys = engine === 'policy-controller' ? signers.filter(({ kind }) => kind === 'key') : []
  const found: Difference[] = []
  if (keys.length < signers.length)
    found.push({ id: 'older-formats', direction: 'stricter', place, message: bundlesOnly(name) })
  if (keys.length > 0)
    found.push({
      id: 'key-formats',
      direction: 'stricter',
      place,
      message: `what ${keys.map((one) => one.name).join(', ')} signed counts in the older tags (.sig, .att) only: policy-controller 0.15 verifies no bundle by a key. Sign with \`registry-format: legacy\` or \`both\``,
    })
  return found
}

function bundlesOnly(name: string): string {
  if (name === 'provenance') return 'provenance v1 in a Sigstore bundle counts; v0.2 and legacy tags do not'
  if (name.startsWith('signature-'))
    return 'signatures in the form of a statement count; bare ones and legacy tags do not'
  return 'what is in a Sigstore bundle counts; legacy tags do not'
}
