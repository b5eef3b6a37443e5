// Hashing as the actions do it, whole processes, against openssl (and the system's sha256sum, for the record).
import { randomFillSync } from 'node:crypto'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/run.mjs'
import { inTurns, row, runProcess } from './measure.mjs'

const ROUNDS = 5
const MIB = 1024 * 1024
const LARGE = 1024
const MANY = { files: 400, mib: 3 }

/** @returns rows of the report */
export async function hashing() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-hash-'))
  try {
    const large = join(folder, 'large.bin')
    fill(large, LARGE)
    mkdirSync(join(folder, 'many'))
    const many = Array.from({ length: MANY.files }, (_, index) => join(folder, 'many', `${index}.bin`))
    for (const file of many) fill(file, MANY.mib)
    const one = await compare([large], 'large.bin', folder)
    const several = await compare(many, 'many/*.bin', folder)
    return [
      ...rows(`hashing: one file of ${LARGE} MiB`, one, 0.9),
      ...rows(`hashing: ${MANY.files} files of ${MANY.mib} MiB`, several, 1.2),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(files, pattern, workspace) {
  const run = async (program, args) => {
    const { ms, code, output } = await runProcess(program, args)
    if (code !== 0) throw new Error(`${program}: exit ${code}: ${output.slice(0, 500)}`)
    return ms
  }
  return inTurns(
    {
      own: () => run(process.execPath, [join(root, 'test/bench/hash-files.mjs'), workspace, pattern]),
      openssl: () => run('openssl', ['dgst', '-sha256', ...files]),
      sha256sum: () => run('sha256sum', files).catch(() => Number.NaN),
    },
    ROUNDS,
  )
}

function rows(what, times, target) {
  const ratio = times.openssl / times.own
  const shown = Object.entries(times).map(([name, ms]) => `${name} ${(ms / 1000).toFixed(2)} s`)
  return [row(`${what}: ${shown.join(', ')}`, `${ratio.toFixed(2)} × openssl`, `≥ ${target}`, ratio >= target)]
}

function fill(path, mib) {
  const chunk = randomFillSync(Buffer.alloc(MIB))
  if (mib <= 4) return writeFileSync(path, Buffer.concat(Array.from({ length: mib }, () => chunk)))
  const file = openSync(path, 'w')
  for (let index = 0; index < mib; index += 1) writeSync(file, chunk)
  closeSync(file)
}
