import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusedCallOf, subjectsOf } from './expectations.ts'
import { verify } from './verify.ts'
import { type Called, openWorld, type World } from './world.ts'

const BUILDER = 'build-helm'

/**
 * A stand-in for Helm, which is on GitHub's images and not on every machine: it packs the folder, by the versions of the
 * command line or of Chart.yaml, and puts into it how it was called. It shows what the builder asks of Helm, and nothing
 * about Helm.
 */
const HELM = `#!/bin/bash
printf '[%s]' "$@" >> "$RUNNER_TEMP/called.txt"; echo >> "$RUNNER_TEMP/called.txt"
[ "$1" = package ] || exit 0
for argument; do case "$argument" in --version=*) version=\${argument#*=} ;; esac; chart=$argument; done
grep -q '^name: [a-z-]*$' "$chart/Chart.yaml" || { echo 'Error: chart.metadata.name is invalid' >&2; exit 1; }
name=$(sed -n 's/^name: //p' "$chart/Chart.yaml")
: "\${version:=$(sed -n 's/^version: //p' "$chart/Chart.yaml")}"
cp "$RUNNER_TEMP/called.txt" "$chart"
tar -czf "slsa-out/$name-$version.tgz" -C "$chart" .
`

const CHART = {
  'charts/app/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.2.3\n',
  'charts/app/templates/app.yaml': 'kind: Namespace\n',
}
const LOCK = `dependencies:
- name: postgresql
  repository: https://charts.example.test/stable
  version: 16.0.0
- name: redis
  repository: oci://registry.example.test/charts
  version: 20.0.0
- name: other
  repository: "https://charts.example.test/stable"
  version: 1.0.0
digest: sha256:${'0'.repeat(64)}
generated: "2026-11-24T09:00:00Z"
`

const { PATH = '' } = process.env
let folder: string
let world: World

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'helm-'))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/helm'), HELM)
  chmodSync(join(folder, 'bin/helm'), 0o755)
  process.env.PATH = `${join(folder, 'bin')}:${PATH}`
  world = await openWorld(BUILDER, { chart: 'charts/app' })
})

afterAll(async () => {
  process.env.PATH = PATH
  await world?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** How the stand-in was called, call by call. */
function calls({ artifacts }: Called, archive: string): string[] {
  const file = join(artifacts[`${BUILDER}.attempt-1`] ?? '', 'files/slsa-out', archive)
  return execFileSync('tar', ['-xzOf', file, './called.txt'], { encoding: 'utf8' }).trimEnd().split('\n')
}

describe('a caller of build-helm.yml, where a script stands in for Helm', () => {
  it('gets the archive of the chart, at Build L3', async () => {
    const called = await world.call({ files: CHART })
    expect(called.errors).toEqual([])
    expect(subjectsOf(called)).toMatchObject([{ name: 'app-1.2.3.tgz' }])
    expect(verify(world, called, BUILDER, 'slsa-out/app-1.2.3.tgz')).toMatchObject({ code: 0, level: 3 })
    expect(calls(called, 'app-1.2.3.tgz')).toEqual(['[package][--destination][slsa-out][./charts/app]'])
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.buildType).toBe('https://github.com/acme/builders/buildtypes/helm/v1')
  })

  it('S06 gives versions as they are, each as one argument, and the provenance says so', async () => {
    const inputs = { version: '2.0.0-rc.1+b', 'app-version': '1; touch owned $(id)' }
    const called = await world.call({ files: CHART, inputs })
    expect(calls(called, 'app-2.0.0-rc.1+b.tgz')).toEqual([
      '[package][--version=2.0.0-rc.1+b][--app-version=1; touch owned $(id)][--destination][slsa-out][./charts/app]',
    ])
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.externalParameters.inputs).toMatchObject(inputs)
  })

  it('gets what Chart.lock names, from its repositories', async () => {
    const called = await world.call({ files: { ...CHART, 'charts/app/Chart.lock': LOCK } })
    expect(called.errors).toEqual([])
    expect(calls(called, 'app-1.2.3.tgz')).toEqual([
      '[repo][add][locked-1][https://charts.example.test/stable]',
      '[dependency][build][./charts/app]',
      '[package][--destination][slsa-out][./charts/app]',
    ])
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['S06 a folder that is not there', { chart: 'none' }, /chart: has no Chart.yaml/],
    ['S06 a folder outside', { chart: '..' }, /chart: has no Chart.yaml/],
    ['S06 an address', { chart: 'oci://registry.example.test/app' }, /chart: has no Chart.yaml/],
    ['S06 an option', { chart: '--post-renderer=evil' }, /chart: has no Chart.yaml/],
    ['a folder through a link', { chart: 'linked' }, /chart: has no Chart.yaml/],
    ['S06 a path for a version', { version: '../../1.2.3' }, /version: is no SemVer/],
    ['S06 two lines for a version', { version: '1.2.3\n--sign' }, /version: is no SemVer/],
    ['two numbers for a version', { version: '1.2' }, /version: is no SemVer/],
  ])('%s is bad input', async (_, inputs, reason) => {
    await refusedCallOf(world, { files: CHART, links: { linked: 'charts/app' }, inputs }, reason)
  })
})

describe('a hostile chart', () => {
  it('S06 that calls itself a path gets no signature', async () => {
    const called = await world.call({
      files: { ...CHART, 'charts/app/Chart.yaml': 'name: ../../evil\nversion: 1.2.3\n' },
    })
    expect(called).toMatchObject({ succeeded: false, bundles: {}, artifacts: {}, asked: { tokens: 0, entries: 0 } })
  })

  it('S06 whose lock names options and files for repositories gets nothing but its https ones asked', async () => {
    const lock = LOCK.replace('oci://registry.example.test/charts', '--password=x').replace('"https:', '"file:')
    const called = await world.call({ files: { ...CHART, 'charts/app/Chart.lock': lock } })
    expect(calls(called, 'app-1.2.3.tgz').filter((call) => call.startsWith('[repo]'))).toEqual([
      '[repo][add][locked-1][https://charts.example.test/stable]',
    ])
  })

  it('C18 that brings archives of its own gets none of them signed', async () => {
    const called = await world.call({ files: { ...CHART, 'charts/app/evil-9.9.9.tgz': 'x', 'evil.tgz': 'x' } })
    expect(subjectsOf(called)).toMatchObject([{ name: 'app-1.2.3.tgz' }])
    await refusedCallOf(
      world,
      { files: { ...CHART, 'slsa-out/evil.tgz': 'x' } },
      /slsa-out: this commit has something of/,
    )
  })
})
