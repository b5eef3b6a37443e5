// Long-running programs of the cluster: started with a log of their own, waited for, and ended together.
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Time that anything may take until it answers, in milliseconds. */
const PATIENCE = 60_000
const STEP = 250
/** Time to end by itself, in milliseconds. */
const GRACE = 5000

/** Starts programs in a folder; `close` ends all of them, and those of others that share the list, the last one first. */
export function createServices(folder, running = []) {
  return {
    folder,
    running,
    start(name, program, args, env = {}) {
      const home = join(folder, name)
      mkdirSync(home, { recursive: true })
      const log = join(home, 'log')
      const out = openSync(log, 'w')
      const child = spawn(program, args, {
        cwd: home,
        stdio: ['ignore', out, out],
        env: { PATH: process.env.PATH, HOME: home, ...env },
      })
      closeSync(out)
      child.on('error', () => {})
      const service = { name, child, log, tail: () => lastLines(log) }
      running.push(service)
      return service
    },
    async close() {
      for (const { child } of running.reverse()) await end(child)
    },
  }
}

/**
 * Asks until there is an answer.
 *
 * @throws Error with what the service said, when it ends or there is none in time
 */
export async function waitFor(what, service, ask) {
  const deadline = Date.now() + PATIENCE
  let last = 'nothing'
  while (Date.now() < deadline && service.child.exitCode === null) {
    try {
      const answer = await ask()
      if (answer !== undefined && answer !== false) return answer
    } catch (error) {
      last = error.message
    }
    await pause(STEP)
  }
  throw new Error(`${what}: ${service.name} does not answer (${last})\n${service.tail()}`)
}

/** The end of a log, as much as a person reads. */
function lastLines(log) {
  const lines = readFileSync(log, 'utf8').split('\n').slice(-12)
  return lines.map((line) => line.slice(0, 300)).join('\n')
}

/** A port of loopback that nobody has. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function end(child) {
  if (child.exitCode !== null || child.pid === undefined) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const forced = setTimeout(() => child.kill('SIGKILL'), GRACE)
  await ended
  clearTimeout(forced)
}
