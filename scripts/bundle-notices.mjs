// The licences of the packages in a bundle. ncc's own list loses those of the main chunk as soon as there is another.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/** Licences that this project may hand on in a bundle. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
])
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i

/** Folders of the packages, ours left out, that the modules of a compilation come from. */
export function bundledPackages(compilation) {
  const folders = new Set()
  for (const file of moduleFiles(compilation.modules)) {
    const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file)
    if (found !== null) folders.add(found[1])
  }
  // Its runtime and webpack's are in every bundle.
  folders.add(join(root, 'node_modules', '@vercel', 'ncc'))
  return [...folders]
}

/** Files of modules, of those within joined ones too. */
function* moduleFiles(modules) {
  for (const module of modules) {
    if (typeof module.resource === 'string') yield module.resource
    if (module.modules !== undefined) yield* moduleFiles(module.modules)
  }
}

/** One text with name, version and licence of each package, in order of name. */
export function noticesOf(folders) {
  const parts = new Map(folders.map(noticeOf))
  const names = [...parts.keys()].sort()
  return [
    'The programs in this folder contain the following packages.',
    ...names.map((name) => `${'-'.repeat(80)}\n${name}\n\n${parts.get(name)}`),
  ]
    .join('\n\n')
    .concat('\n')
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const words = String(license)
    .replace(/[()]/g, '')
    .split(/ OR | AND /)
  if (!words.every((word) => ALLOWED.has(word))) throw new Error(`${name}: licence "${license}" is not one we hand on`)
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file) && existsSync(join(folder, file)))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  return [`${name} ${version}`, [`Licence: ${license}`, ...texts].join('\n\n')]
}
