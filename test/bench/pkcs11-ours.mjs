// Signs as the actions do, through a child process and verified: `node pkcs11-ours.mjs <module> <pin> <label> <count>
// <in flight> [digest]`. Prints signatures per second, the memory of the child before and after, and the microseconds of
// processors that a signature took, in this process and in the child. With `digest` the message is kept from the package,
// as for a file that was hashed elsewhere.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { installedHostScript, openTokenKey } from '../../packages/pkcs11/lib/index.js'

const MESSAGE = Buffer.from('what is signed')
const DIGEST = createHash('sha256').update(MESSAGE).digest()

const [modulePath, pin, label, count, inFlight, isDigestOnly] = process.argv.slice(2)
const opening = process.hrtime.bigint()
const key = await openTokenKey({
  uri: { object: label, token: label },
  modulePath,
  pin: Buffer.from(pin),
  hostScript: installedHostScript(),
})
const openMs = Number(process.hrtime.bigint() - opening) / 1e6
const [scheme] = key.schemes
const message = isDigestOnly === undefined ? MESSAGE : undefined
await run(Math.ceil(Number(count) / 20))
const before = childState()
const own = process.cpuUsage()
const started = process.hrtime.bigint()
await run(Number(count))
const seconds = Number(process.hrtime.bigint() - started) / 1e9
const { user, system } = process.cpuUsage(own)
const after = childState()
await key.close()
const cpuUs = {
  own: (user + system) / Number(count),
  child: before === undefined || after === undefined ? undefined : (after.cpuUs - before.cpuUs) / Number(count),
}
process.stdout.write(`${JSON.stringify({ rate: Number(count) / seconds, openMs, before, after, cpuUs })}\n`)

async function run(total) {
  let left = total
  const lane = async () => {
    while (left > 0) {
      left -= 1
      await key.sign(scheme, DIGEST, message)
    }
  }
  await Promise.all(Array.from({ length: Number(inFlight) }, lane))
}

/** Resident memory, threads and time of the child, where the system tells. */
function childState() {
  try {
    const [child] = execFileSync('pgrep', ['-P', String(process.pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')
    const status = readFileSync(`/proc/${child}/status`, 'utf8')
    const stat = readFileSync(`/proc/${child}/stat`, 'utf8')
    // User and system time, in hundredths of a second, are fields 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return {
      rssKiB: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]),
      threads: Number(/Threads:\s+(\d+)/.exec(status)?.[1]),
      cpuUs: (Number(fields[11]) + Number(fields[12])) * 10_000,
    }
  } catch {
    return undefined
  }
}
