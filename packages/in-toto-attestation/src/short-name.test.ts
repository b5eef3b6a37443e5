import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { shortNameOf } from './short-name.ts'

describe('shortNameOf', () => {
  it.each([
    ['https://slsa.dev/provenance/v1', 'provenance'],
    ['https://slsa.dev/provenance/v0.2', 'provenance'],
    ['https://spdx.dev/Document', 'spdx'],
    ['https://spdx.dev/Document/v2.3', 'spdx'],
    ['https://spdx.dev/Document/v3', 'spdx'],
    ['https://cyclonedx.org/bom', 'cyclonedx'],
    ['https://cyclonedx.org/bom/v1.5', 'cyclonedx'],
    ['https://slsa.dev/verification_summary/v1', 'vsa'],
    ['https://in-toto.io/attestation/svr/v0.1', 'svr'],
    ['https://in-toto.io/attestation/test-result/v0.1', 'test-result'],
    ['https://in-toto.io/attestation/vulns/v0.2', 'vulns'],
    ['https://in-toto.io/attestation/scai/v0.3', 'scai'],
    ['https://in-toto.io/attestation/link/v0.3', 'link'],
    ['https://in-toto.io/attestation/release/v0.2', 'release'],
    ['https://sigstore.dev/cosign/sign/v1', 'signature'],
  ])('names %s %s', (type, name) => {
    expect(shortNameOf(type)).toBe(name)
  })

  it.each([
    ['https://example.com/Code_Review/v1', 'code-review'],
    ['https://github.com/o/r/builder-releases/v1', 'builder-releases'],
    ['https://example.com/review/v1.0-rc2?x=1#y', 'review'],
    ['https://example.com/', 'example-com'],
    ['https://example.com/v1', 'example-com'],
    ['urn:example:scan:1.2.3', 'scan'],
    ['https://example.com/日本', 'example-com'],
    ['urn:1', 'custom'],
  ])('names the custom type %s %s', (type, name) => {
    expect(shortNameOf(type)).toBe(name)
  })

  it.each(['signature', 'provenance', 'vsa', 'spdx'])('gives no custom type the name %s', (name) => {
    expect(shortNameOf(`https://evil.example/${name}/v1`)).toBe(`custom-${name}`)
  })

  it('is never empty and has harmless characters only, whatever it gets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (type) =>
        /^[a-z0-9]([a-z0-9-]{0,70}[a-z0-9])?$/.test(shortNameOf(type)),
      ),
    )
    fc.assert(fc.property(fc.webUrl(), (type) => /^[a-z0-9]([a-z0-9-]{0,70}[a-z0-9])?$/.test(shortNameOf(type))))
  })
})
