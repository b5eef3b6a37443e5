// Bundles the actions into a temporary folder and compares it with the committed dist/ byte for byte: `npm run check-dist`.
import './require-node.mjs'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { root, runNode } from './run.mjs'

const built = mkdtempSync(join(tmpdir(), 'slsa-dist-'))
try {
  process.exitCode = (await runNode(['scripts/bundle.mjs', built])) || compare(built, join(root, 'dist'))
} finally {
  rmSync(built, { recursive: true, force: true })
}

/** 0 when both folders hold the same files with the same bytes; names what differs otherwise. */
function compare(fresh, committed) {
  const names = new Set([...filesIn(fresh), ...filesIn(committed)])
  const differences = [...names].sort().flatMap((name) => {
    const [here, there] = [join(fresh, name), join(committed, name)]
    if (!existsSync(there)) return [`missing in dist/: ${name}`]
    if (!existsSync(here)) return [`not built from the sources: dist/${name}`]
    return readFileSync(here).equals(readFileSync(there)) ? [] : [`differs from the sources: dist/${name}`]
  })
  for (const difference of differences) process.stderr.write(`${difference}\n`)
  if (differences.length > 0) {
    process.stderr.write('Run `npm run bundle -- dist` and commit the result.\n')
    return 1
  }
  process.stdout.write(`dist/ is what the sources build: ${names.size} files\n`)
  return 0
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
}
