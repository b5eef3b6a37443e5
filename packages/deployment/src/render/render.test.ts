import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planDeployment, renderFolder, type ToolResult, toolRunner } from '../index.ts'

const plan = (files: Record<string, string>) =>
  planDeployment(Object.keys(files), async (file) => Buffer.from(files[file] ?? ''))
const folders = async (files: Record<string, string>) =>
  (await plan(files)).folders.map(({ tool, folder, covered }) => `${tool} ${folder} ${covered.length}`)

describe('planDeployment', () => {
  it('renders charts and kustomizations, and reads what belongs to neither', async () => {
    const files = {
      'a.yaml': '',
      'app/Chart.yaml': '',
      'app/templates/x.yaml': '',
      'app/charts/sub/Chart.yaml': '',
      'app/charts/sub/templates/y.yaml': '',
      'apple/x.yaml': '',
      'k/kustomization.yaml': 'resources: [x.yaml]',
      'k/x.yaml': '',
    }
    expect((await plan(files)).files).toEqual(['a.yaml', 'apple/x.yaml'])
    expect(await folders(files)).toEqual(['helm app 3', 'kustomize k 1'])
  })

  it('renders what is built on with what builds on it', async () => {
    const files = {
      'base/kustomization.yaml': 'resources: [x.yaml]',
      'base/x.yaml': '',
      'mixin/Kustomization': 'kind: Component',
      'prod/kustomization.yml': 'resources:\n- ../base/\ncomponents: [../mixin]',
    }
    expect(await folders(files)).toEqual(['kustomize prod 0'])
    expect((await plan(files)).files).toEqual([])
  })

  it('renders all of a ring, so that none is left out', async () => {
    const files = { 'a/kustomization.yaml': 'resources: [../b]', 'b/kustomization.yaml': 'resources: [../a]' }
    expect(await folders(files)).toEqual(['kustomize a 0', 'kustomize b 0'])
  })

  it('refuses a kustomization that means two things', async () => {
    await expect(plan({ 'kustomization.yaml': 'resources: []\nresources: [x]' })).rejects.toMatchObject({
      code: 'MANIFEST_YAML',
    })
  })
})

describe('renderFolder', () => {
  const folder = { folder: 'k', file: 'k/x', covered: [] }
  const rendered = async (tool: 'helm' | 'kustomize', answers: Record<string, ToolResult>) => {
    const asked: string[] = []
    const run = async (command: string, args: readonly string[]): Promise<ToolResult> => {
      asked.push([command, ...args].join(' '))
      return answers[command] ?? { kind: 'missing' }
    }
    const result = await renderFolder({ ...folder, tool }, '/w/k', run).then(
      (bytes) => Buffer.from(bytes).toString(),
      (error: { code: string; message: string }) => `${error.code} ${error.message}`,
    )
    return { result, asked }
  }
  const ended = (code: number, output: string, errors = ''): ToolResult => ({
    kind: 'ended',
    code,
    output: Buffer.from(output),
    errors,
  })

  it('asks kubectl where there is no kustomize', async () => {
    expect(await rendered('kustomize', { kubectl: ended(0, 'a: 1') })).toEqual({
      result: 'a: 1',
      asked: ['kustomize build /w/k', 'kubectl kustomize /w/k'],
    })
  })

  it.each<[string, 'helm' | 'kustomize', Record<string, ToolResult>, RegExp]>([
    ['no tool', 'helm', {}, /^RENDER_TOOL k: is rendered by `helm`, which this machine does not have/],
    [
      'a tool that refuses, and asks no other',
      'kustomize',
      { kustomize: ended(1, 'half', 'Error:\n\u001b[31mno'), kubectl: ended(0, 'x') },
      /^RENDER k: `kustomize` ended with code 1: Error: \[31mno$/,
    ],
    [
      'a tool that hangs',
      'helm',
      { helm: { kind: 'stopped', why: 'did not end within 60 s' } },
      /^RENDER k: `helm` did not end/,
    ],
  ])('fails with %s', async (_, tool, answers, message) => {
    expect((await rendered(tool, answers)).result).toMatch(message)
  })
})

describe('toolRunner', () => {
  const node = (script: string, options = {}, env = {}) =>
    toolRunner({ PATH: process.env.PATH, ...env }, options)(process.execPath, ['-e', script])

  it('shows a tool no secret of the job', async () => {
    const secrets = {
      GITHUB_TOKEN: 's1',
      INPUT_PIN: 's2',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's3',
      KUBECONFIG: 's4',
      AWS_SECRET_ACCESS_KEY: 's5',
    }
    const ran = await node('console.log(JSON.stringify(process.env))', {}, secrets)
    expect(ran.kind === 'ended' && Buffer.from(ran.output).toString()).not.toMatch(/s[1-5]"/)
  })

  it('ends a tool that does not end, or writes without end', async () => {
    expect(await node('setInterval(() => {}, 1000)', { timeoutMs: 300 })).toMatchObject({
      kind: 'stopped',
      why: 'did not end within 0.3 s',
    })
    expect(
      await node('const b = Buffer.alloc(1 << 20, 97); (function f() { process.stdout.write(b, f) })()'),
    ).toMatchObject({
      kind: 'stopped',
      why: expect.stringContaining('writes more than'),
    })
  })

  it('says that a tool is not there', async () => {
    expect(await toolRunner({ PATH: '/nowhere' })('no-such-tool', [])).toEqual({ kind: 'missing' })
  })
})

describe('the real kubectl', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kustomize-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('renders a kustomization with its images replaced', async () => {
    if (!hasKubectl()) {
      if (process.env.CI === 'true') throw new Error('kubectl is not installed: rendering is not tested')
      process.stderr.write('\nNOT TESTED: kubectl is not installed; rendering with the real tool was left out\n')
      return
    }
    writeFileSync(
      join(folder, 'pod.yaml'),
      'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: a, image: app}]}\n',
    )
    writeFileSync(
      join(folder, 'kustomization.yaml'),
      'resources: [pod.yaml]\nimages: [{name: app, newName: ghcr.io/acme/app, newTag: v1}]\n',
    )
    const run = toolRunner(process.env)
    const only = async (command: string, args: readonly string[]): Promise<ToolResult> =>
      command === 'kubectl' ? run(command, args) : { kind: 'missing' }
    const text = await renderFolder(
      { tool: 'kustomize', folder: 'k', file: 'k/kustomization.yaml', covered: [] },
      folder,
      only,
    )
    expect(Buffer.from(text).toString()).toContain('image: ghcr.io/acme/app:v1')
  })
})

function hasKubectl(): boolean {
  try {
    execFileSync('kubectl', ['version', '--client'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
