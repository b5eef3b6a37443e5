// Measures what the project promises about speed, against a peer or the machine's limit in the same run, and prints it.
// It judges nothing but whether a target was met, and always ends with 0: a busy machine is no defect.

import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import './require-node.mjs'
import { root, runNode } from './run.mjs'

const PARTS = [
  'start-up',
  'signing',
  'verifying',
  'images',
  'manifests',
  'hashing',
  'checksums',
  'export',
  'pkcs11',
  'hsm-sign',
]
const wanted = process.argv.slice(2)
const parts = wanted.length > 0 ? wanted : PARTS

for (const script of ['scripts/build.mjs', 'scripts/bundle.mjs']) {
  const code = await runNode([script])
  if (code !== 0) process.exit(code)
}

const rows = []
for (const part of parts) {
  if (!PARTS.includes(part)) throw new Error(`there is no part "${part}"; there are ${PARTS.join(', ')}`)
  process.stderr.write(`measuring ${part} …\n`)
  const measured = await import(`../test/bench/${part}.mjs`)
  const [measure] = Object.values(measured)
  rows.push(...(await measure()))
}

const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`
process.stdout.write(`\n${machine}\n\n`)
const width = Math.max(...rows.map(({ what }) => what.length))
for (const { what, value, target = '', verdict } of rows) {
  process.stdout.write(`${what.padEnd(width)}  ${value}${target === '' ? '' : `  (target ${target}: ${verdict})`}\n`)
}
mkdirSync(join(root, 'test/bench/output'), { recursive: true })
writeFileSync(join(root, 'test/bench/output/results.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`)
