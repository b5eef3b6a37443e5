// Commands that check the demo's output with cosign, from the folder it lies in.
import { IMAGE_NAME } from './image.mjs'
import { REGISTRY_PORT } from './registry.mjs'
import { SBOM_TYPE } from './types.mjs'

/** One command for each bundle of the artifact. */
export function cosignCommands(chain) {
  const { artifact } = chain
  const attestation = (kind, type) =>
    [
      `cosign verify-blob-attestation ${artifact.name} \\`,
      `  --bundle ${artifact.name}.${kind}.sigstore.json --type ${type} \\`,
      ...demands(chain),
    ].join('\n')
  return [
    [`cosign verify-blob ${artifact.name} \\`, `  --bundle ${artifact.name}.sigstore.json \\`, ...demands(chain)].join(
      '\n',
    ),
    attestation('provenance', 'slsaprovenance1'),
    attestation('spdx', SBOM_TYPE),
  ]
}

/** One command for each bundle of the image, while its layout is served. */
export function cosignImageCommands(chain) {
  const image = `127.0.0.1:${REGISTRY_PORT}/${IMAGE_NAME}@${chain.image.digest}`
  return ['verify', 'verify-attestation --type slsaprovenance1', `verify-attestation --type ${SBOM_TYPE}`].map(
    (command) => [`cosign ${command} \\`, `  ${image} \\`, ...demands(chain)].join('\n'),
  )
}

function demands({ identity, issuer }) {
  return [
    '  --trusted-root trusted_root.json \\',
    `  --certificate-identity ${identity} \\`,
    `  --certificate-oidc-issuer ${issuer}`,
  ]
}
