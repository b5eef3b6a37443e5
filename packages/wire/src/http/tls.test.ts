import type { ServerOptions } from 'node:https'
import { describe, expect, it } from '@jest/globals'
import { createHttp, trustCaFile, WireError } from '../index.ts'
import { createAuthority } from '../testing/certificate.ts'
import { createTestClock } from '../testing/clock.ts'
import { wireErrorOf } from '../testing/failure.ts'
import { serve, serveTls } from '../testing/server.ts'

const DAY = 24 * 60 * 60 * 1000
const trusted = createAuthority('trusted CA')
const unknown = createAuthority('unknown CA')
const hosts = ['localhost']

async function ask(options: ServerOptions) {
  const server = await serveTls(options, (reply) => void reply.end('hello'))
  const http = createHttp({ clock: createTestClock() })
  return { server, http, work: http.request({ service: 'Fulcio', url: `https://localhost:${server.port}` }) }
}

describe('a private CA', () => {
  it('N10 is not trusted before it is given, and is at once afterwards', async () => {
    const certificate = trusted.issue({ hosts })
    const { work } = await ask(certificate)
    const error = await wireErrorOf(work)
    expect([error.code, error.remedy]).toEqual([
      'TLS',
      'if the service uses a private CA, give its certificate as `ca-file`',
    ])
    trustCaFile(`Subject: the CA\n${trusted.cert.replaceAll('\n', '\r\n')}`)
    const { work: again } = await ask(certificate)
    expect((await again).text()).toBe('hello')
  })

  it.each([
    ['nothing', ''],
    ['a key', trusted.key],
    ['a certificate that is cut', trusted.cert.slice(0, 200)],
    ['a second certificate that is cut', trusted.cert + trusted.cert.slice(0, 200)],
    ['bytes that are no certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
  ])('is refused when the file holds %s', (_, pem) => {
    expect(() => trustCaFile(pem, 'ca-file ca.pem')).toThrow(WireError)
    expect(() => trustCaFile(pem, 'ca-file ca.pem')).toThrow(/^ca-file ca\.pem: /)
  })
})

describe('a server that cannot be trusted', () => {
  it.each<[string, ServerOptions, RegExp]>([
    ['is of an unknown CA', unknown.issue({ hosts }), /the certificate of the server is not trusted/],
    ['signed its certificate itself', { key: unknown.key, cert: unknown.cert }, /is not trusted/],
    ['is another host', trusted.issue({ hosts: ['other.test'] }), /is for another host/],
    ['has a certificate that ended', trusted.issue({ hosts, notAfter: new Date(Date.now() - DAY / 2) }), /this time/],
    ['has a certificate of tomorrow', trusted.issue({ hosts, notBefore: new Date(Date.now() + DAY / 2) }), /this time/],
    [
      'speaks TLS 1.1 only',
      { ...trusted.issue({ hosts }), minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
      /no TLS connection came about/,
    ],
  ])('N10 gets one request and no byte of it when it %s', async (_, options, words) => {
    trustCaFile(trusted.cert)
    const { server, http, work } = await ask(options)
    const error = await wireErrorOf(work)
    expect([error.code, http.stats.requests, server.requests.length]).toEqual(['TLS', 1, 0])
    expect(error.message).toMatch(words)
  })

  it('N10 speaks no TLS at all', async () => {
    const { port } = await serve((reply) => void reply.end())
    const error = await wireErrorOf(createHttp().request({ service: 'Fulcio', url: `https://localhost:${port}` }))
    expect(error.code).toBe('TLS')
  })

  it('N12 the remedy for a certificate out of its time names the clock of the runner', async () => {
    const { work } = await ask(trusted.issue({ hosts, notAfter: new Date(Date.now() - DAY / 2) }))
    expect((await wireErrorOf(work)).remedy).toContain('check the clock of the runner')
  })
})
