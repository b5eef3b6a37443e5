import { createHash } from 'node:crypto'
import type { KeyPair } from '@slsa-actions/testbed'
import { BUILDER, POLICY_DIGEST, RESOURCE, REVIEW } from './cases.ts'
import { PARTIES } from './key-cases.ts'
import { LOGLESS, type PolicyCase, PROVENANCE_RULE } from './policies.ts'

const ANY = `
    provenance:
      signers: release
      source: any
      workflow: any
      ref: any
      event: any
      inputs: any
      level: any`
/** The whole origin, of what no builder map lists. */
const BOUND = PROVENANCE_RULE.replace('level: 3', 'level: any')
const BY_RELEASE = BOUND.replace('signers: builder', 'signers: release')

/** Policies whose signers are keys. */
export function keyPolicyCases(glob: string, issuer: string): PolicyCase[] {
  const policy = (rule: string, signers: readonly string[], more = ''): string => `version: 1
signers:${signers.join('')}
rules:
  - name: web
    artifacts: [{ glob: "${glob}" }]${rule}
${more}`
  const builder = `
  builder:
    workflow: ${BUILDER}
    at: [refs/tags/v1.0.0]
    issuer: ${issuer}`
  const unlogged = ['system-namespaces', 'log-unchecked']
  const release = signer('release', [PARTIES.release])
  const hsm = signer('hsm', [PARTIES.hsm])
  return [
    {
      name: 'provenance-by-key',
      text: policy(
        BY_RELEASE,
        [release],
        'revoked: { builders: ["https://github.com/acme/old/.github/workflows/b.yml"] }\n',
      ),
      allowed: unlogged,
    },
    {
      name: 'logged-provenance-by-key',
      text: policy(BY_RELEASE, [signer('release', [PARTIES.release], 'required')]),
      allowed: ['system-namespaces'],
    },
    {
      name: 'provenance-by-several-keys',
      text: policy(
        ANY,
        [signer('release', [PARTIES.release, PARTIES.next, PARTIES.revoked])],
        `revoked: { keys: ["${fingerprintOf(PARTIES.revoked)}"] }\n`,
      ),
      allowed: [...unlogged, 'key-hints'],
    },
    {
      name: 'provenance-by-keys-of-all-kinds',
      text: policy(ANY, [signer('release', [PARTIES.p384, PARTIES.p521, PARTIES.rsa, PARTIES.ed25519])]),
      allowed: [...unlogged, 'key-hints'],
    },
    {
      name: 'review-by-key',
      text: policy(
        `
    attestations:
      - type: ${REVIEW}
        signers: release
        origin: any
        conditions: ['predicate.score == 9']`,
        [release],
      ),
      allowed: unlogged,
    },
    {
      name: 'signature-by-key',
      text: policy('\n    signatures: [{ signers: release, origin: any }]', [release]),
      allowed: unlogged,
    },
    {
      name: 'summary-by-key',
      text: policy(
        `
    vsa:
      signers: release
      origin: any
      verifier: https://example.test/verifier
      resourceUri: ${RESOURCE}
      level: SLSA_BUILD_LEVEL_2
      policyDigest: { sha256: ${POLICY_DIGEST} }
      maxAge: 7d`,
        [release],
      ),
      allowed: [...unlogged, 'vsa-newest', 'vsa-time'],
    },
    {
      name: 'certificate-co-signed-by-key',
      text: policy(BOUND.replace('signers: builder', 'signers: builder\n      coSigners: hsm'), [builder, hsm]),
      allowed: [...unlogged, 'origin-claimed', 'co-signers'],
      allowedIn: { 'policy-controller': ['sct-unchecked'] },
    },
    {
      name: 'key-co-signed-by-key',
      text: policy(ANY.replace('signers: release', 'signers: release\n      coSigners: hsm'), [release, hsm]),
      allowed: [...unlogged, 'co-signers', 'key-hints'],
    },
    {
      name: 'certificate-or-key',
      text: policy(BOUND.replace('signers: builder', 'signers: [builder, release]'), [builder, release]),
      allowed: [...unlogged, 'origin-claimed'],
      allowedIn: {
        kyverno: ['several-signers'],
        'kyverno-cluster-policy': ['several-signers'],
        'policy-controller': LOGLESS['policy-controller'].filter((id) => id !== 'log-unchecked'),
      },
    },
  ]
}

function signer(name: string, keys: readonly KeyPair[], log = 'none'): string {
  const pems = keys.map(({ publicKey }) => JSON.stringify(publicKey.export({ format: 'pem', type: 'spki' })))
  return `\n  ${name}: { publicKey: [${pems.join(', ')}], transparencyLog: ${log} }`
}

function fingerprintOf({ publicKey }: KeyPair): string {
  return `sha256:${createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('hex')}`
}
