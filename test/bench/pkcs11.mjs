// Signatures per second with a key in SoftHSM: the package with its child process, against the same calls made straight at
// the module in one process, with each signature verified, as the package does, and bare. SoftHSM is the fastest token there
// is, so the same is measured with a key of RSA, and with a module that is as slow as hardware.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bridgeFile } from '../../packages/pkcs11/lib/client/natives.js'
import { generateKey, installedHostScript } from '../../packages/pkcs11/lib/index.js'
import { createSoftHsm, SOFT_HSM_PIN, softHsmModule } from '../../packages/pkcs11/src/testing/soft-hsm.ts'
import { root } from '../../scripts/run.mjs'
import { median, row, runProcess } from './measure.mjs'
import { buildSlowModule, DELAY_MS } from './slow-module.mjs'

const ROUNDS = 3
const COUNT = 10_000
const COUNT_RSA = 1500
const COUNT_SLOW = 300
const IN_FLIGHT = { few: 32, many: 256 }
const TARGET = 0.8

/** @returns rows of the report */
export async function pkcs11() {
  if (softHsmModule === undefined) {
    return [row('tokens: SoftHSM is not installed (apt-get install softhsm2)', 'not measured')]
  }
  const hsm = createSoftHsm()
  const folder = mkdtempSync(join(tmpdir(), 'bench-tokens-'))
  try {
    for (const kind of ['P-256', 'RSA-2048']) await makeKey(kind, hsm)
    const results = await measured({ ...hsm, slowModule: buildSlowModule(hsm.module, folder) })
    return [...rowsOfFast(results), ...rowsOfOthers(results)]
  } finally {
    hsm.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A key in a token of its own, both called as its kind. */
function makeKey(kind, { initToken, module, environment }) {
  initToken(kind)
  const pin = Buffer.from(SOFT_HSM_PIN)
  const options = { modulePath: module, pin, hostScript: installedHostScript(), environment }
  return generateKey({ ...options, uri: { token: kind }, kind, label: kind })
}

/** Each way in turn, so that a drift of the machine hits all alike. */
async function measured({ module, slowModule, environment: env }) {
  const run = async (script, ...args) => {
    const { code, output } = await runProcess(process.execPath, [`${root}test/bench/${script}`, ...args.map(String)], {
      env,
    })
    if (code !== 0) throw new Error(`${script}: exit ${code}: ${output.slice(0, 500)}`)
    return JSON.parse(output)
  }
  const raw = (file, ...args) => run('pkcs11-raw.mjs', bridgeFile(undefined), file, SOFT_HSM_PIN, ...args)
  const ours = (file, ...args) => run('pkcs11-ours.mjs', file, SOFT_HSM_PIN, ...args)
  const tasks = {
    bare: () => raw(module, 'P-256', COUNT),
    verified: () => raw(module, 'P-256', COUNT / 2, 'verify'),
    few: () => ours(module, 'P-256', COUNT, IN_FLIGHT.few),
    many: () => ours(module, 'P-256', COUNT, IN_FLIGHT.many),
    digest: () => ours(module, 'P-256', COUNT / 5, IN_FLIGHT.few, 'digest'),
    rsaBare: () => raw(module, 'RSA-2048', COUNT_RSA),
    rsa: () => ours(module, 'RSA-2048', COUNT_RSA, IN_FLIGHT.few),
    ...(slowModule === undefined
      ? {}
      : {
          slowBare: () => raw(slowModule, 'P-256', COUNT_SLOW),
          slow: () => ours(slowModule, 'P-256', COUNT_SLOW, IN_FLIGHT.few),
        }),
  }
  const results = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, task] of Object.entries(tasks)) results[name].push(await task())
  }
  return results
}

const rate = (results) => median(results.map((result) => result.rate ?? result))
const shown = (results) => `${Math.round(rate(results)).toLocaleString('en')}/s`

function rowsOfFast({ bare, verified, few, many, digest }) {
  const what = `tokens: P-256 in SoftHSM, ${IN_FLIGHT.few} at once ${shown(few)}, ${IN_FLIGHT.many} at once ${shown(many)}`
  const grown = few.flatMap(({ before, after }) => (before === undefined ? [] : [after.rssKiB - before.rssKiB]))
  return [
    against(`${what}; module in process, verified ${shown(verified)}`, few, verified, '× the module'),
    against(`tokens: the bare module, nothing verified ${shown(bare)}`, few, bare, '× the bare module'),
    row('tokens: processors that a signature takes, all told, verified', cpuOf(few)),
    row('tokens: signatures over a digest whose message is not known', shown(digest)),
    row('tokens: time to open a key', `${Math.round(median(few.map(({ openMs }) => openMs)))} ms`),
    ...(grown.length === 0
      ? []
      : [
          row(
            `tokens: memory that the child gained in ${COUNT.toLocaleString('en')} signatures`,
            `${Math.round(median(grown) / 1024)} MiB`,
          ),
        ]),
  ]
}

function rowsOfOthers({ rsa, rsaBare, slow, slowBare }) {
  return [
    against(`tokens: RSA-2048 in SoftHSM ${shown(rsa)}; bare ${shown(rsaBare)}`, rsa, rsaBare, '× the bare module'),
    slow === undefined
      ? row('tokens: a module as slow as hardware cannot be compiled here (needs cc)', 'not measured')
      : against(
          `tokens: P-256 in a module that takes ${DELAY_MS} ms more for each ${shown(slow)}; bare ${shown(slowBare)}`,
          slow,
          slowBare,
          '× the bare module',
        ),
  ]
}

function against(what, ours, theirs, unit) {
  const ratio = rate(ours) / rate(theirs)
  return row(what, `${ratio.toFixed(2)} ${unit}`, `≥ ${TARGET}`, ratio >= TARGET)
}

function cpuOf(results) {
  const own = median(results.map(({ cpuUs }) => cpuUs.own))
  const [child] = results.map(({ cpuUs }) => cpuUs.child)
  if (child === undefined) return `${Math.round(own)} µs beside the module's process`
  const children = median(results.map(({ cpuUs }) => cpuUs.child))
  return `${Math.round(own)} µs here, ${Math.round(children)} µs in the module's process`
}
