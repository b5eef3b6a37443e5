import { execFile } from 'node:child_process'

/** Longest time of a program, in milliseconds, and most that it prints, in bytes. */
const TIME = 60_000
const MAX_OUTPUT = 1024 * 1024
const WORD = /^[A-Za-z0-9_./:@=-]+$/

/**
 * Runs a program of the machine, found by PATH, and gives what it prints. What it says on its error output is dropped: it
 * may hold a secret.
 *
 * @throws Error without a word of the output
 */
export function runProgram(
  program: string,
  args: readonly string[],
  platform: NodeJS.Platform = process.platform,
): Promise<string> {
  // Tools of vendors are command files on Windows, which need the shell, so no word may mean anything to it.
  const isWindows = platform === 'win32'
  if (isWindows && ![program, ...args].every((word) => WORD.test(word)))
    return Promise.reject(new Error(`${program}: an argument that is not passed to a shell`))
  return new Promise((resolve, reject) => {
    const options = {
      timeout: TIME,
      maxBuffer: MAX_OUTPUT,
      shell: isWindows,
      windowsHide: true,
      encoding: 'utf8',
    } as const
    execFile(program, [...args], options, (error, stdout) => {
      if (error === null) return resolve(stdout)
      const why = 'code' in error ? String(error.code) : 'it was ended'
      reject(new Error(`${program}: failed (${why})`))
    })
  })
}
