import { createHash } from 'node:crypto'
import { parseTrustedRoot, privateProfile, type TrustProfile } from '@slsa-actions/core/trust'
import type { Expectation } from '@slsa-actions/core/verification'
import { type BundleOptions, createSigstore, DEFAULT_ARTIFACT } from '@slsa-actions/testbed'

/** Good bundles of one instance, and what they are verified against. Can be kept as JSON. */
export interface Corpus {
  readonly root: string
  readonly issuer: string
  readonly identity: string
  /** Each with the sha256 of its artifact, hex. */
  readonly bundles: readonly { readonly text: string; readonly sha256: string }[]
}

const AT = Date.UTC(2026, 4, 1, 12)

/** Envelopes and plain signatures, in logs of either version or both, with a timestamp and without. */
export function makeCorpus(): Corpus {
  const sigstore = createSigstore({ url: 'http://127.0.0.1:9', clock: () => AT })
  const message = Buffer.from('the artifact\n')
  const contents: BundleOptions[] = [{}, { content: { kind: 'message', artifact: message } }]
  const witnesses = [{ logs: [1] }, { logs: [1], hasTimestamp: false }, { logs: [2] }, { logs: [1, 2] }] as const
  const made = contents.flatMap((content) =>
    witnesses.flatMap((evidence) => [0, 1].map(() => ({ ...content, ...evidence }))),
  )
  return {
    root: JSON.stringify(sigstore.trustedRoot()),
    issuer: sigstore.issuer,
    identity: 'https://github.com/octo-org/app/.github/workflows/release.yml@refs/heads/main',
    bundles: made.map((options) => {
      const artifact = options.content === undefined ? DEFAULT_ARTIFACT : message
      return { text: sigstore.bundle(options).text, sha256: createHash('sha256').update(artifact).digest('hex') }
    }),
  }
}

/** The profile of the instance's root. */
export function profileOfCorpus({ root }: Corpus): TrustProfile {
  return privateProfile(parseTrustedRoot(root, 'trusted_root.json'), 'trusted_root.json')
}

/** What all bundles satisfy. */
export function demandOfCorpus({ identity, issuer }: Corpus): Expectation {
  return { identity: { kind: 'exact', value: identity }, issuer: { kind: 'exact', value: issuer } }
}
