import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusedCallOf, subjectsOf } from './expectations.ts'
import { verify } from './verify.ts'
import { openWorld, type World } from './world.ts'

const BUILDER = 'build-go'
const FILES = {
  'go.mod': 'module example.test/app\n\ngo 1.24\n',
  'cmd/app/main.go': 'package main\n\nvar version = "none"\n\nfunc main() { println(version) }\n',
}

const sha256Of = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

let world: World

beforeAll(async () => {
  world = await openWorld(BUILDER, { package: './cmd/app', output: 'app' })
})

afterAll(() => world?.close())

describe('a caller of build-go.yml', () => {
  it('gets a program with what the linker was given, for another system too, at Build L3', async () => {
    const called = await world.call({ files: FILES, inputs: { ldflags: '-X main.version=v1.2.3', goarch: 'arm64' } })
    expect(called.errors).toEqual([])
    expect(subjectsOf(called)).toMatchObject([{ name: 'app' }])
    expect(verify(world, called, BUILDER, 'slsa-out/app')).toMatchObject({ code: 0, level: 3 })
    const program = join(called.artifacts[`${BUILDER}.attempt-1`] ?? '', 'files/slsa-out/app')
    const about = execFileSync('go', ['version', '-m', program], { encoding: 'utf8' })
    expect(about).toContain('GOARCH=arm64')
    expect(about).toContain(`vcs.revision=${called.commit}`)
    expect(about).toContain('-trimpath=true')
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.buildType).toBe('https://github.com/acme/builders/buildtypes/go/v1')
    expect(predicate.buildDefinition.externalParameters.inputs).toMatchObject({ goarch: 'arm64', package: './cmd/app' })
  })

  it('C23 gets from each leg of a matrix a bundle for its own file, under its own names, by its own jobs', async () => {
    const legs = ['amd64', 'arm64'].map((goarch) => ({
      'artifact-name': `app-${goarch}`,
      output: `app-${goarch}`,
      goarch,
    }))
    const called = await world.call({ files: FILES, legs })
    expect(called.errors).toEqual([])
    expect(called.succeeded).toBe(true)
    expect(Object.keys(called.artifacts).sort()).toEqual(
      legs.flatMap(({ output }) => [`${output}.attempt-1`, `${output}.bundles.attempt-1`]),
    )
    expect(Object.keys(called.bundles).sort()).toEqual(legs.map(({ output }) => `${output}.provenance.sigstore.json`))
    for (const { output, goarch } of legs) {
      const { subject, predicate } = called.bundles[`${output}.provenance.sigstore.json`] ?? {
        subject: [],
        predicate: {},
      }
      const file = join(called.artifacts[`${output}.attempt-1`] ?? '', 'files/slsa-out', output)
      expect(subject).toEqual([{ name: output, digest: { sha256: sha256Of(file) } }])
      expect(predicate.buildDefinition.externalParameters.inputs).toMatchObject({ goarch, output })
      const calling = `release (${output}, ${output}, ${goarch})`
      expect(predicate.buildDefinition.internalParameters).toMatchObject({
        build: { job: `${calling} / build` },
        sign: { job: `${calling} / sign` },
      })
    }
  })

  it.each([
    ['a package of somebody else', { package: 'example.com/other/cmd@latest' }, /package: is a path/],
    ['S06 an option for a package', { package: '-toolexec=./evil.sh' }, /package: is a path/],
    ['S06 a path for a name', { output: '../../app' }, /output: is the name of one file/],
    ['a hidden name', { output: '.app' }, /output: is the name of one file/],
    ['no name', { output: '' }, /output: is the name of one file/],
  ])('%s is bad input', async (_, inputs, reason) => {
    await refusedCallOf(world, { files: FILES, inputs }, reason)
  })

  it.each([
    ['S06 a command among the flags', { ldflags: '"; touch owned; "' }],
    ['a package that is not there', { package: './cmd/none' }],
    ['a package above the module', { package: './../..' }],
  ])('%s builds nothing', async (_, inputs) => {
    const called = await world.call({ files: FILES, inputs })
    expect(called).toMatchObject({ succeeded: false, bundles: {}, artifacts: {} })
  })
})
