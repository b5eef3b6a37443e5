import { type Repository, shownRepository } from '@slsa-actions/oci'
import type { JsonObject } from '@slsa-actions/wire'
import type { TrustProfile } from '../../trust/index.ts'
import type { LegacyWriter } from './legacy.ts'
import { type Authorities, attestationLayer, signatureLayer } from './legacy-layer.ts'
import { simpleSigningPayload } from './legacy-payload.ts'
import { assertLegacyReadable, type LegacyWitnesses } from './legacy-rules.ts'
import { appendToTag, legacyTag, type TagPorts } from './legacy-tag.ts'
import { repositoryFor } from './put.ts'

/** Where tags are written, who signs, and what readers will trust. */
export interface LegacyWriterOptions extends TagPorts {
  /** Keeps all tags; undefined: each beside its image. */
  readonly attestationRepository?: Repository
  readonly witnesses: LegacyWitnesses
  /** Whose certificates are written beside the signer's. */
  readonly profile: TrustProfile
  /** The bundle of a plain signature over bytes, by the signer of this run. */
  readonly signPayload: (payload: Buffer) => Promise<JsonObject>
}

/**
 * Writes the tags that cosign had before version 3. A signature there is over another document than in a bundle, so it
 * is made anew, with a log entry of its own; an attestation is the same in both.
 */
export function legacyWriter(options: LegacyWriterOptions): LegacyWriter {
  const authorities = authoritiesOf(options.profile)
  const queues = new Map<string, Promise<unknown>>()
  return {
    check: async (kinds) => assertLegacyReadable(options.witnesses, kinds),
    put: async (item, image) => {
      const { digest } = image.descriptor
      const isSignature = item.kind === 'signature'
      const layer = isSignature
        ? await signed(simpleSigningPayload(image.repository, digest), options, authorities)
        : attestationLayer(item.bundle, authorities)
      const repository = repositoryFor(image, options.attestationRepository)
      const tag = legacyTag(digest, isSignature ? 'sig' : 'att')
      const { digest: manifest } = await inTurn(queues, `${shownRepository(repository)}:${tag}`, () =>
        appendToTag(repository, tag, layer, options),
      )
      return {
        subject: `${shownRepository(image.repository)}@${digest}`,
        manifest: `${shownRepository(repository)}@${manifest}`,
      }
    },
  }
}

async function signed(payload: Buffer, { signPayload }: LegacyWriterOptions, authorities: Authorities) {
  return signatureLayer(await signPayload(payload), payload, authorities)
}

function authoritiesOf({ root }: TrustProfile): Authorities {
  return root.certificateAuthorities.map(
    ({ certChain }) => certChain?.certificates.map(({ rawBytes }) => rawBytes) ?? [],
  )
}

/** One writer at a time within a run: what is avoided need not be mended. */
function inTurn<T>(queues: Map<string, Promise<unknown>>, key: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(key) ?? Promise.resolve()
  const done = before.then(work, work)
  queues.set(
    key,
    done.catch(() => undefined),
  )
  return done
}
