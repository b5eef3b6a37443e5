import { describe, expect, it } from '@jest/globals'
import { type JsonObject, type JsonValue, WireError } from '@slsa-actions/wire'
import fc from 'fast-check'
import { AttestationError } from './error.ts'
import { PREDICATE } from './predicate/index.ts'
import { createStatement, parseStatement, STATEMENT_V1, STATEMENT_V01, serializeStatement } from './statement.ts'
import { changed, faultOf, GONE, link, provenanceV1, SHA256 } from './testing/builders.ts'

const statement = (): JsonObject => ({
  _type: STATEMENT_V1,
  subject: [{ name: 'app', digest: { sha256: SHA256 } }],
  predicateType: 'https://example.com/review/v1',
  predicate: { ok: true },
})

const bytesOf = (value: JsonValue) => Buffer.from(JSON.stringify(value))

describe('parseStatement', () => {
  it('reads bytes and values alike', () => {
    expect(parseStatement(bytesOf(statement()))).toEqual(parseStatement(statement()))
  })

  it('C06 reads Statement v0.1', () => {
    expect(parseStatement(changed(statement(), '_type', STATEMENT_V01))._type).toBe(STATEMENT_V01)
  })

  it('reads an absent predicate as an empty one', () => {
    expect(parseStatement(changed(statement(), 'predicate', GONE)).predicate).toEqual({})
  })

  it('reads a subject without a name', () => {
    expect(parseStatement(changed(statement(), 'subject.0.name', GONE)).subject).toEqual([
      { digest: { sha256: SHA256 } },
    ])
  })

  it('C05 keeps the name of a subject letter for letter', () => {
    expect(parseStatement(changed(statement(), 'subject.0.name', 'dir/../../foo')).subject[0]?.name).toBe(
      'dir/../../foo',
    )
  })

  it('ignores fields that it does not know', () => {
    expect(parseStatement({ ...statement(), extra: 1 })).toEqual(parseStatement(statement()))
  })

  it('does not read the predicate: provenance v1 may stand in a Statement v0.1', () => {
    const old = {
      ...statement(),
      _type: STATEMENT_V01,
      predicateType: PREDICATE.provenanceV1,
      predicate: provenanceV1(),
    }
    expect(parseStatement(old).predicate).toEqual(provenanceV1())
  })

  it.each<[string, string, JsonValue | typeof GONE, string, string]>([
    ['C06 an unknown Statement version', '_type', 'https://in-toto.io/Statement/v2', 'STATEMENT', '_type'],
    ['a type with a slash too many', '_type', `${STATEMENT_V1}/`, 'STATEMENT', '_type'],
    ['no type', '_type', GONE, 'STATEMENT', '_type'],
    ['C04 an empty list of subjects', 'subject', [], 'SUBJECT', 'subject'],
    ['no subjects', 'subject', GONE, 'SUBJECT', 'subject'],
    ['subjects as an object', 'subject', {}, 'SUBJECT', 'subject'],
    ['a subject that is a string', 'subject.0', 'app', 'SUBJECT', 'subject[0]'],
    ['a subject without a digest', 'subject.0.digest', GONE, 'SUBJECT', 'subject[0].digest'],
    ['a subject with an empty digest', 'subject.0.digest', {}, 'SUBJECT', 'subject[0].digest'],
    ['C02 an upper-case digest', 'subject.0.digest.sha256', 'A'.repeat(64), 'SUBJECT', 'subject[0].digest.sha256'],
    ['C02 a digest of 63 hex', 'subject.0.digest.sha256', 'a'.repeat(63), 'SUBJECT', 'subject[0].digest.sha256'],
    ['a name that is a number', 'subject.0.name', 1, 'SUBJECT', 'subject[0].name'],
    ['a relative uri', 'subject.0.uri', 'app.tgz', 'SUBJECT', 'subject[0].uri'],
    ['content that is not base64', 'subject.0.content', '%', 'SUBJECT', 'subject[0].content'],
    ['annotations as a list', 'subject.0.annotations', [], 'SUBJECT', 'subject[0].annotations'],
    ['an empty predicate type', 'predicateType', '', 'STATEMENT', 'predicateType'],
    ['a predicate type without a scheme', 'predicateType', 'example.com/review', 'STATEMENT', 'predicateType'],
    ['no predicate type', 'predicateType', GONE, 'STATEMENT', 'predicateType'],
    ['a null predicate', 'predicate', null, 'STATEMENT', 'predicate'],
    ['a predicate that is a list', 'predicate', [], 'STATEMENT', 'predicate'],
  ])('refuses %s', (_, path, value, code, where) => {
    const fault = faultOf(() => parseStatement(changed(statement(), path, value)))
    expect([fault.code, fault.path]).toEqual([code, where])
  })

  it('names the document and the value', () => {
    expect(() => parseStatement(changed(statement(), 'predicateType', 'x'), 'statement a.json')).toThrow(
      'statement a.json, predicateType: must be an absolute URI, found "x"',
    )
  })

  it.each([
    ['A04 cut JSON', '{"_type":', 'JSON_SYNTAX'],
    ['A29 a key twice', `{"_type":"${STATEMENT_V1}","_type":"${STATEMENT_V01}"}`, 'JSON_DUPLICATE_KEY'],
    ['A29 a key that reaches a prototype', '{"__proto__":{}}', 'JSON_FORBIDDEN_KEY'],
    ['A29 bytes after the value', '{} x', 'JSON_SYNTAX'],
    ['R02 nesting without end', '['.repeat(100_000), 'JSON_TOO_DEEP'],
  ])('refuses %s', (_, text, code) => {
    let error: unknown
    try {
      parseStatement(Buffer.from(text))
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(WireError)
    expect(error).toMatchObject({ code })
  })

  it('throws errors of its own and of wire only, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => throwsOwnErrorsOnly(() => parseStatement(bytes))))
  })

  it('throws errors of its own and of wire only, whatever the JSON', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constantFrom(STATEMENT_V1, [{ digest: { sha256: SHA256 } }]))
    const anything = fc.record(
      { _type: field, subject: field, predicateType: field, predicate: field },
      { requiredKeys: [] },
    )
    fc.assert(fc.property(anything, (value) => throwsOwnErrorsOnly(() => parseStatement(bytesOf(value as JsonValue)))))
  })
})

