// Sections of the page about the supply chain's steps, and about what may run.

import { MANIFESTS_FOLDER, POLICIES_FOLDER, POLICY_FILE } from './admission.mjs'
import { asText, codeOf, fileLink, row, table, verdictOf } from './page-parts.mjs'
import { LAYOUT_FILE, STEPS_FILE } from './supply-chain.mjs'

/** The four steps as they were verified, and each way of breaking them. */
export function stepsSection(runs) {
  const { result } = runs.find(({ group, action }) => group === 'Layout' && action === 'verify')
  const done = result.artifacts[0].steps.flatMap(({ name, attested }) =>
    attested.flatMap(({ predicateType, threshold, by }) =>
      by.map(({ name: who, signer }) =>
        row([
          `${asText(name)} <small>${asText(predicateType.replace(/^.*\/attestation\//, ''))}</small>`,
          `${asText(who)}${threshold > 1 ? ` <small>(one of ${threshold} that must agree)</small>` : ''}`,
          codeOf(signer.identity.replace('https://github.com/', '')),
        ]),
      ),
    ),
  )
  const broken = runs
    .filter(({ inputs, expected }) => inputs.layout !== undefined && expected !== undefined)
    .map(({ why, result: { failure } }) =>
      row([
        asText(why),
        verdictOf(false, 'refused'),
        asText(failure.message.replace(`${LAYOUT_FILE}: `, '').replace('https://in-toto.io/attestation/', '')),
      ]),
    )
  return `<p>A <a href="${LAYOUT_FILE}">layout</a> says who may perform which step, and what must be handed on unchanged between them. Each step left an <a href="${STEPS_FILE}">attestation</a>.</p>
${table(['Step', 'By', 'Whose certificate names'], done)}
<h3>Each way of breaking it</h3>
${table(['What was done', 'Verdict', 'Because'], broken)}`
}

/** Every manifest, and what the policy makes of it, by `verify` and in the cluster's engine. */
export function runtimeSection({ cases, withoutKyverno }) {
  const rows = cases.map(({ file, what, isGood, result, theirs }) =>
    row([
      `${fileLink(`${MANIFESTS_FOLDER}/${file}`)}<br>${asText(what)}`,
      verdictOf(isGood, result.outcome),
      theirs === undefined ? '–' : verdictOf(theirs.isAdmitted, theirs.isAdmitted ? 'admits' : 'denies'),
      reasonsOf(result, theirs),
    ]),
  )
  const how =
    withoutKyverno === undefined
      ? 'Kyverno’s own command line judged the same manifests by the policies that were written for the cluster, and came to the same verdicts.'
      : `${withoutKyverno}: these are the verdicts of <code>verify</code> alone.`
  return `<p>The <a href="${POLICY_FILE}">policy</a> that <code>verify</code> applies was written for Kyverno, as <a href="${POLICIES_FOLDER}/image-validating-policies.yaml">image policies</a> and a <a href="${POLICIES_FOLDER}/default-deny.yaml">default-deny</a>. ${how}</p>
${table(['Manifest', 'verify', 'Kyverno', 'Why not'], rows)}`
}

function reasonsOf({ failure }, theirs) {
  if (failure === undefined) return ''
  const message = failure.message.replace(/^the policy does not pass: /, '')
  const own = asText(message.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, '$1…'))
  return theirs?.why === undefined ? own : `${own}<br><small>Kyverno: ${asText(theirs.why)}</small>`
}
