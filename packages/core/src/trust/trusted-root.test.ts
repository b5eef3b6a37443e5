import { readFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { createHttp, type JsonValue, systemClock } from '@slsa-actions/wire'
import { verdictOf } from '../testing/failure.ts'
import { changed, testInstance } from '../testing/sigstore.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { loadTrustProfile, parseTrustedRoot, parseTrustedRoots, privateProfile } from './index.ts'

afterAll(removeFolders)

const sigstore = testInstance()
const root = sigstore.trustedRoot()
type Path = readonly (string | number)[]

/** The verdict on a root with one place changed. */
function rootWith(path: Path, to: JsonValue | undefined): Promise<string> {
  return verdictOf(() => parseTrustedRoot(JSON.stringify(changed(root, path, to)), 'root.json'))
}

describe('parseTrustedRoot', () => {
  it('reads every authority and log', () => {
    const { certificateAuthorities, tlogs, ctlogs, timestampAuthorities } = parseTrustedRoot(JSON.stringify(root), 'r')
    expect([certificateAuthorities, tlogs, ctlogs, timestampAuthorities].map(({ length }) => length)).toEqual([
      1, 2, 1, 1,
    ])
  })

  it.each([
    ['a log', ['tlogs', 0, 'publicKey', 'validFor', 'start']],
    ['a certificate log', ['ctlogs', 0, 'publicKey', 'validFor', 'start']],
    ['an authority', ['certificateAuthorities', 0, 'validFor', 'start']],
    ['a timestamp authority', ['timestampAuthorities', 0, 'validFor', 'start']],
    ['a log without any period', ['tlogs', 0, 'publicKey', 'validFor']],
    ['an authority without any period', ['certificateAuthorities', 0, 'validFor']],
  ] as [string, Path][])('A17 refuses a period without a start: %s', async (_, path) => {
    expect(await rootWith(path, undefined)).toBe('V2 TRUSTED_ROOT')
  })

  it.each([
    [['tlogs', 0, 'publicKey', 'validFor', 'start'], 'yesterday'],
    [['tlogs', 0, 'publicKey', 'validFor', 'start'], 0],
    [['certificateAuthorities', 0, 'validFor', 'end'], 'tomorrow'],
    [['certificateAuthorities', 0, 'validFor', 'end'], null],
  ] as [Path, JsonValue][])('refuses a time that is none: %j = %j', async (path, value) => {
    expect(await rootWith(path, value)).toBe('V2 TRUSTED_ROOT')
  })

  it.each([
    [['mediaType'], 'application/vnd.dev.sigstore.trustedroot+json;version=9.9'],
    [['mediaType'], undefined],
    [['note'], 'x'],
    [['tlogs', 0, 'note'], 'x'],
    [['timestampAuthorities', 0, 'note'], 'x'],
    [['tlogs'], {}],
    [['tlogs', 0], 'x'],
    [['tlogs', 0, 'logId'], undefined],
    [['tlogs', 0, 'publicKey'], undefined],
    [['tlogs', 0, 'publicKey', 'rawBytes'], 'AAAA'],
    [['tlogs', 0, 'publicKey', 'rawBytes'], undefined],
    [['certificateAuthorities', 0, 'certChain', 'certificates'], []],
    [['certificateAuthorities', 0, 'certChain', 'certificates', 0, 'rawBytes'], 'AAAA'],
  ] as [Path, JsonValue | undefined][])('refuses %j = %j', async (path, value) => {
    expect(await rootWith(path, value)).toBe('V2 TRUSTED_ROOT')
  })

  it('refuses base64 that is not canonical', async () => {
    expect(await rootWith(['tlogs', 0, 'logId', 'keyId'], 'AAA_')).toMatch(/^V2 /)
  })

  it.each(['', '[]', 'null', '{', JSON.stringify(root).replace('{', '{"mediaType":"x",')])(
    'refuses %.20j',
    async (text) => {
      expect(await verdictOf(() => parseTrustedRoot(text, 'root.json'))).toMatch(/^V2 /)
    },
  )

  it('R01 refuses 100 MB by their size', async () => {
    const bytes = new Uint8Array(100 * 1024 * 1024)
    const verdicts = [
      await verdictOf(() => parseTrustedRoot(bytes, 'root.json')),
      await verdictOf(() => parseTrustedRoots(bytes, 'root.json')),
    ]
    expect(verdicts).toEqual(['V2 JSON_TOO_LARGE', 'V2 TRUSTED_ROOT'])
  })
})

describe('parseTrustedRoots', () => {
  const line = JSON.stringify(root)
  it.each([
    ['one root over many lines', JSON.stringify(root, undefined, 2), 1],
    ['one root in a line', line, 1],
    ['two roots, one a line', `${line}\n${line}\n`, 2],
    ['two roots with blank lines and CRLF', `${line}\r\n\r\n${line}\r\n`, 2],
  ])('C14 reads %s', (_, text, count) => {
    expect(parseTrustedRoots(Buffer.from(text), 'roots.jsonl')).toHaveLength(count)
  })

  it('C14 refuses all of them for one that is bad, by its number', async () => {
    const bad = JSON.stringify(changed(root, ['tlogs', 0, 'publicKey', 'validFor', 'start'], undefined))
    expect(() => parseTrustedRoots(Buffer.from(`${line}\n${bad}\n`), 'roots.jsonl')).toThrow(/roots\.jsonl, line 2/)
  })
})

describe('a root from a file', () => {
  const load = (trustedRootFile: string): Promise<string> =>
    verdictOf(() =>
      loadTrustProfile(
        { profile: 'private', trustedRootFile, offline: true },
        {
          fs,
          http: createHttp({ fetch: () => Promise.reject(new Error('network')) }),
          clock: systemClock,
          cacheDir: '/nowhere',
        },
      ),
    )

  it('is read', async () => {
    const folder = await temporaryFolder({ 'root.json': JSON.stringify(root) })
    expect(await load(join(folder, 'root.json'))).toBe('V0')
  })

  it('that is not there, or is a folder', async () => {
    const folder = await temporaryFolder()
    expect([await load(join(folder, 'none.json')), await load(folder)]).toEqual(['V2 TRUSTED_ROOT', 'V2 TRUSTED_ROOT'])
  })

  it.each(process.platform === 'win32' ? [] : ['/dev/zero', '/dev/null'])('that has no size: %s', async (path) => {
    expect(await load(path)).toBe('V2 TRUSTED_ROOT')
  })

  it('R01 that is larger than any is not read', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'root.json')
    await fs.truncate(path, 0).catch(() => fs.writeFile(path, ''))
    await fs.truncate(path, 100 * 1024 * 1024)
    expect(await load(path)).toBe('V2 TRUSTED_ROOT')
  })
})