describe('createStatement', () => {
  const subject = { name: 'app', digest: { sha256: SHA256 } }

  it('takes name and digest of a subject and nothing else', () => {
    const wider = { ...subject, path: '/home/x/app' }
    expect(createStatement([wider], PREDICATE.provenanceV1, provenanceV1()).subject).toEqual([subject])
  })

  it('leaves out a name that is not given', () => {
    expect(createStatement([{ digest: subject.digest }], PREDICATE.cosignSignV1, {}).subject).toEqual([
      { digest: subject.digest },
    ])
  })

  it('C04 refuses to speak about nothing', () => {
    expect(faultOf(() => createStatement([], PREDICATE.cosignSignV1, {})).code).toBe('SUBJECT')
  })

  it.each([
    [{ name: '', digest: { sha256: SHA256 } }, 'subject[1].name'],
    [{ name: 'b', digest: {} }, 'subject[1].digest'],
    [{ name: 'b', digest: { sha256: SHA256.toUpperCase() } }, 'subject[1].digest.sha256'],
  ])('refuses the subject %j', (bad, path) => {
    expect(faultOf(() => createStatement([subject, bad], PREDICATE.cosignSignV1, {})).path).toBe(path)
  })

  it('C07 checks the predicate against its type', () => {
    const fault = faultOf(() =>
      createStatement([subject], PREDICATE.provenanceV1, { builder: { id: 'https://x.example' } }),
    )
    expect([fault.code, fault.path]).toEqual(['PREDICATE', 'predicate.builder'])
  })

  it.each([
    ['without a name', [{ digest: { sha256: SHA256 } }], 'subject[0].name'],
    ['with the name of another', [subject, subject], 'subject[1].name'],
  ])('refuses a product of a link %s', (_, subjects, path) => {
    expect(faultOf(() => createStatement(subjects, PREDICATE.linkV03, link())).path).toBe(path)
  })
})

describe('serializeStatement', () => {
  it('writes the fields in the order of the specification', () => {
    const made = createStatement([{ name: 'ä', digest: { sha256: SHA256 } }], 'https://example.com/x', { b: 1, a: 2 })
    expect(serializeStatement(made).toString('utf8')).toBe(
      `{"_type":"${STATEMENT_V1}","subject":[{"name":"ä","digest":{"sha256":"${SHA256}"}}],"predicateType":"https://example.com/x","predicate":{"b":1,"a":2}}`,
    )
  })

  it('is undone by parseStatement', () => {
    const digest = fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((bytes) => ({ sha256: Buffer.from(bytes).toString('hex') }))
    const subjects = fc.array(fc.record({ name: fc.string({ unit: 'binary', minLength: 1 }), digest }), {
      minLength: 1,
      maxLength: 5,
    })
    const predicate = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/).filter((key) => key !== 'prototype'),
      fc.jsonValue({ maxDepth: 3 }),
    )
    fc.assert(
      fc.property(subjects, predicate, (some, body) => {
        const plain = JSON.parse(JSON.stringify(body))
        // Keys that reach a prototype are refused on the way in, so they never get here in earnest.
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(plain)))
        const made = createStatement(some, 'https://example.com/x/v1', plain)
        expect(parseStatement(serializeStatement(made))).toEqual(made)
      }),
    )
  })
})

function throwsOwnErrorsOnly(call: () => unknown): boolean {
  try {
    call()
    return true
  } catch (error) {
    return error instanceof AttestationError || error instanceof WireError
  }
}
