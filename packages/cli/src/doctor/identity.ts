import type { FlowPorts } from '@slsa-actions/core/flow'
import { verifyIdToken } from '@slsa-actions/core/provenance'
import type { IssuerRule } from '@slsa-actions/core/trust'
import type { IdentitySource } from '../signing/identity.ts'
import { type Check, checked, pass, warn } from './check.ts'

/** Who could sign here: a token is asked for, verified, and thrown away. */
export function checkIdentity(source: IdentitySource, rule: IssuerRule, ports: FlowPorts): Promise<Check> {
  return checked('identity', async () => {
    if (source === 'none') {
      return warn(
        'identity',
        'nobody can sign here: no ID token was given, and this is no GitHub job that may ask for one',
        'to sign, add `permissions: id-token: write` to the job, or give --identity-token or SIGSTORE_ID_TOKEN; verifying needs neither',
      )
    }
    const token = await ports.idToken('sigstore')
    const claims = await verifyIdToken(token, { audience: 'sigstore', rule, http: ports.http, clock: ports.clock })
    const where = { option: '--identity-token', environment: 'SIGSTORE_ID_TOKEN', 'github-job': 'this job' }[source]
    return pass('identity', `${rule.server.origin}/${claims.jobWorkflowRef} (${where}), vouched by ${claims.issuer}`)
  })
}

/** What the job may do with GitHub's API. Nothing of it is needed to verify files. */
export async function checkPermissions(ports: FlowPorts, hasToken: boolean): Promise<Check[]> {
  const { repository } = ports.job
  if (repository === '') return []
  if (!hasToken) {
    return [
      warn(
        'github',
        'no token for the API',
        'give GH_TOKEN or GITHUB_TOKEN: reads are few and private ones fail without it',
      ),
    ]
  }
  const visibility = await ports.github.visibility(repository)
  const reads =
    visibility === 'unknown'
      ? warn('contents', `${repository} cannot be read`, 'add `permissions: contents: read`; unknown counts as private')
      : pass('contents', `${repository} is ${visibility}`)
  const attestations = await checked('attestations', async () => {
    await ports.github.attestationStore(repository).check()
    return pass('attestations', `attestations of ${repository} may be stored`)
  })
  // Only who stores there needs it.
  return [reads, attestations.status === 'fail' ? { ...attestations, status: 'warn' } : attestations]
}
