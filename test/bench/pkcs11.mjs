// Signatures per second with a key in SoftHSM: the package with its child process, against the same calls made straight at
// the module in one process. The package verifies each signature before it leaves, so the one that is compared does too;
// what the bare module does is told beside it. SoftHSM is the fastest token there is: with a real one the token decides.
import { execFileSync } from 'node:child_process'
import { bridgeFile } from '../../packages/pkcs11/lib/client/natives.js'
import { createSoftHsm, SOFT_HSM_PIN, softHsmModule } from '../../packages/pkcs11/src/testing/soft-hsm.ts'
import { root } from '../../scripts/run.mjs'
import { median, row, runProcess } from './measure.mjs'

const ROUNDS = 3
const COUNT = 10_000
const IN_FLIGHT = { few: 32, many: 256 }
const LABEL = 'bench'
const TARGET = 0.8

/** @returns rows of the report */
export async function pkcs11() {
  if (softHsmModule === undefined) {
    return [row('tokens: SoftHSM is not installed (apt-get install softhsm2 opensc)', 'not measured')]
  }
  const hsm = createSoftHsm()
  try {
    hsm.initToken('bench')
    const key = ['--keypairgen', '--key-type', 'EC:prime256v1', '--label', LABEL, '--id', '01']
    execFileSync('pkcs11-tool', ['--module', hsm.module, '--login', '--pin', SOFT_HSM_PIN, ...key], {
      env: hsm.environment,
      stdio: 'ignore',
    })
    return rowsOf(await measured(hsm))
  } finally {
    hsm.remove()
  }
}

/** Each way in turn, so that a drift of the machine hits all alike. */
async function measured({ module, environment: env }) {
  const given = [module, SOFT_HSM_PIN, LABEL]
  const run = async (script, ...args) => {
    const { code, output } = await runProcess(process.execPath, [`${root}test/bench/${script}`, ...args.map(String)], {
      env,
    })
    if (code !== 0) throw new Error(`${script}: exit ${code}: ${output.slice(0, 500)}`)
    return JSON.parse(output)
  }
  const tasks = {
    bare: () => run('pkcs11-raw.mjs', bridgeFile(undefined), ...given, COUNT),
    verified: () => run('pkcs11-raw.mjs', bridgeFile(undefined), ...given, COUNT / 2, 'verify'),
    few: () => run('pkcs11-ours.mjs', ...given, COUNT, IN_FLIGHT.few),
    many: () => run('pkcs11-ours.mjs', ...given, COUNT, IN_FLIGHT.many),
    digest: () => run('pkcs11-ours.mjs', ...given, COUNT / 5, IN_FLIGHT.few, 'digest'),
  }
  const results = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, task] of Object.entries(tasks)) results[name].push(await task())
  }
  return results
}

function rowsOf({ bare, verified, few, many, digest }) {
  const rate = (results) => median(results.map((result) => result.rate ?? result))
  const shown = (results) => `${Math.round(rate(results)).toLocaleString('en')}/s`
  const ratio = rate(few) / rate(verified)
  const what = `tokens: P-256 in SoftHSM, ${IN_FLIGHT.few} at once ${shown(few)}, ${IN_FLIGHT.many} at once ${shown(many)}`
  const grown = few.flatMap(({ before, after }) => (before === undefined ? [] : [after.rssKiB - before.rssKiB]))
  return [
    row(
      `${what}; module in process, verified ${shown(verified)}`,
      `${ratio.toFixed(2)} × the module`,
      `≥ ${TARGET}`,
      ratio >= TARGET,
    ),
    row(
      `tokens: the bare module, nothing verified ${shown(bare)}`,
      `${(rate(few) / rate(bare)).toFixed(2)} × the bare module`,
    ),
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
