import {
  configOf,
  formatReference,
  type Platform,
  parseRepository,
  type RegistryClient,
  type Repository,
  shownRepository,
} from '@slsa-actions/oci'
import { isJsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { badInput, describeFailure, refused } from '../outcome/index.ts'
import type { SigningResult } from '../report/index.ts'
import { type ImageLocation, manifestDigest, resolveImages, type Subject } from '../subject/index.ts'
import type { ImageInputs, Login } from './builder-image-inputs.ts'
import type { BuilderRegistry } from './builder-signing.ts'
import { gcpLogin } from './gcp-registry-login.ts'
import type { FlowPorts } from './ports.ts'
import { subjectMachine } from './subjects.ts'

/** The image of a builder, found in its registry. */
export interface BuilderImage {
  /** The subjects, and the digest of their list as `sha256sum` would print it, `sha256:<hex>`. */
  readonly found: { readonly subjects: readonly Subject[]; readonly digest: string }
  /** What keeps its provenance. */
  readonly registry: BuilderRegistry
  /** The result, once the image has its tags; of a failure as it is, and none is moved. */
  tag(result: SigningResult): Promise<SigningResult>
}

/** Largest configuration of an image that is read, in bytes. */
const MAX_CONFIG_BYTES = 1024 * 1024

/**
 * Reads the image that a build pushed, or a caller names, by its digest, and compares the bytes with it: what a build
 * says is no more than where to look. Each login goes to the one registry that it is for; what this machine has of
 * logins is not used.
 *
 * @throws CoreError bad-input `INPUT`; refused `HANDOVER` for an image of other platforms; OciError, `IMAGE_NOT_FOUND`
 * where there is no such image, `CONTENT_DIGEST` where the registry sends other bytes
 */
export async function findImage(inputs: ImageInputs, ports: FlowPorts): Promise<BuilderImage> {
  const repository = parseRepository(inputs.image)
  const kept = inputs.provenanceRepository === undefined ? undefined : parseRepository(inputs.provenanceRepository)
  const login = inputs.gcp === undefined ? inputs.login : await gcpLogin(inputs.gcp, repository.registry, ports)
  const keeper = keeperLogin({ ...inputs, login }, repository, kept ?? repository)
  const registry = await openRegistry(repository, login, ports)
  const subjects = await resolveImages(
    { images: [formatReference({ repository, digest: inputs.digest })], scope: inputs.scope },
    { ...subjectMachine(ports), openRegistry: async () => registry },
  )
  if (inputs.platforms.length > 0) await assertPlatforms(subjects, inputs.platforms, registry)
  return {
    found: { subjects, digest: listDigest(subjects) },
    registry: {
      open: () => openRegistry(kept ?? repository, keeper, ports),
      attestationRepository: kept,
    },
    tag: async (result) => tagged(result, { repository, digest: inputs.digest, tags: inputs.tags, registry }),
  }
}

/** The login of the repository that keeps the provenance; that of the image goes to no other registry (case D14). */
function keeperLogin(inputs: ImageInputs, image: Repository, kept: Repository): Login | undefined {
  const { login, provenanceLogin } = inputs
  if (provenanceLogin !== undefined || login === undefined || image.registry === kept.registry)
    return provenanceLogin ?? login
  throw badInput(
    'INPUT',
    `input provenance-repository: ${shownRepository(kept)} is at another registry than the image, whose login is not sent there`,
    { remedy: 'give `provenance-registry-username` and `provenance-registry-password`' },
  )
}

async function openRegistry(
  { registry }: Repository,
  login: Login | undefined,
  { openRegistry: open }: FlowPorts,
): Promise<RegistryClient> {
  if (open === undefined) throw badInput('NOT_YET', 'registries cannot be asked here')
  return open(login === undefined ? { kind: 'anonymous' } : { kind: 'password', registry, ...login })
}

function listDigest(subjects: readonly Subject[]): string {
  return manifestDigest(Buffer.from(subjects.map(({ name, digest }) => `${digest.sha256}  ${name}\n`).join('')))
}

/** The provenance has the platforms among its parameters: an image for others was not built with them. */
async function assertPlatforms(
  subjects: readonly Subject[],
  wanted: readonly string[],
  registry: RegistryClient,
): Promise<void> {
  const [root, ...inner] = subjects.flatMap(({ image }) => image ?? [])
  if (root === undefined) return
  const found = inner.length > 0 ? inner.map(({ platform }) => platform) : [await platformOf(root, registry)]
  const [are, should] = [found.map(platformName), wanted.map(wantedName)].map((names) => [...new Set(names)].sort())
  if (are?.join() === should?.join()) return
  throw refused(
    'HANDOVER',
    `${formatReference({ repository: root.repository, digest: root.descriptor.digest })}: is for ${are?.join(', ')}, and what was to be built is for ${should?.join(', ')}; nothing was signed`,
    { remedy: 'build again; if it stays, look for what pushes in the place of the build' },
  )
}

/** What an image by itself is for: its configuration has it. @see OCI image spec 1.1, "OCI Image Configuration" */
async function platformOf(
  { repository, descriptor }: ImageLocation,
  registry: RegistryClient,
): Promise<Platform | undefined> {
  const config = configOf(await registry.manifest(repository, descriptor.digest))
  if (config === undefined) return undefined
  const bytes = await registry.blob(repository, config, MAX_CONFIG_BYTES)
  const value: JsonValue = parseJson(bytes, { what: 'configuration of the image', maxBytes: MAX_CONFIG_BYTES })
  if (!isJsonObject(value)) return undefined
  const { os, architecture, variant } = value
  if (typeof os !== 'string' || typeof architecture !== 'string') return undefined
  return { os, architecture, ...(typeof variant === 'string' ? { variant } : {}) }
}

/** By the names that BuildKit writes: a variant that says nothing more is left out. @see containerd, platforms.Normalize */
function platformName(platform: Platform | undefined): string {
  if (platform === undefined) return 'nothing that it names'
  const { os, architecture, variant = architecture === 'arm' ? 'v7' : '' } = platform
  const isUsual = (architecture === 'arm64' && variant === 'v8') || (architecture === 'amd64' && variant === 'v1')
  return [os, architecture, ...(variant === '' || isUsual ? [] : [variant])].join('/').slice(0, 100)
}

function wantedName(name: string): string {
  const [os = '', architecture = '', variant] = name.split('/')
  const same = { x86_64: 'amd64', aarch64: 'arm64' }[architecture] ?? architecture
  return platformName({ os, architecture: same, ...(variant === undefined ? {} : { variant }) })
}

interface Tagging {
  readonly repository: Repository
  readonly digest: string
  readonly tags: readonly string[]
  readonly registry: RegistryClient
}

async function tagged(result: SigningResult, tagging: Tagging): Promise<SigningResult> {
  if (result.outcome !== 'verified' || tagging.tags.length === 0) return result
  const { repository, digest, tags, registry } = tagging
  const done: string[] = []
  const notices = (): string[] =>
    done.length === 0
      ? []
      : [`${digest} is ${done.map((tag) => `${shownRepository(repository)}:${tag}`).join(', ')} now.`]
  try {
    const { bytes, descriptor } = await registry.manifest(repository, digest)
    for (const tag of tags) {
      await registry.pushManifest(repository, bytes, descriptor.mediaType, tag)
      done.push(tag)
    }
    return { ...result, notices: [...result.notices, ...notices()] }
  } catch (error) {
    const failure = describeFailure(error)
    const { subjectsDigest: _, ...rest } = result
    const left = `${digest} is signed for, and its provenance is stored; not all of its tags are.`
    return { ...rest, outcome: failure.outcome, failure, notices: [...result.notices, ...notices(), left] }
  }
}
