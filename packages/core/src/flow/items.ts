import { createStatement, type DigestSet, type Statement } from 'in-toto-attestation'
import type { Predicate, PredicateDocument } from '../predicate/index.ts'
import { bundleFileNames } from '../storage/index.ts'
import { type Subject, shardSubjects } from '../subject/index.ts'

/** A bundle whose statement is signed once more. */
export interface CoSigned {
  /** Where it was read from. */
  readonly source: string
  /** Who signed it: the identity of the certificate, or the fingerprint of the key. */
  readonly signer: string
  /** Of the bytes that both sign. */
  readonly statementDigest: DigestSet
}

/** One thing to sign, with the name that its bundle gets. */
export type SignItem = {
  readonly subjects: readonly Subject[]
  /** `signature`, or the short name of the predicate type. */
  readonly kind: string
  readonly fileName: string
} & (
  | {
      readonly what: 'statement'
      readonly statement: Statement /** Bytes to sign as they are; else the statement's own. */
      readonly payload?: Uint8Array
      /** What the predicate was read from, where it stands by itself. */
      readonly document?: PredicateDocument
      /** The document that the statement refers to by digest, to be kept beside its subjects. */
      readonly beside?: PredicateDocument
      /** Undefined for a statement that nobody signed yet. */
      readonly coSigns?: CoSigned
    }
  | { readonly what: 'digest'; readonly sha256: Buffer; readonly coSigns?: undefined }
)

/** An item before it has its file name. */
export type UnnamedItem = SignItem extends infer Item ? (Item extends SignItem ? Omit<Item, 'fileName'> : never) : never

/** Statements about the subjects, at most 1,024 subjects each, in order. @throws AttestationError for a bad predicate */
export function statementItems(subjects: readonly Subject[], predicate: Predicate): UnnamedItem[] {
  return shardSubjects(subjects).map((shard) => ({
    what: 'statement',
    subjects: shard,
    kind: predicate.kind,
    statement: createStatement(shard, predicate.type, predicate.body),
    ...(predicate.document === undefined ? {} : { document: predicate.document }),
  }))
}

/** Gives every item its file name; names are unique in the call. */
export function nameItems(items: readonly UnnamedItem[], platform: NodeJS.Platform): SignItem[] {
  const names = bundleFileNames(items, platform)
  return items.map((item, index) => ({ ...item, fileName: names[index] ?? '' }))
}

/**
 * The items with file names of their own for what somebody signed before, by who signs now: the bundle of the first signer
 * may lie in the same folder, and is never replaced.
 *
 * @param fingerprint of the key that signs; undefined for a job
 */
export function nameCoSigned(items: readonly SignItem[], fingerprint: string | undefined): SignItem[] {
  const signer = fingerprint === undefined ? 'keyless' : `key-${fingerprint.replace(/^sha256:/, '').slice(0, 12)}`
  return items.map((item) =>
    item.coSigns === undefined
      ? item
      : { ...item, fileName: item.fileName.replace(/\.sigstore\.json$/, `.${signer}.sigstore.json`) },
  )
}
