import { describe, expect, it } from '@jest/globals'
import { verdictOf } from '../testing/failure.ts'
import { OTHER_LOCK_FILES, packagesFromLockFile } from './index.ts'

const HEX = 'ab'.repeat(64)
const SHA512 = `sha512-${Buffer.from(HEX, 'hex').toString('base64')}`
const SHA1 = `sha1-${Buffer.from('cd'.repeat(20), 'hex').toString('base64')}`
const COMMIT = 'a'.repeat(40)
const packages = (entries: object, version = 3) =>
  packagesFromLockFile('package-lock.json', JSON.stringify({ lockfileVersion: version, packages: entries })).packages

describe("npm's lock file", () => {
  it.each([2, 3])('of version %i gives package URLs with the digest of their tarballs', (version) => {
    expect(
      packages(
        { '': { name: 'app', version: '1.0.0' }, 'node_modules/ms': { version: '2.1.3', integrity: SHA512 } },
        version,
      ),
    ).toEqual([{ uri: 'pkg:npm/ms@2.1.3', digest: { sha512: HEX } }])
  })

  it('writes scopes, nested packages, aliases and versions as package URLs', () => {
    const uris = packages({
      'node_modules/@scope/a': { version: '1.0.0' },
      'node_modules/b/node_modules/c': { version: '1.0.0-rc.1+x' },
      'node_modules/alias': { name: '@real/name', version: '3.0.0' },
    }).map(({ uri }) => uri)
    expect(uris).toEqual(['pkg:npm/%40scope/a@1.0.0', 'pkg:npm/c@1.0.0-rc.1%2Bx', 'pkg:npm/%40real/name@3.0.0'])
  })

  it('takes the strongest digest of several', () => {
    expect(packages({ 'node_modules/a': { version: '1.0.0', integrity: `${SHA1} ${SHA512}` } })).toEqual([
      { uri: 'pkg:npm/a@1.0.0', digest: { sha512: HEX } },
    ])
  })

  it('takes the commit of a package from Git', () => {
    const resolved = `git+ssh://git@github.com/o/r.git#${COMMIT}`
    expect(packages({ 'node_modules/a': { version: '1.0.0', resolved } })).toEqual([
      { uri: 'pkg:npm/a@1.0.0', digest: { gitCommit: COMMIT } },
    ])
  })

  it.each(['sha512-YWJj', 'sha512-', 'md5-YWJj', 'x', 7, null, ''])(
    'invents no digest for the integrity %j',
    (integrity) => {
      expect(packages({ 'node_modules/a': { version: '1.0.0', integrity } })).toEqual([{ uri: 'pkg:npm/a@1.0.0' }])
    },
  )

  it('leaves out links, what is bundled, the project itself and its workspaces', () => {
    const entries = {
      '': { version: '1.0.0' },
      'packages/own': { version: '1.0.0' },
      'node_modules/own': { link: true, resolved: 'packages/own' },
      'node_modules/b/node_modules/c': { version: '1.0.0', inBundle: true },
      'node_modules/d': { resolved: 'x' },
    }
    expect(packages(entries)).toEqual([])
  })

  it('of version 1 is said to hold no list', () => {
    const read = packagesFromLockFile('package-lock.json', '{"lockfileVersion":1,"dependencies":{}}')
    expect(read).toEqual({ packages: [], notice: expect.stringContaining('version 2 or 3') })
  })

  it.each(['', '{', '{"packages":{},"packages":{}}', '[1,]'])('that is broken is refused: %s', async (text) => {
    expect(await verdictOf(() => packagesFromLockFile('package-lock.json', text))).toMatch(/^V2 JSON_/)
  })
})

it.each(OTHER_LOCK_FILES)('%s is said not to be read', (name) => {
  expect(packagesFromLockFile(name, 'anything')).toEqual({ packages: [], notice: expect.stringContaining(name) })
})
