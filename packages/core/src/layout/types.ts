import type { JsonValue } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import type { PublicKey } from '../key/index.ts'

/** Who may perform steps, and which, by what rules of the artifacts between them. */
export interface Layout {
  /** Names the file, for errors. */
  readonly what: string
  /** `attestations`: as the drafts ITE-10 and ITE-11 have it; `classic`: in-toto 1.0. */
  readonly form: 'attestations' | 'classic'
  /** It counts until then. */
  readonly expires: Date
  readonly functionaries: readonly Functionary[]
  readonly steps: readonly Step[]
}

/** Somebody who may perform a step. */
export interface Functionary {
  /** Name in the layout. */
  readonly id: string
  readonly who:
    | { readonly kind: 'key'; readonly publicKey: PublicKey; readonly scheme: string }
    | { readonly kind: 'certificate'; readonly identity: string; readonly issuer: string }
}

/** One step. Steps stand in the order in which they are performed; the last one speaks about the final product. */
export interface Step {
  readonly name: string
  readonly materials: readonly ArtifactRule[]
  readonly products: readonly ArtifactRule[]
  readonly predicates: readonly ExpectedPredicate[]
}

/** What must have been said about a step, and by whom. */
export interface ExpectedPredicate {
  readonly type: string
  /** Ids of functionaries. */
  readonly functionaries: readonly string[]
  /** How many distinct ones of them must have said the same about the artifacts. */
  readonly threshold: number
  /** Conditions in CEL over `predicate`. */
  readonly attributes: readonly string[]
}

/** A rule over the artifacts of a step that no rule before it took. @see in-toto specification 1.0, section 4.3.3 */
export type ArtifactRule =
  | {
      /** Take what they match out of the queue. */
      readonly kind: 'ALLOW' | 'CREATE' | 'DELETE' | 'MODIFY'
      readonly pattern: string
      readonly text: string
    }
  | {
      /** Take nothing, and can break. */
      readonly kind: 'DISALLOW' | 'REQUIRE'
      readonly pattern: string
      readonly text: string
    }
  | {
      readonly kind: 'MATCH'
      readonly pattern: string
      readonly text: string
      /** Taken off a name before it is matched; ends with `/`, or is empty. */
      readonly sourcePrefix: string
      readonly with: 'materials' | 'products'
      /** Put before the rest of the name in the other step; ends with `/`, or is empty. */
      readonly destinationPrefix: string
      readonly from: string
    }

/** Artifacts by name. */
export type Artifacts = ReadonlyMap<string, DigestSet>

/** What one functionary says, its signature verified. Made by this folder only. */
export interface Claim {
  readonly functionary: string
  /** Of the key that signed: two functionaries with one key are one. */
  readonly fingerprint: string
  readonly predicateType: string
  readonly predicate: JsonValue
  /** Step that it names itself; undefined for types that name none. */
  readonly step: string | undefined
  readonly materials: Artifacts
  readonly products: Artifacts
  /** Everything that it speaks about. */
  readonly subjects: readonly DigestSet[]
  /** Where it was found. */
  readonly source: string
}
