import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusedCallOf, subjectsOf } from './expectations.ts'
import { describeWith, fetched } from './tools.ts'
import { verify } from './verify.ts'
import { openWorld, type World } from './world.ts'

const BUILDER = 'build-python'
const BACKEND = readFileSync(new URL('python-backend.txt', import.meta.url), 'utf8')
const NAMES = ['acme_app-1.2.3-py3-none-any.whl', 'acme_app-1.2.3.tar.gz']

/** A package that setuptools builds, with a setup.py that may do more. */
function packageFiles(folder = '', setup = ''): Record<string, string> {
  return {
    [`${folder}pyproject.toml`]: [
      '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"',
      '[project]\nname = "acme-app"\nversion = "1.2.3"',
      '[tool.setuptools]\npackages = ["acme"]\n',
    ].join('\n'),
    [`${folder}acme/__init__.py`]: 'answer = 42\n',
    [`${folder}setup.py`]: `import os, sys\nfrom setuptools import setup\n${setup}\nsetup()\n`,
    'requirements-build.txt': BACKEND,
  }
}

let world: World

beforeAll(async () => {
  // pip finds the pinned wheels in a folder, and asks no network.
  world = await openWorld(
    BUILDER,
    { 'build-requirements': 'requirements-build.txt' },
    { PIP_NO_INDEX: '1', PIP_FIND_LINKS: fetched('wheels') },
  )
})

afterAll(() => world?.close())

describeWith('wheels', 'a caller of build-python.yml', () => {
  it('gets a source distribution and a wheel, under the names that PyPI compares, at Build L3', async () => {
    const called = await world.call({ files: packageFiles() })
    expect(called.errors).toEqual([])
    expect(subjectsOf(called)).toMatchObject(NAMES.map((name) => ({ name })))
    for (const name of NAMES) {
      expect(verify(world, called, BUILDER, `slsa-out/${name}`)).toMatchObject({ code: 0, level: 3 })
    }
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.buildType).toBe('https://github.com/acme/builders/buildtypes/python/v1')
    expect(predicate.buildDefinition.externalParameters.inputs).toMatchObject({
      directory: '.',
      'build-requirements': 'requirements-build.txt',
    })
    const wheel = join(called.artifacts[`${BUILDER}.attempt-1`] ?? '', 'files/slsa-out', NAMES[0] ?? '')
    expect(execFileSync('python3', ['-m', 'zipfile', '-l', wheel], { encoding: 'utf8' })).toContain('acme/__init__.py')
  })

  it('gets the package of a folder, with a backend that pip chose, in a place of its own', async () => {
    const called = await world.call({
      files: packageFiles('packages/app/'),
      inputs: { directory: 'packages/app', 'build-requirements': '' },
    })
    expect(called.errors).toEqual([])
    expect(subjectsOf(called)).toMatchObject(NAMES.map((name) => ({ name })))
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['S06 a folder that is not there', { directory: 'none' }, /directory: has neither/],
    ['S06 a folder outside', { directory: '..' }, /directory: has neither/],
    ['S06 a command for a folder', { directory: '.; touch owned' }, /directory: has neither/],
    ['S06 an option for a folder', { directory: '--sdist' }, /directory: has neither/],
    ['a folder through a link', { directory: 'linked' }, /directory: has neither/],
    ['requirements that are not there', { 'build-requirements': 'none.txt' }, /build-requirements: no file/],
    ['requirements through a link', { 'build-requirements': 'link.txt' }, /build-requirements: no file/],
    [
      'S06 an address for requirements',
      { 'build-requirements': 'https://evil.example/r.txt' },
      /build-requirements: no/,
    ],
    ['S06 an option for requirements', { 'build-requirements': '--index-url=http://evil' }, /build-requirements: no/],
  ])('%s is bad input', async (_, inputs, reason) => {
    const links = { 'link.txt': '/etc/passwd', linked: 'packages/app' }
    await refusedCallOf(
      world,
      { files: packageFiles('packages/app/'), links, inputs: { directory: 'packages/app', ...inputs } },
      reason,
    )
  })

  it('a backend without a hash builds nothing, where its hashes were asked for', async () => {
    const called = await world.call({ files: { ...packageFiles(), 'requirements-build.txt': 'setuptools==84.2.1\n' } })
    expect(called).toMatchObject({ succeeded: false, bundles: {}, artifacts: {}, asked: { tokens: 0 } })
  })

  it('a version that changes between source distribution and wheel is refused', async () => {
    const files = packageFiles('', "if 'sdist' not in sys.argv: os.environ['X'] = '1'")
    files['pyproject.toml'] = files['pyproject.toml']?.replace('version = "1.2.3"', 'dynamic = ["version"]') ?? ''
    files['setup.py'] =
      "import sys\nfrom setuptools import setup\nsetup(version='1.0' if 'sdist' in sys.argv else '2.0')\n"
    await refusedCallOf(world, { files }, /not one source distribution and one wheel/)
  })
})

describeWith('wheels', 'a hostile Python package', () => {
  it('S11 C18 finds no token, forges nothing that the job says, and gets nothing signed that it planted', async () => {
    const setup = [
      "open(os.environ['GITHUB_WORKSPACE'] + '/slsa-out/evil.zip', 'w').write('evil')",
      "env = os.environ; open('acme/env.txt', 'w').write('\\n'.join(env))",
      "open(env['GITHUB_OUTPUT'], 'a').write('subjects-digest=sha256:0\\nattempt=9\\nartifact-id=1\\n')",
    ].join('\n')
    const files = packageFiles('', setup)
    files['MANIFEST.in'] = 'include acme/env.txt\n'
    const called = await world.call({ files })
    expect(subjectsOf(called)).toMatchObject(NAMES.map((name) => ({ name })))
    expect(readdirSync(join(called.artifacts[`${BUILDER}.attempt-1`] ?? '', 'files/slsa-out'))).toEqual(NAMES)
    const sdist = join(called.artifacts[`${BUILDER}.attempt-1`] ?? '', 'files/slsa-out', NAMES[1] ?? '')
    const seen = execFileSync('tar', ['-xzOf', sdist, 'acme_app-1.2.3/acme/env.txt'], { encoding: 'utf8' })
    expect(seen).toContain('GITHUB_SHA')
    expect(seen).not.toMatch(/ACTIONS_ID_TOKEN_REQUEST|GITHUB_TOKEN/)
  })

  it('that fails gets no signature', async () => {
    const called = await world.call({ files: packageFiles('', 'sys.exit(7)') })
    expect(called).toMatchObject({ succeeded: false, bundles: {}, asked: { tokens: 0, certificates: 0, entries: 0 } })
  })
})

describe('what builds a Python package', () => {
  it('S09 is pinned by hashes, all of it', () => {
    const file = readFileSync(new URL('../../.github/workflows/build-python.yml', import.meta.url), 'utf8')
    const pins = file.match(/^ {12}[\w-]+==.*$/gm) ?? []
    expect(pins.length).toBeGreaterThan(2)
    for (const pin of pins)
      expect(pin).toMatch(/^ {12}[\w-]+==[\d.]+( ; python_version < "[\d.]+")? --hash=sha256:[0-9a-f]{64}$/)
    expect(file.match(/-m pip .*/g)).toEqual([
      '-m pip --python "$frontend/bin/python" install --quiet --require-hashes)',
    ])
  })
})
