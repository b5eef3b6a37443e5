import { type Http, type HttpResponse, WireError } from '@slsa-actions/wire'
import type { Authorizer, Right } from './auth/authorizer.ts'
import { endpointOf, originOf, serviceOf } from './endpoint.ts'
import { OciError } from './error.ts'
import { refusalOf } from './refusal.ts'

/** A request to a registry. */
export interface RegistryRequest extends Right {
  /** Within the repository, `manifests/<digest>`; or a URL that the registry gave, of its own origin. */
  readonly path: string | URL
  readonly method?: 'DELETE' | 'GET' | 'HEAD' | 'POST' | 'PUT'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  /** Statuses that are answers, default 200 to 299. 401 is never one. */
  readonly accept: readonly number[]
  readonly maxBytes?: number
}

/** Sends requests with what each registry wants to know about us, and tells a no from a failure. */
export interface Session {
  /** @throws OciError for a definite no; WireError when the registry cannot be reached or fails */
  send(request: RegistryRequest): Promise<HttpResponse>
}

/**
 * A session over all registries. The first request to a registry goes ahead, so that those behind it know already what
 * it wants; a 401 is answered once with new credentials (case D19), then it stands.
 */
export function createSession(http: Http, authorizer: Authorizer): Session {
  const first = new Map<string, Promise<unknown>>()

  const sendOnce = async (request: RegistryRequest, authorization: string | undefined): Promise<HttpResponse> => {
    const { repository, path } = request
    const origin = originOf(repository.registry).origin
    const url = typeof path === 'string' ? endpointOf(repository, path) : path
    if (url.origin !== origin) throw new Error(`${url.origin} is not ${origin}`)
    const method = request.method ?? 'GET'
    return http.request({
      service: serviceOf(repository.registry),
      url,
      method,
      headers: { ...request.headers, ...(authorization === undefined ? {} : { authorization }) },
      accept: [...request.accept, 401],
      // Content may lie at a storage host, which gets no credentials (D05); what is written goes nowhere else (D06).
      redirect: method === 'GET' || method === 'HEAD' ? 'strip' : 'refuse',
      ...(request.body === undefined ? {} : { body: request.body }),
      ...(request.maxBytes === undefined ? {} : { maxBytes: request.maxBytes }),
    })
  }

  const refusal = async (request: RegistryRequest, status: number, cause?: WireError): Promise<OciError> =>
    refusalOf(request, status, await authorizer.standingAt(request), cause)

  const attempt = async (request: RegistryRequest): Promise<HttpResponse> => {
    const before = await authorizer.headerFor(request)
    const reply = await sendOnce(request, before)
    if (reply.status !== 401) return reply
    // A storage host has no say about our credentials.
    const isOwn = new URL(reply.url).origin === originOf(request.repository.registry).origin
    if (isOwn) authorizer.learn(request, reply.headers.get('www-authenticate'), before)
    const after = isOwn ? await authorizer.headerFor(request) : undefined
    if (after === undefined) throw await refusal(request, 401)
    const again = await sendOnce(request, after)
    if (again.status === 401) throw await refusal(request, 401)
    return again
  }

  const attemptOrExplain = async (request: RegistryRequest): Promise<HttpResponse> =>
    attempt(request).catch(async (error: unknown) => {
      if (!(error instanceof WireError) || error.code !== 'STATUS') throw error
      const { status = 0 } = error
      throw status >= 500 || status === 408 ? error : await refusal(request, status, error)
    })

  return {
    send: async (request) => {
      const { registry } = request.repository
      const ahead = first.get(registry)
      if (ahead !== undefined) {
        await ahead
        return attemptOrExplain(request)
      }
      const answer = attemptOrExplain(request)
      first.set(
        registry,
        answer.catch(() => undefined),
      )
      return answer
    },
  }
}

/** Whether an error is a registry's definite no. */
export function isRefusal(error: unknown): error is OciError {
  return error instanceof OciError && error.outcome === 'bad-input'
}
