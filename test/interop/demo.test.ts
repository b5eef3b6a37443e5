import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { peerPath, type Ran, run } from './peers.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the demo', () => {
  let folder: string
  let commands: string[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'demo-'))
    const demo = await run(process.execPath, [join(root, 'scripts/demo.mjs')], { cwd: root, env: { HOME: folder } })
    if (demo.code !== 0) throw new Error(demo.output)
    commands = demo.output
      .split(/\n\s*\n/)
      .map((block) => block.trim())
      .filter((block) => block.startsWith('cosign '))
    cpSync(join(root, 'demo-output'), join(folder, 'output'), { recursive: true })
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** A printed command as a reader would paste it, with cosign on PATH. */
  function paste(command: string): Promise<Ran> {
    const path = [dirname(peerPath('cosign')), process.env.PATH].join(delimiter)
    return run('sh', ['-c', command], { cwd: join(folder, 'output'), env: { PATH: path, HOME: folder } })
  }

  it('prints a cosign command for each of its three bundles, and each works as it stands', async () => {
    expect(commands).toHaveLength(3)
    for (const command of commands) {
      expect(await paste(command)).toEqual({ code: 0, output: expect.stringContaining('Verified OK') })
    }
  })

  it('leaves nothing that cosign accepts for a changed artifact', async () => {
    const artifact = /verify-blob (\S+)/.exec(commands.join('\n'))?.[1] ?? ''
    appendFileSync(join(folder, 'output', artifact), 'x')
    for (const command of commands) expect((await paste(command)).code).toBe(1)
  })
})
