import type { VerifiedBundle } from '@slsa-actions/core/verification'

/** A good bundle, and what verifying it tells. */
export interface Known {
  readonly text: string
  readonly verified: VerifiedBundle
}

/**
 * Whether a bundle that was accepted tells what the good one tells: all of it where it is the same; where evidence is
 * missing, the same signer and statement, with times and log entries that are the good one's.
 */
export function tellsNothingNew(verified: VerifiedBundle, good: Known, kind: 'same' | 'weaker'): boolean {
  const { times, logEntries, ...rest } = verified
  const { times: hadTimes, logEntries: hadEntries, ...hadRest } = good.verified
  if (JSON.stringify(rest) !== JSON.stringify(hadRest)) return false
  if (kind === 'same') return JSON.stringify([times, logEntries]) === JSON.stringify([hadTimes, hadEntries])
  return (
    times.length > 0 && isAmong(times, hadTimes) && isAmong(logEntries, [...hadEntries, ...provenEntries(good.text)])
  )
}

/** Entries as they are told without a promise: by their place in the tree, which the proof shows. */
function provenEntries(text: string): { readonly logIndex: string | undefined }[] {
  const { verificationMaterial } = JSON.parse(text) as {
    verificationMaterial: { tlogEntries: readonly { inclusionProof?: { logIndex: string } }[] }
  }
  return verificationMaterial.tlogEntries.map(({ inclusionProof }) => ({ logIndex: inclusionProof?.logIndex ?? '0' }))
}

function isAmong(some: readonly object[], all: readonly object[]): boolean {
  const known = new Set(all.map((one) => JSON.stringify(one)))
  return some.every((one) => known.has(JSON.stringify(one)))
}
