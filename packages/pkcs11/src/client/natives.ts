import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Pkcs11Error } from '../error.ts'

/** Platforms whose bridge is shipped, as folders are named. */
export const SHIPPED = [
  'darwin_arm64',
  'darwin_x64',
  'linux_arm64',
  'linux_x64',
  'musl_arm64',
  'musl_x64',
  'win32_arm64',
  'win32_x64',
] as const

const FILE = 'koffi.node'

/** Name of this platform's folder: `linux_x64`, or `musl_x64` where the C library is musl. */
export function platformFolder(): string {
  return `${process.platform === 'linux' && isMusl() ? 'musl' : process.platform}_${process.arch}`
}

/**
 * File of the native bridge: from a folder with one folder for each platform, else the one beside the bundle that this
 * code is part of, else from the installed package.
 *
 * @throws Pkcs11Error `PLATFORM`
 */
export function bridgeFile(natives: URL | undefined): string {
  const folder = platformFolder()
  const inFolder = (url: URL) => join(fileURLToPath(url), folder, FILE)
  const files =
    natives === undefined
      ? [inFolder(new URL(['..', 'native', ''].join('/'), import.meta.url)), ...installedFile(folder)]
      : [inFolder(natives)]
  const file = files.find(existsSync)
  if (file !== undefined) return file
  throw new Pkcs11Error('PLATFORM', `there is no PKCS#11 bridge for ${folder}`, {
    remedy: `sign on one of ${SHIPPED.join(', ')}`,
  })
}

/** Where npm put the package of this platform, which lies beside koffi. */
function installedFile(folder: string): string[] {
  const name = `@koromix/koffi-${process.platform}-${process.arch}`
  // A name that bundlers cannot read: they would copy the file of the machine that bundles.
  const { resolve } = createRequire(import.meta.url)
  try {
    return [join(dirname(resolve(`${name}/package.json`)), folder, FILE)]
  } catch {
    return []
  }
}

/** The report names the glibc that runs; on musl there is none. It is read without the network part, which is slow. */
function isMusl(): boolean {
  const report = process.report as NodeJS.ProcessReport & { excludeNetwork?: boolean }
  const before = report.excludeNetwork
  report.excludeNetwork = true
  try {
    const { header } = report.getReport() as { header?: { glibcVersionRuntime?: string } }
    return header?.glibcVersionRuntime === undefined
  } finally {
    report.excludeNetwork = before ?? false
  }
}
