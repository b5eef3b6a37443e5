/** Predicate types that are known by name. SPDX has one type per version of the document, see {@link spdxType}. */
export const PREDICATE = {
  provenanceV1: 'https://slsa.dev/provenance/v1',
  provenanceV02: 'https://slsa.dev/provenance/v0.2',
  spdx: 'https://spdx.dev/Document',
  cyclonedx: 'https://cyclonedx.org/bom',
  vsaV1: 'https://slsa.dev/verification_summary/v1',
  testResultV01: 'https://in-toto.io/attestation/test-result/v0.1',
  vulnsV01: 'https://in-toto.io/attestation/vulns/v0.1',
  vulnsV02: 'https://in-toto.io/attestation/vulns/v0.2',
  scaiV03: 'https://in-toto.io/attestation/scai/v0.3',
  linkV03: 'https://in-toto.io/attestation/link/v0.3',
  releaseV01: 'https://in-toto.io/attestation/release/v0.1',
  releaseV02: 'https://in-toto.io/attestation/release/v0.2',
  cosignSignV1: 'https://sigstore.dev/cosign/sign/v1',
} as const

/** Predicate type of an SPDX document: `https://spdx.dev/Document/v2.3`. */
export function spdxType(version: string): string {
  return `${PREDICATE.spdx}/v${version}`
}
