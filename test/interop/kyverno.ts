import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { peerPath, type Ran, run } from './peers.ts'

/** A policy for Kyverno as it is written into a file: JSON is YAML. */
export type KyvernoPolicy = Readonly<Record<string, unknown>>

/** Who must have signed, as an attestor of an ImageValidatingPolicy. */
export type Attestor = Readonly<Record<string, unknown>>

const PROVENANCE = 'https://slsa.dev/provenance/v1'

/** A key that nothing is logged of. */
export function keyAttestor(publicKey: string): Attestor {
  return { key: { data: publicKey }, ctlog: { insecureIgnoreTlog: true, insecureIgnoreSCT: true } }
}

/** An identity under the root that a TUF repository serves; with its log, its certificate log and its timestamps. */
export function keylessAttestor(
  identity: { readonly san: string; readonly issuer: string },
  tuf: { readonly mirror: string; readonly rootFile: string },
): Attestor {
  return {
    keyless: { identities: [{ issuer: identity.issuer, subject: identity.san }] },
    tuf: { mirror: tuf.mirror, root: { data: readFileSync(tuf.rootFile).toString('base64') } },
  }
}

/** What an ImageValidatingPolicy demands of the images of one registry. */
export interface ImageDemand {
  readonly attestor: Attestor
  readonly signature?: boolean
  /** `builder.id` of the provenance. */
  readonly builder?: string
}

/** An ImageValidatingPolicy over all images of a registry, as a person would write it. */
export function imageValidatingPolicy(host: string, { attestor, signature, builder }: ImageDemand): KyvernoPolicy {
  const all = (call: string): string => `images.containers.map(i, ${call}).all(e, e > 0)`
  return {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ImageValidatingPolicy',
    metadata: { name: 'images' },
    spec: {
      validationActions: ['Deny'],
      matchConstraints: {
        resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
      },
      matchImageReferences: [{ glob: `${host}/**` }],
      attestors: [{ name: 'signer', cosign: attestor }],
      ...(builder === undefined ? {} : { attestations: [{ name: 'prov', intoto: { type: PROVENANCE } }] }),
      validations: [
        ...(signature === true
          ? [{ expression: all('verifyImageSignatures(i, [attestors.signer])'), message: 'signature missing' }]
          : []),
        ...(builder === undefined
          ? []
          : [
              {
                expression: all('verifyAttestationSignatures(i, attestations.prov, [attestors.signer])'),
                message: 'provenance missing',
              },
              {
                expression: `images.containers.all(i, extractPayload(i, attestations.prov).predicate.runDetails.builder.id == ${JSON.stringify(builder)})`,
                message: 'wrong builder',
              },
            ]),
      ],
    },
  }
}

/** A key that nothing is logged of, as an attestor of a ClusterPolicy. */
export function clusterKey(publicKey: string): Attestor {
  const unlogged = { rekor: { ignoreTlog: true, url: 'http://127.0.0.1:1' }, ctlog: { ignoreSCT: true } }
  return { keys: { publicKeys: publicKey, ...unlogged } }
}

/** An identity under the authorities and logs of a trusted root, as an attestor of a ClusterPolicy for older tags. */
export function clusterIdentity(
  { san, issuer }: { readonly san: string; readonly issuer: string },
  trustedRoot: string,
): Attestor {
  const { certificateAuthorities, tlogs, ctlogs } = JSON.parse(readFileSync(trustedRoot, 'utf8'))
  const pem = (label: string, der: string): string =>
    `-----BEGIN ${label}-----\n${der.match(/.{1,64}/g)?.join('\n')}\n-----END ${label}-----\n`
  const keys = (logs: readonly { publicKey: { rawBytes: string; keyDetails: string } }[]): string =>
    logs
      .filter(({ publicKey }) => publicKey.keyDetails.includes('ECDSA'))
      .map(({ publicKey }) => pem('PUBLIC KEY', publicKey.rawBytes))
      .join('')
  const certificates: { rawBytes: string }[] = certificateAuthorities.flatMap(
    ({ certChain }: { certChain: { certificates: unknown[] } }) => certChain.certificates,
  )
  return {
    keyless: {
      issuer,
      subject: san,
      roots: certificates.map(({ rawBytes }) => pem('CERTIFICATE', rawBytes)).join(''),
      rekor: { url: 'http://127.0.0.1:1', pubkey: keys(tlogs) },
      ctlog: { pubkey: keys(ctlogs) },
    },
  }
}

