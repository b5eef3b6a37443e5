import { shownRegistry } from '../reference.ts'

/** As somebody, as nobody, or as nobody since our credentials were held back from its token service. */
export type Standing = 'known' | 'anonymous' | 'held-back'

/** What to do about a registry that does not let us in. */
export function loginRemedy(registry: string, standing: Standing): string {
  const login = `\`docker login ${shownRegistry(registry)}\``
  switch (standing) {
    case 'known':
      return `log in again with ${login}, or check \`registry-username\` and \`registry-password\``
    case 'anonymous':
      return `log in with ${login}, or give \`registry-username\` and \`registry-password\``
    case 'held-back':
      return 'its token service is on another domain, so it did not get the credentials: the operator must serve tokens on the domain of the registry'
  }
}
