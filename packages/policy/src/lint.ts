import { extensionsIn } from './cel/index.ts'
import type { Engine, Finding } from './finding.ts'
import type { Demand, KeySigner, Origin, Policy, PolicySigner, ProvenanceDemand, Rule } from './types.ts'

const ALL: readonly Engine[] = ['kyverno', 'kyverno-cluster-policy', 'policy-controller']

/** What a person should look at in a policy, and which engine would lose something of it. In the order of the file. */
export function lintPolicy(policy: Policy): readonly Finding[] {
  return [
    ...[...policy.signers.values()].flatMap((signer) => aboutSigner(signer, policy)),
    ...policy.rules.flatMap(aboutRule),
    ...overlaps(policy.rules),
  ]
}

function aboutSigner(signer: PolicySigner, policy: Policy): Finding[] {
  const place = `signers.${signer.name}`
  const found: Finding[] = []
  const isUsed = policy.rules.some((rule) =>
    demandsOf(rule).some((demand) => [...demand.signers, ...coSignersOf(demand)].includes(signer.name)),
  )
  if (!isUsed) found.push(finding('UNUSED_SIGNER', 'note', place, 'no rule uses this signer'))
  if (signer.kind === 'key') {
    found.push(aboutKey(signer, place))
    return found
  }
  if (signer.runner === 'any')
    found.push(
      finding(
        'ANY',
        'warning',
        `${place}.runner`,
        'self-hosted runners count: whoever owns the machine can change the build',
      ),
    )
  const { identity } = signer
  if (identity.kind === 'pattern')
    found.push(
      finding('IDENTITY_NOT_ENUMERATED', 'warning', place, 'a pattern may match identities that nobody thought of', {
        engines: ALL,
        remedy: 'name the identities',
      }),
    )
  if (identity.kind === 'workflow' && (identity.at === 'any' || identity.at === 'releases'))
    found.push(
      finding(
        'IDENTITY_NOT_ENUMERATED',
        identity.at === 'any' ? 'warning' : 'note',
        `${place}.at`,
        identity.at === 'any'
          ? 'every ref of the workflow counts: whoever can push a branch can change what it does'
          : 'an engine of the cluster knows no release list, and needs each ref by name',
        { engines: ALL, remedy: 'list the refs under `at`' },
      ),
    )
  return found
}

function aboutKey({ publicKeys, fingerprints }: KeySigner, place: string): Finding {
  if (publicKeys.length < fingerprints.length)
    return finding('KEY_SIGNER', 'warning', place, 'an engine verifies by the key itself, and a fingerprint is here', {
      engines: ALL,
      remedy: 'write the key under `publicKey`',
    })
  return finding(
    'KEY_SIGNER',
    'note',
    place,
    'policy-controller verifies no bundle that a key signed, only what is in older tags',
    {
      engines: ['policy-controller'],
      remedy: 'sign with `registry-format: both`, or with a certificate too',
    },
  )
}

function aboutRule(rule: Rule): Finding[] {
  const found: Finding[] = []
  rule.artifacts.forEach((pattern, index) => {
    const isBroad = pattern.kind === 'any' || (pattern.kind === 'glob' && /^\*+(\/\*+)*$/.test(pattern.glob))
    if (isBroad)
      found.push(
        finding('BROAD_ARTIFACTS', 'warning', `${rule.place}.artifacts[${index}]`, 'the rule covers whatever there is'),
      )
    if (pattern.kind === 'purl')
      found.push(
        finding(
          'BROAD_ARTIFACTS',
          'note',
          `${rule.place}.artifacts[${index}]`,
          'a cluster admits images by reference, and knows no package URL',
          { engines: ALL },
        ),
      )
  })
  const { provenance } = rule
  if (provenance !== undefined) found.push(...aboutProvenance(provenance))
  for (const demand of demandsOf(rule)) found.push(...aboutDemand(demand))
  for (const signature of rule.signatures)
    found.push(
      finding(
        'SIGNATURE',
        'note',
        signature.place,
        'of certificates, engines read signatures in the form of a statement only, as cosign 3 writes them; bare ones and older tags do not count',
        { engines: ALL },
      ),
    )
  const conditions = [provenance, ...rule.attestations].flatMap((demand) => demand?.conditions ?? [])
  for (const { node, place } of conditions) {
    for (const name of extensionsIn(node))
      found.push(
        finding('CEL_NOT_PORTABLE', 'warning', place, `\`${name}\` is outside the portable subset of CEL`, {
          engines: ['policy-controller'],
          remedy: 'write it with comparisons, `in`, `exists`, `all` and `startsWith`',
        }),
      )
  }
  return found
}

