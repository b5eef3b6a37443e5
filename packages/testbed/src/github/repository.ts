import { createHash } from 'node:crypto'
import type { JsonObject } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/index.ts'
import { admitted, callerOf, REPOSITORY, refused } from './access.ts'
import { numberedPage } from './paging.ts'
import type { FakeGitHub, FakeRepository } from './types.ts'

/** The repository itself, its files at a commit, the jobs of a run's attempt, and `/meta`. */
export function repositoryRoutes(github: FakeGitHub, prefix: string): Route[] {
  return [
    {
      endpoint: 'github-repository',
      method: 'GET',
      path: new RegExp(`${prefix}${REPOSITORY}`),
      handle: (call, groups) => {
        const access = admitted(github, call, groups, 'metadata', 'read')
        return 'refusal' in access ? access.refusal : { status: 200, body: described(access.repository) }
      },
    },
    {
      endpoint: 'github-contents',
      method: 'GET',
      path: new RegExp(`${prefix}${REPOSITORY}\\/contents\\/(.+)`),
      handle: (call, groups) => {
        const access = admitted(github, call, groups, 'contents', 'read')
        return 'refusal' in access
          ? access.refusal
          : content(access.repository, decodeURIComponent(groups[2] ?? ''), call)
      },
    },
    {
      endpoint: 'github-jobs',
      method: 'GET',
      path: new RegExp(`${prefix}${REPOSITORY}\\/actions\\/runs\\/(\\d+)\\/attempts\\/(\\d+)\\/jobs`),
      handle: (call, groups) => {
        const access = admitted(github, call, groups, 'actions', 'read')
        if ('refusal' in access) return access.refusal
        return jobs(github, access.repository, `${groups[2]}/${groups[3]}`, call)
      },
    },
    {
      endpoint: 'github-meta',
      method: 'GET',
      path: new RegExp(`${prefix}\\/meta`),
      handle: (call) => meta(github, call),
    },
  ]
}

function described(repository: FakeRepository): JsonObject {
  const [owner = '', name = ''] = repository.name.split('/')
  return {
    id: repository.id,
    name,
    full_name: repository.name,
    private: repository.visibility !== 'public',
    visibility: repository.visibility,
    default_branch: repository.defaultBranch,
    fork: false,
    owner: { login: owner, id: repository.ownerId, type: repository.ownerType },
  }
}

function content(repository: FakeRepository, path: string, call: IncomingCall): Reply {
  const ref = call.url.searchParams.get('ref') ?? repository.defaultBranch
  const tree = repository.files[ref]
  if (tree === undefined) return refused(404, `No commit found for the ref ${ref}`)
  const file = tree[path]
  if (file === undefined) return refused(404, 'Not Found')
  const bytes = Buffer.from(file)
  if (/\bapplication\/vnd\.github\.(?:v3\.)?raw\b/.test(call.headers.accept ?? ''))
    return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }, body: bytes }
  return {
    status: 200,
    body: {
      type: 'file',
      encoding: 'base64',
      name: path.split('/').at(-1) ?? path,
      path,
      size: bytes.length,
      sha: createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
      content: `${bytes.toString('base64').replace(/(.{60})/g, '$1\n')}\n`,
    },
  }
}

function jobs(github: FakeGitHub, repository: FakeRepository, run: string, call: IncomingCall): Reply {
  const all = repository.jobs[run]
  if (all === undefined) return refused(404, 'Not Found')
  const [id, attempt] = run.split('/')
  const address = `${github.apiUrl}/repositories/${repository.id}/actions/runs/${id}/attempts/${attempt}/jobs`
  const { entries, headers } = numberedPage(all, call, github.maxPageSize, address)
  return { status: 200, headers, body: { total_count: all.length, jobs: [...entries] } }
}

function meta(github: FakeGitHub, call: IncomingCall): Reply {
  const caller = callerOf(github, call)
  if (typeof caller !== 'string') return caller
  return {
    status: 200,
    body: {
      verifiable_password_authentication: false,
      domains: {
        artifact_attestations: { trust_domain: github.trustDomain, services: ['*.actions.githubusercontent.com'] },
      },
    },
  }
}
