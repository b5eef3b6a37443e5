import { createHash } from 'node:crypto'
import type { RegistryClient } from '@slsa-actions/oci'
import type { SignerSession } from '../signing/index.ts'
import { openLegacyWriter } from '../storage/index.ts'
import type { FlowPorts } from './ports.ts'
import type { SigningPlan } from './sign-items.ts'

type LegacyWriter = Awaited<ReturnType<typeof openLegacyWriter>>

/** Writes the tags that readers before cosign 3 know, signed by the signer of the run. */
export function legacyTags(
  { signer, registryInputs: { attestationRepository } }: SigningPlan,
  session: SignerSession,
  registry: RegistryClient,
  ports: FlowPorts,
): Promise<LegacyWriter> {
  const { opened, config, profile } = signer
  return openLegacyWriter({
    registry,
    clock: ports.clock,
    random: Math.random,
    ...(attestationRepository === undefined ? {} : { attestationRepository }),
    witnesses: {
      signer: opened === undefined ? { kind: 'certificate' } : { kind: 'key', publicKey: opened.key.publicKey },
      config,
    },
    profile,
    signPayload: async (payload) => {
      const algorithm = session.digestAlgorithm
      const value = createHash(algorithm).update(payload).digest()
      return (await session.signDigest({ algorithm, value, read: async () => payload })).bundle
    },
  })
}
