import type { FakeRegistry } from '../registry/index.ts'
import type { ImageContent } from './content.ts'

/** How to reach a registry. */
export interface PushOptions {
  /** Value of the header `Authorization`, for registries that want one. */
  readonly authorization?: string
  /** Default the platform's. */
  readonly fetch?: typeof globalThis.fetch
}

/**
 * Pushes content to a registry, blobs first, and gives `HOST/NAME@DIGEST`.
 *
 * @param target `http://127.0.0.1:5000/acme/app:v1`; without a tag it is pushed by digest
 * @throws Error with the registry's answer when it does not take something
 */
export async function pushImage(content: ImageContent, target: string, options: PushOptions = {}): Promise<string> {
  const { host, base, name, tag } = targetOf(target)
  const { authorization } = options
  const send = async (url: URL, method: string, body: Buffer | undefined, type: string): Promise<Response> => {
    const reply = await (options.fetch ?? fetch)(url, {
      method,
      headers: { 'content-type': type, ...(authorization === undefined ? {} : { authorization }) },
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    })
    if (!reply.ok) throw new Error(`${method} ${url}: ${reply.status} ${await reply.text()}`)
    return reply
  }
  for (const [digest, bytes] of content.blobs) {
    const begin = new URL(`${base}/v2/${name}/blobs/uploads/`)
    const begun = await send(begin, 'POST', undefined, 'application/octet-stream')
    const location = new URL(begun.headers.get('location') ?? '', begin)
    location.searchParams.set('digest', digest)
    await send(location, 'PUT', bytes, 'application/octet-stream')
  }
  for (const [digest, { mediaType, bytes }] of content.manifests) {
    const reference = digest === content.root.digest ? (tag ?? digest) : digest
    await send(new URL(`${base}/v2/${name}/manifests/${reference}`), 'PUT', bytes, mediaType)
  }
  return `${host}/${name}@${content.root.digest}`
}

/** Lays content into the embedded registry past every login and check, and gives `HOST/NAME@DIGEST`. */
export function placeImage(registry: FakeRegistry, name: string, content: ImageContent, tag?: string): string {
  const repository = registry.repository(name)
  for (const [digest, bytes] of content.blobs) repository.blobs.set(digest, bytes)
  for (const [digest, stored] of content.manifests) repository.manifests.set(digest, stored)
  if (tag !== undefined) repository.tags.set(tag, content.root.digest)
  return `${registry.host}/${name}@${content.root.digest}`
}

function targetOf(target: string): { host: string; base: string; name: string; tag: string | undefined } {
  const { origin, host, pathname } = new URL(target)
  const [, name = '', tag] = /^\/([^:@]+)(?::([^@]+))?$/.exec(pathname) ?? []
  if (name === '') throw new Error(`testbed: ${target} names no repository`)
  return { host, base: origin, name, tag }
}
