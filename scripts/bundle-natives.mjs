// Gathers what PKCS#11 modules are loaded with: `node scripts/bundle-natives.mjs <folder> [all]`. The folder gets the native
// bridge of this platform or, with `all`, of every platform that is shipped, and its licence.
//
// npm installs the native packages of the machine's own platform only. The others come from the registry as npm packs
// them, and count only with the hash that package-lock.json has for them: every machine builds the same bytes.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { SHIPPED } from '../packages/pkcs11/lib/client/natives.js'
import { noticesOf } from './bundle-notices.mjs'
import { root } from './run.mjs'

const FILE = 'koffi.node'
/** Packages that were fetched, by their hash. */
const CACHE = join(root, 'build', 'natives')
const TAR_BLOCK = 512

const [folder, which] = process.argv.slice(2)
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages

for (const platform of SHIPPED) {
  const bridge = which === 'all' ? fromRegistry(platform) : fromInstalled(platform)
  if (bridge !== undefined) write(`${platform}/${FILE}`, bridge)
}
write('NOTICES.txt', noticesOf([join(root, 'node_modules', 'koffi')]))

function write(name, content) {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** `@koromix/koffi-linux-x64` for `linux_x64` and `musl_x64`, which one package holds. */
function packageOf(platform) {
  const [system, processor] = platform.split('_')
  return `@koromix/koffi-${system === 'musl' ? 'linux' : system}-${processor}`
}

function fromInstalled(platform) {
  const file = join(root, 'node_modules', packageOf(platform), platform, FILE)
  return existsSync(file) ? readFileSync(file) : undefined
}

function fromRegistry(platform) {
  const name = packageOf(platform)
  const { version, integrity } = lock[`node_modules/${name}`] ?? {}
  if (version === undefined || !integrity?.startsWith('sha512-')) throw new Error(`package-lock.json has no ${name}`)
  const kept = join(CACHE, `${createHash('sha256').update(integrity).digest('hex')}.tgz`)
  if (!existsSync(kept) || !isIntact(readFileSync(kept), integrity)) fetched(`${name}@${version}`, integrity, kept)
  const file = fileInTar(gunzipSync(readFileSync(kept)), `package/${platform}/${FILE}`)
  if (file === undefined) throw new Error(`${name} ${version} has no bridge for ${platform}`)
  return file
}

/** Lets npm fetch a package, through its own cache and to whichever registry it is set to. */
function fetched(spec, integrity, target) {
  const temporary = mkdtempSync(join(tmpdir(), 'natives-'))
  try {
    const args = ['pack', spec, '--ignore-scripts', '--silent', '--pack-destination', temporary]
    // Under `npm run` this is npm itself; elsewhere, and on Windows in particular, it is a command of the shell.
    const npm = process.env.npm_execpath
    if (npm?.endsWith('.js')) execFileSync(process.execPath, [npm, ...args], { cwd: temporary })
    else execFileSync('npm', args, { cwd: temporary, shell: process.platform === 'win32' })
    const [name] = readdirSync(temporary)
    const bytes = readFileSync(join(temporary, name))
    if (!isIntact(bytes, integrity)) throw new Error(`${spec}: its hash is not the one in package-lock.json`)
    mkdirSync(CACHE, { recursive: true })
    writeFileSync(`${target}.${process.pid}.tmp`, bytes)
    renameSync(`${target}.${process.pid}.tmp`, target)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function isIntact(bytes, integrity) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}` === integrity
}

/** Content of a file in a tar archive as npm writes them (POSIX ustar, names shorter than 100 bytes). */
function fileInTar(tar, wanted) {
  for (let at = 0; at + TAR_BLOCK <= tar.length; ) {
    const text = (start, length) => tar.toString('latin1', at + start, at + start + length).replace(/\0.*$/s, '')
    const name = text(0, 100)
    if (name === '') return undefined
    const size = Number.parseInt(text(124, 12), 8)
    if (name === wanted) return tar.subarray(at + TAR_BLOCK, at + TAR_BLOCK + size)
    at += TAR_BLOCK * (1 + Math.ceil(size / TAR_BLOCK))
  }
  return undefined
}
