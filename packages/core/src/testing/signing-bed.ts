import { createHash, randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { type Fault, type IncomingCall, type Reply, startTestbed, type Testbed } from '@slsa-actions/testbed'
import { createHttp, type JsonValue } from '@slsa-actions/wire'
import { createStatement, type Statement } from 'in-toto-attestation'
import { openSession, type SessionOptions, type SignedBundle, type SignerSession } from '../signing/index.ts'
import { parseSigningConfig, type SigningConfig, type TrustProfile } from '../trust/index.ts'
import { verdictOf } from './failure.ts'
import { NOW, profileOf } from './sigstore.ts'

/** Milliseconds of a minute. */
export const MINUTE = 60_000

/** A testbed for the tests of one file, and sessions of its job. */
export interface SigningBed {
  /** Clock of the services, milliseconds since 1970. */
  now: number
  /** How far the clock of the runner is ahead of it. */
  skew: number
  readonly testbed: Testbed
  readonly profile: TrustProfile
  config(rekor: 1 | 2 | 'none', hasTsa?: boolean): SigningConfig
  /** A session with log version 2 and timestamps, and what differs. */
  session(options?: Partial<SessionOptions>): SignerSession
  sign(options?: Partial<SessionOptions>): Promise<SignedBundle>
  /** The verdict of signing a statement. */
  verdict(options?: Partial<SessionOptions>): Promise<string>
  /** Requests that reached an endpoint, from the one of that number on. */
  count(endpoint: string, from?: number): number
}

/** Starts a testbed before the tests of a file, heals it after each, and ends it after all. */
export function useSigningBed(): SigningBed {
  let testbed: Testbed
  let profile: TrustProfile
  const clock = { now: () => bed.now + bed.skew, sleep: async () => undefined }
  const bed: SigningBed = {
    now: NOW,
    skew: 0,
    get testbed() {
      return testbed
    },
    get profile() {
      return profile
    },
    config: (rekor, hasTsa = true) =>
      parseSigningConfig(JSON.stringify(testbed.sigstore.signingConfig({ rekor, hasTsa })), 'signing.json', {
        now: bed.now,
      }),
    session: (options = {}) =>
      openSession(
        {
          config: bed.config(2),
          profile,
          idToken: () => testbed.oidc.token(),
          expected: {
            san: `https://github.com/${String(testbed.oidc.defaultClaims.job_workflow_ref)}`,
            issuer: testbed.issuer,
          },
          ...options,
        },
        { http: createHttp({ clock, random: () => 0 }), clock },
      ),
    sign: async (options) => bed.session(options).signStatement(statement()),
    verdict: (options) => verdictOf(() => bed.sign(options)),
    count: (endpoint, from = 0) =>
      testbed.requests.slice(from).filter((request) => request.endpoint === endpoint).length,
  }
  beforeAll(async () => {
    testbed = await startTestbed({ clock: () => bed.now })
    profile = profileOf(testbed.sigstore)
  })
  afterEach(() => {
    testbed.heal()
    bed.now = NOW
    bed.skew = 0
  })
  afterAll(() => testbed.close())
  return bed
}

/** A statement about a file of that name. */
export function statement(name = 'app.tgz'): Statement {
  const sha256 = createHash('sha256').update(name).digest('hex')
  return createStatement([{ name, digest: { sha256 } }], 'https://example.com/p/v1', {})
}

/** A digest that nobody signed before. */
export function digest(): { readonly algorithm: 'sha256'; readonly value: Buffer } {
  return { algorithm: 'sha256', value: randomBytes(32) }
}

/** Answers of an endpoint are changed, as JSON or as bytes. */
export function altering(alter: (body: never, call: IncomingCall) => JsonValue | Buffer): Fault {
  return {
    kind: 'replace',
    alter: (reply: Reply, call) => ({ ...reply, body: alter(reply.body as never, call) as Buffer }),
  }
}
