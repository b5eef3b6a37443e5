import type { JsonObject } from '@slsa-actions/wire'
import type { Extension, GeneralName } from './certificate.ts'
import { utf8 } from './der.ts'
import { OID } from './oids.ts'

/** Claims of an ID token of GitHub Actions. */
export type TokenClaims = JsonObject

/** What Fulcio's `github-workflow` provider takes out of a token, by the last number of the extension's identifier. */
const EXTENSIONS: Readonly<Record<number, (claims: TokenClaims, server: string) => string | undefined>> = {
  1: ({ iss }) => text(iss),
  2: ({ event_name }) => text(event_name),
  3: ({ sha }) => text(sha),
  4: ({ workflow }) => text(workflow),
  5: ({ repository }) => text(repository),
  6: ({ ref }) => text(ref),
  8: ({ iss }) => text(iss),
  9: ({ job_workflow_ref }, server) => under(server, job_workflow_ref),
  10: ({ job_workflow_sha }) => text(job_workflow_sha),
  11: ({ runner_environment }) => text(runner_environment),
  12: ({ repository }, server) => under(server, repository),
  13: ({ sha }) => text(sha),
  14: ({ ref }) => text(ref),
  15: ({ repository_id }) => text(repository_id),
  16: ({ repository_owner }, server) => under(server, repository_owner),
  17: ({ repository_owner_id }) => text(repository_owner_id),
  18: ({ workflow_ref }, server) => under(server, workflow_ref),
  19: ({ workflow_sha }) => text(workflow_sha),
  20: ({ event_name }) => text(event_name),
  21: ({ repository, run_id, run_attempt }, server) =>
    under(server, `${text(repository)}/actions/runs/${text(run_id)}/attempts/${text(run_attempt)}`),
  22: ({ repository_visibility }) => text(repository_visibility),
  23: ({ environment }) => text(environment),
  24: ({ sub }) => text(sub),
}

/** Up to this number the value is the bare text; after it, a UTF8String. */
const LAST_RAW = 6

/** Name that a certificate gets: the address of the workflow that runs, with its ref. */
export function sanOf(claims: TokenClaims, serverUrl: string): GeneralName {
  return { kind: 'uri', value: `${serverUrl}/${text(claims.job_workflow_ref) ?? ''}` }
}

/** Extensions that a certificate gets; a claim that is missing or empty leaves its extension out. */
export function extensionsOf(claims: TokenClaims, serverUrl: string): Map<string, Extension> {
  const made = Object.entries(EXTENSIONS).flatMap(([number, read]): [string, Extension][] => {
    const value = read(claims, serverUrl)
    return value === undefined ? [] : [[fulcioOid(number), fulcioExtension(number, value)]]
  })
  return new Map(made)
}

/** An extension of Fulcio by its number, or any by its identifier; a text is encoded as Fulcio does. */
export function fulcioExtension(id: string, value: string | Buffer): Extension {
  const encoded = typeof value !== 'string' ? value : isRaw(id) ? Buffer.from(value) : utf8(value)
  return { oid: fulcioOid(id), value: encoded }
}

/** The whole identifier of `9` or of `1.3.6.1.4.1.57264.1.9`. */
export function fulcioOid(id: string): string {
  return id.includes('.') ? id : `${OID.fulcio}.${id}`
}

function isRaw(id: string): boolean {
  const oid = fulcioOid(id)
  return oid.startsWith(`${OID.fulcio}.`) && Number(oid.slice(OID.fulcio.length + 1)) <= LAST_RAW
}

function text(value: unknown): string | undefined {
  const found = typeof value === 'number' ? String(value) : value
  return typeof found === 'string' && found !== '' ? found : undefined
}

function under(server: string, value: unknown): string | undefined {
  const path = text(value)
  return path === undefined ? undefined : `${server}/${path}`
}
