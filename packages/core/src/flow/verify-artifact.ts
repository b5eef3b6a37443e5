import { badInput, describeFailure, type FailureReport } from '../outcome/index.ts'
import type { ArtifactVerdict } from '../report/index.ts'
import type { FoundBundle } from '../storage/index.ts'
import type { ImageLocation, Subject } from '../subject/index.ts'
import { type Judge, type JudgedArtifact, judgeArtifact } from './judge.ts'
import { type Finder, nothingFound } from './verify-find.ts'
import { type ImagesToVerify, isIndex, reportedImage, shownPlatform } from './verify-images.ts'
import type { VerifyInputs } from './verify-inputs.ts'

/** Bundles of one artifact that are looked at. */
const MAX_BUNDLES = 1000

/** What artifacts are verified with. */
export interface Verifying {
  readonly judge: Judge
  readonly inputs: VerifyInputs
  readonly images: ImagesToVerify
}

/**
 * The verdict about one artifact, by the bundles of the first places that suffice. A place is only looked into where what
 * was found before does not satisfy the demands; then everything counts together. Never throws.
 */
export async function verifyArtifact(artifact: Subject, find: Finder, verifying: Verifying): Promise<JudgedArtifact> {
  try {
    const judged = await judgeByStages(artifact, find, verifying)
    if (artifact.image === undefined || judged.verdict.outcome === 'verified') return judged
    return { ...judged, verdict: await explained(judged.verdict, artifact.image, artifact, verifying) }
  } catch (error) {
    const failure = describeFailure(error)
    const subject = { name: artifact.name, digest: artifact.digest }
    const image = artifact.image === undefined ? {} : { image: reportedImage(artifact.image) }
    return {
      verdict: { subject, ...image, outcome: failure.outcome, failure, accepted: [], rejected: [] },
      decided: [],
    }
  }
}

async function judgeByStages(
  artifact: Subject,
  find: Finder,
  { judge, inputs, images }: Verifying,
): Promise<JudgedArtifact> {
  const found: FoundBundle[] = []
  let judged: JudgedArtifact | undefined
  for (const stage of find(artifact)) {
    const more = await stage()
    if (more.length === 0 && judged !== undefined) continue
    found.push(...more)
    if (found.length > MAX_BUNDLES) throw tooMany(artifact, found.length)
    judged = await judgeArtifact(artifact, found, judge, () => nothingFound(artifact, inputs, images))
    if (judged.verdict.outcome === 'verified') return judged
  }
  return judged ?? judgeArtifact(artifact, found, judge, () => nothingFound(artifact, inputs, images))
}

function tooMany({ name }: Subject, count: number): Error {
  return badInput('BUNDLE_FILE', `${name}: ${count} bundles; at most ${MAX_BUNDLES} are looked at`, {
    remedy: 'name the right ones with `bundle`',
  })
}

/** Why an image did not verify, with what its registry says beside that: no evidence, but often the explanation. */
async function explained(
  verdict: ArtifactVerdict,
  image: ImageLocation,
  artifact: Subject,
  { images }: Verifying,
): Promise<ArtifactVerdict> {
  const { registry } = images
  const claims = registry === undefined ? [] : await registry.finder.unsigned(image).catch(() => [])
  const { failure } = verdict
  const remedy = failure === undefined ? undefined : await remedyFor(failure, image, artifact, images)
  return {
    ...verdict,
    ...(failure === undefined || remedy === undefined ? {} : { failure: { ...failure, remedy } }),
    ...(claims.length === 0 ? {} : { unsigned: claims }),
  }
}

/** A platform's manifest is another artifact than the index that it belongs to (case D18). */
async function remedyFor(
  { code }: FailureReport,
  image: ImageLocation,
  artifact: Subject,
  images: ImagesToVerify,
): Promise<string | undefined> {
  if (code !== 'NO_ATTESTATION' && code !== 'ARTIFACT_DIGEST') return undefined
  if (isIndex(image)) return undefined
  if (images.indexOf.has(artifact)) {
    const platform = image.platform === undefined ? 'this platform' : shownPlatform(image.platform)
    return `${platform} has no bundle of its own: sign with \`image-scope: all\`, or leave out \`require-all-platforms\``
  }
  const index = await indexAround(image, images)
  return index === undefined
    ? 'if this is one platform of an image, and its index was signed, verify the digest of the index; or sign with `image-scope: all`'
    : `this is one platform of the index ${index} (tag ${image.tag ?? ''}): verify that one, or sign with \`image-scope: all\``
}

/** Digest of the index that the tag beside the digest means, where it has this manifest. */
async function indexAround(
  { repository, tag, descriptor }: ImageLocation,
  { registry }: ImagesToVerify,
): Promise<string | undefined> {
  if (tag === undefined || registry === undefined) return undefined
  const found = await registry.client.findManifest(repository, tag).catch(() => undefined)
  return found?.manifests.some(({ digest }) => digest === descriptor.digest) === true
    ? found.descriptor.digest
    : undefined
}
