// One bundle, by the bundled command line, the bundled action and cosign, each called as a user calls it; and 1,000
// different ones in one call of the action, against cosign, which starts anew for each. Every bundle has an artifact, a
// key, a certificate, a log entry and a timestamp of its own. No network.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSigstore } from '@slsa-actions/testbed'
import { root } from '../../scripts/run.mjs'
import { inTurns, median, row, runProcess } from './measure.mjs'

const MANY = 1000
const ROUNDS_ONE = 15
const ROUNDS_MANY = 3
/** Processes of cosign whose time stands for that of all. */
const LOOP = 30
const COSIGN = join(root, `test/interop/bin/cosign${process.platform === 'win32' ? '.exe' : ''}`)
const IDENTITY = 'https://github.com/octo-org/app/.github/workflows/release.yml@refs/heads/main'
const ACTION = join(root, 'build/bundles/verify/index.js')
const CLI = join(root, 'build/bundles/cli/slsa.cjs')

/** @returns rows of the report */
export async function verifying() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-verify-'))
  try {
    const sigstore = createSigstore({ url: 'http://127.0.0.1:9' })
    writeFileSync(join(folder, 'trusted_root.json'), JSON.stringify(sigstore.trustedRoot()))
    const rows = []
    for (const kind of ['signature', 'attestation']) rows.push(...(await measure(kind, join(folder, kind), sigstore)))
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(kind, folder, sigstore) {
  makeBundles(kind, folder, sigstore)
  const own = (files) => verifyOwn(folder, files, sigstore.issuer)
  const cosign = (index) => verifyWithCosign(kind, folder, index, sigstore.issuer)
  const hasCosign = existsSync(COSIGN)
  const one = await inTurns(
    {
      cli: () => verifyWithCli(kind, folder, 0, sigstore.issuer),
      own: async () => (await own('dist/part-0')).ms,
      ...(hasCosign ? { cosign: () => cosign(0) } : {}),
    },
    ROUNDS_ONE,
  )
  const calls = []
  for (let round = 0; round < ROUNDS_MANY; round += 1) calls.push(await own('dist/*'))
  const ms = median(calls.map((call) => call.ms))
  const cpuMs = median(calls.map((call) => call.cpuMs))
  const peak = Math.max(...calls.map(({ peakMiB }) => peakMiB ?? 0))
  const perCore = (MANY / cpuMs) * 1000
  const rows = [
    row(`verifying one ${kind}, one call of slsa`, `${one.cli.toFixed(0)} ms`),
    row('  one step of the action, with a folder of 1,000 bundles', `${one.own.toFixed(0)} ms`),
    row(
      `verifying ${MANY} different ${kind}s in one call`,
      `${(ms / 1000).toFixed(2)} s; ${(cpuMs / 1000).toFixed(2)} s of processor time, ${(cpuMs / ms).toFixed(2)} processors at work`,
    ),
    row('  bundles per second and core, start included', perCore.toFixed(0), '≥ 400', perCore >= 400),
    row('  peak memory', `${peak.toFixed(0)} MiB`, '≤ 256 MiB', peak <= 256),
  ]
  if (!hasCosign) return [...rows, row('  cosign', 'NOT MEASURED: `npm run test:interop` builds it, and needs Go')]
  let loop = 0
  for (let index = 0; index < LOOP; index += 1) loop += await cosign(index)
  const scaled = (loop / LOOP) * MANY
  const ratio = one.cli / one.cosign
  return [
    ...rows,
    row(
      `  slsa against cosign, one process each (${one.cosign.toFixed(0)} ms)`,
      `${ratio.toFixed(2)} ×`,
      '≤ 1.5 ×',
      ratio <= 1.5,
    ),
    row(
      `  faster than ${MANY} processes of cosign (${LOOP} took ${(loop / 1000).toFixed(2)} s; scaled: ${(scaled / 1000).toFixed(1)} s)`,
      `${(scaled / ms).toFixed(1)} ×`,
      '≥ 15 ×',
      scaled / ms >= 15,
    ),
  ]
}

function makeBundles(kind, folder, sigstore) {
  for (const name of ['dist', 'bundles']) mkdirSync(join(folder, name), { recursive: true })
  for (let index = 0; index < MANY; index += 1) {
    const artifact = Buffer.from(`the artifact ${index}\n`)
    const content =
      kind === 'signature' ? { kind: 'message', artifact } : { kind: 'dsse', payload: statement(index, artifact) }
    const { text } = sigstore.bundle({ content })
    writeFileSync(join(folder, 'dist', `part-${index}`), artifact)
    writeFileSync(join(folder, 'bundles', bundleName(kind, index)), text)
  }
}

function bundleName(kind, index) {
  return `part-${index}${kind === 'signature' ? '' : '.bench'}.sigstore.json`
}

function statement(index, artifact) {
  const subject = [{ name: `part-${index}`, digest: { sha256: createHash('sha256').update(artifact).digest('hex') } }]
  return Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject,
      predicateType: 'https://example.com/bench/v1',
      predicate: { index },
    }),
  )
}

