import type { JsonValue } from '@slsa-actions/wire'
import type { Reply } from '../server/types.ts'

/** What a service says no with: caught where its routes are made. */
export class ServiceError extends Error {
  readonly reply: Reply

  constructor(reply: Reply) {
    super('the service refused the request')
    this.reply = reply
  }
}

/** A refusal in the words of gRPC gateways: Fulcio and Rekor v2 answer so. */
export function grpcError(
  status: number,
  code: number,
  message: string,
  headers?: Readonly<Record<string, string>>,
): ServiceError {
  return new ServiceError({
    status,
    body: { code, message, details: [] },
    ...(headers === undefined ? {} : { headers }),
  })
}

/** Code 3 of gRPC: the request itself is wrong. */
export const invalidArgument = (message: string): ServiceError => grpcError(400, 3, message)

/** A refusal of Rekor v1 or of the timestamp authority, whose code is the status. */
export function restError(status: number, message: string, headers?: Readonly<Record<string, string>>): ServiceError {
  return new ServiceError({ status, body: { code: status, message }, ...(headers === undefined ? {} : { headers }) })
}

/** The answer of a handler, or the refusal that it threw. */
export async function answer(handle: () => Reply | Promise<Reply>): Promise<Reply> {
  try {
    return await handle()
  } catch (error) {
    if (error instanceof ServiceError) return error.reply
    throw error
  }
}

/** The JSON of a body. @throws ServiceError made by `refuse` */
export function jsonBody(body: Buffer, refuse: (message: string) => ServiceError): JsonValue {
  try {
    return JSON.parse(body.toString('utf8')) as JsonValue
  } catch {
    throw refuse('the body is not JSON')
  }
}
