import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { startTestbed, type Testbed, type TestbedOptions } from './index.ts'

let testbed: Testbed
const open: Testbed[] = []

async function start(options?: TestbedOptions): Promise<Testbed> {
  const made = await startTestbed(options)
  open.push(made)
  return made
}

beforeEach(async () => {
  testbed = await start()
})

afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()))
})

const json = (path: string): JsonObject => JSON.parse(readFileSync(path, 'utf8')) as JsonObject
const payload = (token: string): JsonObject =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as JsonObject

async function jobToken(env: Readonly<Record<string, string>>): Promise<string> {
  const reply = await fetch(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sigstore`, {
    headers: { authorization: `bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
  })
  return ((await reply.json()) as { value: string }).value
}

describe('startTestbed', () => {
  it('writes the files that clients need, whose addresses are those of its services', () => {
    const { trustedRoot, signingConfig, signingConfigRekorV1, tufRoot } = testbed.files
    expect([
      json(trustedRoot).mediaType,
      json(signingConfig).rekorTlogUrls,
      json(signingConfigRekorV1).rekorTlogUrls,
      (json(tufRoot).signed as JsonObject)._type,
    ]).toEqual([
      'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      [expect.objectContaining({ url: testbed.url, majorApiVersion: 2 })],
      [expect.objectContaining({ url: testbed.url, majorApiVersion: 1 })],
      'root',
    ])
  })

  it('serves the same trusted root over TUF', async () => {
    const reply = await fetch(`${testbed.tufMirror}/timestamp.json`)
    const target = testbed.sigstore.trustedRoot()
    expect([reply.status, json(testbed.files.trustedRoot)]).toEqual([200, target])
  })

  it('names one issuer everywhere, whose document lies below it', async () => {
    const reply = await fetch(`${testbed.issuer}/.well-known/openid-configuration`)
    expect([((await reply.json()) as JsonObject).issuer, json(testbed.files.signingConfig).oidcUrls]).toEqual([
      testbed.issuer,
      [expect.objectContaining({ url: testbed.issuer })],
    ])
  })

  it('takes a folder, and leaves it; makes one, and removes it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'given-'))
    const given = await start({ folder })
    await Promise.all([given.close(), testbed.close()])
    expect([given.folder, existsSync(join(folder, 'root.json')), existsSync(testbed.folder)]).toEqual([
      folder,
      true,
      false,
    ])
    rmSync(folder, { recursive: true })
  })

  it('goes by the clock that it is given', async () => {
    const then = Date.parse('2025-01-02T03:04:05Z')
    const past = await start({ clock: () => then })
    expect(payload(await past.oidc.token()).iat).toBe(then / 1000)
  })

  it('breaks and heals any endpoint, and records what arrives', async () => {
    const status = async (): Promise<number> => (await fetch(`${testbed.tufMirror}/timestamp.json`)).status
    testbed.inject('tuf', { kind: 'status', status: 503 })
    const broken = await status()
    testbed.heal()
    expect([broken, await status(), testbed.requests.map(({ endpoint }) => endpoint), testbed.peak('tuf')]).toEqual([
      503,
      200,
      ['tuf', 'tuf'],
      1,
    ])
  })
})

describe('the job', () => {
  it('is the same in environment, token, event and API', async () => {
    testbed.startJob({
      repository: 'octo/tool',
      repositoryId: '77',
      visibility: 'private',
      ref: 'refs/tags/v1',
      runId: '9',
    })
    const env = testbed.jobEnvironment()
    const claims = payload(await jobToken(env))
    const headers = { authorization: `Bearer ${env.GITHUB_TOKEN}` }
    const api = async (path: string): Promise<unknown> =>
      (await fetch(`${env.GITHUB_API_URL}/repos/octo/tool${path}`, { headers })).json()
    expect([env.GITHUB_REPOSITORY, env.GITHUB_REF, env.GITHUB_RUN_ID, env.GITHUB_WORKFLOW_REF]).toEqual([
      claims.repository,
      claims.ref,
      claims.run_id,
      claims.workflow_ref,
    ])
    expect(json(env.GITHUB_EVENT_PATH ?? '').repository).toMatchObject({
      full_name: 'octo/tool',
      visibility: 'private',
    })
    expect(await api('')).toMatchObject({ id: 77, visibility: claims.repository_visibility })
    expect(await api(`/actions/runs/${env.GITHUB_RUN_ID}/attempts/${env.GITHUB_RUN_ATTEMPT}/jobs`)).toMatchObject({
      jobs: [{ runner_name: env.RUNNER_NAME, status: 'in_progress' }],
    })
    expect(await api(`/contents/${testbed.oidc.job.workflowPath}?ref=${claims.workflow_sha}`)).toMatchObject({
      type: 'file',
    })
  })

  it('takes overrides of its environment, and loses a variable that is undefined', () => {
    const env = testbed.jobEnvironment({ GITHUB_REF: 'refs/heads/x', ACTIONS_ID_TOKEN_REQUEST_URL: undefined })
    expect([env.GITHUB_REF, 'ACTIONS_ID_TOKEN_REQUEST_URL' in env]).toEqual(['refs/heads/x', false])
  })

  it('stands on the server that it is given', async () => {
    const other = await start({ serverUrl: 'https://ghes.example.test' })
    expect(other.jobEnvironment().GITHUB_SERVER_URL).toBe('https://ghes.example.test')
  })
})

describe('rewritingFetch', () => {
  it('leads a public host to a service, path and query kept', async () => {
    const lead = testbed.rewritingFetch({ 'https://api.github.com': testbed.github.apiUrl })
    const reply = await lead('https://api.github.com/repos/acme/app?x=1', { headers: { 'user-agent': 'test' } })
    expect([reply.status, testbed.requests.at(-1)?.path]).toEqual([200, '/api/v3/repos/acme/app?x=1'])
  })

  it('takes a Request with its method and body', async () => {
    const lead = testbed.rewritingFetch({ 'https://fulcio.sigstore.dev': testbed.url })
    await lead(new Request('https://fulcio.sigstore.dev/api/v2/signingCert', { method: 'POST', body: '{}' }))
    expect(testbed.requests.at(-1)).toMatchObject({ endpoint: 'fulcio', method: 'POST', bodyBytes: 2 })
  })

  it('leaves loopback alone and refuses every other host', async () => {
    const server = createServer((_request, response) => response.end('own'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const lead = testbed.rewritingFetch({})
    const reply = await lead(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    expect(await reply.text()).toBe('own')
    await expect(lead('https://rekor.sigstore.dev/')).rejects.toThrow(
      'nothing stands in for https://rekor.sigstore.dev',
    )
    await new Promise((resolve) => server.close(resolve))
  })
})
