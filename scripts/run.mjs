// Starts the project's own tools with this very Node, and says how long a step took.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs `node <script> …args` from the project's root; resolves with the exit code. */
export function runNode(args, options = {}) {
  return run(process.execPath, args, options)
}

/** Runs a program from the project's root; resolves with the exit code, 127 when it cannot be started. */
export function run(program, args, { env = {}, cwd = root, stdio = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio, env: { ...process.env, ...env } })
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`)
      resolve(127)
    })
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}
