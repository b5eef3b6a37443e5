/** The predicate types that are known by their fields. Every other type is a custom one. */
export const PREDICATE = {
  provenanceV1: 'https://slsa.dev/provenance/v1',
  provenanceV02: 'https://slsa.dev/provenance/v0.2',
  /** Without a version: the document names it. */
  spdx: 'https://spdx.dev/Document',
  spdxV22: 'https://spdx.dev/Document/v2.2',
  spdxV23: 'https://spdx.dev/Document/v2.3',
  spdxV3: 'https://spdx.dev/Document/v3',
  /** Without a version: the document names it. `/v1.4` to `/v1.7` are read as well. */
  cyclonedx: 'https://cyclonedx.org/bom',
  vsaV1: 'https://slsa.dev/verification_summary/v1',
  svrV01: 'https://in-toto.io/attestation/svr/v0.1',
  testResultV01: 'https://in-toto.io/attestation/test-result/v0.1',
  vulnsV02: 'https://in-toto.io/attestation/vulns/v0.2',
  vulnsV01: 'https://in-toto.io/attestation/vulns/v0.1',
  scaiV03: 'https://in-toto.io/attestation/scai/v0.3',
  linkV03: 'https://in-toto.io/attestation/link/v0.3',
  releaseV02: 'https://in-toto.io/attestation/release/v0.2',
  releaseV01: 'https://in-toto.io/attestation/release/v0.1',
  cosignSignV1: 'https://sigstore.dev/cosign/sign/v1',
} as const

/** Version in a type of a family: `''` for the bare URI, `2.3` for `<family>/v2.3`, undefined for another family. */
export function versionInType(predicateType: string, family: string): string | undefined {
  if (predicateType === family) return ''
  return predicateType.startsWith(`${family}/v`) ? predicateType.slice(family.length + 2) : undefined
}
