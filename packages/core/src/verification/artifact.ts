import type { DigestSet, Statement } from 'in-toto-attestation'
import { badInput, refused } from '../outcome/index.ts'
import { isIdentifier } from '../subject/index.ts'

/** The artifact that a bundle must speak about. */
export interface ArtifactRef {
  /** Digests of the bytes in hand. */
  readonly digests: DigestSet
  readonly name?: string
  /** Its bytes, where they are at hand: some kinds of keys sign all of them and not a digest. */
  readonly read?: () => Promise<Uint8Array>
  /** The same where they are few: the platform checks a signature of a curve over bytes far faster than one by digest. */
  readonly readSmall?: () => Promise<Uint8Array | undefined>
}

/** Hashes that a match may rest on; others are too weak. */
const STRONG = ['sha256', 'sha384', 'sha512', 'sha512_256', 'sha512_224', 'sha224', 'sha3_256', 'sha3_384', 'sha3_512']

/**
 * Checks that a statement has a subject with the artifact's digests: every algorithm that both know agrees, and at least
 * one of them is strong (in-toto/attestation, spec/v1/digest_set.md). An artifact that has no bytes, such as a commit or a
 * machine image, is matched by its identifier. Names are not looked at.
 *
 * @throws CoreError refused `ARTIFACT_DIGEST`, bad-input when the artifact has no strong digest
 */
export function assertSubject(statement: Statement, artifact: ArtifactRef): void {
  const strong = Object.entries(artifact.digests).filter(([algorithm]) => counts(algorithm, artifact.digests))
  const [first] = strong
  if (first === undefined) throw badInput('SUBJECT', 'the artifact has no digest of sha224 to sha512')
  if (statement.subject.some(({ digest }) => agrees(digest, artifact.digests))) return
  const [algorithm, hex] = strong.find(([name, value]) => isForeign(statement, name, value)) ?? first
  throw refused(
    'ARTIFACT_DIGEST',
    `the attestation speaks about other artifacts, not about ${artifact.name ?? 'this one'} (${algorithm}:${hex})`,
  )
}

/** Whether subjects have a digest of the algorithm, and none has this one. One such tells which artifact it was. */
function isForeign({ subject }: Statement, algorithm: string, hex: string | undefined): boolean {
  const known = subject.flatMap(({ digest }) => digest[algorithm] ?? [])
  return known.length > 0 && !known.includes(hex ?? '')
}

function agrees(subject: DigestSet, artifact: DigestSet): boolean {
  const common = Object.keys(artifact).filter((algorithm) => subject[algorithm] !== undefined)
  return (
    common.some((algorithm) => counts(algorithm, artifact)) &&
    common.every((algorithm) => subject[algorithm] === artifact[algorithm])
  )
}

/** Whether a match may rest on it. Beside the hash of bytes in hand no identifier ever does. */
function counts(algorithm: string, artifact: DigestSet): boolean {
  return STRONG.includes(algorithm) || (isIdentifier(algorithm) && Object.keys(artifact).every(isIdentifier))
}
