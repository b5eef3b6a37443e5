import { runAction, signingAction } from '@slsa-actions/action-shared'

const NO_PROVENANCE = 'this action makes no provenance; `build-provenance` does, with the same `key`'

await runAction(
  signingAction({
    name: 'hsm-sign',
    needs: ['files', 'digests', 'statements', 'images', 'image-metadata'],
    needsRemedy: 'give `files`, or `digests` as `sha256:<hex> <name>`, ready in-toto `statements`, or `images`',
    booleans: ['allow-public-log', 'dry-run', 'show-summary'],
    meaningless: { 'build-type': NO_PROVENANCE, inputs: NO_PROVENANCE, vars: NO_PROVENANCE },
    loadFlow: async () => (await import('@slsa-actions/core/flow')).hsmSign,
    moreOutputs: ({ key, signaturePath }) => ({
      ...(key === undefined ? {} : { 'public-key': key.publicKey.trimEnd(), 'key-fingerprint': key.fingerprint }),
      ...(signaturePath === undefined ? {} : { 'signature-path': signaturePath }),
    }),
  }),
)
