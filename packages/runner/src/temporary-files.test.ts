import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { trackUnfinished } from './temporary-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'track-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function write(fs: ReturnType<typeof trackUnfinished>['fs'], path: string): Promise<void> {
  const file = await fs.open(path, 'wx')
  await file.writeFile('half')
  await file.close()
}

describe('trackUnfinished', () => {
  it('K06 removes a file that has not got its name yet, and the empty folder it was for', async () => {
    const { fs, removeUnfinished } = trackUnfinished()
    await fs.mkdtemp(join(folder, 'attestation-'))
    await write(fs, join(folder, '.bundle.tmp'))
    removeUnfinished()
    expect(readdirSync(folder)).toEqual([])
  })

  it('K06 leaves what was finished', async () => {
    const { fs, removeUnfinished } = trackUnfinished()
    const fresh = await fs.mkdtemp(join(folder, 'attestation-'))
    await write(fs, join(folder, '.bundle.tmp'))
    await fs.rename(join(folder, '.bundle.tmp'), join(fresh, 'attestation.json'))
    removeUnfinished()
    expect(readdirSync(fresh)).toEqual(['attestation.json'])
  })

  it('K06 does not mind a file that is gone already', async () => {
    const { fs, removeUnfinished } = trackUnfinished()
    await write(fs, join(folder, '.bundle.tmp'))
    rmSync(join(folder, '.bundle.tmp'))
    expect(removeUnfinished).not.toThrow()
  })
})
