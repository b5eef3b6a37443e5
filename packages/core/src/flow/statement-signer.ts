import { openSession } from '../signing/index.ts'
import { readIdentity } from './identity.ts'
import { openInstance } from './instance.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { assertMayBePublic, reachesPublicLog } from './privacy.ts'
import { readSigningInputs } from './signing-inputs.ts'
import type { SignStatement } from './vsa.ts'

/**
 * Signs statements as this job, keyless, with the instance that the inputs choose; the privacy gate is asked first.
 *
 * @throws CoreError refused `PRIVATE_REPOSITORY`, and whatever opening the instance finds
 */
export async function statementSigner(inputs: InputReader, ports: FlowPorts): Promise<SignStatement> {
  const signing = readSigningInputs(inputs)
  const instance = await openInstance(signing, ports)
  const identity = await readIdentity(instance.rule, ports)
  const isPublic = reachesPublicLog(instance.config)
  const asksVisibility = isPublic && !signing.allowPublicLog
  const api = asksVisibility ? await ports.github.visibility(identity.claims.repository) : 'unknown'
  assertMayBePublic(
    isPublic,
    { api, token: identity.claims.visibility },
    { allowPublicLog: signing.allowPublicLog, identity: identity.san },
  )
  const session = openSession(
    {
      config: instance.config,
      profile: instance.profile,
      idToken: identity.idToken,
      expected: { san: identity.san, issuer: identity.claims.issuer },
    },
    { http: ports.http, clock: ports.clock, log: ports.log.debug },
  )
  return async (statement, payload) => {
    try {
      return (await session.signStatement(statement, payload)).text
    } finally {
      session.close()
    }
  }
}
