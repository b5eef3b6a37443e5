import type { FlowPorts, InputReader, InstanceNetwork } from '@slsa-actions/core/flow'
import type { FailureReport } from '@slsa-actions/core/outcome'
import type { Block, ResultBase, ResultOutcome } from '@slsa-actions/core/report'

/** What is wrong at a line of a file. */
export interface FileMark {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** An action: what is asked of its inputs at once, the flow behind it, and how its result is told. */
export interface ActionDefinition<Result extends ResultBase> {
  /** Folder of the action. */
  readonly name: string
  /** Of these inputs at least one is needed; looked at before anything else is loaded. */
  readonly needs: readonly string[]
  /** What to do when none of them is given. */
  readonly needsRemedy: string
  /** Environment variable that stands in for them. */
  readonly needsOrVariable?: string
  /** Boolean inputs with a default. */
  readonly booleans: readonly string[]
  /** Inputs of the suite that mean nothing here, and why; given, they are refused. */
  readonly meaningless: Readonly<Record<string, string>>
  /** Looks at the machine before anything else; throws where it may not be worked on. */
  assertMachine?(env: Readonly<Record<string, string | undefined>>): void
  /** The way out of the network, in place of what environment and inputs say; throws where there is another one. */
  network?(env: Readonly<Record<string, string | undefined>>): Promise<InstanceNetwork>
  /** Milliseconds for everything the flow asks of the network, from its first request on. */
  readonly budgetMs: number
  /** Loads the flow; called when the inputs are known to be worth it. */
  loadFlow(): Promise<(inputs: InputReader, ports: FlowPorts) => Promise<Result>>
  /** The result of a failure before or beside the flow. */
  failed(failure: FailureReport): Result
  summarize(result: Result): Promise<Block[]>
  /** Outputs beside `outcome` and `result-path`: only what is true. */
  outputs(result: Result): Readonly<Record<string, string>>
  /** The output `outcome`, where it is not the outcome's own name. */
  outcomeOutput?(outcome: ResultOutcome): string
  /** What is shown at lines of files when it fails, the most important first; default nothing. */
  marks?(result: Result): readonly FileMark[]
  /** One line for the log of a run that did not fail. */
  describe(result: Result): string
}
