import type { IncomingCall, Reply, Route } from '../server/index.ts'
import type { Action } from './access.ts'
import { digestOf, hasDigest, isDigest } from './digest.ts'
import { manifestValue, partsOf, subjectOf } from './manifest.ts'
import { DOCKER_LIST, DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST } from './media-types.ts'
import { pageAfter } from './paging.ts'
import { refusal, unknownName } from './refusal.ts'
import type { FakeRegistry, RegistryRepository, StoredManifest } from './types.ts'

/** Wraps a handler of one repository with the check that the caller may do that. */
export type Guarded = (
  actions: readonly Action[],
  handle: (call: IncomingCall, groups: readonly string[]) => Reply,
) => Route['handle']

/** Repository of a path, as its first group. */
export const NAME = String.raw`\/v2\/([a-z0-9]+(?:[._\/-]+[a-z0-9]+)*)`

const KNOWN_TYPES = [OCI_MANIFEST, OCI_INDEX, DOCKER_MANIFEST, DOCKER_LIST]

/** Manifests, tags and referrers. */
export function manifestRoutes(registry: FakeRegistry, guarded: Guarded): Route[] {
  const path = new RegExp(String.raw`${NAME}\/manifests\/([^/]+)`)
  const read = guarded(['pull'], (_call, [name = '', reference = '']) => readManifest(registry, name, reference))
  return [
    { endpoint: 'registry-manifest', method: 'GET', path, handle: read },
    { endpoint: 'registry-manifest', method: 'HEAD', path, handle: read },
    {
      endpoint: 'registry-manifest',
      method: 'PUT',
      path,
      handle: guarded(['pull', 'push'], (call, [name = '', reference = '']) =>
        putManifest(registry, name, reference, call),
      ),
    },
    {
      endpoint: 'registry-manifest',
      method: 'DELETE',
      path,
      handle: guarded(['delete'], (_call, [name = '', reference = '']) => deleteManifest(registry, name, reference)),
    },
    {
      endpoint: 'registry-manifest',
      method: 'GET',
      path: new RegExp(String.raw`${NAME}\/tags\/list`),
      handle: guarded(['pull'], (call, [name = '']) => listTags(registry, name, call)),
    },
    {
      endpoint: 'registry-referrers',
      method: 'GET',
      path: new RegExp(String.raw`${NAME}\/referrers\/([^/]+)`),
      handle: guarded(['pull'], (call, [name = '', digest = '']) => listReferrers(registry, name, digest, call)),
    },
  ]
}

function readManifest(registry: FakeRegistry, name: string, reference: string): Reply {
  const repository = registry.repositories.get(name)
  if (repository === undefined) return unknownName(name)
  const found = storedAt(repository, reference)
  if (found === undefined) return refusal(404, 'MANIFEST_UNKNOWN', `manifest unknown: ${reference}`)
  const { digest, stored } = found
  return {
    status: 200,
    headers: {
      'content-type': stored.mediaType,
      'docker-content-digest': digest,
      ...(registry.hasEntityTags ? { etag: `"${digest}"` } : {}),
    },
    body: stored.bytes,
  }
}

