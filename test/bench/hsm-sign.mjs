// The whole path of the action: statements in files, signed with a key in SoftHSM, each bundle verified and written into a
// file, against the module alone, called in one process with nothing verified and nothing written. SoftHSM is the fastest
// token there is, so this shows what the action adds; behind a real token the token decides.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFileSafely } from '@slsa-actions/core/storage'
import { generateKey, installedHostScript } from '@slsa-actions/pkcs11'
import { runAction, startTestbed } from '@slsa-actions/testbed'
import { mapLimit } from '@slsa-actions/wire'
import { bridgeFile } from '../../packages/pkcs11/lib/client/natives.js'
import { createSoftHsm, SOFT_HSM_PIN, softHsmModule } from '../../packages/pkcs11/src/testing/soft-hsm.ts'
import { root } from '../../scripts/run.mjs'
import { median, row, runProcess } from './measure.mjs'

const SIZES = { few: 1, many: 2000 }
const ROUNDS = 3
/** Of the bundles that are made here, and how many the action writes at once. */
const BUNDLE_BYTES = 900
const FILES_AT_ONCE = 8
const RAW_COUNT = 5000
const KINDS = ['P-256', 'RSA-3072']
const TARGET = 0.8

/** @returns rows of the report */
export async function hsmSign() {
  if (softHsmModule === undefined)
    return [row('hsm-sign: SoftHSM is not installed (apt-get install softhsm2)', 'not measured')]
  const hsm = createSoftHsm()
  const folder = mkdtempSync(join(tmpdir(), 'bench-hsm-'))
  const testbed = await startTestbed()
  try {
    const rows = []
    for (const kind of KINDS) {
      hsm.initToken(kind)
      await makeKey(kind, hsm)
      rows.push(...rowsOf(kind, await measured(kind, { hsm, folder, testbed })))
    }
    return rows
  } finally {
    await testbed.close()
    hsm.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function makeKey(kind, { module, environment }) {
  const pin = Buffer.from(SOFT_HSM_PIN)
  const options = { modulePath: module, pin, hostScript: installedHostScript(), environment }
  return generateKey({ ...options, uri: { token: kind }, kind, label: kind })
}

/** Each way in turn, so that a drift of the machine hits all alike. */
async function measured(kind, world) {
  const results = { few: [], many: [], files: [], raw: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, size] of Object.entries(SIZES))
      results[name].push(await signOnce(kind, size, `${kind}-${name}-${round}`, world))
    results.files.push(await writeOnce(join(world.folder, `files-${kind}-${round}`)))
    // The raw script knows keys on curves only.
    if (kind === 'P-256') results.raw.push(await rawRate(kind, world.hsm))
  }
  return Object.fromEntries(Object.entries(results).map(([name, list]) => [name, list.length === 0 ? 0 : median(list)]))
}

/** Milliseconds of one step of the bundled action. */
async function signOnce(kind, size, name, { hsm, folder, testbed }) {
  const workspace = join(folder, name)
  mkdirSync(join(workspace, 'statements'), { recursive: true })
  for (let index = 0; index < size; index += 1)
    writeFileSync(join(workspace, 'statements', `${index}.json`), statement(index))
  const run = await runAction({
    actionFolder: join(root, 'actions/hsm-sign'),
    mainOverride: join(root, 'build/bundles/hsm-sign/index.js'),
    workspace,
    env: testbed.jobEnvironment({ SOFTHSM2_CONF: hsm.environment.SOFTHSM2_CONF }),
    inputs: {
      key: `pkcs11:token=${kind};object=${kind}?module-path=${hsm.module}`,
      pin: SOFT_HSM_PIN,
      statements: 'statements/*.json',
      'bundle-dir': 'bundles',
    },
  })
  if (run.exitCode !== 0) throw new Error(`exit ${run.exitCode}: ${run.log.slice(-2000)}`)
  rmSync(workspace, { recursive: true, force: true })
  return run.durationMs
}

/** Milliseconds to write as many files of the size of a bundle as the action writes, in its way. */
async function writeOnce(folder) {
  mkdirSync(folder)
  const bytes = Buffer.alloc(BUNDLE_BYTES, 'x')
  const started = process.hrtime.bigint()
  await mapLimit([...Array(SIZES.many).keys()], FILES_AT_ONCE, (index) =>
    writeFileSafely(join(folder, `${index}.json`), bytes, fs),
  )
  const ms = Number(process.hrtime.bigint() - started) / 1e6
  rmSync(folder, { recursive: true, force: true })
  return ms
}

/** Signatures per second of the module alone. */
async function rawRate(kind, { module, environment: env }) {
  const args = [bridgeFile(undefined), module, SOFT_HSM_PIN, kind, String(RAW_COUNT)]
  const { code, output } = await runProcess(process.execPath, [`${root}test/bench/pkcs11-raw.mjs`, ...args], { env })
  if (code !== 0) throw new Error(`exit ${code}: ${output.slice(0, 500)}`)
  return JSON.parse(output)
}

function rowsOf(kind, { few, many, files, raw }) {
  const perBundle = (many - few) / (SIZES.many - SIZES.few)
  const rate = 1000 / perBundle
  const what = `hsm-sign: ${SIZES.many.toLocaleString('en')} statements with ${kind}, bundles verified and written`
  const shown = `${(many / 1000).toFixed(2)} s; ${perBundle.toFixed(2)} ms a bundle, ${Math.round(rate).toLocaleString('en')}/s`
  return [
    row(what, shown),
    row('  of which writing as many files of that size alone', `${(files / 1000).toFixed(2)} s`),
    row(`  one statement with ${kind}, the whole step`, `${Math.round(few)} ms`),
    ...(raw === 0
      ? []
      : [
          row(
            `  against the bare module, ${Math.round(raw).toLocaleString('en')}/s`,
            `${(rate / raw).toFixed(2)} × the bare module`,
            `≥ ${TARGET}`,
            rate / raw >= TARGET,
          ),
        ]),
  ]
}

function statement(index) {
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: `part-${index}`, digest: { sha256: createHash('sha256').update(String(index)).digest('hex') } }],
    predicateType: 'https://example.com/bench/v1',
    predicate: { index },
  })
}
