import { resolve } from 'node:path'
import { badInput, type CoreError, describeFailure, refused } from '../outcome/index.ts'
import {
  bundlesInFile,
  type FindQuery,
  type FoundBundle,
  fileStore,
  type Store,
  speaksAbout,
} from '../storage/index.ts'
import type { Subject } from '../subject/index.ts'
import type { ReferredArtifact } from './given.ts'
import type { FlowPorts } from './ports.ts'
import type { ImagesToVerify } from './verify-images.ts'
import { type BundleSource, sourcesOf, type VerifyInputs } from './verify-inputs.ts'

/** Bundles about other artifacts that are looked at where none is about the right one, to say what they are about. */
const MAX_TELLING = 10

/** One place that is looked into. */
export type Stage = () => Promise<FoundBundle[]>

/** The places where bundles of an artifact may be; a later one is looked into where those before it do not suffice. */
export type Finder = (artifact: Subject) => readonly Stage[]

/** Looks for bundles where the inputs say. @throws CoreError bad-input for a file that cannot be read */
export async function bundleFinder(inputs: VerifyInputs, images: ImagesToVerify, ports: FlowPorts): Promise<Finder> {
  if (inputs.bundle !== undefined) {
    const bundles = await bundlesInFile(resolve(ports.job.workspace, inputs.bundle), ports.fs)
    return (artifact) => [
      async () => {
        const own = bundles.filter((bundle) => speaksAbout(bundle, artifact.digest))
        // Where none does, the refusal says what they speak about instead.
        return own.length > 0 ? own : bundles.slice(0, MAX_TELLING)
      },
    ]
  }
  const stores = openSources(inputs, ports)
  const forImage = imageFinder(inputs, images, stores)
  const isImage = new Set(images.subjects)
  return (artifact) => {
    if (isImage.has(artifact)) return forImage(artifact)
    const sources = sourcesOf(inputs, false)
    assertNoRegistry(artifact, sources)
    const query = queryOf(artifact, inputs)
    const seen = new Set<string>()
    return [sources, sources.filter(hasNames)].map((places, round) => async () => {
      const found: FoundBundle[] = []
      // Where those that bear the artifact's name do not do, one about several artifacts may, which bears none.
      const { name: _, ...byDigest } = query
      for (const source of places) found.push(...(await stores(source).find(round === 0 ? query : byDigest)))
      const more = found.filter((bundle) => !seen.has(bundle.source))
      for (const { source } of more) seen.add(source)
      return more
    })
  }
}

/** Places that look by an artifact's name first, and by its digest only where that finds nothing. */
function hasNames(source: BundleSource): boolean {
  return source === 'file' || source === 'release'
}

/** The same, with the places that some artifacts bring along. A place that fails is a bundle that was rejected. */
export function withReferred(find: Finder, referred: readonly ReferredArtifact[] = []): Finder {
  const own = new Map(referred.map(({ subject, find: look }) => [subject, look]))
  return (artifact) => {
    const look = own.get(artifact)
    return look === undefined ? find(artifact) : [guarded(artifact.name, look)]
  }
}

/** Nothing speaks about the artifact, wherever it was looked for. */
export function nothingFound(artifact: Subject, inputs: VerifyInputs, images: ImagesToVerify): CoreError {
  const sources = sourcesOf(inputs, images.subjects.includes(artifact))
  const place = inputs.bundle ?? sources.join(', ')
  return refused('NO_ATTESTATION', `${artifact.name}: no bundle speaks about it (looked in ${place})`, {
    remedy: 'check that it was signed, and that `bundle`, `bundle-from` and the repository are right',
  })
}

/** Forms in which a registry has bundles, the likely ones first: each is only looked at where those before do not do. */
type Form = 'likelyReferrers' | 'otherReferrers' | 'tags'

type OpenStore = (source: Exclude<BundleSource, 'oci'>) => Store

/**
 * The places of an image, one by one. A place that fails is a bundle that was rejected, so that another one still counts:
 * a registry that lies stops nothing else.
 */
