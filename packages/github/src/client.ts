import { badInput, CoreError, undecided } from '@slsa-actions/core/outcome'
import type { JobRecord } from '@slsa-actions/core/provenance'
import {
  assertServiceUrl,
  type Http,
  type HttpResponse,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  WireError,
} from '@slsa-actions/wire'

/** A repository as `owner/name`. */
export type RepositoryName = string

/** What the client needs from outside: where GitHub is, who asks, and how. */
export interface GitHubOptions {
  /** Base of the REST API, `https://api.github.com`. */
  readonly apiUrl: string
  /** Base of the web pages, `https://github.com`. */
  readonly serverUrl: string
  /** Sent to the API's own host and nowhere else. */
  readonly token: string | undefined
  readonly http: Http
}

/** How visible a repository is; `unknown` when GitHub did not tell. */
export type Visibility = 'public' | 'private' | 'internal' | 'unknown'

/** A request to the REST API; `path` begins with `/`. */
export interface ApiCall {
  readonly method?: string
  readonly path: string
  readonly body?: JsonValue
  readonly accept?: string
  /** Statuses handed back; others become errors. */
  readonly expect: readonly number[]
  /** Tries; 1 for a read that never decides. */
  readonly tries?: number
  readonly maxBytes?: number
}

/** GitHub's REST API, as far as the suite uses it. */
export interface GitHubClient {
  readonly serverUrl: string
  readonly apiUrl: URL
  readonly http: Http
  readonly token: string | undefined
  /** One call; throws `GITHUB_PERMISSION`, `GITHUB_TOKEN`, `GITHUB_REPLY` or a network error. */
  call(call: ApiCall): Promise<HttpResponse>
  /** Visibility by the API: `unknown` on any failure, which counts as private. */
  visibility(repository: RepositoryName): Promise<Visibility>
  /** Text of a file at a commit, undefined when it cannot be read (no permission, no such file). Tried once. */
  fileAt(repository: RepositoryName, path: string, commit: string): Promise<string | undefined>
  /** Jobs of one attempt of a run, undefined when they cannot be read. Tried once. */
  jobs(repository: RepositoryName, runId: string, attempt: string): Promise<readonly JobRecord[] | undefined>
  /**
   * All jobs of one attempt of a run, for who rests something on them.
   *
   * @throws CoreError, WireError; undecided `GITHUB_REPLY` for a list that is not whole
   */
  attemptJobs(repository: RepositoryName, runId: string, attempt: string): Promise<readonly JobRecord[]>
  /** Trust domain of a ghe.com tenant, from `GET /meta`. */
  trustDomain(): Promise<string | undefined>
}

/** A matrix has up to 256 jobs, and a workflow several. */
const MAX_JOB_PAGES = 5
/** The same where all of them are needed. */
const MAX_ALL_JOB_PAGES = 50

const REPOSITORY = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/

/** A client for one GitHub and one token. @throws CoreError bad-input when a URL is not https (or loopback). */
export function createGitHub(options: GitHubOptions): GitHubClient {
  const apiUrl = assertServiceUrl(options.apiUrl, 'GITHUB_API_URL')
  const call = (request: ApiCall): Promise<HttpResponse> => callApi(apiUrl, options, request)
  const optional = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read()
    } catch (error) {
      if (error instanceof CoreError || error instanceof WireError) return undefined
      throw error
    }
  }
  return {
    serverUrl: options.serverUrl,
    apiUrl,
    http: options.http,
    token: options.token,
    call,
    visibility: async (repository) => {
      const found = await optional(async () =>
        jsonObject(await call({ path: repositoryPath(repository), expect: [200] })),
      )
      return visibilityOf(found)
    },
    fileAt: (repository, path, commit) =>
      optional(async () => {
        const file = filePath(path)
        const reply = await call({
          path: `${repositoryPath(repository)}/contents/${file}?ref=${encodeURIComponent(commit)}`,
          accept: 'application/vnd.github.raw+json',
          expect: [200],
          tries: 1,
          maxBytes: 1024 * 1024,
        })
        return reply.text()
      }),
    jobs: (repository, runId, attempt) =>
      optional(
        async () =>
          (await readJobs(call, jobsPath(repository, runId, attempt), { pages: MAX_JOB_PAGES, tries: 1 })).jobs,
      ),
    attemptJobs: async (repository, runId, attempt) => {
      const { jobs, isWhole } = await readJobs(call, jobsPath(repository, runId, attempt), { pages: MAX_ALL_JOB_PAGES })
      if (isWhole) return jobs
      throw undecided(
        'GITHUB_REPLY',
        `GitHub API: the list of jobs of run ${runId}, attempt ${attempt}, is not whole`,
        {
          remedy: 'run the failed jobs again; a run of thousands of jobs has to be split',
        },
      )
    },
    trustDomain: async () => trustDomainOf(jsonObject(await call({ path: '/meta', expect: [200] }))),
  }
}

