import type { RecordedRequest, RequestListener, RequestPhase } from '../server/index.ts'

/** What a JavaScript action is started with. */
export interface RunActionOptions {
  /** Folder with `action.yml` (or `action.yaml`). */
  readonly actionFolder: string
  /** Script instead of the one that action.yml names, absolute or relative to the folder. */
  readonly mainOverride?: string
  /** Which script of action.yml; default `main`. */
  readonly entry?: 'pre' | 'main' | 'post'
  /** What stands under `with:`. An empty text is given, not left out. */
  readonly inputs?: Readonly<Record<string, string>>
  /**
   * The job's environment; nothing of this process's own comes to it but PATH (and SystemRoot on Windows). `GITHUB_TOKEN`
   * is what `${{ github.token }}` means and does not reach the action, as on a runner.
   */
  readonly env: Readonly<Record<string, string>>
  /** Environment that the step itself sets (`env:` of a step); all of it reaches the action. */
  readonly stepEnv?: Readonly<Record<string, string>>
  /** Payload for `event.json`; default what `GITHUB_EVENT_PATH` of `env` holds, else `{}`. */
  readonly event?: object
  /** State that an earlier entry saved, for `post`. */
  readonly state?: Readonly<Record<string, string>>
  readonly workspace: string
  /**
   * `RUNNER_TEMP`; default a fresh folder below the one that `env` names (a testbed's goes when the testbed closes), else
   * in the system's, which goes when this process ends.
   */
  readonly temp?: string
  /** The node to run it with, default this one. */
  readonly node?: string
  /** Values that the runner masks beside the tokens of `env`. */
  readonly secrets?: readonly string[]
  /** Where requests are heard of, for the two below: a testbed. */
  readonly requests?: RequestSource
  /** Kills the action at once (SIGKILL) when it is true. In phase `carried-out` the service did its work, and the action cannot know yet. */
  readonly killWhen?: RequestTest
  /** Cancels the action as the runner does when it is true. */
  readonly cancelWhen?: RequestTest
  /** Cancels the action as the runner does when it is aborted. */
  readonly cancel?: AbortSignal
  /** Milliseconds from SIGINT to SIGTERM (default 7,500), and from there to SIGKILL (2,500). */
  readonly cancelWaits?: { readonly terminateMs: number; readonly killMs: number }
  /** Milliseconds after which the run is an error of the test, default 300,000. */
  readonly timeoutMs?: number
}

/** Something that tells of requests, as a testbed does. */
export interface RequestSource {
  onRequest(listener: RequestListener): () => void
}

export type RequestTest = (request: RecordedRequest, phase: RequestPhase) => boolean

/** A line on the page of the run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: string
  /** GitHub shows the first ten of each level, and no more. */
  readonly isShown: boolean
}

/** What became of an action. */
export interface ActionRun {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** As the job page says: also a command that the runner could not carry out is a failure. */
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  readonly outputs: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  /** Values that the action itself asked to be masked. */
  readonly masks: readonly string[]
  /** The summary as GitHub would show it: masked; empty when it was too large. */
  readonly summary: string
  /** The log as GitHub would show it: masked, commands carried out. */
  readonly log: string
  readonly rawStdout: string
  readonly rawStderr: string
  /** The runner's own warnings and errors: unknown inputs, commands it could not carry out. */
  readonly warnings: readonly string[]
  readonly errors: readonly string[]
  readonly durationMs: number
  /** `RUNNER_TEMP`, with what the action left there. */
  readonly temp: string
  /** What later steps of the job would get. */
  readonly savedEnv: Readonly<Record<string, string>>
  readonly savedPath: readonly string[]
  /** What `post` would get. */
  readonly state: Readonly<Record<string, string>>
}
