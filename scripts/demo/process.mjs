// Runs a program and hands over what it says.
import { spawn } from 'node:child_process'

/** Standard output of a program. @throws Error with all that the program said, when it fails */
export function outputOf(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const out = []
    const all = []
    child.stdout.on('data', (chunk) => {
      out.push(chunk)
      all.push(chunk)
    })
    child.stderr.on('data', (chunk) => all.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'))
      else reject(new Error(`${args.join(' ')}: exit ${code}\n${Buffer.concat(all).toString('utf8').trimEnd()}`))
    })
  })
}
