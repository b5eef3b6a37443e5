import type { ProxyHosts } from './host-proxy.ts'

/**
 * The hosts of github.com, its Sigstore instance and the public-good one, on a testbed at `url`; with `tenant` those of
 * `<tenant>.ghe.com` as well. The testbed's `issuer` option must then name the issuer of the public host.
 */
export function publicHosts(url: string, tenant?: string): ProxyHosts {
  const paths: Record<string, string> = {
    'fulcio.sigstore.dev': '',
    'rekor.sigstore.dev': '',
    'log2025-1.rekor.sigstore.dev': '',
    'timestamp.sigstore.dev': '',
    'tuf-repo-cdn.sigstore.dev': '/tuf',
    'fulcio.githubapp.com': '',
    'timestamp.githubapp.com': '',
    'tuf-repo.github.com': '/tuf',
    'token.actions.githubusercontent.com': '/oidc',
    'api.github.com': '/api/v3',
    'uploads.github.com': '/uploads',
    ...(tenant === undefined
      ? {}
      : {
          [`fulcio.${tenant}.ghe.com`]: '',
          [`timestamp.${tenant}.ghe.com`]: '',
          [`token.actions.${tenant}.ghe.com`]: '/oidc',
          [`api.${tenant}.ghe.com`]: '/api/v3',
          [`uploads.${tenant}.ghe.com`]: '/uploads',
        }),
  }
  return Object.fromEntries(Object.entries(paths).map(([host, path]) => [host, { target: `${url}${path}` }]))
}
