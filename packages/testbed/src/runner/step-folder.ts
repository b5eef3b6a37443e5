import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files that a step gets, and where. */
export interface StepFolder {
  readonly temp: string
  readonly home: string
  readonly toolCache: string
  readonly eventPath: string
  readonly files: {
    readonly output: string
    readonly env: string
    readonly path: string
    readonly state: string
    readonly summary: string
  }
  /** Removes what the runner put there; what the action left stays. */
  clear(): void
}

const madeFolders = new Set<string>()

/**
 * Lays out `RUNNER_TEMP`, with empty command files and the event. When none is given a fresh one is made, below `parent` if
 * there is one.
 */
export function openStepFolder(given: string | undefined, parent: string | undefined, event: string): StepFolder {
  const temp = given ?? join(freshFolder(parent), '_temp')
  const commands = join(temp, '_runner_file_commands')
  const workflow = join(temp, '_github_workflow')
  const home = join(dirname(temp), '_home')
  const toolCache = join(dirname(temp), '_tool')
  for (const folder of [commands, workflow, home, toolCache]) mkdirSync(folder, { recursive: true })
  const suffix = randomUUID()
  const files = {
    output: join(commands, `set_output_${suffix}`),
    env: join(commands, `set_env_${suffix}`),
    path: join(commands, `add_path_${suffix}`),
    state: join(commands, `save_state_${suffix}`),
    summary: join(commands, `step_summary_${suffix}`),
  }
  for (const path of Object.values(files)) writeFileSync(path, '')
  const eventPath = join(workflow, 'event.json')
  writeFileSync(eventPath, event)
  return {
    temp,
    home,
    toolCache,
    eventPath,
    files,
    clear: () => {
      rmSync(commands, { recursive: true, force: true })
      rmSync(workflow, { recursive: true, force: true })
    },
  }
}

/** A command file as the step left it; empty when it removed it. */
export function readStepFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch {
    return ''
  }
}

function freshFolder(parent: string | undefined): string {
  if (parent !== undefined) {
    mkdirSync(parent, { recursive: true })
    return mkdtempSync(join(parent, 'step-'))
  }
  const folder = mkdtempSync(join(tmpdir(), 'testbed-step-'))
  if (madeFolders.size === 0) {
    process.once('exit', () => {
      for (const made of madeFolders) rmSync(made, { recursive: true, force: true })
    })
  }
  madeFolders.add(folder)
  return folder
}
