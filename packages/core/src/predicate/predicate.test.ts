import { execFileSync } from 'node:child_process'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { createStatement, parseStatement, serializeStatement } from 'in-toto-attestation'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { describeOnPosix } from '../testing/not-tested.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { predicateFromFile, predicateFromSbomFile, predicateFromText } from './index.ts'

afterAll(removeFolders)

const CUSTOM = 'https://example.test/review/v1'
const CYCLONEDX = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [] }
const SPDX = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'app',
  documentNamespace: 'https://example.test/app',
  creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: x'] },
}

const written = async (content: string | Uint8Array) => join(await temporaryFolder({ 'p.json': content }), 'p.json')
const deep = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`

describe('predicateFromText', () => {
  it('makes a predicate with type, kind and body', () => {
    expect(predicateFromText(CUSTOM, '{"approved":true}')).toEqual({
      type: CUSTOM,
      kind: 'review',
      body: { approved: true },
    })
  })

  it.each([
    ['null', 'null', 'V2 PREDICATE_FILE'],
    ['an array', '[]', 'V2 PREDICATE_FILE'],
    ['a number', '1', 'V2 PREDICATE_FILE'],
    ['text', '"x"', 'V2 PREDICATE_FILE'],
    ['nothing', '', 'V2 JSON_SYNTAX'],
    ['NaN', '{"a":NaN}', 'V2 JSON_SYNTAX'],
    ['Infinity', '{"a":-Infinity}', 'V2 JSON_SYNTAX'],
    ['a comma at the end', '{"a":1,}', 'V2 JSON_SYNTAX'],
    ['a comment', '{"a":1} // x', 'V2 JSON_SYNTAX'],
    ['a byte order mark', '\ufeff{}', 'V2 JSON_BOM'],
    ['a key twice', '{"a":1,"a":2}', 'V2 JSON_DUPLICATE_KEY'],
    ['__proto__', '{"__proto__":{}}', 'V2 JSON_FORBIDDEN_KEY'],
    ['17 MB', `{"a":"${'x'.repeat(17_000_000)}"}`, 'V2 JSON_TOO_LARGE'],
  ])('F10 refuses %s', async (_, text, verdict) => {
    expect(await verdictOf(() => predicateFromText(CUSTOM, text))).toBe(verdict)
  })

  it('refuses a predicate that breaks its type, with the path of the field', async () => {
    const failure = await failureOf(() => predicateFromText('https://slsa.dev/provenance/v1', '{"buildDefinition":{}}'))
    expect(failure).toMatchObject({ outcome: 'bad-input', code: 'PREDICATE' })
    expect(failure?.message).toContain('buildDefinition.buildType')
  })

  it.each(['', 'review', '../x'])('refuses the type %j, which is no URI', async (type) => {
    const made = () =>
      createStatement([{ name: 'x', digest: { sha256: 'a'.repeat(64) } }], type, predicateFromText(type, '{}').body)
    expect((await failureOf(made))?.outcome).toBe('bad-input')
  })

  it.each([100_000, 5_000_000])('R02 refuses %i levels at once', async (levels) => {
    expect(await verdictOf(() => predicateFromText(CUSTOM, `{"a":${'['.repeat(levels)}`))).toBe('V2 JSON_TOO_DEEP')
  })

  it('R02 takes nothing that the statement around it could not be read back with', async () => {
    const { type, body } = predicateFromText(CUSTOM, deep(64))
    const statement = createStatement([{ name: 'x', digest: { sha256: 'a'.repeat(64) } }], type, body)
    expect(parseStatement(serializeStatement(statement)).predicate).toEqual(body)
    expect(await verdictOf(() => predicateFromText(CUSTOM, deep(65)))).toBe('V2 JSON_TOO_DEEP')
  })
})

describeOnPosix('predicateFromFile', () => {
  it('reads a file', async () => {
    expect((await predicateFromFile(CUSTOM, await written('{"a":[1]}'), fs)).body).toEqual({ a: [1] })
  })

  it('F10 refuses a folder', async () => {
    expect(await verdictOf(async () => predicateFromFile(CUSTOM, await temporaryFolder(), fs))).toBe(
      'V2 PREDICATE_FILE',
    )
  })

  it('F10 refuses a pipe at once', async () => {
    const pipe = join(await temporaryFolder(), 'pipe')
    execFileSync('mkfifo', [pipe])
    expect(await verdictOf(() => predicateFromFile(CUSTOM, pipe, fs))).toBe('V2 PREDICATE_FILE')
  })

  it.each(['/dev/zero', '/nothing/here'])('F10 refuses %s', async (path) => {
    expect(await verdictOf(() => predicateFromFile(CUSTOM, path, fs))).toBe('V2 PREDICATE_FILE')
  })

  it('F10 R01 refuses 17 MB by its size, and says what else to do', async () => {
    const path = await written('')
    await fs.truncate(path, 17 * 1024 * 1024)
    const failure = await failureOf(() => predicateFromFile(CUSTOM, path, fs))
    expect(failure?.message).toContain('has 17825792 bytes; at most 16777216 are read')
    expect(failure?.remedy).toContain('attest the digest of the document instead')
  })

  it('R01 refuses a file that has no size and no end', async () => {
    const open = (async () => {
      const handle = await fs.open('/dev/zero')
      const { size } = await fs.stat('/dev/null')
      handle.stat = (async () => ({ size, isFile: () => true })) as unknown as typeof handle.stat
      return handle
    }) as typeof fs.open
    expect(await verdictOf(() => predicateFromFile(CUSTOM, 'x', { open }))).toBe('V2 PREDICATE_FILE')
  })

  it.each([
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'V2 JSON_NOT_UTF8'],
    ['Latin-1', Buffer.from('{"a":"\u00e9"}', 'latin1'), 'V2 JSON_NOT_UTF8'],
    ['a byte order mark', Buffer.from('\ufeff{}'), 'V2 JSON_BOM'],
    ['nothing', Buffer.alloc(0), 'V2 JSON_SYNTAX'],
    ['null', Buffer.from('null'), 'V2 PREDICATE_FILE'],
  ])('F10 refuses %s', async (_, bytes, verdict) => {
    const path = await written(bytes)
    expect(await verdictOf(() => predicateFromFile(CUSTOM, path, fs))).toBe(verdict)
  })
})

describe('predicateFromSbomFile', () => {
  it.each([
    ['CycloneDX', CYCLONEDX, 'https://cyclonedx.org/bom', 'cyclonedx'],
    ['SPDX', SPDX, 'https://spdx.dev/Document/v2.3', 'spdx'],
  ])('knows %s by itself', async (_, document, type, kind) => {
    const path = await written(JSON.stringify(document))
    expect(await predicateFromSbomFile(path, fs)).toMatchObject({ type, kind, body: document })
  })

  it.each([
    ['another document', '{"name":"x"}'],
    ['null', 'null'],
    ['an array', '[]'],
  ])('F10 refuses %s', async (_, text) => {
    const path = await written(text)
    expect((await failureOf(() => predicateFromSbomFile(path, fs)))?.outcome).toBe('bad-input')
  })
})
