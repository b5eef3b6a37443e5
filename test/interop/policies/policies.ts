import type { Engine } from '@slsa-actions/policy'
import { BUILDER, POLICY_DIGEST, RESOURCE, REVIEW, SCANNER, VERIFIER } from './cases.ts'

/** A policy of the matrix, and what its export must be allowed. */
export interface PolicyCase {
  readonly name: string
  readonly text: string
  readonly allowed: readonly string[]
  /** More of it in one engine. */
  readonly allowedIn?: Readonly<Partial<Record<Engine, readonly string[]>>>
  /** Engines whose language lacks something that it says. */
  readonly impossible?: readonly string[]
}

/** What policy-controller does not check of certificates under a root with logs. */
export const LOGLESS = { 'policy-controller': ['log-unchecked', 'sct-unchecked'] } as const

export const PROVENANCE_RULE = `
    provenance:
      signers: builder
      source: { repository: https://github.com/acme/web, repositoryId: "111", ownerId: "222" }
      workflow: .github/workflows/release.yml
      ref: { versionedTag: v2 }
      event: push
      inputs: { mode: prod }
      level: 3`

/** Every policy, over images below one glob. */
export function policyCases(glob: string, issuer: string): PolicyCase[] {
  const policy = (rule: string, at = '[refs/tags/v1.0.0]'): string => `version: 1
signers:
  builder:
    workflow: ${BUILDER}
    at: ${at}
    issuer: ${issuer}
  scanner: { identity: "${SCANNER}", issuer: "${issuer}" }
  verifier: { identity: "${VERIFIER}", issuer: "${issuer}" }
rules:
  - name: web
    artifacts: [{ glob: "${glob}" }]${rule}
`
  const always = ['system-namespaces']
  const cases: PolicyCase[] = [
    { name: 'provenance', text: policy(PROVENANCE_RULE), allowed: [...always, 'level', 'origin-claimed'] },
    {
      name: 'provenance-of-two-builders',
      text: policy(
        `
    provenance:
      signers: builder
      source: { repository: { owner: https://github.com/acme } }
      workflow: any
      ref: [{ versionedTag: any }, refs/heads/main]
      event: [push, workflow_dispatch]
      inputs: { mode: any }
      level: any`,
        '[refs/tags/v1.0.0, refs/tags/v1.1.0]',
      ),
      allowed: [...always, 'origin-claimed'],
    },
    {
      name: 'provenance-of-releases',
      text: policy(
        `
    provenance:
      signers: builder
      source: any
      workflow: any
      ref: any
      event: any
      inputs: any
      level: any
      conditions: ['predicate.buildDefinition.externalParameters.inputs.mode != "debug"']`,
        'releases',
      ),
      allowed: [...always, 'identity-pattern', 'origin-claimed'],
    },
    {
      name: 'provenance-of-two-signers',
      text: policy(`
    provenance:
      signers: [builder, scanner]
      source: any
      workflow: any
      ref: any
      event: any
      inputs: any
      level: any`),
      allowed: [...always, 'origin-claimed'],
      allowedIn: { kyverno: ['several-signers'], 'kyverno-cluster-policy': ['several-signers'], ...LOGLESS },
    },
    {
      name: 'summary',
      text: policy(`
    vsa:
      signers: verifier
      origin: any
      verifier: https://example.test/verifier
      resourceUri: ${RESOURCE}
      level: SLSA_BUILD_LEVEL_2
      policyDigest: { sha256: ${POLICY_DIGEST} }
      maxAge: 7d`),
      allowed: [...always, 'vsa-newest', 'vsa-time', 'runner-unseen'],
    },
    {
      name: 'review',
      text: policy(`
    attestations:
      - type: ${REVIEW}
        signers: scanner
        origin: any
        conditions:
          - predicate.score >= 7
          - 'predicate.findings.all(f, !(f.severity in ["CRITICAL", "HIGH"]))'
          - '!(predicate.by == "bob") || predicate.score == 10'`),
      allowed: [...always, 'runner-unseen'],
      impossible: ['kyverno-cluster-policy'],
    },
    {
      name: 'provenance-and-review',
      text: policy(`${PROVENANCE_RULE}
    attestations:
      - { type: ${REVIEW}, signers: scanner, origin: any }`),
      allowed: [...always, 'level', 'origin-claimed', 'runner-unseen'],
    },
    {
      name: 'signature',
      text: policy(`
    signatures:
      - { signers: scanner, origin: any }`),
      allowed: [...always, 'runner-unseen'],
    },
  ]
  return cases.map((one) => ({ allowedIn: LOGLESS, ...one }))
}
