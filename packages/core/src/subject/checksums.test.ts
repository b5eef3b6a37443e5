import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { parseDigest, shardSubjects, subjectsFromChecksums } from './index.ts'

const A = 'a'.repeat(64)
const B = 'b'.repeat(64)
const HEX = { sha224: '2'.repeat(56), sha256: A, sha384: '3'.repeat(96), sha512: '5'.repeat(128) }

const read = (text: string) => subjectsFromChecksums(text, 'SHASUMS').map(({ name, digest }) => ({ name, ...digest }))

describe('subjectsFromChecksums', () => {
  it.each([
    ['GNU text', `${A}  app.tar.gz\n`, [{ name: 'app.tar.gz', sha256: A }]],
    ['GNU binary', `${A} *app.tar.gz\n`, [{ name: 'app.tar.gz', sha256: A }]],
    ['no line end at the end', `${A}  app`, [{ name: 'app', sha256: A }]],
    ['sha224', `${HEX.sha224}  app`, [{ name: 'app', sha224: HEX.sha224 }]],
    ['sha384', `${HEX.sha384}  app`, [{ name: 'app', sha384: HEX.sha384 }]],
    ['sha512', `${HEX.sha512}  app`, [{ name: 'app', sha512: HEX.sha512 }]],
    ['BSD', `SHA256 (app.tar.gz) = ${A}\n`, [{ name: 'app.tar.gz', sha256: A }]],
    ['BSD, parentheses in the name', `SHA256 (a (1) = x) = ${A}\n`, [{ name: 'a (1) = x', sha256: A }]],
    ['BSD sha512', `SHA512 (app) = ${HEX.sha512}`, [{ name: 'app', sha512: HEX.sha512 }]],
    ['BSD sha512/256', `SHA512/256 (app) = ${A}`, [{ name: 'app', sha512_256: A }]],
    ['BSD sha512-224', `SHA512-224 (app) = ${HEX.sha224}`, [{ name: 'app', sha512_224: HEX.sha224 }]],
    ['OpenSSL', `SHA256(app)= ${A}`, [{ name: 'app', sha256: A }]],
    ['OpenSSL 3', `SHA2-256(/tmp/app)= ${A}`, [{ name: '/tmp/app', sha256: A }]],
    [
      'BSD reversed',
      `${A} app\n${B} app2`,
      [
        { name: 'app', sha256: A },
        { name: 'app2', sha256: B },
      ],
    ],
    ['GNU escaped backslash', `\\${A}  a\\\\b\n`, [{ name: 'a\\b', sha256: A }]],
    ['a backslash that is not escaped', `${A}  a\\nb\n`, [{ name: 'a\\nb', sha256: A }]],
    ['BSD escaped', `\\SHA256 (a\\\\b) = ${A}\n`, [{ name: 'a\\b', sha256: A }]],
    [
      'CRLF',
      `${A}  x\r\n${B}  y\r\n`,
      [
        { name: 'x', sha256: A },
        { name: 'y', sha256: B },
      ],
    ],
    ['byte order mark', `\ufeff${A}  x\n`, [{ name: 'x', sha256: A }]],
    ['comments and blank lines', `# sums\n\n${A}  x\n   \n# end`, [{ name: 'x', sha256: A }]],
    ['blanks at the end belong to the name', `${A}  x  \n`, [{ name: 'x  ', sha256: A }]],
    ['blanks at the beginning belong to the name', `${A}   x\n`, [{ name: ' x', sha256: A }]],
    [
      'tab as separator',
      `${A}\tx\n${B}\ty`,
      [
        { name: 'x', sha256: A },
        { name: 'y', sha256: B },
      ],
    ],
    ['tab in the name', `${A}  x\ty\n`, [{ name: 'x\ty', sha256: A }]],
    ['indented', `  \t${A}  x\n`, [{ name: 'x', sha256: A }]],
    ['blanks behind the digest of BSD', `SHA256 (x) = ${A}  \n`, [{ name: 'x', sha256: A }]],
    [
      'mixed',
      `${A}  x\nSHA512 (y) = ${HEX.sha512}\n${HEX.sha384} *z`,
      [
        { name: 'x', sha256: A },
        { name: 'y', sha512: HEX.sha512 },
        { name: 'z', sha384: HEX.sha384 },
      ],
    ],
    ['two algorithms of one file', `${A}  x\n${HEX.sha512}  x`, [{ name: 'x', sha256: A, sha512: HEX.sha512 }]],
    ['the same line twice', `${A}  x\n${A}  x\n`, [{ name: 'x', sha256: A }]],
    ['a name that looks like a digest', `${A}  ${B}`, [{ name: B, sha256: A }]],
    ['asterisk in the name', `${A} **`, [{ name: '*', sha256: A }]],
    ['line separator of Unicode', `${A}  x\u2028y`, [{ name: 'x\u2028y', sha256: A }]],
    [
      'a command of the runner',
      `${A}  ::set-output name=verified::true`,
      [{ name: '::set-output name=verified::true', sha256: A }],
    ],
  ])('F06 reads %s', (_, text, subjects) => {
    expect(read(text)).toEqual(subjects)
  })

  it.each([
    ['no separator', A],
    ['no separator, in the middle', `${A}  x\n${B}y\n${A}  z`],
    ['no name', `${A}  `],
    ['no digest', 'app.tar.gz'],
    ['bad hex', `${'g'.repeat(64)}  x`],
    ['upper case', `${'A'.repeat(64)}  x`],
    ['mixed case', `${'aA'.repeat(32)}  x`],
    ['65 hex', `${A}a  x`],
    ['63 hex', `${A.slice(1)}  x`],
    ['md5', `${'a'.repeat(32)}  x`],
    ['sha1', `${'a'.repeat(40)}  x`],
    ['0x', `0x${A}  x`],
    ['BSD of md5', `MD5 (x) = ${'a'.repeat(32)}`],
    ['BSD of unknown', `SHA999 (x) = ${A}`],
    ['BSD of another length', `SHA512 (x) = ${A}`],
    ['BSD upper case', `SHA256 (x) = ${'A'.repeat(64)}`],
    ['BSD without a name', `SHA256 () = ${A}`],
    ['BSD without an equals sign', `SHA256 (x) ${A}`],
    ['BSD sha3', `SHA3-256 (x) = ${A}`],
    ['a comment behind', `${A}  x\nand some words`],
    ['two separators in one file', `${A}  x\n${B} y`],
    ['two separators, the other way', `${A} x\n${B}  y`],
    ['line end in an escaped name', `\\${A}  a\\nb`],
    ['carriage return in an escaped name', `\\${A}  a\\rb`],
    ['another escape', `\\${A}  a\\tb`],
    ['an escape without end', `\\${A}  a\\`],
    ['carriage return in the name', `${A}  a\rb\n`],
    ['old line ends', `${A}  a\r${B}  b`],
    ['NUL', `${A}  a\0b`],
    ['half a character', `${A}  \ud800`],
  ])('F07 refuses %s, and skips nothing', async (_, text) => {
    expect(await verdictOf(() => read(text))).toBe('V2 SUBJECT')
  })

  it('F07 names the line, with comments and blank lines counted', async () => {
    const failure = await failureOf(() => read(`# one\n\n${A}  x\nbroken\n`))
    expect(failure?.message).toBe('SHASUMS, line 4: is no checksum')
    expect(failure?.remedy).toContain('<hex>  <name>')
  })

  it.each(['', '\n\n', '# nothing\n', '\ufeff'])('refuses %j, which holds no checksum', async (text) => {
    expect(await verdictOf(() => read(text))).toBe('V2 NO_SUBJECT')
  })

  it.each([
    ['GNU', `${A}  x\n${B}  x`],
    ['GNU and BSD', `${A}  x\nSHA256 (x) = ${B}`],
    ['far apart', `${A}  x\n${HEX.sha512}  x\n${A}  y\n${B}  x`],
  ])('C04 refuses one name with two digests: %s', async (_, text) => {
    expect((await failureOf(() => read(text)))?.message).toContain('stands twice with different sha256 digests')
  })

  it('S13 shows no control character of a name', async () => {
    const failure = await failureOf(() => read(`${A}  \u001b[31mx\n${B}  \u001b[31mx`))
    expect(failure?.message).toContain('\\u{1b}[31mx')
    expect(failure?.message).not.toContain('\u001b')
  })

  it('C05 takes a name literally, whatever path it looks like', () => {
    const names = [
      '../../etc/passwd',
      'foo',
      'dir/../foo',
      './foo',
      '/foo',
      'C:\\foo',
      '..',
      '__proto__',
      'constructor',
    ]
    expect(read(names.map((name) => `${A}  ${name}`).join('\n')).map(({ name }) => name)).toEqual(names)
  })

  it('F06 reads back what sha256sum would write, whatever the name', () => {
    const name = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .filter((text) => !/[\r\n\0]/.test(text) && text.isWellFormed() && text.trim() !== '')
    fc.assert(
      fc.property(name, fc.boolean(), (text, isBinary) => {
        const hex = createHash('sha256').update(text).digest('hex')
        const line = text.includes('\\')
          ? `\\${hex} ${isBinary ? '*' : ' '}${text.replaceAll('\\', '\\\\')}`
          : `${hex} ${isBinary ? '*' : ' '}${text}`
        expect(read(`${line}\n`)).toEqual([{ name: text, sha256: hex }])
      }),
    )
  })

  it('F08 C04 reads 100,000 lines of sha512, which is over 15 MB, into 98 shards in order', () => {
    const line = (index: number) => `${index.toString(16).padStart(128, '0')}  artifacts/some/folder/file-${index}.bin`
    const text = Array.from({ length: 100_000 }, (_, index) => line(index)).join('\n')
    const shards = shardSubjects(subjectsFromChecksums(text, 'SHASUMS'))
    expect(shards.map((shard) => shard.length)).toEqual([...Array(97).fill(1024), 672])
    expect(shards.flat().map(({ name }) => name)).toEqual(
      Array.from({ length: 100_000 }, (_, index) => `artifacts/some/folder/file-${index}.bin`),
    )
  })

  it('R01 refuses a text that is too long at once', async () => {
    expect(await verdictOf(() => read(' '.repeat(64 * 1024 * 1024 + 1)))).toBe('V2 SUBJECT')
  })

  it('takes no longer than in proportion for lines made to be slow', () => {
    const started = process.cpuUsage().user
    for (const line of [
      `SHA256 (${') = a'.repeat(100_000)}`,
      `SHA256${' '.repeat(200_000)}(`,
      `${'\t '.repeat(200_000)}x`,
    ])
      expect(() => read(line)).toThrow()
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000)
  })
})