/** One process of the action, as the runner starts it. */
async function verifyOwn(folder, files, issuer) {
  const resultFile = join(folder, 'GITHUB_OUTPUT')
  const ran = await runProcess(process.execPath, [ACTION], { env: environment(folder, files, issuer), cwd: folder })
  const outputs = readFileSync(resultFile, 'utf8')
  if (ran.code !== 0 || !outputs.includes('verified')) throw new Error(`exit ${ran.code}: ${ran.output.slice(-2000)}`)
  return ran
}

function environment(folder, files, issuer) {
  const places = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH'].map((name) => {
      writeFileSync(join(folder, name), '')
      return [name, join(folder, name)]
    }),
  )
  writeFileSync(join(folder, 'event.json'), '{}')
  return {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_REPOSITORY: 'octo-org/app',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0123456789012345678901234567890123456789',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    RUNNER_NAME: 'bench',
    RUNNER_OS: 'Linux',
    ...places,
    INPUT_FILES: files,
    'INPUT_BUNDLE-FROM': 'file',
    'INPUT_BUNDLE-DIR': 'bundles',
    'INPUT_TRUSTED-ROOT': '../trusted_root.json',
    'INPUT_CERTIFICATE-IDENTITY': IDENTITY,
    'INPUT_CERTIFICATE-OIDC-ISSUER': issuer,
    'INPUT_DENY-SELF-HOSTED-RUNNERS': 'true',
    'INPUT_ALLOW-PUBLIC-LOG': 'false',
    'INPUT_SHOW-SUMMARY': 'false',
    INPUT_OFFLINE: 'true',
  }
}

/** A call of the command line, with the options that cosign gets. */
async function verifyWithCli(kind, folder, index, issuer) {
  const args = [
    ...[CLI, 'verify', join(folder, 'dist', `part-${index}`), '--offline'],
    ...(kind === 'signature' ? [] : ['--predicate-type', 'https://example.com/bench/v1']),
    ...common(kind, folder, index, issuer),
  ]
  const ran = await runProcess(process.execPath, args, { env: { PATH: process.env.PATH, HOME: folder }, cwd: folder })
  if (ran.code !== 0) throw new Error(`slsa: exit ${ran.code}: ${ran.output.slice(-2000)}`)
  return ran.ms
}

function common(kind, folder, index, issuer) {
  return [
    ...['--bundle', join(folder, 'bundles', bundleName(kind, index))],
    ...['--trusted-root', join(folder, '..', 'trusted_root.json')],
    ...['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', issuer],
  ]
}

async function verifyWithCosign(kind, folder, index, issuer) {
  const artifact = join(folder, 'dist', `part-${index}`)
  const command =
    kind === 'signature'
      ? ['verify-blob', artifact]
      : ['verify-blob-attestation', artifact, '--type', 'https://example.com/bench/v1']
  const args = [...command, ...common(kind, folder, index, issuer)]
  const ran = await runProcess(COSIGN, args, { env: { PATH: process.env.PATH, HOME: folder }, cwd: folder })
  if (ran.code !== 0) throw new Error(`cosign: exit ${ran.code}: ${ran.output.slice(-2000)}`)
  return ran.ms
}
