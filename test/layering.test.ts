import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What each room may import, besides libraries and the platform. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  wire: [],
  'in-toto-attestation': ['wire'],
  oci: ['wire'],
  pkcs11: [],
  deployment: ['wire'],
  core: ['wire', 'in-toto-attestation', 'oci', 'pkcs11'],
  github: ['core', 'wire', 'in-toto-attestation'],
  runner: ['wire'],
  policy: ['core', 'wire', 'in-toto-attestation'],
  cli: ['policy', 'runner', 'github', 'deployment', 'core', 'oci', 'pkcs11', 'wire', 'in-toto-attestation'],
  testbed: ['wire'],
  actions: ['policy', 'runner', 'github', 'deployment', 'core', 'oci', 'pkcs11', 'wire', 'in-toto-attestation'],
}

/** Folders of core: each imports only those before it. */
const CORE_FOLDERS = [
  'outcome',
  'trust',
  'key',
  'subject',
  'predicate',
  'provenance',
  'verification',
  'layout',
  'signing',
  'storage',
  'slsa',
  'report',
  'flow',
]

/** Package names of npm to rooms. */
function roomOf(specifier: string): { room: string; folder?: string } | undefined {
  if (specifier === 'in-toto-attestation') return { room: specifier }
  const own = /^@slsa-actions\/([^/]+)(?:\/(.+))?$/.exec(specifier)
  if (own?.[1] === undefined) return undefined
  return own[2] === undefined ? { room: own[1] } : { room: own[1], folder: own[2] }
}

/** Every specifier that a file imports, statically or with `import()`. */
function importsOf(source: string): string[] {
  const found: string[] = []
  for (const match of source.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)(['"])([^'"\n]+)\1/g)) {
    if (match[2] !== undefined) found.push(match[2])
  }
  return found
}

/** The rule that an import breaks, or undefined. `file` is relative to the root, with `/`. */
function violation(file: string, specifier: string): string | undefined {
  const [top = '', name = '', , folder = ''] = file.split('/')
  const room = top === 'actions' ? 'actions' : name
  const isTest = file.endsWith('.test.ts') || file.includes('/testing/')
  const target = roomOf(specifier)
  if (target !== undefined) {
    if (target.room.startsWith('action-'))
      return target.room === 'action-shared' && room === 'actions' ? undefined : 'nobody imports actions'
    if (target.room === 'testbed')
      return isTest || room === 'testbed' ? undefined : 'only tests and scripts import testbed'
    if (target.room === room && room !== 'core') return 'a package imports itself by relative path'
    if (isTest) return undefined
    if (target.room !== room && !(ROOMS[room] ?? []).includes(target.room))
      return `${room} must not import ${target.room}`
    return undefined
  }
  if (!specifier.startsWith('.')) return undefined
  const to = relative(root, resolve(root, dirname(file), specifier))
    .split(sep)
    .join('/')
  const [toTop = '', , , toFolder = '', ...rest] = to.split('/')
  if (homeOf(to) !== homeOf(file))
    return isTest && toTop === 'test' ? undefined : 'another room is imported by its package name'
  if (room !== 'core' || toFolder === folder) return undefined
  if (toFolder === 'testing') return isTest ? undefined : 'only tests import what is for tests'
  if (rest.join('/') !== 'index.ts') return `core/${folder} reaches into core/${toFolder} past its index.ts`
  if (isTest) return undefined
  if (CORE_FOLDERS.indexOf(toFolder) < CORE_FOLDERS.indexOf(folder)) return undefined
  return `core/${folder} must not import core/${toFolder}: imports point downwards only`
}

/** Folder of a package or an action. */
function homeOf(path: string): string {
  const parts = path.split('/')
  return parts.slice(0, parts[1] === 'internal' ? 3 : 2).join('/')
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file.includes('/src/') && !file.includes('node_modules'))
}

describe('layers', () => {
  it('every import points downwards', () => {
    const files = [...sources('packages'), ...sources('actions')]
    expect(files.length).toBeGreaterThan(20)
    const broken = files.flatMap((file) =>
      importsOf(readFileSync(join(root, file), 'utf8')).flatMap((specifier) => {
        const rule = violation(file, specifier)
        return rule === undefined ? [] : [`${file}: '${specifier}': ${rule}`]
      }),
    )
    expect(broken).toEqual([])
  })

  it('every folder of core is in the order', () => {
    const folders = readdirSync(join(root, 'packages/core/src'), { withFileTypes: true })
    expect(
      folders.filter((entry) => entry.isDirectory() && ![...CORE_FOLDERS, 'testing'].includes(entry.name)),
    ).toEqual([])
  })

  it.each([
    ['packages/wire/src/http/http.ts', '@slsa-actions/core/outcome'],
    ['packages/core/src/trust/profile.ts', '../verification/index.ts'],
    ['packages/core/src/verification/verify.ts', '../trust/profile.ts'],
    ['packages/core/src/verification/verify.ts', '../testing/failure.ts'],
    ['packages/core/src/flow/attest.ts', '@slsa-actions/github'],
    ['packages/github/src/client.ts', '@slsa-actions/runner'],
    ['packages/runner/src/runner.ts', '@slsa-actions/core/outcome'],
    ['packages/testbed/src/testbed.ts', '@slsa-actions/core/signing'],
    ['packages/core/src/signing/session.ts', '@slsa-actions/testbed'],
    ['actions/attest/src/main.ts', '@slsa-actions/testbed'],
    ['actions/attest/src/main.ts', '../../../packages/core/src/flow/index.ts'],
    ['packages/github/src/client.ts', '@slsa-actions/action-attest'],
    ['packages/cli/src/main.ts', '@slsa-actions/action-shared'],
    ['packages/cli/src/main.ts', '@slsa-actions/testbed'],
    ['packages/core/src/flow/verify.ts', '@slsa-actions/cli'],
    ['packages/runner/src/job.ts', '@slsa-actions/action-shared'],
    ['actions/verify/src/main.ts', '@slsa-actions/action-attest'],
    ['actions/verify/src/main.ts', '../../shared/src/index.ts'],
    ['actions/internal/sign/src/main.ts', '../../collect/src/main.ts'],
    ['actions/internal/sign/src/main.ts', '@slsa-actions/action-internal-collect'],
  ])('%s may not import %s', (file, specifier) => {
    expect(violation(file, specifier)).toBeDefined()
  })
})
