import { constants } from 'node:fs'
import { access, mkdir, stat, statfs } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { resolve } from 'node:path'
import type { Machine } from '../machine.ts'
import { type Check, checked, fail, pass, warn } from './check.ts'

/** Oldest version of Node.js that the suite runs on. */
const MIN_NODE = 20
/** Room that bundles, caches and summaries need with much to spare, in bytes. */
const MIN_FREE = 100 * 1024 * 1024
const MIB = 1024 * 1024
/** Most subjects of one statement; more are spread over several. */
const SUBJECTS_PER_STATEMENT = 1024

/** The version of Node.js. */
export function checkPlatform(version = process.versions.node): Check {
  const words = `Node.js ${version} on ${process.platform} ${process.arch}, ${Math.round(totalmem() / MIB)} MiB of memory`
  if (Number(version.split('.')[0]) >= MIN_NODE) return pass('platform', words)
  return fail('platform', words, `use Node.js ${MIN_NODE} or later`)
}

/** Proxies as they will be used, without user and password. */
export function checkProxy({ env }: Machine): Check {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    return fail(
      'proxy',
      'NODE_TLS_REJECT_UNAUTHORIZED=0: certificates would not be checked',
      'remove the variable; for a private CA give its certificate with --ca-file',
    )
  }
  const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'NODE_EXTRA_CA_CERTS']
  const words = names.flatMap((name) => {
    const value = env[name.toLowerCase()] ?? env[name]
    if (value === undefined || value === '') return []
    return [`${name}=${name.endsWith('S') || name === 'NO_PROXY' ? value : withoutSecrets(value)}`]
  })
  return pass('proxy', words.length === 0 ? 'none' : words.join(', '))
}

/** Scheme and host of a proxy; of what is no URL nothing, since any part of it may be the password. */
function withoutSecrets(value: string): string {
  const text = value.includes('://') ? value : `http://${value}`
  if (!URL.canParse(text)) return '(not a URL)'
  const { protocol, host, username } = new URL(text)
  return `${protocol}//${username === '' ? '' : '***@'}${host}`
}

/** Whether a folder can be written, and has room. */
export function checkFolder(id: string, path: string): Promise<Check> {
  return checked(id, async () => {
    await mkdir(path, { recursive: true })
    await access(path, constants.W_OK)
    const { bavail, bsize } = await statfs(path)
    const free = bavail * bsize
    const words = `${path}: ${Math.round(free / MIB)} MiB free`
    return free >= MIN_FREE ? pass(id, words) : warn(id, words, 'make room: bundles and caches are written there')
  })
}

/** The files that would be signed or verified: how many, how large. */
export function checkFiles(names: readonly string[], { cwd }: Machine): Promise<Check> {
  return checked('sizes', async () => {
    let bytes = 0
    for (const name of names) bytes += (await stat(resolve(cwd, name))).size
    const statements = Math.ceil(names.length / SUBJECTS_PER_STATEMENT)
    return pass('sizes', `${names.length} files, ${Math.ceil(bytes / MIB)} MiB to hash, ${statements} statement(s)`)
  })
}
