import { describe, expect, it } from '@jest/globals'
import { createHttp, type Fetch } from '@slsa-actions/wire'
import { requestIdToken } from './id-token.ts'
import { masksIn, stdoutOf } from './testing/stdout.ts'

const ENV = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://runner.example/token?api-version=2',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
}
const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl'

/** Asks an endpoint that answers like that; failures are not retried, to keep the test short. */
async function ask(answer: (url: URL, init: RequestInit | undefined) => Response, env: object = ENV): Promise<string> {
  const fetch: Fetch = async (input, init) => answer(new URL(String(input)), init)
  const clock = { now: () => 0, sleep: async () => undefined }
  return requestIdToken('sigstore', env as Record<string, string>, createHttp({ fetch, clock }))
}

const value = (token: unknown): Response => Response.json({ value: token })

describe('requestIdToken', () => {
  it('asks for the audience with the request token and hands the token over', async () => {
    let seen: { url: URL; authorization: string | null } | undefined
    const lines = await stdoutOf(async () => {
      const token = await ask((url, init) => {
        seen = { url, authorization: new Headers(init?.headers).get('authorization') }
        return value(TOKEN)
      })
      expect(token).toBe(TOKEN)
    })
    expect(seen?.url.href).toBe('https://runner.example/token?api-version=2&audience=sigstore')
    expect(seen?.authorization).toBe('Bearer request-token')
    expect(masksIn(lines)).toEqual(expect.arrayContaining([TOKEN, ...TOKEN.split('.')]))
  })

  it.each([
    ['no endpoint', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }],
    ['an empty endpoint', { ...ENV, ACTIONS_ID_TOKEN_REQUEST_URL: '' }],
    ['no request token', { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://runner.example' }],
  ])('says which permission is missing when there is %s', async (_, env) => {
    await expect(ask(() => value(TOKEN), env)).rejects.toMatchObject({
      code: 'ID_TOKEN',
      remedy: expect.stringContaining('permissions: id-token: write'),
    })
  })

  it.each(['http://runner.example/token', 'file:///etc/passwd', 'https://user:pass@runner.example/'])(
    'sends the request token to no endpoint like %s',
    async (endpoint) => {
      let requests = 0
      const asked = ask(
        () => {
          requests += 1
          return value(TOKEN)
        },
        { ...ENV, ACTIONS_ID_TOKEN_REQUEST_URL: endpoint },
      )
      await expect(asked).rejects.toMatchObject({ code: 'URL_REFUSED' })
      expect(requests).toBe(0)
    },
  )

  it('N08 follows no redirect, so that the request token stays where it was meant for', async () => {
    const hosts: string[] = []
    const asked = ask((url) => {
      hosts.push(url.host)
      return new Response(null, { status: 307, headers: { location: 'https://evil.example/' } })
    })
    await expect(asked).rejects.toMatchObject({ code: 'REDIRECT_REFUSED' })
    expect(hosts).toEqual(['runner.example'])
  })

  it('N16 tries again when the endpoint fails for a moment', async () => {
    let requests = 0
    const lines = stdoutOf(async () => {
      const token = await ask(() => {
        requests += 1
        return requests < 3 ? new Response('', { status: 503 }) : value(TOKEN)
      })
      expect(token).toBe(TOKEN)
    })
    await lines
    expect(requests).toBe(3)
  })

  it.each([
    ['a token of more than 64 kB', () => value(`a.${'b'.repeat(65 * 1024)}.c`)],
    ['a million dots', () => value('.'.repeat(1_000_000))],
    ['an answer of 5 MB', () => value('x'.repeat(5_000_000))],
    ['a token of two parts', () => value('a.b')],
    ['a token of four parts', () => value('a.b.c.d')],
    ['a token with a line end', () => value('a.b.c\n::error::x')],
    ['no token', () => Response.json({})],
    ['an empty token', () => value('')],
    ['a number', () => value(5)],
    ['a refusal', () => new Response('', { status: 403 })],
  ])('N16 takes %s for bad input', async (_, answer) => {
    const started = performance.now()
    await stdoutOf(() => expect(ask(answer)).rejects.toMatchObject({ name: 'RunnerError', code: 'ID_TOKEN' }))
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('S03 has neither token nor request token in an error', async () => {
    const error = await ask(() => new Response(TOKEN, { status: 400 })).catch((thrown: unknown) => thrown)
    expect(String(error)).not.toMatch(/request-token|eyJ/)
  })
})
