import type { Edit } from './edit.ts'

/** Build level before and after, as `slsa verify` tells it, and why. */
export interface LevelChange {
  readonly before: string
  readonly after: string
  readonly reason: string
}

/** Something in a file that was looked at. */
export interface Place {
  /** Counted from 1. */
  readonly line: number
  readonly job?: string
  readonly step?: string
  /** What stands there, in one line. */
  readonly was: string
  /** `moved`: changed. `left`: should be moved and could not. `kept`: stays, and why a person should know. */
  readonly status: 'moved' | 'left' | 'kept'
  readonly becomes?: string
  /** What a person should know about it, most important first. */
  readonly notes: readonly string[]
  readonly level?: LevelChange
}

/** What becomes of a place: all of its edits or none. */
export type Move =
  | {
      readonly kind: 'moved'
      readonly becomes: string
      readonly edits: readonly Edit[]
      readonly notes: readonly string[]
      readonly level: LevelChange
    }
  | { readonly kind: 'left' | 'kept'; readonly notes: readonly string[] }

/** A place that stays, because of something. */
export function left(...notes: readonly string[]): Move {
  return { kind: 'left', notes }
}
