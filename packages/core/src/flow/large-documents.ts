import { createHash } from 'node:crypto'
import { createStatement, serializeStatement } from 'in-toto-attestation'
import { registryRules } from '../storage/index.ts'
import type { SignItem } from './items.ts'
import type { FlowPorts } from './ports.ts'
import type { RegistryInputs } from './registry.ts'
import type { SigningPlan } from './sign-items.ts'
import { isAboutImages, namesOf } from './stores.ts'

/** in-toto attestation, predicate Reference v0.1: documents elsewhere that speak about the subjects, by digest. */
const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1'
/** Who attests where no repository is known, as an absolute URI. */
const ANYBODY = 'urn:slsa-actions:attest'

/**
 * The items, with a reference by digest in the place of each document that is too large for a bundle beside an image; the
 * document itself is attached to the image. What is said of it is told, since a policy that asks for the document's own type
 * does not find it.
 *
 * @returns the items in their order, and a line for each that changed
 */
export async function referLargeDocuments(
  items: readonly SignItem[],
  places: Pick<SigningPlan, 'inputs' | 'defaultStores' | 'pushesToRegistry'>,
  { attestationRepository }: RegistryInputs,
  { job }: FlowPorts,
): Promise<{ readonly items: readonly SignItem[]; readonly notices: readonly string[] }> {
  const notices: string[] = []
  const changed: SignItem[] = []
  for (const item of items) {
    const document = item.what === 'statement' ? item.document : undefined
    if (
      item.what !== 'statement' ||
      document === undefined ||
      !isAboutImages(item) ||
      !namesOf(item, places).includes('oci')
    ) {
      changed.push(item)
      continue
    }
    const { fitsIntoRegistry, repositoryFor } = await registryRules()
    if (fitsIntoRegistry(serializeStatement(item.statement).byteLength)) {
      changed.push(item)
      continue
    }
    const { blobUrl } = await import('@slsa-actions/oci')
    const sha256 = createHash('sha256').update(document.bytes).digest('hex')
    const { name, mediaType } = document
    const repositories = item.subjects.flatMap(({ image }) =>
      image === undefined ? [] : [repositoryFor(image, attestationRepository)],
    )
    const locations = new Set(repositories.map((repository) => blobUrl(repository, `sha256:${sha256}`)))
    const predicate = {
      attester: { id: job.repository === '' ? ANYBODY : `${job.serverUrl}/${job.repository}` },
      references: [...locations].map((downloadLocation) => ({ name, downloadLocation, digest: { sha256 }, mediaType })),
    }
    changed.push({
      ...item,
      kind: 'reference',
      statement: createStatement(item.subjects, REFERENCE, predicate),
      beside: document,
    })
    notices.push(
      `${name} is too large for a bundle beside an image (Kyverno denies an image with one over 10 MB): it is attached to the ` +
        `image as it is, sha256:${sha256}, and attested by that digest as ${REFERENCE}. A policy that asks for ` +
        `${item.statement.predicateType} does not find it; \`store: file\` or \`release\` attests it whole`,
    )
  }
  return { items: changed, notices }
}
