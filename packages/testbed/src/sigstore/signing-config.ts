import type { JsonObject } from '@slsa-actions/wire'

/** Which services a signing configuration names. */
export interface SigningConfigOptions {
  readonly rekor?: 1 | 2 | 'none'
  readonly hasTsa?: boolean
  /** Issuers, default the instance's own. */
  readonly oidcUrls?: readonly string[]
}

/** A signing configuration in JSON (sigstore/protobuf-specs, SigningConfig v0.2). @param start RFC 3339 */
export function createSigningConfig(
  options: SigningConfigOptions,
  defaults: { readonly url: string; readonly issuer: string; readonly start: string },
): JsonObject {
  const { rekor = 2, hasTsa = true, oidcUrls = [defaults.issuer] } = options
  const service = (url: string, majorApiVersion: number): JsonObject => ({
    url,
    majorApiVersion,
    validFor: { start: defaults.start },
    operator: 'testbed',
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(defaults.url, 1)],
    oidcUrls: oidcUrls.map((url) => service(url, 1)),
    ...(rekor === 'none'
      ? {}
      : { rekorTlogUrls: [service(defaults.url, rekor)], rekorTlogConfig: { selector: 'ANY' } }),
    ...(hasTsa ? { tsaUrls: [service(`${defaults.url}/api/v1/timestamp`, 1)], tsaConfig: { selector: 'ANY' } } : {}),
  }
}
