// A checksum file of 100,000 lines through the bundled action, as a dry run: parsed, sharded, written as statements.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestbed } from '@slsa-actions/testbed'
import { root } from '../../scripts/run.mjs'
import { row, runProcess } from './measure.mjs'

const LINES = 100_000

/** @returns rows of the report */
export async function checksums() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-checksums-'))
  const testbed = await startTestbed()
  try {
    const lines = Array.from(
      { length: LINES },
      (_, index) => `${createHash('sha256').update(String(index)).digest('hex')}  release/part-${index}.tar.gz\n`,
    )
    writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''))
    mkdirSync(join(folder, 'temp'))
    const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH']
    for (const name of [...files, 'event.json']) writeFileSync(join(folder, name), name === 'event.json' ? '{}' : '')
    const env = {
      PATH: process.env.PATH,
      ...testbed.jobEnvironment({ GITHUB_WORKSPACE: folder, RUNNER_TEMP: join(folder, 'temp') }),
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      ...Object.fromEntries(files.map((name) => [name, join(folder, name)])),
      'INPUT_SUBJECT-CHECKSUMS': 'SHA256SUMS',
      'INPUT_SIGNING-CONFIG': testbed.files.signingConfig,
      'INPUT_TRUSTED-ROOT': testbed.files.trustedRoot,
      'INPUT_DRY-RUN': 'true',
      'INPUT_SHOW-SUMMARY': 'true',
    }
    const { ms, code, peakMiB, output } = await runProcess(
      process.execPath,
      [join(root, 'build/bundles/build-provenance/index.js')],
      { env },
    )
    if (code !== 0) throw new Error(`exit ${code}: ${output.slice(-2000)}`)
    const written = writtenSubjects(join(folder, 'GITHUB_OUTPUT'))
    if (written !== LINES) throw new Error(`${written} subjects were written instead of ${LINES}`)
    return [
      row(
        `a checksum file of ${LINES.toLocaleString('en')} lines to statements`,
        `${(ms / 1000).toFixed(2)} s`,
        '≤ 10 s',
        ms <= 10_000,
      ),
      row(
        '  peak memory',
        peakMiB === undefined ? 'not measured here' : `${peakMiB.toFixed(0)} MiB`,
        '≤ 400 MB',
        (peakMiB ?? 0) * 1.048576 <= 400,
      ),
    ]
  } finally {
    await testbed.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Counts what is on disk, not what the action says. */
function writtenSubjects(outputFile) {
  const output = readFileSync(outputFile, 'utf8')
  const path = /result-path(?:<<(\S+)\r?\n(.*)\r?\n\1|=(.*))/.exec(output)
  const result = JSON.parse(readFileSync(path?.[2] ?? path?.[3] ?? '', 'utf8'))
  return result.statements
    .filter((file) => existsSync(file))
    .reduce((sum, file) => sum + JSON.parse(readFileSync(file, 'utf8')).subject.length, 0)
}
