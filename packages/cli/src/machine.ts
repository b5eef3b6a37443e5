import type { Terminal } from './terminal.ts'

/** What a command runs on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder that paths are relative to. */
  readonly cwd: string
  readonly terminal: Terminal
}
