import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/index.ts'
import { admitted, REPOSITORY, refused } from './access.ts'
import { cursorPage, jsonBody } from './paging.ts'
import { snappy } from './snappy.ts'
import { storageUrl } from './storage.ts'
import type { FakeGitHub, FakeRepository, StoredAttestation } from './types.ts'

/** Short names that the query knows beside whole predicate types. */
const SHORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  provenance: ['https://slsa.dev/provenance/v1'],
  sbom: ['https://spdx.dev/Document/v2.2', 'https://spdx.dev/Document/v2.3', 'https://cyclonedx.org/bom'],
  release: ['https://in-toto.io/attestation/release/v0.1', 'https://in-toto.io/attestation/release/v0.2'],
}

/** POST and GET of `/repos/{owner}/{repo}/attestations`. */
export function attestationRoutes(github: FakeGitHub, prefix: string): Route[] {
  return [
    {
      endpoint: 'github-attestations',
      method: 'POST',
      path: new RegExp(`${prefix}${REPOSITORY}\\/attestations`),
      handle: (call, groups) => {
        const access = admitted(github, call, groups, 'attestations', 'write')
        return 'refusal' in access ? access.refusal : create(github, access.repository, call)
      },
    },
    {
      endpoint: 'github-attestations',
      method: 'GET',
      path: new RegExp(`${prefix}${REPOSITORY}\\/attestations\\/([^/]+)`),
      handle: (call, groups) => {
        const access = admitted(github, call, groups, 'attestations', 'read')
        return 'refusal' in access
          ? access.refusal
          : list(github, access.repository, call, decodeURIComponent(groups[2] ?? ''))
      },
    },
    {
      endpoint: 'github-bundle-storage',
      method: 'GET',
      path: /\/storage\/bundles\/(\d+)\.json\.sn/,
      handle: (_call, [id = '']) => stored(github, id),
    },
  ]
}

/** What GitHub needs to know about a bundle; the reason as text when it is none that it takes. */
export function aboutBundle(bundle: JsonValue | undefined): Omit<StoredAttestation, 'id'> | string {
  if (!isJsonObject(bundle)) return 'bundle is missing'
  const { mediaType, verificationMaterial, dsseEnvelope } = bundle
  if (typeof mediaType !== 'string' || !/^application\/vnd\.dev\.sigstore\.bundle[.+]/.test(mediaType))
    return 'bundle.mediaType is not one of a Sigstore bundle'
  if (!isJsonObject(verificationMaterial)) return 'bundle.verificationMaterial is missing'
  if (!isJsonObject(dsseEnvelope) || typeof dsseEnvelope.payload !== 'string') return 'bundle.dsseEnvelope is missing'
  if (!Array.isArray(dsseEnvelope.signatures) || dsseEnvelope.signatures.length === 0)
    return 'bundle.dsseEnvelope.signatures is empty'
  const statement = statementOf(dsseEnvelope.payload)
  if (statement === undefined) return 'bundle.dsseEnvelope.payload is not an in-toto statement'
  const digests = digestsOf(statement)
  if (digests.length === 0) return 'the statement has no subject with a digest'
  return { bundle, digests, predicateType: String(statement.predicateType) }
}

function create(github: FakeGitHub, repository: FakeRepository, call: IncomingCall): Reply {
  const body = jsonBody(call)
  if (body === undefined) return refused(400, 'Problems parsing JSON')
  const about = aboutBundle(body.bundle)
  if (typeof about === 'string') return refused(422, `Invalid request.\n\n${about}.`)
  const reason = github.refuses(about.bundle)
  if (reason !== undefined) return refused(422, reason)
  const text = JSON.stringify(about.bundle)
  const isThere = repository.attestations.some(({ bundle }) => JSON.stringify(bundle) === text)
  if (isThere && github.onDuplicate !== 201) return refused(github.onDuplicate, 'Attestation already exists')
  return { status: 201, body: { id: github.putAttestation(repository.name, about.bundle).id } }
}

function list(github: FakeGitHub, repository: FakeRepository, call: IncomingCall, digest: string): Reply {
  if (!/^[a-z0-9_]+:[0-9a-f]+$/.test(digest)) return refused(422, 'Invalid subject digest')
  const asked = call.url.searchParams.get('predicate_type')
  const types = asked === null ? undefined : (SHORT_TYPES[asked] ?? [asked])
  const all = repository.attestations
    .filter(({ digests, predicateType }) => digests.includes(digest) && (types?.includes(predicateType) ?? true))
    .reverse()
  if (all.length === 0 && github.emptyList === 404) return refused(404, 'Not Found')
  const address = `${github.apiUrl}/repositories/${repository.id}/attestations/${digest}`
  const { entries, headers } = cursorPage(all, call, github.maxPageSize, address)
  return {
    status: 200,
    headers,
    body: {
      attestations: entries.map(({ id, bundle }) => ({
        repository_id: repository.id,
        bundle: github.bundles === 'url' ? null : bundle,
        ...(github.bundles === 'inline' ? {} : { bundle_url: storageUrl(github, `/storage/bundles/${id}.json.sn`) }),
        initiator: 'user',
      })),
    },
  }
}

function stored(github: FakeGitHub, id: string): Reply {
  const attestation = github.attestations.find((candidate) => String(candidate.id) === id)
  if (attestation === undefined) return { status: 404, body: '<Error><Code>BlobNotFound</Code></Error>' }
  return {
    status: 200,
    headers: { 'content-type': 'application/x-snappy' },
    body: snappy(Buffer.from(JSON.stringify(attestation.bundle))),
  }
}

function statementOf(payload: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
    return isJsonObject(value) && typeof value.predicateType === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

function digestsOf(statement: JsonObject): string[] {
  const subjects = Array.isArray(statement.subject) ? statement.subject : []
  return subjects.flatMap((subject) =>
    isJsonObject(subject) && isJsonObject(subject.digest)
      ? Object.entries(subject.digest).map(([algorithm, hex]) => `${algorithm}:${String(hex)}`)
      : [],
  )
}
