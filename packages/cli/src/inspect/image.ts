import type { RegistryLogin } from '@slsa-actions/core/flow'
import { badInput, describeFailure } from '@slsa-actions/core/outcome'
import { type FoundBundle, openRegistryFinder } from '@slsa-actions/core/storage'
import { parseReference, parseRepository } from '@slsa-actions/oci'
import { isJsonObject, parseJson } from '@slsa-actions/wire'
import { inputsOf, optionOf } from '../inputs.ts'
import type { Machine } from '../machine.ts'
import type { Parsed } from '../parse.ts'
import { openPorts } from '../ports.ts'
import { type Inspected, inspectBundle } from './describe.ts'

/** Time for a registry, in milliseconds. */
const BUDGET = 60_000
const MAX_PAYLOAD = 1024 * 1024

/**
 * Describes what is attached to an image in its registry: referrers, then cosign's older tags. A bundle that cannot be had
 * is described by its failure.
 *
 * @param name reference of the image
 * @throws OciError when the image cannot be looked up, or the registry does not tell what refers to it
 */
export async function inspectImage(name: string, parsed: Parsed, machine: Machine): Promise<Inspected[]> {
  const reference = parseReference(name)
  const ports = await openPorts(inputsOf(parsed), machine, { isOffline: false, isVerbose: false, budgetMs: BUDGET })
  const registry = await ports.openRegistry?.(loginOf(parsed, reference.repository.registry))
  if (registry === undefined) throw badInput('NOT_YET', 'registries cannot be asked here')
  const { descriptor } = await registry.resolve(reference)
  const place = optionOf(parsed, 'attestation-repository')
  const finder = await openRegistryFinder(registry, place === undefined ? [] : [parseRepository(place)])
  const sha256 = descriptor.digest.replace('sha256:', '')
  const query = { digest: { sha256 }, image: { repository: reference.repository, descriptor } }
  return [...(await finder.referrers(query)), ...(await finder.tags(query))].map(described)
}

function loginOf(parsed: Parsed, registry: string): RegistryLogin {
  const username = optionOf(parsed, 'registry-username')
  const password = optionOf(parsed, 'registry-password')
  if (username === undefined && password === undefined) return { kind: 'configured' }
  if (username !== undefined && password !== undefined) return { kind: 'password', registry, username, password }
  throw badInput('INPUT', 'inputs registry-username and registry-password: one goes not without the other')
}

function described(found: FoundBundle): Inspected {
  if (found.failure !== undefined) return { source: found.source, failure: describeFailure(found.failure) }
  const bundle = inspectBundle(found)
  if (found.signedPayload === undefined || 'failure' in bundle) return bundle
  const { signedDigest: _, ...rest } = bundle
  return { ...rest, subjects: subjectOf(found.signedPayload) }
}

/** The image that a payload names, unverified as all the rest. */
function subjectOf(payload: Uint8Array): { name?: string; digest: Record<string, string> }[] {
  try {
    const value = parseJson(payload, { what: 'payload', maxBytes: MAX_PAYLOAD })
    const critical = isJsonObject(value) && isJsonObject(value.critical) ? value.critical : {}
    const name = isJsonObject(critical.identity) ? critical.identity['docker-reference'] : undefined
    const digest = isJsonObject(critical.image) ? critical.image['docker-manifest-digest'] : undefined
    const [, algorithm, hex] = /^(sha\d+):(.+)$/.exec(String(digest)) ?? []
    if (algorithm === undefined || hex === undefined) return []
    return [{ ...(typeof name === 'string' ? { name } : {}), digest: { [algorithm]: hex } }]
  } catch {
    return []
  }
}
