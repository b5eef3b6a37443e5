import { type HttpResponse, isJsonObject, parseJson, type WireError } from '@slsa-actions/wire'
import type { Access } from './auth/authorizer.ts'
import { loginRemedy, type Standing } from './auth/login-remedy.ts'
import { serviceOf } from './endpoint.ts'
import { OciError, type OciErrorCode } from './error.ts'
import { essenceOf } from './media-types.ts'
import { shownRepository } from './reference.ts'
import type { RegistryRequest } from './session.ts'
import type { Repository } from './types.ts'

/** A registry's no, as an error that says what to do about it. */
export function refusalOf(request: RegistryRequest, status: number, standing: Standing, cause?: WireError): OciError {
  const { repository, access } = request
  const what = access === 'push' ? 'pushing to' : 'pulling from'
  const { code, words, remedy } = kindOf(request, status, standing)
  const codes = cause?.body === undefined ? [] : errorCodesOf(cause.body).slice(0, 3)
  const place = shownRepository(repository)
  const message = `${serviceOf(repository.registry)}: ${words} ${what} ${place} (${[status, ...codes].join(', ')})`
  return new OciError(code, message, { remedy, cause })
}

interface Kind {
  readonly code: OciErrorCode
  readonly words: string
  readonly remedy: string
}

function kindOf({ repository, access }: RegistryRequest, status: number, standing: Standing): Kind {
  const remedy = loginRemedy(repository.registry, standing)
  switch (status) {
    case 401:
      // One whom it knows, and whose token it does not take, lacks the right: Docker Hub and others answer so.
      if (standing === 'known')
        return { code: 'REGISTRY_PERMISSION', words: 'does not allow', remedy: rightRemedy(repository, access) }
      return { code: 'REGISTRY_AUTH', words: 'wants a login for', remedy }
    case 403:
      return {
        code: 'REGISTRY_PERMISSION',
        words: 'does not allow',
        remedy: standing === 'known' ? rightRemedy(repository, access) : remedy,
      }
    case 404:
      return {
        code: 'REGISTRY_REFUSED',
        words: 'does not know the place when',
        remedy: 'check the name; some registries want a repository to be made before the first push',
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
        remedy: standing === 'anonymous' ? `${remedy}: who is known has a higher limit` : 'run the job again later',
      }
    default:
      if (status < 400) {
        return {
          code: 'REGISTRY_REPLY',
          words: 'gave an answer that the specification does not have when',
          remedy: 'check the name of the registry, and what stands before it',
        }
      }
      return { code: 'REGISTRY_REFUSED', words: 'refused', remedy: 'see what the registry says about this code' }
  }
}

function rightRemedy({ registry }: Repository, access: Access): string {
  const right = access === 'push' ? 'write' : 'read'
  return registry === 'ghcr.io'
    ? `give the job \`permissions: packages: ${right}\`, and the repository access to the package`
    : `give the account the right to ${right} there, or log in with another`
}

/**
 * A page for people, where a registry has something to say to a client, comes from what stands in between: a login page, a
 * proxy. It says nothing about the content, so it is no lie of the registry (case E10).
 *
 * @throws OciError `REGISTRY_REPLY`
 */
export function assertNoPage(reply: HttpResponse, what: string): void {
  if (essenceOf(reply.headers.get('content-type')) !== 'text/html') return
  throw new OciError('REGISTRY_REPLY', `${what}: a web page came instead`, {
    remedy: 'check the name of the registry, and whether a proxy or a login page stands before it',
  })
}

/** The codes that a registry gives for its no (distribution spec 1.1, "Error Codes"); its messages may echo secrets. */
export function errorCodesOf(body: Buffer): readonly string[] {
  try {
    const value = parseJson(body, { what: 'error' })
    const errors = isJsonObject(value) && Array.isArray(value.errors) ? value.errors : []
    return errors
      .map((error) => (isJsonObject(error) ? error.code : undefined))
      .filter((code): code is string => typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code))
  } catch {
    return []
  }
}
