import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { digest, subject } from '../testing/bundles.ts'
import { namesFor } from './file-names.ts'
import { artifactPart, bundleFileNames, type Nameable } from './index.ts'

const one = (name: string, kind = 'provenance', digit = 'a'): Nameable => ({
  subjects: [subject(name, digest(digit))],
  kind,
})
const several = (kind = 'provenance'): Nameable => ({ subjects: [subject('a'), subject('b')], kind })
const names = (items: readonly Nameable[], platform: NodeJS.Platform = 'linux') => bundleFileNames(items, platform)

describe('bundleFileNames', () => {
  it.each([
    ['signature', 'app.tgz.sigstore.json'],
    ['provenance', 'app.tgz.provenance.sigstore.json'],
    ['spdx', 'app.tgz.spdx.sigstore.json'],
    ['cyclonedx', 'app.tgz.cyclonedx.sigstore.json'],
    ['vsa', 'app.tgz.vsa.sigstore.json'],
    ['my-review', 'app.tgz.my-review.sigstore.json'],
  ])('gives a bundle of one subject and kind %s the name %s', (kind, name) => {
    expect(names([one('app.tgz', kind)])).toEqual([name])
  })

  it('gives several subjects in one statement one name, and shards a number', () => {
    expect(names([several()])).toEqual(['multiple.provenance.sigstore.json'])
    expect(names([several(), several(), several('spdx')])).toEqual([
      'multiple.provenance.0001.sigstore.json',
      'multiple.provenance.0002.sigstore.json',
      'multiple.spdx.sigstore.json',
    ])
  })

  it('numbers a last shard of one subject by its artifact, as any other', () => {
    expect(names([several(), one('last')])).toEqual([
      'multiple.provenance.sigstore.json',
      'last.provenance.sigstore.json',
    ])
  })

  it('F08 numbers more than 9,999 shards on', () => {
    const many = names(Array.from({ length: 10_001 }, () => several()))
    expect([many[0], many[9998], many[10_000]]).toEqual([
      'multiple.provenance.0001.sigstore.json',
      'multiple.provenance.9999.sigstore.json',
      'multiple.provenance.10001.sigstore.json',
    ])
  })

  it.each([
    ['a/b', 'a_b', 'linux'],
    ['a\\b', 'a_b', 'linux'],
    ['../../etc/passwd', '.._.._etc_passwd', 'linux'],
    ['/etc/passwd', '_etc_passwd', 'linux'],
    ['..', '..', 'linux'],
    ['a\nb\0c\u001b[31m', 'a_b_c_[31m', 'linux'],
    ['a:b?c*d|e<f>g"h', 'a_b_c_d_e_f_g_h', 'win32'],
    ['a:b?c*d|e<f>g"h', 'a:b?c*d|e<f>g"h', 'linux'],
    ['C:\\app.exe:stream', 'C__app.exe_stream', 'win32'],
    ['x\ud800', 'x\ufffd', 'linux'],
    ['::set-output name=verified::true', '__set-output name=verified__true', 'win32'],
  ] as const)('C05 F11 S04 makes no path of the name %j', (name, part, platform) => {
    expect(artifactPart(name, platform)).toBe(part)
    expect(names([one(name)], platform)).toEqual([`${part}.provenance.sigstore.json`])
  })

  it.each(['CON', 'nul', 'Aux', 'prn', 'COM1', 'lpt9.txt', 'COM¹', 'con.tar.gz', 'CONIN$', 'nul .txt'])(
    'makes no device of %s on Windows',
    (name) => {
      expect(names([one(name, 'signature')], 'win32')).toEqual([`_${name}.sigstore.json`])
      expect(names([one(name, 'signature')], 'linux')).toEqual([`${name}.sigstore.json`])
    },
  )

  it.each(['console', 'com', 'COM10', 'nullable', 'auxiliary.txt', 'my.con'])('leaves %s as it is', (name) => {
    expect(artifactPart(name, 'win32')).toBe(name)
  })

  it.each([
    ['a slash', 'x/app', 'x_app'],
    ['case', 'App', 'app'],
    ['how a character is composed', '\u00e9', 'e\u0301'],
    ['case that grows', 'stra\u00dfe', 'STRASSE'],
    ['half characters', 'x\ud800', 'x\ud801'],
  ])('tells artifacts apart by digest that differ in %s only', (_, first, second) => {
    const [a = '', b = ''] = names([one(first, 'signature', 'a'), one(second, 'signature', 'b')])
    expect(a).toBe(`${artifactPart(first, 'linux')}-aaaaaaaaaaaa.sigstore.json`)
    expect(b).toBe(`${artifactPart(second, 'linux')}-bbbbbbbbbbbb.sigstore.json`)
  })

  it('keeps the plain name of an artifact that has two kinds of bundles', () => {
    expect(names([one('app', 'signature'), one('app', 'spdx')])).toEqual([
      'app.sigstore.json',
      'app.spdx.sigstore.json',
    ])
  })

  it('keeps apart what looks alike across kinds, and what is signed twice', () => {
    expect(names([one('app', 'spdx'), one('app.spdx', 'signature'), one('app', 'spdx')])).toEqual([
      'app.spdx.sigstore.json',
      'app.spdx.2.sigstore.json',
      'app.spdx.3.sigstore.json',
    ])
  })

  it('names by the first digest where there is no sha256', () => {
    const items = ['x/a', 'x_a'].map((name, index) => ({
      subjects: [subject(name, { sha512: String(index).repeat(128) })],
      kind: 'signature',
    }))
    expect(names(items)).toEqual(['x_a-000000000000.sigstore.json', 'x_a-111111111111.sigstore.json'])
  })

  it.each(['a'.repeat(255), '\u4e2d'.repeat(85), '🎉'.repeat(63), 'a'.repeat(5000)])(
    'F03 fits a long name into 255 bytes, with the digest, and at a whole character',
    (name) => {
      for (const kind of ['signature', 'k'.repeat(71)]) {
        const [fileName = ''] = names([one(name, kind)])
        expect(Buffer.byteLength(fileName)).toBeLessThanOrEqual(255)
        expect(fileName).toContain('-aaaaaaaaaaaa.')
        expect(fileName).toMatch(/\.sigstore\.json$/)
        expect(fileName.isWellFormed()).toBe(true)
      }
    },
  )

  it('never gives two bundles one name, on any file system', () => {
    const name = fc.array(fc.constantFrom('a', 'A', '/', '\\', '_', '.', ':', 'spdx', '2', '\u00e9', 'e\u0301', '-'), {
      minLength: 1,
      maxLength: 4,
    })
    const item = fc
      .tuple(name, fc.constantFrom('signature', 'spdx', 'provenance'), fc.constantFrom('a', 'b'), fc.boolean())
      .map(([parts, kind, digit, isOne]) => (isOne ? one(parts.join(''), kind, digit) : several(kind)))
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 12 }),
        fc.constantFrom<NodeJS.Platform>('linux', 'win32'),
        (items, platform) => {
          const found = names(items, platform)
          expect(new Set(found.map((each) => each.normalize('NFC').toLowerCase())).size).toBe(items.length)
          for (const each of found) expect(each).toMatch(/^[^/\\\0\n]+\.sigstore\.json$/)
        },
      ),
    )
  })
})

describe('namesFor', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-', '1', 'é', '😀'), minLength: 1, maxLength: 6 })

  it('finds in any folder what a look at every name finds', () => {
    fc.assert(
      fc.property(fc.array(text), text, (others, name) => {
        const artifact = subject(name, digest('1'))
        const part = artifactPart(name, 'linux')
        const short = '1'.repeat(12)
        const own = [`${part}.`, `${part}.x.sigstore.json`, `${part}-${short}.sigstore.json`, `${part}-111.json`, part]
        const all = [...others, ...others.map((other) => `${part}${other}`), ...own].sort()
        const bears = (file: string): boolean => file.startsWith(`${part}.`) || file.startsWith(`${part}-${short}.`)
        expect(namesFor(all, artifact, 'linux')).toEqual(all.filter(bears))
      }),
    )
  })
})
