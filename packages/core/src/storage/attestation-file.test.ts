import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { verdictOf } from '../testing/failure.ts'
import { describeOnPosix } from '../testing/not-tested.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { writeAttestationFile } from './index.ts'

afterAll(removeFolders)

const ITEMS = [{ text: '{"a":1}' }, { text: '{"b":2}' }]

describeOnPosix('writeAttestationFile', () => {
  it('writes one bundle a line into a fresh folder, and adds its path to the list, as actions/attest does', async () => {
    const temp = join(await temporaryFolder(), 'made')
    const first = await writeAttestationFile(ITEMS, temp, fs)
    const second = await writeAttestationFile(ITEMS.slice(1), temp, fs)
    expect(first).not.toBe(second)
    expect(first).toMatch(/\/attestation\.json$/)
    expect(await fs.readFile(first, 'utf8')).toBe('{"a":1}\n{"b":2}\n')
    expect(await fs.readFile(join(temp, 'created_attestation_paths.txt'), 'utf8')).toBe(`${first}\n${second}\n`)
  })

  it('F11 does not write through a link in the place of the list, and leaves nothing', async () => {
    const temp = await temporaryFolder({ precious: 'x' })
    await fs.symlink('precious', join(temp, 'created_attestation_paths.txt'))
    expect(await verdictOf(() => writeAttestationFile(ITEMS, temp, fs))).toBe('V2 OUTPUT_PATH')
    expect(await fs.readFile(join(temp, 'precious'), 'utf8')).toBe('x')
    expect((await fs.readdir(temp)).sort()).toEqual(['created_attestation_paths.txt', 'precious'])
  })

  it('F11 refuses a file in the place of the temporary folder', async () => {
    const folder = await temporaryFolder({ temp: '' })
    expect(await verdictOf(() => writeAttestationFile(ITEMS, join(folder, 'temp'), fs))).toBe('V2 OUTPUT_WRITE')
  })

  it('F16 refuses when the list cannot be extended', async () => {
    const appendFile = (async () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    }) as typeof fs.appendFile
    const temp = await temporaryFolder()
    expect(await verdictOf(() => writeAttestationFile(ITEMS, temp, { ...fs, appendFile }))).toBe('V2 OUTPUT_WRITE')
  })
})
