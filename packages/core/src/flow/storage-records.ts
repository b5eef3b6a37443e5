import type { ReportedBundle, SigningResult } from '../report/index.ts'
import { pushesToRegistry } from './images.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import type { Signer } from './signer.ts'
import { isTrue, optional } from './signing-inputs.ts'

/** What records of linked artifacts add to a result. */
export type StorageRecords = Pick<SigningResult, 'storageRecordIds'> & { readonly notices: readonly string[] }

/**
 * Tells GitHub where the images are that were attested, as `actions/attest` does: only with `push-to-registry`, only for
 * repositories of organizations. No verdict rests on it, so a failure is a notice (case K08).
 */
export async function createStorageRecords(
  bundles: readonly ReportedBundle[],
  inputs: InputReader,
  { repository }: Pick<Signer, 'repository'>,
  ports: FlowPorts,
): Promise<StorageRecords> {
  if (!pushesToRegistry(inputs) || !isTrue(inputs, 'create-storage-record')) return { notices: [] }
  const version = optional(inputs, 'subject-version')
  const ids: string[] = []
  const notices: string[] = []
  const artifacts = new Map(
    bundles.flatMap(({ subjects }) => subjects).map((subject) => [JSON.stringify(subject), subject]),
  )
  for (const { name, digest } of artifacts.values()) {
    try {
      const record = { name, digest: `sha256:${digest.sha256}`, ...(version === undefined ? {} : { version }) }
      const made = await ports.github.createStorageRecord?.(repository, {
        ...record,
        registryUrl: `https://${name.split('/')[0]}`,
      })
      // Undefined: the owner is no organization, and only those have linked artifacts.
      if (made === undefined) break
      if (made.length === 0) notices.push(`${name}: GitHub made no storage record`)
      ids.push(...made)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      notices.push(
        `${name}: no storage record was made (${reason}); the attestation is not touched by that. It needs \`permissions: artifact-metadata: write\`, or set \`create-storage-record: false\``,
      )
      break
    }
  }
  return { storageRecordIds: ids, notices }
}
