import type { JsonValue } from '@slsa-actions/wire'

/** Every endpoint that a fault can be injected into. */
export type EndpointName =
  | 'fulcio'
  | 'rekor-v1'
  | 'rekor-v2'
  | 'tsa'
  | 'tuf'
  | 'oidc-discovery'
  | 'oidc-jwks'
  | 'oidc-token'
  | 'github-attestations'
  | 'github-repository'
  | 'github-contents'
  | 'github-jobs'
  | 'github-commits'
  | 'github-git-commits'
  | 'github-trees'
  | 'github-blobs'
  | 'github-pulls'
  | 'github-releases'
  | 'github-git-refs'
  | 'github-meta'
  | 'github-storage-records'
  | 'github-bundle-storage'
  | 'aws-kms'
  | 'gcp-kms'
  | 'azure-kms'
  | 'vault-transit'
  | 'google-login'
  | 'microsoft-login'
  | 'registry-base'
  | 'registry-token'
  | 'registry-manifest'
  | 'registry-blob'
  | 'registry-upload'
  | 'registry-referrers'
  | 'registry-storage'

/** A request as a route sees it, body already read. */
export interface IncomingCall {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** What a route answers; an object is sent as JSON. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer | JsonValue
}

/** One path of one service. `path` is matched against the whole pathname; its groups are handed over. */
export interface Route {
  readonly endpoint: EndpointName
  readonly method: string
  readonly path: RegExp
  handle(call: IncomingCall, groups: readonly string[]): Reply | Promise<Reply>
}

/** What goes wrong, how often (`times`, default: until removed), and after how many good answers (`after`, default 0). */
export type Fault = { readonly times?: number; readonly after?: number } & (
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string | Buffer
    }
  | { readonly kind: 'reset' } // the connection is cut before any answer
  | { readonly kind: 'lost' } // the request is carried out, then the connection is cut: the answer never arrives
  | { readonly kind: 'hang' } // no header ever comes
  | { readonly kind: 'trickle' } // one byte a second
  | { readonly kind: 'stall' } // stops after nine tenths of the body
  | { readonly kind: 'truncate' } // Content-Length promises more than is sent
  | { readonly kind: 'bad-gzip' }
  | { readonly kind: 'flood'; readonly bytes: number } // a body of that many bytes
  | { readonly kind: 'header-bomb' }
  | { readonly kind: 'redirect'; readonly status: 301 | 302 | 307 | 308; readonly location: string }
  | { readonly kind: 'html' } // 200 with an HTML page, as a captive proxy does
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'replace'; readonly alter: (reply: Reply, call: IncomingCall) => Reply | Promise<Reply> }
)

/** One request that reached the testbed. */
export interface RecordedRequest {
  readonly endpoint: EndpointName | 'unknown'
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly bodyBytes: number
}

/**
 * Where a request stands: `arrived` (read to its end), `carried-out` (the service did its work, and not a byte of the
 * answer left), `answered` (the connection was given the whole answer, or was cut).
 */
export type RequestPhase = 'arrived' | 'carried-out' | 'answered'

/** Hears of every request, in every phase it reaches; called before the server goes on. */
export type RequestListener = (request: RecordedRequest, phase: RequestPhase) => void
