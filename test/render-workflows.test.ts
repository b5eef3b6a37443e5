import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { networkOf } from '@slsa-actions/core/flow'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const COMMIT = '5b0c7d1e9f3a42868b1d6c0e7a9f4d2b3c5e8f10'
const SOURCES = join(root, '.github/workflows')

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rendered-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function render(...args: string[]): { code: number | null; error: string } {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/render-workflows.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { code: status, error: stderr }
}

function written(name: string, content: string): string {
  mkdirSync(join(folder, 'in'), { recursive: true })
  writeFileSync(join(folder, 'in', name), content)
  return join(folder, 'in', name)
}

/** The same document without what cannot be rendered, and with our actions under their long name. */
function expected(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expected)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'cache-mode')
      .map(([key, inner]) => [
        key,
        key === 'uses' && String(inner).startsWith('$/')
          ? `acme/builders/${String(inner).slice(2)}@${COMMIT}`
          : expected(inner),
      ]),
  )
}

describe('a copy of the builders for another GitHub', () => {
  it('has every builder, changed in nothing but our actions’ names and the cache mode', () => {
    expect(render(folder, '--repository', 'acme/builders', '--commit', COMMIT).code).toBe(0)
    const files = readdirSync(join(folder, '.github/workflows'))
    expect(files).toEqual(
      readdirSync(SOURCES).filter((file) =>
        /^((build|attest)-[a-z]+|verify-[a-z-]+)\.yml$|^(sign-claims|publish-release)/.test(file),
      ),
    )
    for (const file of files) {
      const copy = readFileSync(join(folder, '.github/workflows', file), 'utf8')
      expect(parse(copy)).toEqual(expected(parse(readFileSync(join(SOURCES, file), 'utf8'))))
      expect(copy).not.toMatch(/\$\/|cache-mode/)
    }
  })

  it('has the actions, their bundles and the given instance', () => {
    const bundles = join(folder, 'bundles')
    mkdirSync(join(bundles, 'internal/sign'), { recursive: true })
    writeFileSync(join(bundles, 'internal/sign/index.js'), 'bundle')
    const config = written('signing_config.json', '{"mediaType":"config"}')
    const trusted = written('trusted_root.json', '{"mediaType":"root"}')
    const args = ['--signing-config', config, '--trusted-root', trusted, '--bundles', bundles]
    expect(render(folder, ...args)).toEqual({ code: 0, error: '' })
    expect(JSON.parse(readFileSync(join(folder, 'actions/internal/sign/instance.json'), 'utf8'))).toEqual({
      signingConfig: { mediaType: 'config' },
      trustedRoot: { mediaType: 'root' },
    })
    expect(readFileSync(join(folder, 'dist/internal/sign/index.js'), 'utf8')).toBe('bundle')
    for (const name of ['collect', 'sign']) {
      expect(readFileSync(join(folder, `actions/internal/${name}/action.yml`), 'utf8')).toBe(
        readFileSync(join(root, `actions/internal/${name}/action.yml`), 'utf8'),
      )
    }
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })

  it('has the way out of the network that is said, in one file that no caller can change', () => {
    const config = written('signing_config.json', '{"mediaType":"config"}')
    const trusted = written('trusted_root.json', '{"mediaType":"root"}')
    const certificates = '-----BEGIN CERTIFICATE-----\nMAo=\n-----END CERTIFICATE-----\n'
    const network = ['--proxy', 'http://proxy.example.test:3128', '--no-proxy', '.example.test']
    const bundles = join(folder, 'bundles')
    mkdirSync(join(bundles, 'internal'), { recursive: true })
    const instance = ['--signing-config', config, '--trusted-root', trusted, '--bundles', bundles]
    const file = written('ca.pem', certificates)
    expect(render(folder, ...instance, ...network, '--ca-file', file)).toEqual({ code: 0, error: '' })
    const bytes = readFileSync(join(folder, 'actions/internal/sign/instance.json'))
    expect(networkOf({ bytes, source: 'instance.json' })).toEqual({
      proxy: 'http://proxy.example.test:3128',
      noProxy: '.example.test',
      certificates,
    })
  })

  it.each([
    ['a proxy with a password', ['--proxy', 'http://user:word@proxy.example.test:3128']],
    ['a proxy of another kind', ['--proxy', 'socks5://proxy.example.test:1080']],
    ['exceptions from no proxy', ['--no-proxy', '*']],
    ['no certificate', ['--ca-file', 'package.json']],
  ])('%s is bad input', (_, args) => {
    const file = written('a.json', '{"mediaType":"x"}')
    expect(render(folder, '--signing-config', file, '--trusted-root', file, ...args).code).toBe(2)
    expect(existsSync(join(folder, 'actions'))).toBe(false)
  })

  it.each([
    ['no folder', []],
    ['two folders', ['a', 'b', '--repository', 'acme/builders', '--commit', COMMIT]],
    ['nothing to make', ['FOLDER']],
    ['a tag', ['FOLDER', '--repository', 'acme/builders', '--commit', 'v1']],
    ['a short commit', ['FOLDER', '--repository', 'acme/builders', '--commit', COMMIT.slice(0, 12)]],
    ['no commit', ['FOLDER', '--repository', 'acme/builders']],
    ['no repository', ['FOLDER', '--commit', COMMIT]],
    ['half an instance', ['FOLDER', '--signing-config', 'package.json']],
    ['the other half', ['FOLDER', '--trusted-root', 'package.json']],
    [
      'both steps at once',
      ['FOLDER', '--signing-config', 'a', '--trusted-root', 'a', '--repository', 'acme/builders', '--commit', COMMIT],
    ],
    ['a repository that would become more', ['FOLDER', '--repository', 'acme/b\n      uses: evil', '--commit', COMMIT]],
    ['a proxy in the second step', ['FOLDER', '--repository', 'acme/b', '--commit', COMMIT, '--proxy', 'http://p:1']],
    ['an unknown option', ['FOLDER', '--tag', 'v1']],
  ])('%s is bad input', (_, args) => {
    const { code, error } = render(...args.map((arg) => (arg === 'FOLDER' ? folder : arg)))
    expect({ code, error }).toEqual({ code: 2, error: expect.stringMatching(/^render-workflows: .+\n$/) })
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['[]', 'null', '{', '"x"', '{"name":"no file of Sigstore’s"}'])(
    'an instance of %s is bad input',
    (content) => {
      const file = written('a.json', content)
      expect(render(folder, '--signing-config', file, '--trusted-root', file).code).toBe(2)
      expect(existsSync(join(folder, 'actions'))).toBe(false)
    },
  )
})
