import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { peerPath, type Ran, run } from './peers.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the demo', () => {
  let folder: string
  let output: string
  let commands: string[]
  let registry: ChildProcess

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'demo-'))
    const demo = await run(process.execPath, [join(root, 'scripts/demo.mjs')], { cwd: root, env: { HOME: folder } })
    if (demo.code !== 0) throw new Error(demo.output)
    output = demo.output
    commands = output
      .split(/\n\s*\n/)
      .map((block) => block.trim())
      .filter((block) => block.startsWith('cosign '))
    cpSync(join(root, 'demo-output'), join(folder, 'output'), { recursive: true })
    registry = await serveImage()
  })

  afterAll(() => {
    registry?.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  /** `npm run demo:registry`, once it serves. @throws Error with what it says when it does not */
  async function serveImage(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [join(root, 'scripts/demo/registry.mjs')], { cwd: root })
    const said = new Promise<string>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) stream.once('data', (text) => resolve(String(text)))
    })
    const line = await Promise.race([said, once(child, 'exit').then(([code]) => `it ended with ${code}`)])
    if (line.includes('is served')) return child
    child.kill()
    throw new Error(`npm run demo:registry: ${line}`)
  }

  /** A printed command as a reader would paste it, with cosign on PATH. */
  function paste(command: string): Promise<Ran> {
    const path = [dirname(peerPath('cosign')), process.env.PATH].join(delimiter)
    return run('sh', ['-c', command], { cwd: join(folder, 'output'), env: { PATH: path, HOME: folder } })
  }

  const ofBlobs = (): string[] => commands.filter((command) => command.includes('-blob'))
  const ofImages = (): string[] => commands.filter((command) => !command.includes('-blob'))

  it('prints a cosign command for each of its three bundles, and each works as it stands', async () => {
    expect(ofBlobs()).toHaveLength(3)
    for (const command of ofBlobs()) {
      expect(await paste(command)).toEqual({ code: 0, output: expect.stringContaining('Verified OK') })
    }
  })

  it('prints a cosign command for what the image has of each kind, and each works while the image is served', async () => {
    expect(ofImages()).toHaveLength(3)
    for (const command of ofImages()) {
      const output = expect.stringContaining('The cosign claims were validated')
      expect(await paste(command)).toEqual({ code: 0, output })
    }
  })

  it('asks the real Kyverno, which admits what was released and denies all else, as verify does', () => {
    const said = [...output.matchAll(/✓ (admitted|denied) .* verify (\w+), Kyverno (admits|denies) /g)]
    expect(said.map(([, word, own, theirs]) => `${word}: ${own}, ${theirs}`)).toEqual([
      'admitted: verified, admits',
      'admitted: verified, admits',
      'denied: NO_ATTESTATION, denies',
      'denied: POLICY, denies',
      'denied: POLICY, denies',
      'denied: NO_ATTESTATION, denies',
      'denied: POLICY, denies',
    ])
  })

  it.each([
    ['step missing', 'step "test": no functionary attested'],
    ['wrong functionary', 'step "build": it was attested by "tester"'],
    ['product swapped', 'step "package", materials:'],
    ['other material', 'step "build", materials:'],
    ['one tester twice', 'step "test": 1 of 2 functionaries'],
  ])('refuses a supply chain with %s in one line', (what, reason) => {
    const line = output.split('\n').find((one) => one.includes(`✓ ${what} `))
    expect(line).toContain(reason)
    expect(line?.length).toBeLessThan(120)
  })

  it('leaves nothing that cosign accepts for a changed artifact, or for another signer of the image', async () => {
    const artifact = /verify-blob (\S+)/.exec(commands.join('\n'))?.[1] ?? ''
    appendFileSync(join(folder, 'output', artifact), 'x')
    for (const command of ofBlobs()) expect((await paste(command)).code).toBe(1)
    for (const command of ofImages()) {
      const other = command.replace('/acme/notice-board/.github', '/mallory/notice-board/.github')
      expect((await paste(other)).code).not.toBe(0)
    }
  })
})
