import { canonicalJson, isJsonObject } from '@slsa-actions/wire'
import { type CoreError, refused } from '../outcome/index.ts'
import type { VerifiedBundle } from './verify-bundle.ts'

/** The type of what npm's registry signs when it takes a package. */
export const NPM_PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1'
const REGISTRY = 'https://registry.npmjs.org'

/**
 * Checks that npm's registry published the very package that an attestation speaks about: one subject in both, named by
 * the package URL of the name and version that the registry says (case C12).
 *
 * @param publish verified under the profile `npm`
 * @throws CoreError refused `NPM_PACKAGE`
 * @see https://github.com/npm/attestation/tree/main/specs/publish/v0.1
 */
export function assertPublished(publish: VerifiedBundle, attestation: VerifiedBundle): void {
  const { statement } = publish
  if (publish.profile !== 'npm' || statement?.predicateType !== NPM_PUBLISH)
    throw bad('the publish attestation is none of npm')
  const { predicate } = statement
  if (!isJsonObject(predicate) || typeof predicate.name !== 'string' || typeof predicate.version !== 'string')
    throw bad('the publish attestation names no package')
  if (predicate.registry !== REGISTRY) throw bad('the publish attestation names another registry')
  const [published, ...others] = statement.subject
  const url = packageUrl(predicate.name, predicate.version)
  if (published === undefined || others.length > 0 || published.name !== url)
    throw bad(`the publish attestation is of ${url} and speaks about ${String(published?.name).slice(0, 200)}`)
  const subjects = attestation.statement?.subject ?? []
  const isSame =
    subjects.length === 1 &&
    subjects[0]?.name === url &&
    canonicalJson({ ...subjects[0]?.digest }) === canonicalJson({ ...published.digest })
  if (!isSame) throw bad(`npm published ${url}, and the attestation beside it speaks about something else`)
}

/** A package URL of npm, in which the sign of a scope is written `%40` (package-url/purl-spec, types/npm). */
function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`
}

function bad(problem: string): CoreError {
  return refused('NPM_PACKAGE', problem, { remedy: 'fetch both attestations of the package from the registry anew' })
}
