import { join } from 'node:path'
import { badInput, CoreError } from '../outcome/index.ts'
import { printable } from '../subject/index.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import type { RepositoryPort } from './repository-port.ts'
import { optional } from './signing-inputs.ts'

/** A policy as it stands in a repository, at a commit. */
export interface TrustedPolicy {
  readonly bytes: Uint8Array
  /** `git+https://server/owner/name@<commit>#<path>` */
  readonly uri: string
}

/** Where a policy stands. */
export interface PolicyPlace {
  /** `owner/name` */
  readonly repository: string
  readonly path: string
  /** Branch, tag, `HEAD` or commit. */
  readonly ref: string
}

const DEFAULT_PATH = 'slsa-policy.yaml'
const MAX_BYTES = 1024 * 1024

/**
 * Where the inputs `policy`, `policy-repository` and `policy-ref` say that the policy is.
 *
 * @param own the repository, and its commit, that count where no other one is named
 * @throws CoreError bad-input `INPUT` for a ref that anybody can push to
 */
export function policyPlace(
  inputs: InputReader,
  own: { readonly repository: string; readonly commit: string },
): PolicyPlace {
  const repository = optional(inputs, 'policy-repository') ?? own.repository
  const ref = optional(inputs, 'policy-ref')
  // What a pull request proposes is under refs/pull, in the repository that it is proposed to.
  if (ref !== undefined && /(?:^|\/)pull\//.test(ref)) {
    throw badInput('INPUT', `input policy-ref: "${printable(ref.slice(0, 100))}" is what a pull request proposes`, {
      remedy: 'name a branch or tag that is protected, or a full commit of one',
    })
  }
  return {
    repository,
    path: optional(inputs, 'policy') ?? DEFAULT_PATH,
    ref: ref ?? (repository.toLowerCase() === own.repository.toLowerCase() ? own.commit : 'HEAD'),
  }
}

/**
 * Reads a policy through GitHub's API, at exactly one commit: nothing of a workspace takes part.
 *
 * @throws CoreError bad-input `POLICY` where there is none; as {@link RepositoryPort}
 */
export async function readTrustedPolicy(
  place: PolicyPlace,
  repositories: RepositoryPort,
  serverUrl: string,
): Promise<TrustedPolicy> {
  const { repository, path } = place
  try {
    const commit = await repositories.commitOf(repository, place.ref)
    const bytes = await repositories.fileAt(repository, path, commit, MAX_BYTES)
    const fragment = path.split('/').map(encodeURIComponent).join('/')
    return { bytes, uri: `git+${serverUrl}/${repository}@${commit}#${fragment}` }
  } catch (error) {
    if (!(error instanceof CoreError) || error.code !== 'GITHUB_NOT_FOUND') throw error
    throw badInput('POLICY', `${printable(`${repository}, ${path} at ${place.ref}`)}: there is no policy to read`, {
      cause: error,
      remedy: 'check path, repository and ref; a private repository needs `policy-token`',
    })
  }
}

/** Reads repositories as the job, or with the token for the policy where one is given. @throws CoreError bad-input `NOT_YET` */
export async function openRepositories(
  inputs: InputReader,
  ports: FlowPorts,
  whose: 'job' | 'policy',
): Promise<RepositoryPort> {
  if (ports.openRepositories === undefined) throw badInput('NOT_YET', 'repositories cannot be read here')
  const token = whose === 'policy' ? optional(inputs, 'policy-token') : undefined
  return ports.openRepositories(token ?? inputs.input('github-token').trim())
}

/** A file of our own in a fresh folder; its path. */
export async function keepFile(name: string, content: string | Uint8Array, ports: FlowPorts): Promise<string> {
  await ports.fs.mkdir(ports.job.tempDir, { recursive: true })
  const path = join(await ports.fs.mkdtemp(join(ports.job.tempDir, 'verifier-')), name)
  await ports.fs.writeFile(path, content, { flag: 'wx' })
  return path
}
