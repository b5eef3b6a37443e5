import { type FakeOidc, startTestbed, type Testbed, type TokenOptions } from '@slsa-actions/testbed'
import { type Clock, createHttp, type Http, systemClock } from '@slsa-actions/wire'
import { type VerifiedClaims, verifyIdToken } from '../provenance/index.ts'
import { type IssuerRule, issuerRuleFor } from '../trust/index.ts'

/** An issuer on loopback, and who accepts its tokens. */
export interface TestIssuer {
  readonly oidc: FakeOidc
  readonly server: Testbed
  readonly http: Http
  readonly rule: IssuerRule
  /** Verifies a token of the issuer, or a text. */
  verify(token: TokenOptions | string, options?: { clock?: Clock; rule?: IssuerRule }): Promise<VerifiedClaims>
}

/** Starts an issuer whose tokens count as those of a private instance. Its server is to be closed. */
export async function startIssuer(): Promise<TestIssuer> {
  const server = await startTestbed()
  const { oidc } = server
  const http = createHttp({ clock: { now: Date.now, sleep: async () => undefined } })
  const own = issuerRuleFor('https://github.com', [oidc.issuer])
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
