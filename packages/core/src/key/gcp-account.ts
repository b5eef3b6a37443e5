import type { KeyPorts } from './signing-key.ts'

/** A job's ID token for a workload identity provider, and the service account that it may impersonate. */
export interface GcpAccount {
  readonly idToken: string
  /** `projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>` */
  readonly provider: string
  /** Its address or number. */
  readonly serviceAccount: string
}

/**
 * An access token of a service account of Google Cloud, good for an hour. The ID token goes to Google's token service and
 * nobody else. Loaded when one is asked for.
 *
 * @throws CoreError bad-input or undecided `KMS`, with Google's words; WireError for the network
 */
export async function gcpAccessToken(
  { idToken, provider, serviceAccount }: GcpAccount,
  ports: Pick<KeyPorts, 'http'>,
): Promise<string> {
  const { exchangedToken } = await import('./kms/gcp-login.ts')
  const account = encodeURIComponent(serviceAccount)
  return exchangedToken(
    {
      subjectToken: idToken,
      subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
      audience: `//iam.googleapis.com/${provider}`,
      tokenUrl: 'https://sts.googleapis.com/v1/token',
      impersonationUrl: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
    },
    ports,
  )
}
