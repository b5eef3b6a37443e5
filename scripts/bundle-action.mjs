// Bundles one compiled action, or the command line: `node scripts/bundle-action.mjs <lib/main.js> <folder>`. The folder gets index.js, chunks
// that are loaded when they are needed, the workers, and the licences of everything that is in it.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import ncc from '@vercel/ncc'
import { CLI_BIN, CLI_ENTRY, CLI_FILES, withJoinedChunks } from './bundle-cli.mjs'
import { bundledPackages, noticesOf } from './bundle-notices.mjs'
import { root } from './run.mjs'

const NO_HTTP_CLIENT = 'bundle-no-http-client.mjs'
/** Those with enough bundles to verify that threads are worth it, and their script, bundled by itself. */
const VERIFIES = [join('actions', 'verify') + sep, CLI_ENTRY]
const VERIFY_WORKER = join(root, 'packages/core/lib/verification/verify-worker.js')

/** The process that holds a PKCS#11 module, one file by itself; the bridge it loads lies beside all bundles. */
const TOKEN_HOST = join(root, 'packages/pkcs11/lib/host/main.js')
/** No key signs in the jobs of a builder. */
const NO_KEYS = join('actions', 'internal') + sep

const [entry, folder] = process.argv.slice(2)
const isCli = entry.includes(CLI_ENTRY)
const { stats, ...action } = await bundle(entry, isCli)
const program = isCli ? withJoinedChunks(filesOf(action), stats.compilation) : filesOf(action)
const files = { ...program, 'NOTICES.txt': noticesOf(bundledPackages(stats.compilation)) }
if (VERIFIES.some((place) => entry.includes(place))) {
  const worker = await bundle(VERIFY_WORKER)
  for (const [name, content] of Object.entries(filesOf(worker))) files[`verify-worker/${name}`] = content
}
if (!entry.includes(NO_KEYS)) {
  const host = await bundle(TOKEN_HOST)
  for (const [name, content] of Object.entries(filesOf(host))) files[`pkcs11-host/${name}`] = content
}
for (const [name, content] of Object.entries(files)) {
  const text = String(content)
  // A path of this machine would tell where it was built, and no two machines would build the same.
  if (text.includes(root)) throw new Error(`${name}: holds the path of the folder it was built in`)
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}
copyFileSync(join(root, 'packages/core/src/subject/hash-worker.mjs'), join(folder, 'hash-worker.mjs'))
copyFileSync(join(root, 'scripts', NO_HTTP_CLIENT), join(folder, NO_HTTP_CLIENT))
if (isCli) {
  for (const name of CLI_FILES) copyFileSync(join(root, CLI_BIN, name), join(folder, name))
}

/** As modules of the platform; the command line as CommonJS scripts, which start faster. */
function bundle(script, isCommonJs = false) {
  return ncc(script, {
    ...(isCommonJs ? { esm: false, filename: 'index.js' } : {}),
    cache: false,
    minify: false,
    sourceMap: false,
    quiet: true,
    externals: {
      '@actions/http-client': `./${NO_HTTP_CLIENT}`,
      '@actions/http-client/lib/auth': `./${NO_HTTP_CLIENT}`,
    },
  })
}

/** The script and its chunks by their names. */
function filesOf({ code, assets }) {
  return {
    'index.js': code,
    ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
  }
}
