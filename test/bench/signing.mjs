// 1, 100 and 1,000 separate statements, signed and stored by the bundled action, each service answering in 100 ms.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction, startTestbed } from '@slsa-actions/testbed'
import { root } from '../../scripts/run.mjs'
import { median, row } from './measure.mjs'

const LATENCY = 100
const SIZES = [1, 100, 1000]
const ROUNDS = { 1: 5, 100: 3, 1000: 1 }

/** @returns rows of the report */
export async function signing() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-sign-'))
  const testbed = await startTestbed({ latencyMs: LATENCY })
  try {
    const found = {}
    for (const size of SIZES) found[size] = await medianRun(size, folder, testbed)
    const perStatement = (found[1000].ms - found[100].ms) / 900
    const fixed = found[100].ms - 100 * perStatement
    const ratio = found[100].ms / found[1].ms
    return [
      ...SIZES.map((size) =>
        row(
          `signing and storing ${size} statement${size === 1 ? '' : 's'}, services at ${LATENCY} ms`,
          `${(found[size].ms / 1000).toFixed(2)} s, ${found[size].requests} requests, ${found[size].certificates} certificate(s), at most ${found[size].peak} at once to a service`,
          '1 certificate, ≤ 8 at once',
          found[size].certificates === 1 && found[size].peak <= 8,
        ),
      ),
      row('  100 against 1', `${ratio.toFixed(2)} ×`, '≤ 3 ×', ratio <= 3),
      row('  fixed part, and cost of each statement', `${fixed.toFixed(0)} ms and ${perStatement.toFixed(1)} ms`),
    ]
  } finally {
    await testbed.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function medianRun(size, folder, testbed) {
  const runs = []
  for (let round = 0; round < ROUNDS[size]; round += 1)
    runs.push(await signOnce(size, join(folder, `${size}-${round}`), testbed))
  return { ...runs[0], ms: median(runs.map(({ ms }) => ms)) }
}

async function signOnce(size, workspace, testbed) {
  mkdirSync(join(workspace, 'statements'), { recursive: true })
  for (let index = 0; index < size; index += 1)
    writeFileSync(join(workspace, 'statements', `${index}.json`), statement(index))
  const before = testbed.requests.length
  const run = await runAction({
    actionFolder: join(root, 'actions/sign'),
    mainOverride: join(root, 'build/bundles/sign/index.js'),
    workspace,
    env: testbed.jobEnvironment(),
    inputs: {
      statements: 'statements/*.json',
      'bundle-dir': 'bundles',
      'signing-config': testbed.files.signingConfig,
      'trusted-root': testbed.files.trustedRoot,
      timeout: '20m',
    },
  })
  if (run.exitCode !== 0) throw new Error(`exit ${run.exitCode}: ${run.log.slice(-2000)}`)
  const requests = testbed.requests.slice(before)
  return {
    ms: run.durationMs,
    requests: requests.length,
    certificates: requests.filter(({ endpoint }) => endpoint === 'fulcio').length,
    peak: Math.max(testbed.peak('rekor-v2'), testbed.peak('tsa'), testbed.peak('fulcio')),
  }
}

function statement(index) {
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: `part-${index}`, digest: { sha256: createHash('sha256').update(String(index)).digest('hex') } }],
    predicateType: 'https://example.com/bench/v1',
    predicate: { index },
  })
}
