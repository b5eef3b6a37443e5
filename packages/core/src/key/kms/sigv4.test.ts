import { describe, expect, it } from '@jest/globals'
import { signedHeaders } from './sigv4.ts'

/** Of AWS' published test suite for Signature Version 4 (aws-sig-v4-test-suite), all for one key, service and time. */
const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const scope = { region: 'us-east-1', service: 'service', now: Date.UTC(2015, 7, 30, 12, 36) }
const SESSION =
  'AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA=='

const url = (rest: string): URL => new URL(`https://example.amazonaws.com${rest}`)

describe('signedHeaders', () => {
  it.each([
    ['get-vanilla', 'GET', '/', {}, '', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    [
      'get-vanilla-query-order-key-case',
      'GET',
      '/?Param2=value2&Param1=value1',
      {},
      '',
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
    ['post-vanilla', 'POST', '/', {}, '', '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
    [
      'post-x-www-form-urlencoded',
      'POST',
      '/',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'Param1=value1',
      'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
    ],
    [
      'post-header-key-sort',
      'POST',
      '/',
      { 'my-header1': 'value1' },
      '',
      'c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c',
    ],
  ])('signs %s as AWS published it', (_, method, rest, headers, body, signature) => {
    const signed = signedHeaders({ method, url: url(rest), headers, body }, credentials, scope)
    expect(signed.authorization).toMatch(new RegExp(`Signature=${signature}$`))
  })

  it('signs post-sts-header-before, which has a session token', () => {
    const request = { method: 'POST', url: url('/'), headers: {}, body: '' }
    const { authorization, ...rest } = signedHeaders(request, { ...credentials, sessionToken: SESSION }, scope)
    expect(rest['x-amz-security-token']).toBe(SESSION)
    expect(authorization).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead',
    )
  })

  it('S01 shows nothing of the secret', () => {
    const request = { method: 'POST', url: url('/'), headers: {}, body: '{}' }
    expect(JSON.stringify(signedHeaders(request, credentials, scope))).not.toContain('wJalr')
  })
})
