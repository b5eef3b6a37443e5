import type { CredentialSource } from '../types.ts'

/**
 * One name and password, for the registries that a run names and no other: an image list of somebody else does not get
 * the password of ours by naming a registry.
 *
 * @param registries as references have them: `ghcr.io`, `index.docker.io`
 */
export function staticCredentials(username: string, password: string, registries: readonly string[]): CredentialSource {
  const named = new Set(registries)
  return {
    credentialFor: async (registry) => (named.has(registry) ? { kind: 'basic', username, password } : undefined),
  }
}

/** The first of several sources that knows somebody. */
export function firstCredentials(...sources: readonly CredentialSource[]): CredentialSource {
  return {
    credentialFor: async (registry, name) => {
      for (const source of sources) {
        const credential = await source.credentialFor(registry, name)
        if (credential !== undefined) return credential
      }
      return undefined
    },
  }
}
