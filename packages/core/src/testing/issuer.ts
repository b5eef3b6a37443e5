import { type Clock, createHttp, type Http, systemClock } from '@slsa-actions/wire'
import { createOidc, type FakeOidc, type TokenOptions } from '../../../testbed/src/oidc/index.ts'
import { startServer, type TestServer } from '../../../testbed/src/server/index.ts'
import { type VerifiedClaims, verifyIdToken } from '../provenance/index.ts'
import { type IssuerRule, issuerRuleFor } from '../trust/index.ts'

/** An issuer on loopback, and who accepts its tokens. */
export interface TestIssuer {
  readonly oidc: FakeOidc
  readonly server: TestServer
  readonly http: Http
  readonly rule: IssuerRule
  /** Verifies a token of the issuer, or a text. */
  verify(token: TokenOptions | string, options?: { clock?: Clock; rule?: IssuerRule }): Promise<VerifiedClaims>
}

/** Starts an issuer whose tokens count as those of a private instance. Its server is to be closed. */
export async function startIssuer(serverUrl = 'https://github.com'): Promise<TestIssuer> {
  const server = await startServer()
  const oidc = await createOidc({ url: server.url, serverUrl, clock: Date.now })
  server.add(oidc.routes)
  const http = createHttp({ clock: { now: Date.now, sleep: async () => undefined } })
  const own = issuerRuleFor(serverUrl, [oidc.issuer])
  return {
    oidc,
    server,
    http,
    rule: own,
    verify: async (token, { clock = systemClock, rule = own } = {}) =>
      verifyIdToken(typeof token === 'string' ? token : await oidc.token(token), {
        audience: 'sigstore',
        rule,
        http,
        clock,
      }),
  }
}
