import { existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { Pkcs11Error } from '../error.ts'
import type { Pkcs11Uri } from '../types.ts'

const TRIPLETS = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
/** Where packages put modules, the folder of p11-kit first. */
const FOLDERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    ...TRIPLETS.map((triplet) => `/usr/lib/${triplet}/pkcs11`),
    ...['/usr/lib64/pkcs11', '/usr/lib/pkcs11', '/usr/local/lib/pkcs11'],
    ...['/usr/lib/softhsm', '/usr/lib64/softhsm', '/usr/local/lib/softhsm', '/usr/lib/opencryptoki'],
    ...TRIPLETS.flatMap((triplet) => ['softhsm', 'opencryptoki', ''].map((name) => `/usr/lib/${triplet}/${name}`)),
    ...['/usr/lib64', '/usr/lib', '/usr/local/lib'],
  ],
  darwin: [
    ...['/opt/homebrew/lib/pkcs11', '/opt/homebrew/lib/softhsm', '/opt/homebrew/lib'],
    ...['/usr/local/lib/pkcs11', '/usr/local/lib/softhsm', '/usr/local/lib', '/Library/OpenSC/lib'],
  ],
  win32: [
    'C:\\Windows\\System32',
    'C:\\SoftHSM2\\lib',
    'C:\\Program Files\\SoftHSM2\\lib',
    'C:\\Program Files\\Yubico\\Yubico PIV Tool\\bin',
    'C:\\Program Files\\OpenSC Project\\OpenSC\\pkcs11',
  ],
}
const SUFFIXES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['.dylib', '.so'],
  win32: ['.dll'],
}
/** A name and nothing that could leave a folder. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/

/**
 * The file of the module that the URI names, else the one given.
 *
 * @throws Pkcs11Error `MODULE_NOT_FOUND`
 */
export function moduleFile(uri: Pick<Pkcs11Uri, 'modulePath' | 'moduleName'>, given: string | undefined): string {
  if (uri.modulePath === undefined && uri.moduleName !== undefined) return searched(uri.moduleName)
  const path = uri.modulePath ?? given
  if (path === undefined) {
    throw new Pkcs11Error('MODULE_NOT_FOUND', 'no PKCS#11 module is named', {
      remedy: 'add `?module-path=/path/to/module.so` to the URI, or give the path of the module by itself',
    })
  }
  const file = path.startsWith('~/') ? join(homedir(), path.slice(2)) : path
  if (!isAbsolute(file)) {
    throw new Pkcs11Error('MODULE_NOT_FOUND', `${path}: the path of a PKCS#11 module must be absolute`, {
      remedy: 'write the whole path, so that no other file of that name can take its place',
    })
  }
  if (!isFile(file)) {
    throw new Pkcs11Error('MODULE_NOT_FOUND', `${path}: there is no such file`, {
      remedy: 'is the package of the module installed? SoftHSM’s is libsofthsm2, for instance',
    })
  }
  return file
}

function searched(name: string): string {
  if (!NAME.test(name)) {
    throw new Pkcs11Error('MODULE_NOT_FOUND', 'module-name is a bare name, such as softhsm2', {
      remedy: 'a path goes into module-path',
    })
  }
  const suffixes = SUFFIXES[process.platform] ?? ['.so']
  const names = [`lib${name}`, name].flatMap((stem) => [...suffixes.map((suffix) => stem + suffix), stem])
  const folders = FOLDERS[process.platform] ?? []
  for (const folder of folders) {
    const found = names.map((file) => join(folder, file)).find(isFile)
    if (found !== undefined) return found
  }
  throw new Pkcs11Error('MODULE_NOT_FOUND', `no PKCS#11 module named ${name} lies in ${folders.join(', ')}`, {
    remedy: 'give its path in module-path',
  })
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile()
}
