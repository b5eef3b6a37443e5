import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { type DigestSet, PREDICATE, parseDigestSet, parsePredicate, type Statement } from 'in-toto-attestation'
import { refused } from '../outcome/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import { isSignedBy, type Metablock } from './metablock.ts'
import { isLinkType } from './parse-layout.ts'
import type { Artifacts, Claim, Layout } from './types.ts'

/** Longest name of an artifact, in characters, and most artifacts of one claim. */
const MAX_NAME = 4096
const MAX_ARTIFACTS = 100_000

/**
 * What a verified attestation claims for a layout; undefined where no functionary of it signed.
 *
 * @throws CoreError refused `LAYOUT` for artifacts that cannot be told apart; AttestationError for a malformed predicate
 */
export function claimOf(verified: VerifiedBundle, source: string, layout: Layout): Claim | undefined {
  const { statement, verifiedBy } = verified
  if (statement === undefined) return undefined
  const functionary = layout.functionaries.find(({ who }) =>
    who.kind === 'key'
      ? verifiedBy.kind === 'key' && who.publicKey.fingerprint === verifiedBy.fingerprint
      : verifiedBy.kind === 'certificate' &&
        who.identity === verifiedBy.signer.san &&
        who.issuer === verifiedBy.signer.issuer,
  )
  if (functionary === undefined) return undefined
  return {
    functionary: functionary.id,
    fingerprint: verifiedBy.fingerprint,
    predicateType: isLinkType(statement.predicateType) ? PREDICATE.linkV03 : statement.predicateType,
    predicate: statement.predicate,
    source,
    ...artifactsOf(statement, source),
    subjects: statement.subject.map(({ digest }) => digest),
  }
}

/** Links of in-toto 1.0 by the functionaries whose signatures they have; none for other metadata. */
export function claimsOfLink(link: Metablock, source: string, layout: Layout): Claim[] {
  const { signed } = link
  if (signed._type !== 'link' || typeof signed.name !== 'string') return []
  const products = classicArtifacts(signed.products, source)
  const content = {
    predicateType: PREDICATE.linkV03,
    predicate: signed as JsonValue,
    step: signed.name,
    materials: classicArtifacts(signed.materials, source),
    products,
    subjects: [...products.values()],
    source,
  }
  return layout.functionaries.flatMap(({ id, who }) =>
    who.kind === 'key' && isSignedBy(link, who.publicKey)
      ? [{ ...content, functionary: id, fingerprint: who.publicKey.fingerprint }]
      : [],
  )
}

/**
 * Materials and products by the class of the predicate (ITE-10): links and provenances transform materials into their
 * subjects; everything else speaks about its subjects, which are its materials.
 */
function artifactsOf(statement: Statement, source: string): Pick<Claim, 'step' | 'materials' | 'products'> {
  const { predicateType, predicate } = statement
  const subjects = named(statement.subject, source)
  if (isLinkType(predicateType)) {
    const { name, materials = [] } = parsePredicate(PREDICATE.linkV03, predicate)
    return { step: name, materials: named(materials, source), products: subjects }
  }
  if (predicateType === PREDICATE.provenanceV1) {
    const { resolvedDependencies = [] } = parsePredicate(PREDICATE.provenanceV1, predicate).buildDefinition
    return { step: undefined, materials: named(resolvedDependencies, source), products: subjects }
  }
  if (predicateType === PREDICATE.provenanceV02) {
    const { materials = [] } = parsePredicate(PREDICATE.provenanceV02, predicate)
    return { step: undefined, materials: named(materials, source), products: subjects }
  }
  return { step: undefined, materials: subjects, products: new Map() }
}

function named(
  descriptors: readonly { readonly name?: string; readonly uri?: string; readonly digest?: DigestSet }[],
  source: string,
): Artifacts {
  const found = new Map<string, DigestSet>()
  for (const { name, uri, digest = {} } of descriptors) {
    const [first] = Object.entries(digest)
    put(found, name ?? uri ?? (first === undefined ? '' : `${first[0]}:${first[1]}`), digest, source)
  }
  return found
}

function classicArtifacts(value: JsonValue | undefined, source: string): Artifacts {
  const found = new Map<string, DigestSet>()
  const list: JsonObject = isJsonObject(value) ? value : {}
  for (const [name, digest] of Object.entries(list)) put(found, name, parseDigestSet(digest, source), source)
  return found
}

/** @throws CoreError refused `LAYOUT` for what rules could not be applied to */
function put(found: Map<string, DigestSet>, name: string, digest: DigestSet, source: string): void {
  const known = found.get(name)
  const problem =
    name === '' || name.length > MAX_NAME
      ? 'has an artifact without a name, or with one that is too long'
      : found.size >= MAX_ARTIFACTS
        ? `has more than ${MAX_ARTIFACTS} artifacts`
        : known !== undefined && JSON.stringify(known) !== JSON.stringify(digest)
          ? `has two artifacts of the name ${JSON.stringify(name.slice(0, 120))}`
          : undefined
  if (problem !== undefined) throw refused('LAYOUT', `${source}: ${problem}`)
  found.set(name, digest)
}
