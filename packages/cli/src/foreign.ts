/** Options of cosign, gh and slsa-verifier that are called otherwise here, and what they become. */
const FOREIGN: Readonly<Record<string, string>> = {
  'cert-identity': 'certificate-identity',
  'cert-identity-regex': 'certificate-identity-regexp',
  'cert-oidc-issuer': 'certificate-oidc-issuer',
  'certificate-github-workflow-ref': 'source-ref',
  'certificate-github-workflow-repository': 'source-repository',
  'certificate-github-workflow-sha': 'source-digest',
  'certificate-github-workflow-trigger': 'build-trigger',
  'custom-trusted-root': 'trusted-root',
  provenance: 'bundle',
  'provenance-path': 'bundle',
  repo: 'source-repository',
  signature: 'bundle',
  'source-branch': 'source-ref',
  'source-uri': 'source-repository',
  type: 'predicate-type',
  'workflow-input': 'build-input',
}

/** Options of theirs that are not there on purpose, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  certificate: 'a certificate comes in a bundle: give `--bundle`',
  'fulcio-url': 'services come from `--signing-config`',
  'insecure-ignore-sct': 'what the trust root demands is not negotiable: give the right `--trusted-root`',
  'insecure-ignore-tlog': 'what the trust root demands is not negotiable: give the right `--trusted-root`',
  'new-bundle-format': 'bundles are always Sigstore bundles: leave it out',
  'rekor-url': 'services come from `--signing-config`',
  'timestamp-server-url': 'it is called --timestamp-authority',
  yes: 'nothing is asked: leave it out',
}

/** What to do instead of another tool's option; undefined for one that is nobody's. */
export function foreignOption(name: string, known: readonly string[]): string | undefined {
  const own = Object.hasOwn(FOREIGN, name) ? FOREIGN[name] : undefined
  if (own !== undefined && known.includes(own)) return `it is called --${own} here`
  return Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined
}
