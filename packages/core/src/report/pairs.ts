import { type Block, code, type Inline, text } from './blocks.ts'
import { shownArtifact, signedBy } from './subjects.ts'
import type { AcceptedBundle, ArtifactVerdict } from './types.ts'

/** Statements that several signers signed, byte for byte, with all of their bundles; nothing where there is none. */
export function pairsTable(artifacts: readonly ArtifactVerdict[]): Block[] {
  const rows = artifacts.flatMap((artifact) =>
    sameStatements(artifact.accepted).map(([digest, bundles]): Inline[] => [
      code(shownArtifact(artifact)),
      code(`sha256:${digest}`),
      ...[listed(bundles.map(signedBy)), listed(bundles.map(({ source }) => source))].map(text),
    ]),
  )
  if (rows.length === 0) return []
  return [{ kind: 'table', head: ['Artifact', 'One statement', 'Its signers', 'Their bundles'], rows }]
}

/** Bundles by the sha256 of their statement, where more than one signer signed it. */
function sameStatements(accepted: readonly AcceptedBundle[]): [string, AcceptedBundle[]][] {
  const found = new Map<string, AcceptedBundle[]>()
  for (const bundle of accepted) {
    const digest = bundle.statementDigest?.sha256
    if (digest !== undefined) found.set(digest, [...(found.get(digest) ?? []), bundle])
  }
  return [...found].filter(([, bundles]) => new Set(bundles.map(signedBy)).size > 1)
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(', ')
}
