import { describe, expect, it } from '@jest/globals'
import { maskEnvironment, maskSecret, maskToken } from './secrets.ts'
import { masksIn, stdoutOf } from './testing/stdout.ts'

describe('maskSecret', () => {
  it('S01 masks base64 and percent-encoded forms too', async () => {
    const masks = masksIn(await stdoutOf(() => maskSecret('p@ss/w ord', 'secret')))
    expect(masks).toEqual(
      expect.arrayContaining(['p@ss/w ord', 'p%40ss%2Fw%20ord', 'cEBzcy93IG9yZA==', 'cEBzcy93IG9yZA']),
    )
  })

  it('S01 masks a secret as it stands in JSON', async () => {
    const masks = masksIn(await stdoutOf(() => maskSecret('pass"word\\1', 'input pin')))
    expect(masks).toEqual(expect.arrayContaining(['pass"word\\1', 'pass\\"word\\\\1']))
  })

  it('H03 masks a PIN without the line end that stands behind it', async () => {
    expect(masksIn(await stdoutOf(() => maskSecret('47114711\n', 'input pin')))).toContain('47114711')
  })

  it('S02 masks a secret of several lines line by line', async () => {
    const masks = masksIn(await stdoutOf(() => maskSecret('first line\r\nsecond line\nab\n', 'secret')))
    expect(masks).toEqual(expect.arrayContaining(['first line', 'second line']))
    expect(masks).not.toContain('ab')
  })

  it('S02 masks what stands on both sides of a percent-encoded line end', async () => {
    const masks = masksIn(await stdoutOf(() => maskSecret('before%0Aafter', 'secret')))
    expect(masks).toEqual(expect.arrayContaining(['before%0Aafter', 'before', 'after']))
  })

  it('S02 refuses a secret that is too short to be masked, without showing it', async () => {
    const lines = await stdoutOf(() =>
      expect(() => maskSecret('abc', 'input pin')).toThrow(/^input pin: is shorter than 4/),
    )
    expect(lines.join()).not.toContain('abc')
  })

  it('says nothing about a secret that was not given', async () => {
    expect(await stdoutOf(() => maskSecret('', 'secret'))).toEqual([])
  })

  it('S04 writes no command but add-mask, whatever the secret', async () => {
    const lines = await stdoutOf(() => maskSecret('abcd\n::error::x\r::stop-commands::y', 'secret'))
    for (const line of lines) expect(line).toMatch(/^::add-mask::/)
  })
})

describe('maskToken', () => {
  it('S01 masks a token and its three parts', async () => {
    const masks = masksIn(await stdoutOf(() => maskToken('headerpart.payloadpart.signaturepart', 'token')))
    expect(masks).toEqual(
      expect.arrayContaining(['headerpart.payloadpart.signaturepart', 'headerpart', 'payloadpart', 'signaturepart']),
    )
  })
})

describe('maskEnvironment', () => {
  it('S01 masks the request token of the ID token', async () => {
    const masks = masksIn(await stdoutOf(() => maskEnvironment({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'requestsecret' })))
    expect(masks).toContain('requestsecret')
  })

  it.each([
    ['HTTPS_PROXY', 'http://user:s3cr%40t@proxy.example:3128', ['s3cr%40t', 's3cr@t']],
    ['https_proxy', 'user:hunter22@proxy.example:3128', ['hunter22']],
    ['HTTP_PROXY', 'http://user:p@ss:word@proxy.example', ['p@ss:word']],
    ['all_proxy', 'socks5://user:hunter22@proxy.example', ['hunter22', 'dXNlcjpodW50ZXIyMg==']],
    ['https_proxy', 'http://u%40x:s3cr%40t@proxy.example', ['dUB4OnMzY3JAdA==']],
  ])('N09 masks the password of a proxy in %s', async (name, url, passwords) => {
    expect(masksIn(await stdoutOf(() => maskEnvironment({ [name]: url })))).toEqual(expect.arrayContaining(passwords))
  })

  it('leaves the name of its user readable, which may be an ordinary word', async () => {
    const masks = masksIn(await stdoutOf(() => maskEnvironment({ HTTPS_PROXY: 'http://build:hunter22@proxy.example' })))
    expect(masks).not.toContain('build')
  })

  it('masks nothing of a proxy without a password', async () => {
    expect(await stdoutOf(() => maskEnvironment({ HTTPS_PROXY: 'http://proxy.example:3128' }))).toEqual([])
  })
})
