// Predicate types that the demo demands.
export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1'
export const SBOM_TYPE = 'https://spdx.dev/Document/v2.3'
export const SIGNATURE_TYPE = 'https://sigstore.dev/cosign/sign/v1'
