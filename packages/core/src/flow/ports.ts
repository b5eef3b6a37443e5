import type fsPromises from 'node:fs/promises'
import type { RegistryClient } from '@slsa-actions/oci'
import type { Clock, Http, JsonObject } from '@slsa-actions/wire'
import type { KeyRequest, SigningKey } from '../key/index.ts'
import type { JobRecord } from '../provenance/index.ts'
import type { NewRelease, Store, WaitingFs } from '../storage/index.ts'
import type { WaitingReads } from '../subject/index.ts'
import type { DeploymentPort } from './deployment.ts'
import type { PolicyEngine } from './policy.ts'
import type { PullRequestPort } from './pull-request-port.ts'
import type { RepositoryPort } from './repository-port.ts'

/** The job that a flow runs in, as the runner describes it. Nothing of it is trusted for a provenance. */
export interface JobContext {
  /** `GITHUB_SERVER_URL` */
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly eventName: string
  readonly ref: string
  readonly runId: string
  readonly runAttempt: string
  readonly runnerName: string | undefined
  /** Image of a hosted runner and its version, `ImageOS` and `ImageVersion`; undefined elsewhere. */
  readonly runnerImage: { readonly os: string; readonly version: string } | undefined
  readonly workspace: string
  readonly tempDir: string
  /** True for a pull request whose head is in another repository. */
  readonly isFork: boolean
  /** The event's payload. It can be rewritten by an earlier step of the job. */
  readonly event: JsonObject
  /** `$GITHUB_ARTIFACTS_LIST`, the runner's own list of what the job made. */
  readonly artifactsList: string | undefined
}

/** GitHub as a flow needs it. */
export interface GitHubPort {
  visibility(repository: string): Promise<'public' | 'private' | 'internal' | 'unknown'>
  fileAt(repository: string, path: string, commit: string): Promise<string | undefined>
  jobs(repository: string, runId: string, attempt: string): Promise<readonly JobRecord[] | undefined>
  /**
   * All jobs of an attempt, where something rests on them.
   *
   * @throws CoreError bad-input `GITHUB_PERMISSION`, undecided when they cannot be read, or not all of them
   */
  attemptJobs(repository: string, runId: string, attempt: string): Promise<readonly JobRecord[]>
  trustDomain(): Promise<string | undefined>
  attestationStore(repository: string): Store
  /** Assets of a release; one that is not there is an error, unless it is said how it is made. */
  releaseStore(repository: string, tag: string, newRelease?: NewRelease): Store
  /** Ids of the records; undefined where the owner is no organization, which alone have linked artifacts. */
  createStorageRecord?(repository: string, record: StorageRecord): Promise<readonly string[] | undefined>
}

/** Where an artifact is kept, for GitHub's list of linked artifacts. */
export interface StorageRecord {
  readonly name: string
  /** `sha256:<hex>` */
  readonly digest: string
  readonly version?: string
  readonly registryUrl: string
}

/** The action's inputs. An input that was not given is the empty string. */
export interface InputReader {
  input(name: string): string
  /** @throws an error of outcome bad-input for anything but YAML's true and false */
  boolean(name: string): boolean
}

/** What a flow says while it works. */
export interface FlowLog {
  info(line: string): void
  debug(line: string): void
}

/** Everything from outside that a flow uses. */
export interface FlowPorts {
  readonly http: Http
  readonly clock: Clock
  readonly fs: typeof fsPromises
  /** The calls of the file system that wait, for many small files; without them none is waited for. */
  readonly waitingFs?: WaitingFs & WaitingReads
  readonly platform: NodeJS.Platform
  /** Threads that hash. */
  readonly parallelism: number
  /** The hashing worker's script; without it the main thread hashes. */
  readonly workerUrl: URL | undefined
  /** The script of threads that verify; without it the main thread verifies. */
  readonly verifyWorkerUrl?: URL | undefined
  readonly idToken: (audience: string) => Promise<string>
  readonly github: GitHubPort
  readonly job: JobContext
  readonly log: FlowLog
  /** Reads and applies policy files; without it the input `policy` is refused. */
  readonly policies?: PolicyEngine
  /** A client of registries, loaded when an image takes part; without it images are refused. */
  readonly openRegistry?: (login: RegistryLogin) => Promise<RegistryClient>
  /** Reads manifests, loaded when some are given; without it the inputs are refused. */
  readonly deployments?: (network?: 'without network') => Promise<DeploymentPort>
  /** Pull requests, with the job's token; without it nothing is commented. */
  readonly openPullRequests?: () => Promise<PullRequestPort>
  /** Reads repositories with a token, loaded when something rests on them; without it the inputs are refused. */
  readonly openRepositories?: (token: string) => Promise<RepositoryPort>
  /** Opens the key of the input `key`, loaded when one is given; without it the input is refused. */
  readonly openKey?: (request: KeyRequest) => Promise<SigningKey>
  /** Keeps TUF metadata between steps. */
  readonly cacheDir: string
}

/** Who we are at registries: what the Docker configuration says, one name and password for one registry, or nobody. */
export type RegistryLogin =
  | { readonly kind: 'configured' }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'password'; readonly registry: string; readonly username: string; readonly password: string }
