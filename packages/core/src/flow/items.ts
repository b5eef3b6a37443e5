import { createStatement, type Statement } from 'in-toto-attestation'
import type { Predicate } from '../predicate/index.ts'
import { bundleFileNames } from '../storage/index.ts'
import { type Subject, shardSubjects } from '../subject/index.ts'

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
    }
  | { readonly what: 'digest'; readonly sha256: Buffer }
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
  }))
}

/** Gives every item its file name; names are unique in the call. */
export function nameItems(items: readonly UnnamedItem[], platform: NodeJS.Platform): SignItem[] {
  const names = bundleFileNames(items, platform)
  return items.map((item, index) => ({ ...item, fileName: names[index] ?? '' }))
}
