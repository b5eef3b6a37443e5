import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { setOutputs, writeResultFile } from './outputs.ts'
import { appendSummary } from './summary.ts'
import { withEnvironment } from './testing/stdout.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outputs-'))
  file = join(folder, 'file')
  writeFileSync(file, '')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Outputs of a file as the runner reads them. */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '') ?? []
    if (name === undefined) continue
    const end = lines.indexOf(delimiter ?? '', at + 1)
    outputs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}

describe('setOutputs', () => {
  const set = (outputs: Record<string, string>): Promise<void> =>
    withEnvironment({ GITHUB_OUTPUT: file }, () => setOutputs(outputs))

  it('S05 sets one output, whatever its value', async () => {
    const value = 'x\nghadelimiter_0\nverified<<E\ntrue\nE\nverified=true'
    await set({ 'bundle-path': value })
    expect(outputsIn(readFileSync(file, 'utf8'))).toEqual({ 'bundle-path': value })
  })

  it('S05 uses another delimiter each time', async () => {
    await set({ a: '1', b: '2' })
    const delimiters = [...readFileSync(file, 'utf8').matchAll(/<<(.+)/g)].map((match) => match[1])
    expect(new Set(delimiters).size).toBe(2)
  })

  it('F17 refuses a value larger than GitHub keeps, and sets none of the others either', async () => {
    await expect(set({ outcome: 'verified', list: 'x'.repeat(1024 * 1024 + 1) })).rejects.toMatchObject({
      code: 'OUTPUT_WRITE',
    })
    expect(readFileSync(file, 'utf8')).toBe('')
  })

  it('F16 says so when the outputs cannot be written', async () => {
    rmSync(file)
    await expect(set({ outcome: 'verified' })).rejects.toMatchObject({ code: 'OUTPUT_WRITE' })
    writeFileSync(file, '')
  })
})

describe('writeResultFile', () => {
  it('writes each result into a folder of its own', () => {
    const [first, second] = [writeResultFile({ a: 1 }, folder), writeResultFile({ a: 2 }, folder)]
    expect(first).not.toBe(second)
    expect(JSON.parse(readFileSync(first, 'utf8'))).toEqual({ a: 1 })
  })

  it('F16 says so when the folder is none', () => {
    expect(() => writeResultFile({}, join(file, 'below'))).toThrow(expect.objectContaining({ code: 'OUTPUT_WRITE' }))
  })
})

describe('appendSummary', () => {
  const append = (text: string): Promise<void> => appendSummary(text, { GITHUB_STEP_SUMMARY: file })

  it('keeps what is there', () =>
    withEnvironment({ GITHUB_STEP_SUMMARY: file }, async () => {
      writeFileSync(file, 'before\n')
      await append('after\n')
      expect(readFileSync(file, 'utf8')).toBe('before\nafter\n')
      rmSync(file)
      await expect(append('x')).rejects.toMatchObject({ code: 'OUTPUT_WRITE' })
      writeFileSync(file, '')
      await append('again\n')
      // Nothing of what could not be written comes along later; the library remembers the file.
      expect(readFileSync(file, 'utf8')).toBe('again\n')
      await append(`${'a line\n'.repeat(300_000)}`)
      expect(readFileSync(file).byteLength).toBeLessThanOrEqual(1024 * 1024)
      expect(readFileSync(file, 'utf8')).toMatch(/a line\n\n_The summary is longer/)
    }))

  it('does nothing where there are no summaries', async () => {
    await expect(appendSummary('x', {})).resolves.toBeUndefined()
  })
})
