import type { FakeGitHub } from './github/index.ts'
import type { FakeOidc, JobFacts } from './oidc/index.ts'
import type { FakeRegistry } from './registry/index.ts'
import type { EndpointName, Fault, RecordedRequest, RequestListener } from './server/index.ts'
import type { EmbeddedSigstore } from './sigstore/index.ts'

/** What differs from a testbed as it is. */
export interface TestbedOptions {
  /** Where its files lie; default a fresh temporary folder that `close` removes. */
  readonly folder?: string
  /** What URIs in certificates and `GITHUB_SERVER_URL` begin with, default `https://github.com`. */
  readonly serverUrl?: string
  /** What tokens call their issuer, default a path of the testbed; another host needs a proxy that leads it there. */
  readonly issuer?: string
  /** Milliseconds that every answer waits, default 0. */
  readonly latencyMs?: number
  /** Milliseconds since 1970, default `Date.now`. Certificates, timestamps, log entries and tokens go by it. */
  readonly clock?: () => number
  /** Whether certificates are promised to a log of certificates, default true. */
  readonly hasCtLog?: boolean
}

/** Sigstore, GitHub, a registry, and a job on it, on one port of loopback. */
export interface Testbed {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly folder: string
  /** Issuer of ID tokens; its discovery document lies below it. */
  readonly issuer: string
  /** Base of the TUF repository. */
  readonly tufMirror: string
  /** Absolute paths. */
  readonly files: {
    readonly trustedRoot: string
    /** Fulcio, Rekor v2, timestamp authority. */
    readonly signingConfig: string
    /** Fulcio, Rekor v1, timestamp authority. */
    readonly signingConfigRekorV1: string
    /** The TUF repository's first `root.json`. */
    readonly tufRoot: string
  }
  readonly sigstore: EmbeddedSigstore
  readonly github: FakeGitHub
  readonly oidc: FakeOidc
  /** OCI registry of the same server; images begin with its `host`. */
  readonly registry: FakeRegistry
  /** Every request that arrived, in order. */
  readonly requests: readonly RecordedRequest[]
  /** Hears of requests from now on; returns the way to stop. */
  onRequest(listener: RequestListener): () => void
  /** Most requests that were inside an endpoint at once. */
  peak(endpoint: EndpointName): number
  /** Breaks an endpoint; returns the removal. */
  inject(endpoint: EndpointName | 'all', fault: Fault): () => void
  /** Removes all faults. */
  heal(): void
  /**
   * The job that runs from now on: tokens, environment, event, and the repository that the API knows, with the job and
   * its workflow's file, all agree. Facts that are not named stay.
   */
  startJob(facts?: Partial<JobFacts>): void
  /** A fetch that leads public origins (`https://fulcio.sigstore.dev`) to addresses here, and leaves loopback alone; any other is refused. */
  rewritingFetch(map: Readonly<Record<string, string>>): typeof fetch
  /**
   * Environment of the job, with `GITHUB_EVENT_PATH` and a `RUNNER_TEMP` in the testbed's folder, below which each step
   * gets its own; other files are the runner's. `undefined` takes a variable away.
   * `GITHUB_TOKEN` stands for `github.token`.
   */
  jobEnvironment(overrides?: Readonly<Record<string, string | undefined>>): Record<string, string>
  /** Ends everything at once. */
  close(): Promise<void>
}