/** A ClusterPolicy (deprecated, and still what older clusters have) that demands a signature, or a provenance by its builder. */
export function clusterPolicy(
  host: string,
  demand: {
    readonly type: 'SigstoreBundle' | 'Cosign'
    readonly attestor: Attestor
    readonly builder?: string
  },
): KyvernoPolicy {
  const attestors = [{ entries: [demand.attestor] }]
  const provenance = {
    attestations: [
      {
        type: PROVENANCE,
        attestors,
        conditions: [{ all: [{ key: '{{ runDetails.builder.id }}', operator: 'Equals', value: demand.builder }] }],
      },
    ],
  }
  return {
    apiVersion: 'kyverno.io/v1',
    kind: 'ClusterPolicy',
    metadata: { name: 'images' },
    spec: {
      background: false,
      rules: [
        {
          name: 'images',
          match: { any: [{ resources: { kinds: ['Pod'] } }] },
          verifyImages: [
            {
              type: demand.type,
              failureAction: 'Enforce',
              imageReferences: [`${host}/*`],
              mutateDigest: false,
              verifyDigest: false,
              ...(demand.builder === undefined ? { attestors } : provenance),
            },
          ],
        },
      ],
    },
  }
}

/**
 * What Kyverno's CLI says about a pod with that image: `admitted`, or `denied: ` with the message of the policy, and what
 * its verifiers found at fault. Images
 * are verified as the admission controller does it, with a home of its own for each call.
 *
 * @throws Error when the policy was not applied to the pod at all
 */
export async function admission(policy: KyvernoPolicy, image: string, folder: string): Promise<string> {
  const home = mkdtempSync(join(folder, 'kyverno-'))
  const write = (name: string, content: unknown): string => {
    const path = join(home, name)
    writeFileSync(path, JSON.stringify(content))
    return path
  }
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'app', namespace: 'default' },
    spec: { containers: [{ name: 'app', image }] },
  }
  const args = ['apply', write('policy.yaml', policy), '--registry', '-r', write('pod.yaml', pod)]
  const ran = await run(
    peerPath('kubectl-kyverno'),
    [...args, '--policy-report', '--output-format', 'json', '-v', '4'],
    {
      env: { HOME: home, TUF_ROOT: join(home, 'tuf') },
    },
  )
  const [denied, ...admitted] = resultsOf(ran).sort((one, other) => Number(isPass(one)) - Number(isPass(other)))
  if (denied === undefined) throw new Error(`the policy was applied to nothing:\n${ran.output}`)
  if ([denied, ...admitted].every(isPass)) return 'admitted'
  return [`denied: ${denied.message}`, ...faultsOf(ran)].join('; ')
}

interface PolicyResult {
  readonly result: string
  readonly message: string
}

/** A warning or a skipped rule admits nothing. */
const isPass = ({ result }: PolicyResult): boolean => result === 'pass'

/** Errors in the log, which alone tell why a signature does not count. */
function faultsOf({ output }: Ran): string[] {
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '')
  return [...plain.matchAll(/ error="((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text)
}

/** Results of the report, which is the one line of the output that is JSON. */
function resultsOf({ output }: Ran): PolicyResult[] {
  const report = output.split('\n').find((line) => line.startsWith('{"kind":"ClusterReport"'))
  if (report === undefined) throw new Error(`no report:\n${output}`)
  return JSON.parse(report).results ?? []
}
