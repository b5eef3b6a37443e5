import { type Http, isJsonObject, type JsonObject } from '@slsa-actions/wire'
import { oddAnswer } from './failure.ts'

/** One question to a key service that speaks JSON. */
export interface JsonCall {
  /** Names the service in errors. */
  readonly service: string
  readonly url: string | URL
  /** The login. */
  readonly headers: Readonly<Record<string, string>>
  /** Undefined for a question that only reads. */
  readonly body: JsonObject | undefined
  readonly maxBytes: number
  /** What the service means by a status and its body. */
  failureOf(error: unknown): unknown
}

/** Asks, and gives the object that is answered. @throws what `failureOf` makes of a failure, CoreError undecided `KMS` */
export async function callJson(call: JsonCall, http: Http): Promise<JsonObject> {
  const { service, url, body, maxBytes } = call
  try {
    const reply = await http.request({
      service,
      url,
      headers: {
        ...call.headers,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      maxBytes,
    })
    const value = reply.json()
    if (isJsonObject(value)) return value
  } catch (error) {
    throw call.failureOf(error)
  }
  throw oddAnswer(service)
}
