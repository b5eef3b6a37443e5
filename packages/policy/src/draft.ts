import { badInput } from '@slsa-actions/core/outcome'
import { isJsonObject } from '@slsa-actions/wire'
import { PREDICATE } from 'in-toto-attestation'
import { at, type BuiltFrom, builtFrom, repositoryOf, signedBy, withoutRef } from './evaluate/index.ts'
import type { ArtifactFacts, AttestationFacts } from './facts.ts'

/**
 * A first policy file, YAML with comments to review, that the given artifacts satisfy as narrowly as their attestations
 * allow. What they do not say is written as `any`, with a comment that says so.
 *
 * @throws CoreError bad-input `POLICY` when none of them has a provenance
 */
export function draftPolicy(facts: readonly ArtifactFacts[]): string {
  const signers = new Map<string, string>()
  const rules = facts.flatMap((artifact, index) => {
    const provenance = artifact.attestations.find(isProvenance)
    return provenance === undefined ? [] : [ruleOf(artifact, provenance, index, signers)]
  })
  if (rules.length === 0)
    throw badInput('POLICY', 'no artifact has a provenance that verifies, so there is nothing to write a policy from', {
      remedy: 'attest it first, with `build-provenance` or a builder',
    })
  return [
    '# Written from the attestations of today: it says what is, not what should be.',
    '# Review every line marked "review", then commit it and protect it like code.',
    'version: 1',
    'signers:',
    ...signers.values(),
    'rules:',
    ...rules,
    '',
  ].join('\n')
}

function isProvenance({ verified }: AttestationFacts): boolean {
  const type = verified.statement?.predicateType
  return type === PREDICATE.provenanceV1 || type === PREDICATE.provenanceV02
}

function ruleOf(artifact: ArtifactFacts, facts: AttestationFacts, index: number, signers: Map<string, string>): string {
  const signer = signerOf(facts, signers)
  const from = builtFrom(facts)
  const level = facts.level?.level ?? 0
  const others = artifact.attestations.filter((one) => one !== facts && !isProvenance(one))
  const types = new Map(
    others.flatMap((one) => {
      const type = one.verified.statement?.predicateType
      const isPlain = type === undefined || type === PREDICATE.cosignSignV1 || type === PREDICATE.vsaV1
      return isPlain ? [] : [[`${type} ${signerOf(one, signers)}`, { type, signer: signerOf(one, signers) }]]
    }),
  )
  return [
    `  - name: artifact-${index + 1}  # review: a name for people`,
    artifact.name === undefined || !/^[^\s\p{C}*]+$/u.test(artifact.name)
      ? '    artifacts: any  # review: the artifact had no plain name; name what the rule is for'
      : `    artifacts: [${quote(repositoryOf(artifact.name))}]`,
    '    provenance:',
    `      signers: ${signer}`,
    ...sourceLines(from),
    line('workflow', from.workflow),
    refLine(from.ref),
    line('event', from.event),
    ...inputLines(facts),
    level === 0 ? '      level: any  # review: no level was determined' : `      level: ${level}`,
    ...(types.size === 0 ? [] : ['    attestations:']),
    ...[...types.values()].flatMap(({ type, signer: name }) => [
      `      - type: ${quote(type)}`,
      `        signers: ${name}`,
      `        origin: ${name === signer ? 'same' : 'any  # review: where may it be made?'}`,
      '        # conditions: [predicate.… == …]  # review: what must it say?',
    ]),
  ].join('\n')
}

/** Name of the signer in the draft, which is added to those that are needed. */
function signerOf({ verified }: AttestationFacts, signers: Map<string, string>): string {
  const by = signedBy(verified)
  const key = by.kind === 'key' ? by.fingerprint : `${by.signer.issuer} ${withoutRef(by.signer.san)}`
  const names = [...signers.keys()]
  const known = names.indexOf(key)
  const name = `signer-${(known === -1 ? names.length : known) + 1}`
  if (known !== -1) return name
  const runner = by.kind === 'certificate' ? by.signer.claims.runnerEnvironment : undefined
  signers.set(
    key,
    by.kind === 'key'
      ? [`  ${name}:`, `    key: ${by.fingerprint}`].join('\n')
      : [
          `  ${name}:`,
          ...identityLines(by.signer.san),
          `    issuer: ${quote(by.signer.issuer)}`,
          ...(runner === 'self-hosted' ? ['    runner: any  # review: it was a self-hosted one'] : []),
        ].join('\n'),
  )
  return name
}

function identityLines(san: string): string[] {
  const workflow = withoutRef(san)
  if (
    workflow === san ||
    !/^https:\/\/[a-z0-9.:-]+(?:\/[\w.-]+){2,}\/\.github\/workflows\/[^@/\s]+\.ya?ml$/.test(workflow)
  )
    return [`    identity: ${quote(san)}`]
  const ref = san.slice(workflow.length + 1)
  if (/^refs\/tags\/v\d+\.\d+\.\d+$/.test(ref))
    return [`    workflow: ${quote(workflow)}`, '    at: releases  # review: or the refs that you have looked at']
  return [`    identity: ${quote(san)}`]
}

function sourceLines(from: BuiltFrom): string[] {
  if (from.repository === undefined) return ['      source: any  # review: the attestation certifies no source']
  return [
    '      source:',
    `        repository: ${quote(from.repository)}`,
    ...(from.repositoryId === undefined ? [] : [`        repositoryId: ${quote(from.repositoryId)}`]),
    ...(from.ownerId === undefined ? [] : [`        ownerId: ${quote(from.ownerId)}`]),
  ]
}

function line(key: string, value: string | undefined): string {
  return value === undefined
    ? `      ${key}: any  # review: the attestation does not say it`
    : `      ${key}: ${quote(value)}`
}

/** A release would never satisfy the tag of the last one, so releases of the same major version do. */
function refLine(ref: string | undefined): string {
  const major = /^refs\/tags\/(v(?:0|[1-9]\d*))\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.exec(ref ?? '')?.[1]
  if (major !== undefined) return `      ref: { versionedTag: ${major} }  # review: every release ${major}.x.y`
  return line('ref', ref)
}

function inputLines({ verified }: AttestationFacts): string[] {
  const external = at(verified.statement?.predicate, 'buildDefinition', 'externalParameters')
  const groups = [
    ['', at(external, 'inputs')],
    ['event.', at(external, 'event', 'inputs')],
  ] as const
  const lines = groups.flatMap(([prefix, group]) =>
    Object.entries(isJsonObject(group) ? group : {}).map(([name, value]) =>
      typeof value === 'object' || `${value}`.trim() === ''
        ? `        ${quote(prefix + name)}: any`
        : `        ${quote(prefix + name)}: [${typeof value === 'string' ? quote(value) : String(value)}]`,
    ),
  )
  if (lines.length > 0) return ['      inputs:  # review: these may change what is built', ...lines]
  return ['      inputs: any  # review: the provenance records none; write `none` if there are none']
}

/** A text as YAML and JSON both read it. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