function imageFinder(inputs: VerifyInputs, { registry, indexOf }: ImagesToVerify, open: OpenStore): Finder {
  const isGiven = inputs.sources !== undefined
  const known = new Map<string, Promise<FoundBundle[]>>()
  const askOnce = (key: string, stage: Stage): Promise<FoundBundle[]> => {
    // Bundles of an index are asked for again by each of its platforms.
    if (indexOf.size === 0) return stage()
    const asked = known.get(key) ?? stage()
    known.set(key, asked)
    return asked
  }
  const inRegistry = (form: Form, artifact: Subject): Stage => {
    const query = queryOf(artifact, inputs)
    const source = `${artifact.name}@sha256:${artifact.digest.sha256 ?? ''}`
    return guarded(source, () =>
      askOnce(`${form} ${source}`, async () => (registry === undefined ? [] : registry.finder[form](query))),
    )
  }
  const fromIndex = (form: Form, artifact: Subject): Stage[] => {
    const index = indexOf.get(artifact)
    if (index === undefined) return []
    return [async () => (await inRegistry(form, index)()).filter((found) => isAbout(found, artifact))]
  }
  return (artifact) =>
    sourcesOf(inputs, true).flatMap((source): Stage[] => {
      if (source === 'oci') {
        return [
          ...fromIndex('likelyReferrers', artifact),
          inRegistry('likelyReferrers', artifact),
          ...fromIndex('otherReferrers', artifact),
          inRegistry('otherReferrers', artifact),
          inRegistry('tags', artifact),
          ...fromIndex('tags', artifact),
        ]
      }
      const stage: Stage = () => open(source).find(queryOf(artifact, inputs))
      return [guarded(source, stage, isGiven ? 'told' : 'unless it cannot be asked')]
    })
}

/**
 * @param faults whether a fault of the caller's is told: a default place that nobody set up, as GitHub without a token,
 * says nothing about the image
 */
function guarded(source: string, stage: Stage, faults: 'told' | 'unless it cannot be asked' = 'told'): Stage {
  return async () => {
    try {
      return await stage()
    } catch (error) {
      if (faults !== 'told' && describeFailure(error).outcome === 'bad-input') return []
      return [{ text: '', source, failure: error instanceof Error ? error : new Error(String(error)) }]
    }
  }
}

/** Bundles of an index that name a platform too; what failed there is told with the index. */
function isAbout(found: FoundBundle, artifact: Subject): boolean {
  return found.failure === undefined && found.signedPayload === undefined && speaksAbout(found, artifact.digest)
}

function assertNoRegistry(
  { name }: Subject,
  sources: readonly BundleSource[],
): asserts sources is readonly Exclude<BundleSource, 'oci'>[] {
  if (!sources.includes('oci')) return
  throw badInput('INPUT', `input bundle-from: oci: ${name} is no image, so no registry has its bundles`, {
    remedy: 'verify files in a step of their own',
  })
}

function openSources(inputs: VerifyInputs, ports: FlowPorts): OpenStore {
  const opened = new Map<string, Store>()
  return (source) => {
    const store = opened.get(source) ?? openSource(source, inputs, ports)
    opened.set(source, store)
    return store
  }
}

function openSource(source: Exclude<BundleSource, 'oci'>, inputs: VerifyInputs, ports: FlowPorts): Store {
  switch (source) {
    case 'github':
      return ports.github.attestationStore(repositoryOf(inputs, ports))
    case 'file':
      return fileStore(inputs.bundleDir, {
        fs: ports.fs,
        platform: ports.platform,
        workspace: ports.job.workspace,
      })
    case 'release':
      return ports.github.releaseStore(repositoryOf(inputs, ports), releaseTag(inputs, ports))
  }
}

function queryOf(artifact: Subject, inputs: VerifyInputs): FindQuery {
  const { predicateType } = inputs.expectation
  return {
    digest: artifact.digest,
    ...(artifact.path === undefined ? {} : { name: artifact.name }),
    ...(artifact.image === undefined ? {} : { image: artifact.image }),
    ...(predicateType === undefined ? {} : { predicateType }),
  }
}

/** The repository whose store is asked: the demanded source, else the job's own. */
function repositoryOf(inputs: VerifyInputs, ports: FlowPorts): string {
  const demanded = inputs.expectation.sourceRepository
  return demanded === undefined ? ports.job.repository : demanded.split('/').slice(-2).join('/')
}

function releaseTag(inputs: VerifyInputs, ports: FlowPorts): string {
  const tag = inputs.releaseTag ?? /^refs\/tags\/(.+)$/.exec(ports.job.ref)?.[1]
  if (tag !== undefined) return tag
  throw badInput('INPUT', 'bundle-from: release needs a tag', { remedy: 'give `release-tag`' })
}
