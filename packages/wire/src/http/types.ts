import type { Budget, Clock } from '../clock.ts'
import type { JsonLimits, JsonValue } from '../json/types.ts'

export type Fetch = typeof globalThis.fetch

/** What every request of one client has in common. */
export interface HttpOptions {
  readonly fetch?: Fetch
  readonly clock?: Clock
  /** Between 0 and 1, for the jitter of retries. */
  readonly random?: () => number
  /** Gets a line for each retry; never a query string or a secret. */
  readonly log?: (line: string) => void
  /** Requests at once to one service, default 8. */
  readonly maxConcurrentPerService?: number
  readonly userAgent?: string
  /** Time for everything that this client does. */
  readonly budget?: Budget
}

/** One request; what it may cost, and what counts as an answer. */
export interface HttpRequest {
  /** Names the service in errors: `Fulcio`, `GitHub API`. */
  readonly service: string
  readonly url: string | URL
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Statuses that are answers, default 200 to 299; all others, and those worth another try, end as `STATUS` errors. */
  readonly accept?: readonly number[]
  /** Most bytes of the reply after decompression, default 8 MiB. */
  readonly maxBytes?: number
  /** Milliseconds for one try, redirects and body included, default 30,000. By the machine's clock, not the injected one. */
  readonly timeoutMs?: number
  /** Most tries of one request, writes included; default 4. */
  readonly tries?: number
  /** Further replies that are worth another try, beside 408, 429 and 5xx. */
  readonly retryOn?: (status: number, headers: Headers) => boolean
  /**
   * `refuse` (default), or `strip`: up to 5 hops; to another origin go no body and no header but `accept`,
   * `accept-encoding`, `range` and `user-agent`.
   */
  readonly redirect?: 'refuse' | 'strip'
}

/** A reply, read to its end. */
export interface HttpResponse {
  readonly status: number
  readonly headers: Headers
  /** Where the reply came from in the end. */
  readonly url: string
  readonly body: Buffer
  /** The body as UTF-8. @throws WireError `REPLY` */
  text(): string
  /** The body as strict JSON. @throws WireError `REPLY`, naming the service */
  json(limits?: Partial<JsonLimits>): JsonValue
}

/** A client for all services of one run. */
export interface Http {
  request(request: HttpRequest): Promise<HttpResponse>
  readonly budget: Budget | undefined
  readonly stats: HttpStats
}

/** What a client did so far. */
export interface HttpStats {
  requests: number
  /** Most requests that were under way at once, by service. */
  readonly peak: Record<string, number>
}