function aboutProvenance(demand: ProvenanceDemand): Finding[] {
  const found = openOf(demand.place, demand.origin)
  if (demand.inputs === 'any')
    found.push(
      finding('ANY', 'warning', `${demand.place}.inputs`, 'any inputs are accepted: they may change what is built'),
    )
  if (demand.level === 'any') found.push(finding('ANY', 'warning', `${demand.place}.level`, 'any level is accepted'))
  return found
}

function openOf(place: string, origin: Origin): Finding[] {
  const found: Finding[] = []
  if (origin.repository === 'any')
    found.push(finding('ANY', 'warning', `${place}.source`, 'any repository is accepted'))
  else if (origin.repositoryId === undefined && origin.ownerId === undefined)
    found.push(
      finding('NO_IDS', 'note', `${place}.source`, 'a name can be given to somebody else', {
        remedy: 'add `repositoryId` and `ownerId`',
      }),
    )
  for (const [key, value] of [
    ['workflow', origin.workflows],
    ['ref', origin.refs],
    ['event', origin.events],
  ] as const)
    if (value === 'any') found.push(finding('ANY', 'warning', `${place}.${key}`, `any ${key} is accepted`))
  return found
}

function aboutDemand(demand: Demand): Finding[] {
  const found: Finding[] = []
  if (demand.signers.length > 1 && demand.quorum === 1)
    found.push(
      finding(
        'SEVERAL_SIGNERS',
        'warning',
        `${demand.place}.signers`,
        'Kyverno does not bind a statement to who signed it: the weaker signer can speak in the name of the stronger',
        {
          engines: ['kyverno', 'kyverno-cluster-policy'],
          remedy: 'make one rule for each signer',
        },
      ),
    )
  if (demand.quorum > 1)
    found.push(
      finding('QUORUM', 'warning', `${demand.place}.quorum`, 'no engine counts distinct signers by name', {
        engines: ALL,
      }),
    )
  if (coSignersOf(demand).length > 0)
    found.push(
      finding(
        'CO_SIGNERS',
        'warning',
        `${demand.place}.coSigners`,
        'no engine compares statements of two signers byte for byte: Kyverno compares what an ImageValidatingPolicy reads in them, the others ask each for a statement of its own',
        { engines: ALL, remedy: 'verify with this policy before the image is deployed' },
      ),
    )
  if (demand.maxAge !== undefined)
    found.push(
      finding(
        'TIME',
        'warning',
        `${demand.place}.maxAge`,
        'engines see no trusted time of an attestation, only what it says itself',
        { engines: ALL },
      ),
    )
  return found
}

function coSignersOf(demand: Demand & { readonly coSigners?: readonly string[] }): readonly string[] {
  return demand.coSigners ?? []
}

function demandsOf(rule: Rule): Demand[] {
  return [rule.provenance, rule.vsa, ...rule.signatures, ...rule.attestations].filter((demand) => demand !== undefined)
}

function overlaps(rules: readonly Rule[]): Finding[] {
  const seen = new Map<string, Rule>()
  return rules.flatMap((rule) =>
    rule.artifacts.flatMap((pattern, index) => {
      const key = JSON.stringify(pattern)
      const other = seen.get(key)
      if (other === undefined) seen.set(key, rule)
      if (other === undefined || other === rule) return []
      return [
        finding(
          'OVERLAP',
          'note',
          `${rule.place}.artifacts[${index}]`,
          `the rule ${other.name} covers it too; both must hold`,
        ),
      ]
    }),
  )
}

function finding(
  code: Finding['code'],
  severity: Finding['severity'],
  place: string,
  message: string,
  more: { readonly engines?: readonly Engine[]; readonly remedy?: string } = {},
): Finding {
  return {
    code,
    severity,
    place,
    message,
    engines: more.engines ?? [],
    ...(more.remedy === undefined ? {} : { remedy: more.remedy }),
  }
}