/** `/repos/owner/name`. @throws CoreError bad-input `REPOSITORY` for anything but `owner/name`. */
export function repositoryPath(repository: RepositoryName): string {
  if (!REPOSITORY.test(repository) || repository.split('/').some((part) => part === '.' || part === '..')) {
    throw badInput('REPOSITORY', `"${repository}" is not a repository: expected owner/name`)
  }
  return `/repos/${repository}`
}

/** A path in a repository, for a URL; one with `..` would lead to another endpoint. */
export function filePath(path: string): string {
  const parts = path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw badInput('REPOSITORY', `"${path.slice(0, 200)}" is not the path of a file in a repository`)
  }
  return parts.map(encodeURIComponent).join('/')
}

/** The JSON object in a reply. @throws CoreError undecided `GITHUB_REPLY` for anything else (a proxy's HTML page). */
export function jsonObject(reply: HttpResponse): JsonObject {
  const value = jsonValue(reply)
  if (isJsonObject(value)) return value
  throw undecided('GITHUB_REPLY', 'GitHub API: the reply is not a JSON object')
}

/** The JSON in a reply. @throws CoreError undecided `GITHUB_REPLY` */
export function jsonValue(reply: HttpResponse): JsonValue {
  try {
    return reply.json()
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : 'not JSON'
    throw undecided('GITHUB_REPLY', `GitHub API: ${detail}`, {
      remedy: 'if a proxy stands between, let it pass api.github.com unchanged; else try again',
      cause,
    })
  }
}

async function callApi(apiUrl: URL, options: GitHubOptions, request: ApiCall): Promise<HttpResponse> {
  const url = `${apiUrl.href.replace(/\/$/, '')}${request.path}`
  const method = request.method ?? 'GET'
  const headers: Record<string, string> = {
    accept: request.accept ?? 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  }
  if (options.token !== undefined && options.token !== '') headers.authorization = `Bearer ${options.token}`
  if (request.body !== undefined) headers['content-type'] = 'application/json'
  const reply = await options.http
    .request({
      service: 'GitHub API',
      url,
      method,
      headers,
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      accept: [...request.expect, 401, 403, 404],
      // A renamed repository answers reads with a redirect; a write is never sent on.
      redirect: method === 'GET' ? 'strip' : 'refuse',
      retryOn: isRateLimit,
      ...(request.tries === undefined ? {} : { tries: request.tries }),
      ...(request.maxBytes === undefined ? {} : { maxBytes: request.maxBytes }),
    })
    .catch((error: unknown) => {
      throw rateLimit(error, method, request.path)
    })
  if (request.expect.includes(reply.status)) return reply
  throw rejection(reply, method, request.path)
}

/** GitHub's secondary limits come as 403 with `Retry-After`, the primary one with no requests remaining. */
function isRateLimit(status: number, headers: Headers): boolean {
  return status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0')
}

/** A rate limit that outlasted the tries, by its own name; any other error as it is. */
function rateLimit(error: unknown, method: string, path: string): unknown {
  const reply = lastReply(error)
  if (reply === undefined || !(reply.status === 429 || isRateLimit(reply.status, reply.headers))) return error
  return undecided('GITHUB_RATE_LIMIT', `${shownCall(method, path)}: rate limit reached`, {
    remedy: 'run the job again later, or with fewer jobs at once',
    cause: error,
  })
}

/** The reply that an error of the network tells about, its own or that of its cause. */
function lastReply(error: unknown): { readonly status: number; readonly headers: Headers } | undefined {
  if (!(error instanceof WireError)) return undefined
  const { status, headers } = error
  return status !== undefined && headers !== undefined ? { status, headers } : lastReply(error.cause)
}

