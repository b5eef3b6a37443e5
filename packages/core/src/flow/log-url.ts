import type { ProfileName } from '../trust/index.ts'

/** Where people look at an entry of the public log; private logs have no such page. */
export function logUrlOf(profile: ProfileName, logIndex: string): { url?: string } {
  return profile === 'public-good'
    ? { url: `https://search.sigstore.dev/?logIndex=${encodeURIComponent(logIndex)}` }
    : {}
}
