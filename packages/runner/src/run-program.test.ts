import { describe, expect, it } from '@jest/globals'
import { runProgram } from './index.ts'

describe('runProgram', () => {
  it('gives what a program prints', async () => {
    expect(await runProgram(process.execPath, ['-e', 'console.log("a token")'])).toBe('a token\n')
  })

  it('S01 tells nothing of what a program said that failed', async () => {
    const script = 'console.log("zebra"); console.error("zebra"); process.exit(3)'
    const error = await runProgram(process.execPath, ['-e', script]).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).toContain('failed (3)')
    expect(JSON.stringify([String(error), (error as Error).cause ?? null])).not.toContain('zebra')
  })

  it('fails for a program that is not there', async () => {
    await expect(runProgram('no-such-program-anywhere', [])).rejects.toThrow('failed (ENOENT)')
  })

  it('hands no word to the shell of Windows that means anything to it', async () => {
    await expect(runProgram('az', ['a&calc'], 'win32')).rejects.toThrow('not passed to a shell')
  })
})