/** Method and path: what may stand in messages. */
function shownCall(method: string, path: string): string {
  return `GitHub API: ${method} ${path.split('?')[0] ?? path}`
}

function rejection(reply: HttpResponse, method: string, path: string): CoreError {
  const what = shownCall(method, path)
  const said = messageOf(reply)
  if (reply.status === 401) {
    return badInput('GITHUB_TOKEN', `${what}: the token is not accepted${said}`, {
      remedy: 'leave `github-token` at its default, or give a token that is still valid',
    })
  }
  if (reply.status === 403) {
    return badInput('GITHUB_PERMISSION', `${what}: permission denied${said}`, {
      remedy: 'check the `permissions` of the job',
    })
  }
  return badInput('GITHUB_NOT_FOUND', `${what}: not found, or the token may not see it${said}`, {
    remedy: 'check the name, and the `permissions` of the job',
  })
}

/** What GitHub says about an error, shortened and without control characters; empty when it says nothing. */
export function messageOf(reply: HttpResponse): string {
  try {
    const value = reply.json()
    const message = isJsonObject(value) && typeof value.message === 'string' ? value.message : ''
    // A service may repeat what it was sent; nothing that looks like a token is shown.
    const clean = message
      .replace(/\bBearer\s+\S+|\b(?:gh[a-z]_|github_pat_)\w+/g, '***')
      .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
      .trim()
      .slice(0, 300)
    return clean === '' ? '' : ` (${clean})`
  } catch {
    return ''
  }
}

function visibilityOf(repository: JsonObject | undefined): Visibility {
  const { visibility, private: isPrivate } = repository ?? {}
  if (visibility === 'public' || visibility === 'private' || visibility === 'internal') {
    // Both fields say the same thing; where they disagree, nothing is known.
    return (visibility !== 'public') === isPrivate || isPrivate === undefined ? visibility : 'unknown'
  }
  return 'unknown'
}

function jobsPath(repository: RepositoryName, runId: string, attempt: string): string {
  return `${repositoryPath(repository)}/actions/runs/${encodeURIComponent(runId)}/attempts/${encodeURIComponent(attempt)}/jobs`
}

/** Jobs page by page; whole is the list that has as many as GitHub counts. */
async function readJobs(
  call: GitHubClient['call'],
  path: string,
  limits: { readonly pages: number; readonly tries?: number },
): Promise<{ readonly jobs: JobRecord[]; readonly isWhole: boolean }> {
  const jobs: JobRecord[] = []
  let total: JsonValue | undefined
  for (let page = 1; page <= limits.pages; page += 1) {
    const tries = limits.tries === undefined ? {} : { tries: limits.tries }
    const reply = jsonObject(await call({ path: `${path}?per_page=100&page=${page}`, expect: [200], ...tries }))
    const found = jobsOf(reply)
    jobs.push(...found)
    total = reply.total_count
    if (found.length < 100) break
  }
  return { jobs, isWhole: jobs.length === total }
}

function jobsOf(reply: JsonObject): JobRecord[] {
  if (!Array.isArray(reply.jobs)) throw undecided('GITHUB_REPLY', 'GitHub API: the list of jobs is missing')
  return reply.jobs.filter(isJsonObject).map((job) => {
    const checkRun = /\/check-runs\/(\d+)$/.exec(text(job.check_run_url) ?? '')?.[1]
    return {
      ids: [...(typeof job.id === 'number' ? [String(job.id)] : []), ...(checkRun === undefined ? [] : [checkRun])],
      name: text(job.name) ?? '',
      status: text(job.status) ?? '',
      conclusion: text(job.conclusion),
      attempt: typeof job.run_attempt === 'number' ? String(job.run_attempt) : undefined,
      startedAt: text(job.started_at),
      completedAt: text(job.completed_at),
      runnerName: text(job.runner_name),
      runnerGroupId: typeof job.runner_group_id === 'number' ? job.runner_group_id : undefined,
      runnerGroup: text(job.runner_group_name),
      labels: Array.isArray(job.labels) ? job.labels.filter((label) => typeof label === 'string') : [],
    }
  })
}

function trustDomainOf(meta: JsonObject): string | undefined {
  const domains = isJsonObject(meta.domains) ? meta.domains : {}
  const attestations = isJsonObject(domains.artifact_attestations) ? domains.artifact_attestations : {}
  return text(attestations.trust_domain)
}

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
