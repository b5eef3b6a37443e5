import { annotationsOf } from './descriptor.ts'
import { digestOf } from './digest.ts'
import { OciError } from './error.ts'
import type { Conditions, Patience } from './fallback.ts'
import { artifactTypeOf, parseManifest, subjectOf } from './manifest.ts'
import { essenceOf } from './media-types.ts'
import { pushManifest, type Uploads } from './push.ts'
import { shownRepository } from './reference.ts'
import { listReferrers } from './referrers.ts'
import type { Session } from './session.ts'
import type { Attached, Descriptor, Manifest, Repository } from './types.ts'

/** What is known about a registry; kept for all its repositories. */
export interface RegistryKnowledge {
  /** Whether it lists referrers itself; unknown until it was asked, or took a manifest that refers. */
  listsReferrers: boolean | undefined
  /** Whether a manifest that was put was seen in its list: then those after it are there too. */
  listsWhatIsPut: boolean
  /** The first look into that list, which settles whatever it finds. */
  firstLook: Promise<void> | undefined
  readonly conditions: Conditions
  readonly uploads: Uploads
}

/** Puts entries into the fallback tag of a digest, together with those that wait for the same. */
export type AddToFallback = (repository: Repository, digest: string, entry: Descriptor) => Promise<void>

/** Looks after which a registry that lists referrers must list a new one, and milliseconds before the second of them. */
const LOOKS = 5
const FIRST_WAIT = 200

/**
 * Puts a manifest that has a `subject`, and makes it findable: by the registry itself, which lists it when asked, and
 * from then on says so with `OCI-Subject`; else by the fallback tag (distribution spec 1.1, "Pushing Manifests with Subject").
 *
 * @throws OciError `MANIFEST`, `ATTACH_LOST`, and as {@link Session.send}
 */
export async function attach(
  session: Session,
  repository: Repository,
  bytes: Uint8Array,
  knowledge: RegistryKnowledge,
  add: AddToFallback,
  patience: Patience,
): Promise<Attached> {
  const digest = digestOf(bytes)
  const what = `${shownRepository(repository)}@${digest}`
  const manifest = parseManifest(Buffer.from(bytes), digest, what, undefined)
  const subject = subjectOf(manifest)
  if (subject === undefined) throw new OciError('MANIFEST', `${what}: refers to nothing, it has no subject`)
  const descriptor = listedDescriptor(manifest)
  const { reply } = await pushManifest(session, repository, bytes, descriptor.mediaType, patience)
  // Those that are put at the same time wait for what the first of them finds out.
  await knowledge.firstLook
  if (knowledge.listsWhatIsPut) return { descriptor, via: 'referrers' }
  // ECR says so and lists nothing: the word of a registry counts once its list has been seen (sigstore-js, image.ts).
  const isPromised = essenceOf(reply.headers.get('oci-subject')) === subject.digest
  if (isPromised && knowledge.listsReferrers === true) return { descriptor, via: 'referrers' }
  if (knowledge.listsReferrers !== false) {
    const looking = waitUntilListed(session, repository, subject.digest, digest, isPromised ? 1 : LOOKS, patience)
    knowledge.firstLook ??= looking.then(
      (listing) => {
        knowledge.listsWhatIsPut = listing === 'listed'
      },
      () => undefined,
    )
    const listing = await looking
    if (listing !== 'no-repository') knowledge.listsReferrers = listing !== 'unsupported'
    if (listing === 'listed') knowledge.listsWhatIsPut = true
    if (listing === 'listed' || (listing === 'missing' && isPromised)) return { descriptor, via: 'referrers' }
    if (listing === 'missing') {
      throw new OciError(
        'ATTACH_LOST',
        `${what}: was stored, and the registry does not list it as a referrer of ${subject.digest}`,
        { remedy: 'run the job again; if it stays, report it to whoever runs the registry' },
      )
    }
  }
  await add(repository, subject.digest, descriptor)
  return { descriptor, via: 'fallback-tag' }
}

/** Entry for a list of referrers: with the type of the artifact, and the annotations of its manifest. */
function listedDescriptor(manifest: Manifest): Descriptor {
  const artifactType = artifactTypeOf(manifest)
  const annotations = annotationsOf(manifest.value.annotations, manifest.descriptor.digest)
  return {
    ...manifest.descriptor,
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(annotations === undefined ? {} : { annotations }),
  }
}

/** Whether the registry lists it, after a time in which it may catch up. */
async function waitUntilListed(
  session: Session,
  repository: Repository,
  subject: string,
  digest: string,
  looks: number,
  { clock }: Patience,
): Promise<'listed' | 'missing' | 'unsupported' | 'no-repository'> {
  for (let look = 0; look < looks; look += 1) {
    if (look > 0) await clock.sleep(FIRST_WAIT * 2 ** (look - 1))
    const listing = await listReferrers(session, repository, subject, undefined, 'push')
    if (listing.kind !== 'listed') return listing.kind
    if (listing.referrers.some((entry) => entry.digest === digest)) return 'listed'
  }
  return 'missing'
}