describe('privateProfile demands what the root lists', () => {
  it.each([
    ['everything', {}, { sct: 1, logEntries: 1, times: 1, tsaTimestamps: 0 }],
    ['no certificate log', { without: ['ctLog'] }, { sct: 0, logEntries: 1, times: 1, tsaTimestamps: 0 }],
    ['no log', { without: ['rekorV1', 'rekorV2'] }, { sct: 1, logEntries: 0, times: 1, tsaTimestamps: 1 }],
  ] as const)('%s', (_, options, needs) => {
    const parsed = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot(options)), 'root.json')
    expect(privateProfile(parsed, 'root.json').needs).toEqual(needs)
  })
})

describe('real roots', () => {
  const folder = process.env.PUBLIC_BUNDLES_DIR
  if (folder === undefined) {
    it.skip("PUBLIC_BUNDLES_DIR is not set: GitHub's trusted root was not read", () => undefined)
    return
  }
  it("of GitHub's instance is read", () => {
    const text = readFileSync(join(folder, 'github-trusted-root.json'))
    const { certificateAuthorities, timestampAuthorities, tlogs } = parseTrustedRoot(text, 'github')
    expect([certificateAuthorities.length, timestampAuthorities.length, tlogs.length]).toEqual([5, 5, 0])
  })
})
