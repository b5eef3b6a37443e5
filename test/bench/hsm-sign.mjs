// The whole path of the action: statements in files, signed with a key in SoftHSM, each bundle verified and written into a
// file, against the module alone, called in one process with nothing verified and nothing written. SoftHSM is the fastest
// token there is, so this shows what the action adds; a module as slow as hardware shows what is left of it behind one.
import { createHash } from 'node:crypto'
import nodeFs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFilesSafely } from '@slsa-actions/core/storage'
import { generateKey, installedHostScript } from '@slsa-actions/pkcs11'
import { runAction, startTestbed } from '@slsa-actions/testbed'
import { bridgeFile } from '../../packages/pkcs11/lib/client/natives.js'
import { createSoftHsm, SOFT_HSM_PIN, softHsmModule } from '../../packages/pkcs11/src/testing/soft-hsm.ts'
import { root } from '../../scripts/run.mjs'
import { median, row, runProcess } from './measure.mjs'
import { buildSlowModule, DELAY_MS } from './slow-module.mjs'

const ROUNDS = 3
/** Of the bundles that are made here. */
const BUNDLE_BYTES = 900
/** What is measured: the kind of key, how many statements, and how many signatures of the bare module beside them. */
const RUNS = [
  { kind: 'P-256', many: 2000, raw: 5000 },
  { kind: 'RSA-2048', many: 1000, raw: 1000 },
  { kind: 'P-256', many: 400, raw: 200, isSlow: true },
]
const TARGET = 0.8

/** @returns rows of the report */
export async function hsmSign() {
  if (softHsmModule === undefined)
    return [row('hsm-sign: SoftHSM is not installed (apt-get install softhsm2)', 'not measured')]
  const hsm = createSoftHsm()
  const folder = mkdtempSync(join(tmpdir(), 'bench-hsm-'))
  const testbed = await startTestbed()
  try {
    const slowModule = buildSlowModule(hsm.module, folder)
    const rows = []
    for (const run of RUNS) {
      const module = run.isSlow ? slowModule : hsm.module
      if (module === undefined) {
        rows.push(row('hsm-sign: a module as slow as hardware cannot be compiled here (needs cc)', 'not measured'))
        continue
      }
      if (!run.isSlow) await makeKey(run.kind, hsm)
      rows.push(...rowsOf(run, await measured(run, { hsm, module, folder, testbed })))
    }
    return rows
  } finally {
    await testbed.close()
    hsm.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function makeKey(kind, { initToken, module, environment }) {
  initToken(kind)
  const pin = Buffer.from(SOFT_HSM_PIN)
  const options = { modulePath: module, pin, hostScript: installedHostScript(), environment }
  return generateKey({ ...options, uri: { token: kind }, kind, label: kind })
}

/** Each way in turn, so that a drift of the machine hits all alike. */
async function measured({ kind, many, raw }, world) {
  const results = { few: [], many: [], files: [], raw: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    results.few.push(await signOnce(kind, 1, `few-${round}`, world))
    results.many.push(await signOnce(kind, many, `many-${round}`, world))
    results.files.push(await writeOnce(many, join(world.folder, `files-${round}`)))
    results.raw.push(await rawRate(kind, raw, world))
  }
  return Object.fromEntries(Object.entries(results).map(([name, list]) => [name, median(list)]))
}

/** Milliseconds of one step of the bundled action. */
async function signOnce(kind, size, name, { hsm, module, folder, testbed }) {
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
      key: `pkcs11:token=${kind};object=${kind}?module-path=${module}`,
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
async function writeOnce(count, folder) {
  mkdirSync(folder)
  const bytes = Buffer.alloc(BUNDLE_BYTES, 'x')
  const started = process.hrtime.bigint()
  const files = Array.from({ length: count }, (_, index) => ({ path: join(folder, `${index}.json`), data: bytes }))
  await writeFilesSafely(files, fs, nodeFs)
  const ms = Number(process.hrtime.bigint() - started) / 1e6
  rmSync(folder, { recursive: true, force: true })
  return ms
}

/** Signatures per second of the module alone. */
async function rawRate(kind, count, { hsm, module }) {
  const args = [bridgeFile(undefined), module, SOFT_HSM_PIN, kind, String(count)]
  const script = `${root}test/bench/pkcs11-raw.mjs`
  const { code, output } = await runProcess(process.execPath, [script, ...args], { env: hsm.environment })
  if (code !== 0) throw new Error(`exit ${code}: ${output.slice(0, 500)}`)
  return JSON.parse(output)
}

function rowsOf({ kind, many: count, isSlow }, { few, many, files, raw }) {
  const perBundle = (many - few) / (count - 1)
  const rate = 1000 / perBundle
  const key = isSlow ? `${kind} in a module that takes ${DELAY_MS} ms more for each` : kind
  const shown = `${(many / 1000).toFixed(2)} s; ${perBundle.toFixed(2)} ms a bundle, ${Math.round(rate).toLocaleString('en')}/s`
  return [
    row(`hsm-sign: ${count.toLocaleString('en')} statements with ${key}, bundles verified and written`, shown),
    row('  of which writing as many files of that size alone', `${(files / 1000).toFixed(2)} s`),
    row('  one statement, the whole step', `${Math.round(few)} ms`),
    row(
      `  against the bare module, ${Math.round(raw).toLocaleString('en')}/s`,
      `${(rate / raw).toFixed(2)} × the bare module`,
      `≥ ${TARGET}`,
      rate / raw >= TARGET,
    ),
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
