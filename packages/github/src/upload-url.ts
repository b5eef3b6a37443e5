import { badInput } from '@slsa-actions/core/outcome'
import { assertServiceUrl, isLoopback } from '@slsa-actions/wire'
import type { GitHubClient } from './client.ts'

/**
 * Where a file of a release is uploaded, which gets the token: the API's or the server's own host, or `uploads.` before
 * the server's name.
 *
 * @param base `upload_url` of the release, without its template
 * @throws CoreError bad-input `UPLOAD_HOST`
 */
export function uploadUrl(client: Pick<GitHubClient, 'apiUrl' | 'serverUrl'>, base: string, fileName: string): URL {
  const url = assertServiceUrl(base, 'upload_url of the release')
  const server = new URL(client.serverUrl)
  const own =
    url.origin === client.apiUrl.origin ||
    url.origin === server.origin ||
    (url.protocol === 'https:' && url.host === `uploads.${server.host}`) ||
    (isLoopback(url.hostname) && isLoopback(client.apiUrl.hostname))
  if (!own)
    throw badInput('UPLOAD_HOST', `GitHub API: the release names a foreign upload host, ${url.host}; nothing was sent`)
  url.searchParams.set('name', fileName)
  return url
}

/** `upload_url` of a release without its template of parameters. */
export function withoutTemplate(uploadUrl: string): string {
  return uploadUrl.replace(/\{[^}]*\}$/, '')
}
