import { describe, expect, it } from '@jest/globals'
import { verdictOf } from '../testing/failure.ts'
import { issuerRuleFor } from './index.ts'

const GITHUB = 'https://token.actions.githubusercontent.com'

describe('issuerRuleFor', () => {
  it.each([
    ['https://github.com', GITHUB],
    ['https://github.com/', GITHUB],
    ['https://octo.ghe.com', 'https://token.actions.octo.ghe.com'],
    ['https://octo-corp.ghe.com', 'https://token.actions.octo-corp.ghe.com'],
  ])('%s has the issuer %s', (server, issuer) => {
    const rule = issuerRuleFor(server)
    expect([rule.expected, rule.accepts(issuer, undefined)]).toEqual([issuer, true])
  })

  it.each([
    'https://github.com.evil.example',
    'https://githubXcom',
    'https://github.com:8443',
    'https://www.github.com',
    'https://ghe.com',
    'https://a.b.ghe.com',
    'https://octo.ghe.com.evil.example',
    'https://octo.ghe.com:8443',
    'https://-octo.ghe.com',
    'https://evilghe.com',
    'https://ghes.example.test',
  ])('C16 E09 %s needs a private Sigstore', async (server) => {
    expect(await verdictOf(() => issuerRuleFor(server))).toBe('V2 SERVER')
  })

  it.each([
    'http://github.com',
    'http://octo.ghe.com',
    'ftp://github.com',
    'github.com',
    '',
    'https://user:secret@github.com',
  ])('C16 %s is no server', async (server) => {
    expect(await verdictOf(() => issuerRuleFor(server))).toBe('V2 URL_REFUSED')
  })

  it.each(['https://github.com/enterprises/x', 'https://github.com/?a', 'https://github.com/#a'])(
    '%s is more than a server',
    async (server) => expect(await verdictOf(() => issuerRuleFor(server))).toBe('V2 SERVER'),
  )

  it.each([
    `${GITHUB}.evil.example`,
    `${GITHUB}/`,
    `${GITHUB}//`,
    GITHUB.slice(0, -1),
    GITHUB.replace('https', 'http'),
    GITHUB.toUpperCase(),
    'https://token.actions.octo.ghe.com',
    `${GITHUB}/octo-corp`,
    '',
  ])('B05 %j is not an issuer of github.com', (issuer) => {
    expect(issuerRuleFor('https://github.com').accepts(issuer, undefined)).toBe(false)
  })

  it.each([
    ['octo-corp', `${GITHUB}/octo-corp`, true],
    ['octo-corp', GITHUB, true],
    ['octo-corp', `${GITHUB}/other`, false],
    ['octo-corp', `${GITHUB}/octo-corp/`, false],
    ['octo-corp', `${GITHUB}/Octo-Corp`, false],
    ['a/b', `${GITHUB}/a/b`, false],
    ['..', `${GITHUB}/..`, false],
    ['', `${GITHUB}/`, false],
    ['octo?x', `${GITHUB}/octo?x`, false],
  ])('the enterprise %j and the issuer %s: %p', (enterprise, issuer, isAccepted) => {
    expect(issuerRuleFor('https://github.com').accepts(issuer, enterprise)).toBe(isAccepted)
  })

  describe('of a private Sigstore', () => {
    const issuers = ['https://tokens.example.test/actions', 'http://127.0.0.1:1234/oidc']

    it.each(['https://github.com', 'https://ghes.example.test', 'http://127.0.0.1:9'])(
      'are the ones it names, on %s',
      (server) =>
        expect(issuers.map((issuer) => issuerRuleFor(server, issuers).accepts(issuer, undefined))).toEqual([
          true,
          true,
        ]),
    )
    it.each([GITHUB, `${issuers[0]}/`, `${issuers[0]}/octo-corp`])('are no others: %s', (issuer) =>
      expect(issuerRuleFor('https://github.com', issuers).accepts(issuer, 'octo-corp')).toBe(false),
    )
    it('must be one at least', async () =>
      expect(await verdictOf(() => issuerRuleFor('https://github.com', []))).toBe('V2 SIGNING_CONFIG'))
    it.each(['http://tokens.example.test', 'tokens'])('must be addresses of services: %s', async (issuer) =>
      expect(await verdictOf(() => issuerRuleFor('https://github.com', [issuer]))).toBe('V2 URL_REFUSED'),
    )
  })
})