describe('shardSubjects', () => {
  it.each([
    [0, []],
    [1, [1]],
    [1024, [1024]],
    [1025, [1024, 1]],
    [2048, [1024, 1024]],
  ])('C04 puts %i subjects into statements of %j', (count, sizes) => {
    const text = Array.from({ length: count }, (_, index) => `${A}  f${index}`).join('\n')
    const subjects = count === 0 ? [] : subjectsFromChecksums(text, 'x')
    expect(shardSubjects(subjects).map((shard) => shard.length)).toEqual(sizes)
    expect(shardSubjects(subjects).flat()).toEqual(subjects)
  })
})

describe('parseDigest', () => {
  it.each([
    ['sha224', 56],
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
    ['sha512_224', 56],
    ['sha512_256', 64],
  ])('takes %s', (algorithm, length) => {
    const hex = 'c'.repeat(length)
    expect(parseDigest(`${algorithm}:${hex}`, 'input')).toEqual({ [algorithm]: hex })
  })

  it.each([
    `sha256:${A.slice(1)}`,
    `sha256:${A}0`,
    `SHA256:${A}`,
    `sha256:${A.toUpperCase()}`,
    `sha256:0x${A.slice(2)}`,
    `md5:${'a'.repeat(32)}`,
    `sha1:${'a'.repeat(40)}`,
    `sha256:sha256:${A}`,
    `sha256:${A}:`,
    `sha256: ${A}`,
    `sha256:${A}\n`,
    A,
    '',
    'constructor:',
    '__proto__:a',
    'toString:a',
  ])('C02 F09 refuses %j', async (digest) => {
    expect(await verdictOf(() => parseDigest(digest, 'input subject-digest'))).toBe('V2 SUBJECT')
  })
})
