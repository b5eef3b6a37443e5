import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { publishRelease } from '@slsa-actions/core/flow/release'
import { type Bench, openBench } from '../../packages/core/src/testing/ports.ts'
import {
  buildRelease,
  claimSbom,
  downloaded,
  RELEASED_BUILDER,
  RELEASED_COMMIT,
  RELEASED_TAG,
  releaseContext,
  suiteJob,
} from '../../packages/core/src/testing/release-bed.ts'
import { peerPath, type Ran, run } from './peers.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const SBOM = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'app',
  documentNamespace: 'https://example.test/app',
  creationInfo: { created: '2026-11-24T09:00:00Z', creators: ['Tool: none'] },
  packages: [],
}

let bench: Bench
let folder: string
let page: string

/** Every asset of the release, as a reader downloads them into a folder. */
function download(): void {
  rmSync(folder, { recursive: true, force: true })
  folder = mkdtempSync(join(tmpdir(), 'release-'))
  const [release] = bench.testbed.github.repositories.get('acme/app')?.releases ?? []
  for (const { name, body } of release?.assets ?? []) writeFileSync(join(folder, name), body)
  page = release?.assets.find(({ name }) => name === 'VERIFY.md')?.body.toString() ?? ''
}

const commands = (): string[] => [...page.matchAll(/```sh\n([\s\S]*?)\n```/g)].map(([, command = '']) => command)
const of = (tool: string): string[] => commands().filter((command) => command.startsWith(`${tool} `))

/** A command of the page as a reader pastes it, with nothing of this machine but PATH. */
function paste(command: string): Promise<Ran> {
  const slsa = join(folder, '.bin')
  const path = [slsa, dirname(peerPath('cosign')), process.env.PATH].join(delimiter)
  return run('sh', ['-c', command], { cwd: folder, env: { PATH: path, HOME: slsa, GH_TOKEN: 'x' } })
}

beforeAll(async () => {
  bench = await openBench('private')
  folder = mkdtempSync(join(tmpdir(), 'release-'))
  const built = await buildRelease(bench, {
    'app.tgz': 'the app',
    'tool-1.0': 'a tool',
    'app.spdx.json': JSON.stringify(SBOM),
  })
  const claims = await claimSbom(bench, built, 'app.spdx.json')
  bench.reset(suiteJob('publish-release.yml'))
  bench.testbed.github.addRepository('acme/app', { refs: { [`refs/tags/${RELEASED_TAG}`]: RELEASED_COMMIT } })
  const inputs = {
    builder: RELEASED_BUILDER,
    artifacts: built.artifacts,
    'artifact-ids': '1',
    bundles: await downloaded([built.bundles, claims]),
    'bundle-artifact-ids': '2,3',
  }
  const result = await publishRelease(bench.inputs(inputs), bench.ports(), await releaseContext(bench))
  if (result.failure !== undefined) throw new Error(result.failure.message)
})
beforeEach(async () => {
  download()
  const bin = join(folder, '.bin')
  await run('mkdir', [bin])
  const script = join(root, 'build/bundles/cli/slsa.mjs')
  writeFileSync(join(bin, 'slsa'), `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`)
  chmodSync(join(bin, 'slsa'), 0o755)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await bench.close()
})

describe('VERIFY.md of a release', () => {
  it('has a command for every file and for the SBOM, and each works as it stands, without the network', async () => {
    expect(['sha256sum', 'slsa', 'cosign', 'gh'].map((tool) => of(tool).length)).toEqual([1, 2, 3, 3])
    const before = bench.testbed.requests.length
    for (const command of commands()) {
      const ran = await paste(command)
      expect({ command, ...ran }).toEqual({ command, code: 0, output: expect.any(String) })
    }
    expect(bench.testbed.requests.length).toBe(before)
  })

  it('lets no command pass for another file', async () => {
    writeFileSync(join(folder, 'app.tgz'), 'evil')
    for (const command of [
      ...of('sha256sum'),
      ...of('slsa'),
      ...[...of('cosign'), ...of('gh')].filter((one) => one.includes('app.tgz')),
    ]) {
      expect({ command, code: (await paste(command)).code }).not.toEqual({ command, code: 0 })
    }
  })

  it('lets no command pass for another identity, tag or trust root', async () => {
    for (const [tool, from, to] of [
      ['slsa', 'build-generic.yml@refs/tags/v1.2.3', 'build-generic.yml@refs/tags/v1.2.4'],
      ['slsa', `--source-ref refs/tags/${RELEASED_TAG}`, '--source-ref refs/tags/v1.4.1'],
      ['slsa', 'acme/app', 'acme/other'],
      ['cosign', 'octo-org/builders', 'evil/builders'],
      ['gh', 'octo-org/builders', 'evil/builders'],
      ['gh', RELEASED_COMMIT, 'c'.repeat(40)],
    ] as const) {
      const [first = ''] = of(tool)
      expect(first).toContain(from)
      expect([tool, to, (await paste(first.replace(from, to))).code]).not.toEqual([tool, to, 0])
    }
    const other = await openBench('private')
    const root = JSON.stringify(other.testbed.sigstore.trustedRoot())
    await other.close()
    writeFileSync(join(folder, 'trusted_root.json'), root)
    for (const command of [...of('slsa'), ...of('cosign'), ...of('gh')]) expect((await paste(command)).code).not.toBe(0)
  })
})
