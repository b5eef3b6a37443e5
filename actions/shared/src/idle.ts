import type { Block, VerifyResult } from '@slsa-actions/core/report'

/** Nothing was to be verified, which is as good as verified. */
export function isIdle({ artifacts, outcome }: VerifyResult): boolean {
  return outcome === 'verified' && artifacts.length === 0
}

/** The summary of a verifier that had nothing to do. */
export function idleSummary({ notices }: VerifyResult): Block[] {
  return [
    { kind: 'heading', level: 3, text: 'Nothing new to verify', mark: 'good' },
    ...notices.map((notice): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text: notice }] })),
  ]
}
