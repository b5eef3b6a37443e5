// Commands that check the demo's output with cosign, from the folder it lies in.

/** One command for each bundle. */
export function cosignCommands({ artifact, identity, issuer }) {
  const end = [
    '  --trusted-root trusted_root.json \\',
    `  --certificate-identity ${identity} \\`,
    `  --certificate-oidc-issuer ${issuer}`,
  ]
  const attestation = (kind, type) =>
    [
      `cosign verify-blob-attestation ${artifact.name} \\`,
      `  --bundle ${artifact.name}.${kind}.sigstore.json --type ${type} \\`,
      ...end,
    ].join('\n')
  return [
    [`cosign verify-blob ${artifact.name} \\`, `  --bundle ${artifact.name}.sigstore.json \\`, ...end].join('\n'),
    attestation('provenance', 'slsaprovenance1'),
    attestation('spdx', 'https://spdx.dev/Document/v2.3'),
  ]
}
