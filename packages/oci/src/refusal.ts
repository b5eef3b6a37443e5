import { isJsonObject, parseJson, type WireError } from '@slsa-actions/wire'
import { serviceOf } from './endpoint.ts'
import { OciError, type OciErrorCode } from './error.ts'
import { shownRegistry, shownRepository } from './reference.ts'
import type { RegistryRequest } from './session.ts'

/** A registry's no, as an error that says what to do about it. */
export function refusalOf(request: RegistryRequest, status: number, cause?: WireError): OciError {
  const { repository, access } = request
  const what = access === 'push' ? 'pushing to' : 'pulling from'
  const { code, words, remedy } = kindOf(request, status)
  const reason = reasonsOf(cause?.body)
  const message = `${serviceOf(repository.registry)}: ${words} ${what} ${shownRepository(repository)} (${status}${reason})`
  return new OciError(code, message, { remedy, cause })
}

function kindOf(
  { repository, access }: RegistryRequest,
  status: number,
): { readonly code: OciErrorCode; readonly words: string; readonly remedy: string } {
  const login = `\`docker login ${shownRegistry(repository.registry)}\`, or \`registry-username\` and \`registry-password\``
  switch (status) {
    case 401:
      return { code: 'REGISTRY_AUTH', words: 'wants a login for', remedy: `log in: ${login}` }
    case 403:
      return {
        code: 'REGISTRY_PERMISSION',
        words: 'does not allow',
        remedy:
          repository.registry === 'ghcr.io'
            ? `give the job \`permissions: packages: ${access === 'push' ? 'write' : 'read'}\`, and the repository access to the package; log in with ${login}`
            : `give the account the right to ${access === 'push' ? 'write' : 'read'} there, or use another: ${login}`,
      }
    case 404:
      return {
        code: 'REGISTRY_REFUSED',
        words: 'does not know the place when',
        remedy: 'check the name; some registries want the repository to be created first',
      }
    case 413:
      return {
        code: 'REGISTRY_TOO_LARGE',
        words: 'does not take that many bytes when',
        remedy: 'raise the limit of the registry, or of the proxy before it',
      }
    case 429:
      return {
        code: 'REGISTRY_RATE_LIMIT',
        words: 'has had too many requests when',
        remedy: `run the job later, or log in for a higher limit: ${login}`,
      }
    default:
      return { code: 'REGISTRY_REFUSED', words: 'refused', remedy: 'see what the registry says about this code' }
  }
}

/** The codes that a registry gives for its no (distribution spec 1.1, "Error Codes"); its messages may echo secrets. */
function reasonsOf(body: Buffer | undefined): string {
  if (body === undefined || body.byteLength === 0) return ''
  try {
    const value = parseJson(body, { what: 'error' })
    const errors = isJsonObject(value) && Array.isArray(value.errors) ? value.errors : []
    const codes = errors.map((error) => (isJsonObject(error) ? error.code : undefined))
    const shown = codes.filter((code): code is string => typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code))
    return shown
      .slice(0, 3)
      .map((code) => `, ${code}`)
      .join('')
  } catch {
    return ''
  }
}
