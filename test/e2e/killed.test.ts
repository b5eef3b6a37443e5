import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ActionRun, EndpointName, RequestTest } from '@slsa-actions/testbed'
import { openWorld, type World } from '../support/github-com.ts'
import type { ActionName, StepOverrides } from '../support/job.ts'

const FILES = ['a.tgz', 'b.tgz', 'c.tgz']

let world: World
let temp = ''
beforeAll(async () => {
  world = await openWorld('public')
  for (const name of FILES) world.file(name, `the artifact ${name}`)
})
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'killed-'))
  rmSync(join(world.workspace, 'out'), { recursive: true, force: true })
  world.testbed.github.addRepository('acme/app', { attestations: [], releases: [] })
})
afterEach(() => rmSync(temp, { recursive: true, force: true }))
afterAll(() => world.close())

/** True at the n-th request of a kind, in the phase given. */
function nth(
  count: number,
  endpoint: EndpointName,
  phase: 'carried-out' | 'answered' = 'carried-out',
  method = 'POST',
): RequestTest {
  let seen = 0
  return (request, reached) => {
    if (request.endpoint !== endpoint || request.method !== method || reached !== phase) return false
    seen += 1
    return seen === count
  }
}

/** The action dies by SIGKILL, at once, and has told nobody anything. */
async function killed(
  action: ActionName,
  inputs: Record<string, string>,
  when: Pick<StepOverrides, 'killWhen' | 'stepEnv'>,
): Promise<ActionRun> {
  const run = await world.step(action, inputs, { temp, requests: world.testbed, ...when })
  expect([run.signal, run.exitCode, run.conclusion, run.outputs]).toEqual(['SIGKILL', null, 'failure', {}])
  return run
}

/** What lies in the two places that a run writes to; a TUF cache apart, which holds whole files of a mirror. */
function left(): { bundles: string[]; temp: string[] } {
  const folder = join(world.workspace, 'out')
  return {
    bundles: existsSync(folder) ? readdirSync(folder).sort() : [],
    temp: readdirSync(temp).filter((name) => name !== 'slsa-tuf-cache'),
  }
}

/** The same step again, on the same machine, is good. */
async function again(action: ActionName, inputs: Record<string, string>): Promise<ActionRun> {
  const run = await world.step(action, inputs, { temp })
  expect([run.exitCode, run.outputs.outcome, run.annotations]).toEqual([0, 'verified', []])
  return run
}

const PROVENANCE = { 'subject-path': '*.tgz', 'bundle-dir': 'out', store: 'github, file' }
const SIGN = { files: '*.tgz', 'bundle-dir': 'out' }

describe('K02 a machine that dies', () => {
  it.each<[string, RequestTest, number]>([
    ['after the certificate was issued', nth(1, 'fulcio'), 0],
    ['after the log has its entry', nth(1, 'rekor-v1'), 0],
    ['after GitHub has its attestation', nth(2, 'github-attestations'), 1],
    ['after GitHub said so, before any file', nth(2, 'github-attestations', 'answered'), 1],
  ])('%s, leaves no file, and the next run is good', async (_, killWhen, stored) => {
    await killed('build-provenance', PROVENANCE, { killWhen })
    expect(left()).toEqual({ bundles: [], temp: [] })
    expect(world.testbed.github.attestations).toHaveLength(stored)
    const run = await again('build-provenance', PROVENANCE)
    expect(world.testbed.github.attestations).toHaveLength(stored + 1)
    const verified = await world.step('verify', { files: '*.tgz', ...world.identity })
    expect(verified.outputs.verified).toBe('true')
    expect(left().bundles).toHaveLength(1)
    expect(run.outputs['attestation-id']).toBe(String(world.testbed.github.attestations.at(-1)?.id))
  })

  it('after GitHub has its attestation, leaves one that verifies by itself', async () => {
    await killed('build-provenance', PROVENANCE, { killWhen: nth(2, 'github-attestations') })
    const verified = await world.step('verify', { files: '*.tgz', ...world.identity })
    expect([verified.exitCode, verified.outputs.verified]).toEqual([0, 'true'])
  })

  it('after one of three assets was uploaded, leaves it, and the next run says that its name is taken', async () => {
    const release = world.testbed.github.addRelease('acme/app', 'v1.0.0', { isDraft: true })
    const inputs = { files: '*.tgz', store: 'release', 'release-tag': 'v1.0.0' }
    await killed('sign', inputs, { killWhen: nth(1, 'github-releases') })
    const names = release.assets.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    const next = await world.step('sign', inputs, { temp })
    expect([next.exitCode, next.outputs.outcome]).toEqual([2, 'bad-input'])
    expect(next.log).toMatch(/an asset of this name with other content may exist: delete it/)
    release.assets = []
    await again('sign', inputs)
    expect(release.assets.map(({ name }) => name).sort()).toEqual(FILES.map((name) => `${name}.sigstore.json`))
  })

  it('while it writes its files, leaves whole ones and hidden rests, and the next run is good', async () => {
    await killed('sign', SIGN, { stepEnv: { NODE_OPTIONS: dyingAtRename(2) } })
    const { bundles } = left()
    const rest = bundles.filter((name) => !FILES.includes(name.replace('.sigstore.json', '')))
    const [written = '', ...others] = bundles.filter((name) => !rest.includes(name))
    expect([others, rest.length > 0, rest.filter((name) => !/^\.slsa-.*\.tmp$/.test(name))]).toEqual([[], true, []])
    const artifact = written.replace('.sigstore.json', '')
    const whole = await world.step('verify', { files: artifact, bundle: `out/${written}`, ...world.identity })
    expect(whole.outputs.verified).toBe('true')
    await again('sign', SIGN)
    const verified = await world.step('verify', {
      ...{ files: '*.tgz', 'bundle-from': 'file', 'bundle-dir': 'out' },
      ...world.identity,
    })
    expect(verified.outputs.verified).toBe('true')
  })
})

/** Options for node under which the process dies by SIGKILL when it is about to rename one of its files the n-th time. */
function dyingAtRename(count: number): string {
  const script = `import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { promises, renameSync } = fs
    const { rename } = promises
    let calls = 0
    const isLast = (from) => String(from).includes('.slsa-') && (calls += 1) >= ${count}
    promises.rename = (...args) => {
      if (!isLast(args[0])) return rename(...args)
      process.kill(process.pid, 'SIGKILL')
      return new Promise(() => {})
    }
    fs.renameSync = (...args) => {
      if (isLast(args[0])) process.kill(process.pid, 'SIGKILL')
      return renameSync(...args)
    }
    syncBuiltinESMExports()`
  return `--import=data:text/javascript,${encodeURIComponent(script)}`
}

describe('K01 the same job again', () => {
  it('makes a second attestation with its own attempt in it, and both verify', async () => {
    const attempts: string[] = []
    for (const runAttempt of ['1', '2']) {
      world.testbed.startJob({ runAttempt })
      const run = await again('build-provenance', { 'subject-path': 'a.tgz' })
      const bundle = JSON.parse(readFileSync(run.outputs['bundle-path'] ?? '', 'utf8'))
      const { predicate } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())
      attempts.push(predicate.runDetails.metadata.invocationId)
    }
    world.testbed.startJob({ runAttempt: '1' })
    expect(attempts.map((url) => url.replace(/^.*\/attempts\//, ''))).toEqual(['1', '2'])
    const verified = await world.step('verify', { files: 'a.tgz', ...world.identity })
    const { artifacts } = JSON.parse(readFileSync(verified.outputs['result-path'] ?? '', 'utf8'))
    expect(artifacts[0].accepted).toHaveLength(2)
  })
})
