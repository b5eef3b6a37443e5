import type { Credential, CredentialSource, Repository } from '../index.ts'
import { MEDIA_TYPE, parseReference } from '../index.ts'
import { descriptorOf, imageManifest } from './builders.ts'
import { type Answer, type Seen, status } from './network.ts'

const IMAGE = imageManifest()

/** Digest of the image that every registry here has. */
export const DIGEST = descriptorOf(IMAGE).digest
/** What must never arrive at a stranger. */
export const SECRET = 'hunter2'
export const BASIC: Credential = { kind: 'basic', username: 'octocat', password: SECRET }

/** A source that knows us everywhere. */
export const knows = (credential: Credential): CredentialSource => ({ credentialFor: async () => credential })

/** A repository of that registry. */
export const repositoryAt = (registry: string): Repository => parseReference(`${registry}/acme/app`).repository

/** An answer with the image. */
export const image = (): Response =>
  new Response(new Uint8Array(IMAGE), { headers: { 'content-type': MEDIA_TYPE.manifest } })

/** A registry that wants a bearer token of a realm. */
export function wantsToken(realm: string, token = 'token-1', more = ''): Answer {
  return ({ headers }) =>
    headers.get('authorization') === `Bearer ${token}`
      ? image()
      : status(401, { 'www-authenticate': `Bearer realm="${realm}",service="reg"${more}` })
}

/** Whether a secret stands anywhere in a request. */
export function carriesSecret({ url, headers, body }: Seen): boolean {
  const all = [url.href, ...headers.values(), body.toString('utf8')].join('\n')
  return all.includes(SECRET) || all.includes(Buffer.from(`octocat:${SECRET}`).toString('base64'))
}
