import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseChallenges } from './challenge.ts'

const read = (header: string | null): unknown[] =>
  parseChallenges(header).map(({ scheme, parameters }) => ({ scheme, ...Object.fromEntries(parameters) }))

describe('parseChallenges', () => {
  it.each([
    ['Basic realm="x"', [{ scheme: 'basic', realm: 'x' }]],
    ['bearer REALM=x', [{ scheme: 'bearer', realm: 'x' }]],
    [
      'Bearer realm="https://auth.example/token",service="reg",scope="repository:a/b:pull,push"',
      [{ scheme: 'bearer', realm: 'https://auth.example/token', service: 'reg', scope: 'repository:a/b:pull,push' }],
    ],
    ['Bearer  realm = "a" ,\tservice= "b"', [{ scheme: 'bearer', realm: 'a', service: 'b' }]],
    [
      'Basic realm="a", Bearer realm="b"',
      [
        { scheme: 'basic', realm: 'a' },
        { scheme: 'bearer', realm: 'b' },
      ],
    ],
    ['Bearer realm="a \\"b\\" \\\\"', [{ scheme: 'bearer', realm: 'a "b" \\' }]],
    [',, Basic realm=x,,', [{ scheme: 'basic', realm: 'x' }]],
    ['Basic realm=""', [{ scheme: 'basic', realm: '' }]],
    [null, []],
    ['', []],
    ['   ', []],
  ])('reads %s', (header, challenges) => {
    expect(read(header)).toEqual(challenges)
  })

  it('reads what follows a scheme with a token of its own', () => {
    expect(read('Negotiate dG9rZW4=, Basic realm="x"')).toContainEqual({ scheme: 'basic', realm: 'x' })
    expect(read('Negotiate, Basic realm="x"')).toContainEqual({ scheme: 'basic', realm: 'x' })
  })

  it.each([
    'Bearer realm="https://auth.example',
    'Bearer realm="a",realm="b"',
    'Bearer realm="a", REALM=b',
    'Bearer realm=',
    'realm="a"',
    '="a"',
    `Bearer realm="${'a'.repeat(9_000)}"`,
  ])('offers no bearer by %s', (header) => {
    expect(read(header)).not.toContainEqual(expect.objectContaining({ realm: expect.anything() }))
  })

  it('leaves the whole challenges before one that is damaged', () => {
    expect(read('Basic realm="x", Bearer realm="y')).toEqual([{ scheme: 'basic', realm: 'x' }])
  })

  it('reads any text to its end, and gives no parameter that does not stand in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab",= \\\t='), maxLength: 60 }), (header) => {
        for (const { parameters } of parseChallenges(header)) {
          for (const value of parameters.values())
            expect(header.replaceAll('\\', '')).toContain(value.replaceAll('\\', ''))
        }
      }),
    )
  })

  it('reads 8,000 characters of anything at once', () => {
    const begun = process.cpuUsage().user
    for (const unit of ['"', '\\', 'a=', 'a="', ',', 'a ', '="\\']) parseChallenges(unit.repeat(8_000 / unit.length))
    expect(process.cpuUsage().user - begun).toBeLessThan(1_000_000)
  })
})
