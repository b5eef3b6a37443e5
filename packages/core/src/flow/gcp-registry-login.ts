import { gcpAccessToken } from '../key/index.ts'
import { badInput, CoreError } from '../outcome/index.ts'
import type { Login } from './builder-image-inputs.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { optional } from './signing-inputs.ts'

/** A workload identity provider of Google Cloud, and the service account that the job may act as. */
export interface GcpIdentity {
  readonly provider: string
  readonly account: string
}

const PROVIDER =
  /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,64}\/providers\/[a-z0-9-]{1,64}$/
/** Address or number of a service account. */
const ACCOUNT = /^(?:[a-z0-9-]{1,64}@(?:[a-z0-9-]{1,64}\.){1,4}gserviceaccount\.com|\d{5,30})$/
/** Google's registries: nobody else's gets its access token (case D14). */
const REGISTRY = /^(?:(?:[a-z0-9-]+\.)?gcr\.io|[a-z0-9-]+-docker\.pkg\.dev)$/

/** The inputs `gcp-workload-identity-provider` and `gcp-service-account`, both or none. @throws CoreError bad-input `INPUT` */
export function readGcpIdentity(inputs: InputReader): GcpIdentity | undefined {
  const [provider, account] = ['gcp-workload-identity-provider', 'gcp-service-account'].map((name) =>
    optional(inputs, name),
  )
  if (provider === undefined && account === undefined) return undefined
  if (provider === undefined || !PROVIDER.test(provider)) {
    throw badInput('INPUT', 'input gcp-workload-identity-provider: is not the full name of a provider', {
      remedy: 'give projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>',
    })
  }
  if (account === undefined || !ACCOUNT.test(account)) {
    throw badInput('INPUT', 'input gcp-service-account: is not the address or the number of a service account', {
      remedy: 'give <name>@<project>.iam.gserviceaccount.com',
    })
  }
  return { provider, account }
}

/**
 * A login for one of Google's registries, as `google-github-actions/auth` makes it: an ID token of the job, whose
 * audience is the provider and so no Sigstore's, is exchanged at Google for an access token of the service account.
 *
 * @throws CoreError bad-input `INPUT`, undecided `KMS`; WireError for the network
 */
export async function gcpLogin(
  { provider, account }: GcpIdentity,
  registry: string,
  ports: Pick<FlowPorts, 'http' | 'idToken'>,
): Promise<Login> {
  if (!REGISTRY.test(registry)) {
    throw badInput('INPUT', `input gcp-workload-identity-provider: ${registry} is no registry of Google Cloud`, {
      remedy: 'log in there with `registry-username` and `registry-password`',
    })
  }
  const idToken = await ports.idToken(`https://iam.googleapis.com/${provider}`)
  try {
    const password = await gcpAccessToken({ idToken, provider, serviceAccount: account }, ports)
    return { username: 'oauth2accesstoken', password }
  } catch (error) {
    if (!(error instanceof CoreError) || error.outcome !== 'bad-input') throw error
    throw badInput('INPUT', `input gcp-workload-identity-provider: ${error.message}`, {
      remedy:
        'let the provider admit this repository, and its identities act as the service account (roles/iam.workloadIdentityUser)',
      cause: error,
    })
  }
}
