// Runs a program and hands over what it says.
import { spawn } from 'node:child_process'

/** Standard output of a program. @throws Error with all that the program said, when it fails */
export async function outputOf(program, args, options) {
  const { code, out, all } = await run(program, args, options)
  if (code === 0) return out
  throw new Error(`${args.join(' ')}: exit ${code}\n${all.trimEnd()}`)
}

/** Everything that a program says, whatever it ends with. */
export async function allOutputOf(program, args, options) {
  return (await run(program, args, options)).all
}

function run(program, args, options) {
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
    child.on('close', (code) => resolve({ code, out: textOf(out), all: textOf(all) }))
  })
}

function textOf(chunks) {
  return Buffer.concat(chunks).toString('utf8')
}
