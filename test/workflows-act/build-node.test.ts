import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusedCallOf, subjectsOf } from './expectations.ts'
import { verify } from './verify.ts'
import { type Called, openWorld, type World } from './world.ts'

const BUILDER = 'build-node'
const FILE = 'slsa-out/acme-app-1.2.3.tgz'

let world: World

beforeAll(async () => {
  world = await openWorld(BUILDER, {})
})

afterAll(() => world?.close())

/** A package without dependencies, in a folder. */
function packageFiles(folder = '', changes: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  const about = { name: '@acme/app', version: '1.2.3', ...changes }
  const { name, version } = about
  return {
    [`${folder}package.json`]: JSON.stringify(about),
    [`${folder}package-lock.json`]: JSON.stringify({
      name,
      version,
      lockfileVersion: 3,
      packages: { '': { name, version } },
    }),
    [`${folder}index.js`]: 'export {}\n',
  }
}

function tarball({ artifacts }: Called): Buffer {
  return readFileSync(join(artifacts[`${BUILDER}.attempt-1`] ?? '', 'files', FILE))
}

describe('a caller of build-node.yml', () => {
  it('gets one subject: the tarball under its package URL, with the sha512 that npm compares', async () => {
    const called = await world.call({ files: packageFiles() })
    expect(called.errors).toEqual([])
    const digest = (algorithm: string): string => createHash(algorithm).update(tarball(called)).digest('hex')
    expect(subjectsOf(called)).toEqual([
      { name: 'pkg:npm/%40acme/app@1.2.3', digest: { sha256: digest('sha256'), sha512: digest('sha512') } },
    ])
    expect(verify(world, called, BUILDER, FILE)).toMatchObject({ code: 0, level: 3 })
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.buildType).toBe('https://github.com/acme/builders/buildtypes/node/v1')
  })

  it('gets the package of a folder, after the script that it asked for', async () => {
    const scripts = { build: 'echo built > built.txt' }
    const files = packageFiles('packages/app/', { scripts })
    const called = await world.call({ files, inputs: { directory: 'packages/app', 'run-script': 'build' } })
    expect(subjectsOf(called)).toMatchObject([{ name: 'pkg:npm/%40acme/app@1.2.3' }])
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.externalParameters.inputs).toMatchObject({ 'run-script': 'build' })
  })

  it.each([
    ['S06 a folder that is not there', { directory: 'none' }, /directory: has no package.json/],
    ['S06 a folder outside', { directory: '..' }, /directory: has no package.json/],
    ['S06 a command for a folder', { directory: '.; touch owned' }, /directory: has no package.json/],
  ])('%s is bad input', async (_, inputs, reason) => {
    await refusedCallOf(world, { files: packageFiles(), inputs }, reason)
  })

  it.each([
    ['a script that package.json does not have', { 'run-script': 'none' }],
    ['S06 a command for a script', { 'run-script': 'build; touch owned' }],
    ['S06 an option for a script', { 'run-script': '--version' }],
  ])('%s builds nothing', async (_, inputs) => {
    const called = await world.call({ files: packageFiles('', { scripts: { build: 'true' } }), inputs })
    expect(called).toMatchObject({ succeeded: false, bundles: {}, artifacts: {} })
  })

  it('a package that calls itself a command stays a name', async () => {
    const scripts = {
      prepack: `node -e "const fs = require('fs'); const p = JSON.parse(fs.readFileSync('package.json')); p.version = '9.9.9-$(touch owned)'; fs.writeFileSync('package.json', JSON.stringify(p))"`,
    }
    const called = await world.call({ files: packageFiles('', { scripts }) })
    for (const subject of subjectsOf(called)) expect(JSON.stringify(subject)).not.toContain('touch')
  })
})
