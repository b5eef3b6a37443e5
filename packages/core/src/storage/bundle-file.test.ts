import { execFileSync } from 'node:child_process'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { attestationText, digest, signatureText } from '../testing/bundles.ts'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { describeOnPosix } from '../testing/not-tested.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { bundlesInFile, speaksAbout } from './index.ts'

afterAll(removeFolders)

const A = attestationText([{ name: 'a', digest: digest('a') }])
const B = attestationText([{ name: 'b', digest: digest('b') }])

async function read(content: string | Uint8Array, name = 'x.jsonl') {
  const folder = await temporaryFolder({ [name]: content })
  const found = await bundlesInFile(join(folder, name), fs)
  return found.map(({ text, source }) => [text, source.replace(`${folder}/`, '')])
}

describeOnPosix('bundlesInFile', () => {
  it.each([
    ['one document', A, [[A, 'x.jsonl']]],
    ['a line end', `${A}\n`, [[`${A}\n`, 'x.jsonl']]],
    [
      'two lines',
      `${A}\n${B}\n`,
      [
        [A, 'x.jsonl:1'],
        [B, 'x.jsonl:2'],
      ],
    ],
    [
      'CRLF',
      `${A}\r\n${B}\r\n`,
      [
        [A, 'x.jsonl:1'],
        [B, 'x.jsonl:2'],
      ],
    ],
    [
      'blank lines',
      `\n${A}\n \n\n${B}\n\n`,
      [
        [A, 'x.jsonl:2'],
        [B, 'x.jsonl:5'],
      ],
    ],
    [
      'a byte order mark',
      `\ufeff${A}\n${B}`,
      [
        [A, 'x.jsonl:1'],
        [B, 'x.jsonl:2'],
      ],
    ],
    ['a byte order mark before one', `\ufeff${A}`, [[A, 'x.jsonl']]],
  ])('C14 reads %s', async (_, content, bundles) => {
    expect(await read(content)).toEqual(bundles)
  })

  it('C14 reads a document over many lines as one', async () => {
    const pretty = JSON.stringify(JSON.parse(A), undefined, 2)
    expect(await read(pretty, 'x.json')).toEqual([[pretty, 'x.json']])
    const odd = '{"a":\n{}\n}'
    expect(await read(odd, 'x.json')).toEqual([[odd, 'x.json']])
  })

  it.each([
    ['cut', `${A}\n${B.slice(0, -3)}\n`, 'line 2'],
    ['cut before a good one', `${A.slice(0, -3)}\n\n${B}\n`, 'line 1'],
    ['words', `${A}\nhello\n${B}`, 'line 2'],
    ['a byte order mark in the middle', `${A}\n\ufeff${B}`, 'line 2'],
    ['a key twice', `${A}\n{"a":1,"a":1}`, 'line 2'],
  ])('C14 refuses a file with one bad line: %s', async (_, content, line) => {
    const failure = await failureOf(() => read(content))
    expect(failure?.outcome).toBe('bad-input')
    expect(failure?.message).toContain(line)
  })

  it('A04 leaves a single cut document to the verification, whole', async () => {
    const cut = A.slice(0, -5)
    expect(await read(cut)).toEqual([[cut, 'x.jsonl']])
  })

  it.each([
    ['nothing', '', 'V2 BUNDLE_FILE'],
    ['blank lines only', '\n \r\n', 'V2 BUNDLE_FILE'],
    ['a byte order mark only', '\ufeff', 'V2 BUNDLE_FILE'],
    ['UTF-16', Buffer.from(`\ufeff${A}`, 'utf16le'), 'V2 BUNDLE_FILE'],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(A), Buffer.from([0xff])]), 'V2 BUNDLE_FILE'],
    ['10,001 bundles', '{}\n'.repeat(10_001), 'V2 BUNDLE_FILE'],
  ])('C14 R01 refuses %s', async (_, content, verdict) => {
    expect(await verdictOf(() => read(content))).toBe(verdict)
  })

  it('R01 refuses a bundle of 200 MB by its size', async () => {
    const folder = await temporaryFolder({ x: '' })
    await fs.truncate(join(folder, 'x'), 200 * 1024 * 1024)
    const before = process.resourceUsage().maxRSS
    expect(await verdictOf(() => bundlesInFile(join(folder, 'x'), fs))).toBe('V2 BUNDLE_TOO_LARGE')
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(50 * 1024)
  })

  it('R01 refuses what has no end behind a link', async () => {
    const folder = await temporaryFolder()
    await fs.symlink('/dev/zero', join(folder, 'x'))
    expect(await verdictOf(() => bundlesInFile(join(folder, 'x'), fs))).toBe('V2 BUNDLE_FILE')
  })

  it('refuses a pipe at once, a folder, and what is not there', async () => {
    const folder = await temporaryFolder()
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(await verdictOf(() => bundlesInFile(join(folder, 'pipe'), fs))).toBe('V2 BUNDLE_FILE')
    expect(await verdictOf(() => bundlesInFile(folder, fs))).toBe('V2 BUNDLE_FILE')
    const failure = await failureOf(() => bundlesInFile(join(folder, 'gone'), fs))
    expect(failure?.message).toContain('gone: cannot be read: no such file or folder')
  })
})

describe('speaksAbout', () => {
  const found = (text: string) => ({ text, source: 'x' })

  it.each([
    ['an attestation', A, digest('a'), true],
    [
      'an attestation of several',
      attestationText([{ digest: digest('c') }, { digest: digest('a') }]),
      digest('a'),
      true,
    ],
    ['one of two algorithms', A, { sha512: 'e'.repeat(128), ...digest('a') }, true],
    ['another digest', A, digest('b'), false],
    ['another algorithm', A, { sha512_256: 'a'.repeat(64) }, false],
    ['a signature', signatureText('a'.repeat(64)), digest('a'), true],
    ['a signature over sha384', signatureText('a'.repeat(96)), { sha384: 'a'.repeat(96) }, true],
    ['a signature over another digest', signatureText('b'.repeat(64)), digest('a'), false],
    ['a bare envelope', JSON.stringify(JSON.parse(A).dsseEnvelope), digest('a'), true],
    ['JSON that is no bundle', '{"a":1}', digest('a'), false],
    ['JSON that is no object', '[]', digest('a'), false],
    ['a statement without subjects', attestationText([]), digest('a'), false],
    ['what is no JSON', '{"a', digest('a'), true],
    ['an envelope around what is no JSON', '{"dsseEnvelope":{"payload":"!!!"}}', digest('a'), true],
  ])('says of %s', (_, text, wanted, answer) => {
    expect(speaksAbout(found(text), wanted)).toBe(answer)
  })

  it('R02 survives nesting that would break a recursion', () => {
    expect(speaksAbout(found('['.repeat(1_000_000)), digest('a'))).toBe(true)
  })
})