function putManifest(registry: FakeRegistry, name: string, reference: string, call: IncomingCall): Reply {
  const { body: bytes } = call
  if (bytes.length > registry.maxManifestBytes) return refusal(413, 'MANIFEST_INVALID', 'manifest is too large')
  const value = manifestValue(bytes)
  const mediaType = call.headers['content-type'] ?? ''
  if (value === undefined || !KNOWN_TYPES.includes(mediaType))
    return refusal(400, 'MANIFEST_INVALID', `no manifest of a known media type: ${mediaType}`)
  if (value.mediaType !== undefined && value.mediaType !== mediaType)
    return refusal(400, 'MANIFEST_INVALID', `the manifest says ${String(value.mediaType)}, the request ${mediaType}`)
  if (reference.includes(':') && !hasDigest(bytes, reference))
    return refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content')
  if (!reference.includes(':') && !/^\w[\w.-]{0,127}$/.test(reference))
    return refusal(400, 'TAG_INVALID', `manifest tag is not valid: ${reference}`)
  const known = registry.repositories.get(name)
  const { blobs, manifests } = partsOf(value)
  const missing = [
    ...blobs.filter((digest) => known?.blobs.has(digest) !== true),
    ...manifests.filter((digest) => known?.manifests.has(digest) !== true),
  ]
  if (missing.length > 0) return refusal(404, 'MANIFEST_BLOB_UNKNOWN', `not in this repository: ${missing.join(', ')}`)
  if (registry.hasEntityTags && !meetsCondition(known, reference, call))
    return refusal(412, 'DENIED', 'the manifest is another than the request was made for')
  const repository = registry.repository(name)
  const digest = reference.includes(':') ? reference : digestOf(bytes)
  repository.manifests.set(digest, { mediaType, bytes })
  if (!reference.includes(':')) repository.tags.set(reference, digest)
  const subject = subjectOf(value)
  return {
    status: 201,
    headers: {
      location: `/v2/${name}/manifests/${digest}`,
      'docker-content-digest': digest,
      ...(registry.hasReferrers && subject !== undefined ? { 'oci-subject': subject } : {}),
      ...(registry.hasEntityTags ? { etag: `"${digest}"` } : {}),
    },
  }
}

/** RFC 9110, 13.1.1 and 13.1.2: nothing happens between this check and the write, so that no writer can be lost. */
function meetsCondition(repository: RegistryRepository | undefined, reference: string, call: IncomingCall): boolean {
  const { 'if-match': match, 'if-none-match': noneMatch } = call.headers
  const current = repository === undefined ? undefined : storedAt(repository, reference)?.digest
  if (match !== undefined && !(current !== undefined && isListed(match, current))) return false
  return noneMatch === undefined || current === undefined || !isListed(noneMatch, current)
}

function isListed(header: string, digest: string): boolean {
  return header.split(',').some((tag) => ['*', `"${digest}"`].includes(tag.trim()))
}

function deleteManifest(registry: FakeRegistry, name: string, reference: string): Reply {
  if (!registry.allowsDelete) return refusal(405, 'UNSUPPORTED', 'The operation is unsupported.')
  const repository = registry.repositories.get(name)
  if (repository === undefined) return unknownName(name)
  if (storedAt(repository, reference) === undefined)
    return refusal(404, 'MANIFEST_UNKNOWN', `manifest unknown: ${reference}`)
  if (!reference.includes(':')) repository.tags.delete(reference)
  else {
    repository.manifests.delete(reference)
    for (const [tag, digest] of repository.tags) if (digest === reference) repository.tags.delete(tag)
  }
  return { status: 202 }
}

function listTags(registry: FakeRegistry, name: string, call: IncomingCall): Reply {
  const repository = registry.repositories.get(name)
  if (repository === undefined) return unknownName(name)
  const { entries, headers } = pageAfter([...repository.tags.keys()].sort(), call, registry.pageSize, (tag) => tag)
  return { status: 200, headers, body: { name, tags: [...entries] } }
}

function listReferrers(registry: FakeRegistry, name: string, digest: string, call: IncomingCall): Reply {
  if (!registry.hasReferrers) return refusal(404, 'METHOD_UNKNOWN', 'We don’t understand your method + url')
  if (!isDigest(digest)) return refusal(400, 'DIGEST_INVALID', `no digest: ${digest}`)
  const asked = registry.filtersReferrers ? call.url.searchParams.get('artifactType') : null
  const all = registry.referrers(name, digest).filter(({ artifactType }) => asked === null || artifactType === asked)
  const { entries, headers } = pageAfter(all, call, registry.pageSize, (entry) => entry.digest)
  return {
    status: 200,
    headers: {
      'content-type': OCI_INDEX,
      ...(asked === null ? {} : { 'oci-filters-applied': 'artifactType' }),
      ...headers,
    },
    body: JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests: entries }),
  }
}

function storedAt(
  repository: RegistryRepository,
  reference: string,
): { readonly digest: string; readonly stored: StoredManifest } | undefined {
  const digest = reference.includes(':') ? reference : repository.tags.get(reference)
  const stored = digest === undefined ? undefined : repository.manifests.get(digest)
  return digest === undefined || stored === undefined ? undefined : { digest, stored }
}
