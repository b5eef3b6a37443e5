import { describe, expect, it } from '@jest/globals'
import { ASN1Obj, EXTENSION_OID_SCT, X509Certificate } from '@sigstore/core'
import fc from 'fast-check'
import { bundlesIn, publicFiles } from '../testing/public-bundles.ts'
import { testInstance } from '../testing/sigstore.ts'
import { copyOf, readDer } from './der-source.ts'

const sigstore = testInstance()
const FOLDER = process.env.PUBLIC_BUNDLES_DIR

/** Every `rawBytes` and `signedTimestamp` in a JSON value: certificates, keys and timestamps. */
function derIn(value: unknown): Buffer<ArrayBuffer>[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, found]) =>
    typeof found === 'string' && (name === 'rawBytes' || name === 'signedTimestamp')
      ? [Buffer.from(found, 'base64')]
      : derIn(found),
  )
}

const made = [
  ...derIn(sigstore.trustedRoot()),
  ...([1, 2] as const).flatMap((version) => derIn(sigstore.bundle({ logs: [version] }).bundle)),
]
const found =
  FOLDER === undefined
    ? []
    : publicFiles(FOLDER).flatMap(({ file }) => bundlesIn(FOLDER, file).flatMap((text) => derIn(JSON.parse(text))))

/** The encodings of a tree's nodes, each before those below it. */
function encodings(node: ASN1Obj): string[] {
  return [node.toDER().toString('hex'), ...node.subs.flatMap(encodings)]
}

function isCertificate(der: Buffer<ArrayBuffer>): boolean {
  try {
    const certificate = X509Certificate.parse(der)
    return certificate.extensions.length > 0 && certificate.tbsCertificate.subs.length > 6
  } catch {
    return false
  }
}

describe('readDer', () => {
  it('has something to read', () => expect(made.filter(isCertificate).length).toBeGreaterThan(5))
  if (FOLDER === undefined)
    it.skip('PUBLIC_BUNDLES_DIR is not set: certificates of real bundles were not read', () => {})
  else it('reads certificates of real bundles', () => expect(found.filter(isCertificate).length).toBeGreaterThan(20))

  it('gives the bytes of each node that encoding it again gives', () => {
    for (const der of [...made, ...found]) expect(encodings(readDer(der))).toEqual(encodings(ASN1Obj.parseBuffer(der)))
  })

  it('gives the same bytes after somebody wrote into them', () => {
    const [der = Buffer.alloc(0)] = made.filter(isCertificate)
    const root = readDer(der)
    root.toDER()[0] = 0x31
    root.subs[0]?.toDER().fill(0)
    expect(encodings(root)).toEqual(encodings(ASN1Obj.parseBuffer(der)))
  })

  it('encodes what was changed like the library, or refuses it', () => {
    const one = fc.tuple(fc.constantFrom(...made), fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean())
    fc.assert(
      fc.property(one, ([der, at, mask, isHeader]) => {
        const copy = Buffer.from(der)
        const place = at % (isHeader ? 16 : copy.byteLength)
        copy[place] = (copy[place] ?? 0) ^ mask
        let expected: string[]
        try {
          expected = encodings(ASN1Obj.parseBuffer(Buffer.from(copy)))
        } catch {
          expect(() => readDer(copy)).toThrow()
          return
        }
        expect(encodings(readDer(copy))).toEqual(expected)
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  it.each([
    ['a length of more bytes than it needs', '30810102'],
    ['a length that begins with zero', `308200800480${'00'.repeat(126)}`],
    ['no length', '30800000'],
    ['bytes after it', '3003020101ff'],
    ['a child that ends after it', '3003020201'],
    ['nothing', ''],
  ])('refuses %s', (_, hex) => {
    expect(() => readDer(Buffer.from(hex, 'hex'))).toThrow()
  })

  it('leaves the traces of errors to others as they were', () => {
    const before = Error.stackTraceLimit
    expect(() => readDer(Buffer.from('30800000', 'hex'))).toThrow()
    expect(Error.stackTraceLimit).toBe(before)
  })
})

describe('copyOf', () => {
  /** What a certificate log signed, as the library finds it out. */
  function withoutPromise(certificate: X509Certificate): string {
    const place = certificate.extensions.findIndex((extension) => extension.subs[0]?.toOID() === EXTENSION_OID_SCT)
    if (place >= 0) certificate.extensions.splice(place, 1)
    return certificate.tbsCertificate.toDER().toString('hex')
  }

  it('is, without its promise, the bytes that the copy of the library is', () => {
    for (const der of [...made, ...found].filter(isCertificate)) {
      const copy = copyOf(new X509Certificate(readDer(der)))
      expect(withoutPromise(copy)).toBe(withoutPromise(X509Certificate.parse(der).clone()))
    }
  })

  it('leaves the first as it was', () => {
    for (const der of made.filter(isCertificate)) {
      const first = new X509Certificate(readDer(der))
      const { length } = first.extensions
      withoutPromise(copyOf(first))
      expect([first.extensions.length, first.root.toDER().equals(der)]).toEqual([length, true])
    }
  })
})
