// Compiles everything and bundles every action, the command line, and the bridge to PKCS#11 modules that they share:
// `npm run bundle [-- folder [names]]`, by default all into build/bundles. One whose inputs did not change since it was last bundled into build/bundles is left as it is.
import './require-node.mjs'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { CLI_BIN, CLI_FILES } from './bundle-cli.mjs'
import { root, runNode } from './run.mjs'

const DEFAULT_FOLDER = join(root, 'build', 'bundles')
const STAMPS = join(root, 'build', 'bundle-stamps')
/** Folder of the command line's bundle, beside those of the actions. */
const CLI = 'cli'
/** Folder of the actions that only the builders use. */
const INTERNAL = 'internal'
/** Folder of the PKCS#11 bridge and its host script. Only a whole dist/ needs the bridges of other platforms. */
const NATIVE = 'native'
/** ncc uses one processor; the machine of CI has two. */
const AT_ONCE = 2

const [into, ...named] = process.argv.slice(2)
const folder = into === undefined ? DEFAULT_FOLDER : resolve(into)
process.exitCode = (await runNode(['scripts/build.mjs'])) || (await bundleAll())

async function bundleAll() {
  const folders = readdirSync(join(root, 'actions'))
  const internal = readdirSync(join(root, 'actions', INTERNAL)).map((name) => join(INTERNAL, name))
  const actions = [...folders, ...internal].filter((name) => existsSync(join(root, 'actions', name, 'action.yml')))
  const known = [...actions, CLI, NATIVE]
  const unknown = named.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`nothing of the name ${unknown.join(', ')} is bundled`)
  const waiting = named.length === 0 ? known : [...named]
  let failures = 0
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      if (!(await bundle(name))) failures += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return failures === 0 ? 0 : 1
}

/** Bundles one beside its place and swaps it in whole, so that nobody runs half a bundle. */
async function bundle(name) {
  const target = join(folder, name)
  const stamp = stampOf(name)
  const stampFile = join(STAMPS, name)
  const isStamped = folder === DEFAULT_FOLDER
  if (isStamped && existsSync(join(target, 'NOTICES.txt')) && existsSync(stampFile)) {
    if (readFileSync(stampFile, 'utf8') === stamp) return true
  }
  const started = Date.now()
  const temporary = join(folder, `.${name.replace(sep, '-')}.${process.pid}.tmp`)
  mkdirSync(folder, { recursive: true })
  try {
    if ((await runNode(commandOf(name, temporary))) !== 0) return false
    rmSync(target, { recursive: true, force: true })
    mkdirSync(dirname(target), { recursive: true })
    renameSync(temporary, target)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  if (isStamped) {
    mkdirSync(dirname(stampFile), { recursive: true })
    writeFileSync(stampFile, stamp)
  }
  process.stdout.write(`bundled ${relative(root, target)} in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
  return true
}

/** Script and arguments that bundle one into a folder. */
function commandOf(name, temporary) {
  if (name === NATIVE) {
    return ['scripts/bundle-natives.mjs', temporary, ...(folder === DEFAULT_FOLDER ? [] : ['all'])]
  }
  const entry = name === CLI ? join('packages', CLI, 'lib', 'start.js') : join('actions', name, 'lib', 'main.js')
  return ['scripts/bundle-action.mjs', join(root, entry), temporary]
}

/** Digest of everything that a bundle is made of: compiled sources, libraries, and how it is made. */
function stampOf(name) {
  const files = [
    ...compiled('packages').filter((file) => !file.startsWith(join('packages', 'testbed'))),
    ...compiled(join('actions', 'shared')),
    ...(name === CLI ? CLI_FILES.map((file) => join(CLI_BIN, file)) : []),
    ...(name === CLI || name === NATIVE ? [] : compiled(join('actions', name))),
    'package-lock.json',
    'packages/core/src/subject/hash-worker.mjs',
    ...readdirSync(join(root, 'scripts'))
      .filter((file) => file.startsWith('bundle'))
      .map((file) => join('scripts', file)),
  ]
  const hash = createHash('sha256').update(process.version)
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function compiled(place) {
  return readdirSync(join(root, place), { recursive: true })
    .filter((file) => /(^|[\\/])lib[\\/].*\.js$/.test(file) && !file.includes('node_modules'))
    .map((file) => join(place, file))
}
