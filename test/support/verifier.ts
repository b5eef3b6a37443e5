import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@jest/globals'
import { type ActionRun, type JobFacts, type RunActionOptions, runAction, type Testbed } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { schemaErrors } from './schemas.ts'
import { placesOf, secretsOf, tracesOf } from './secrets.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const SUITE = 'octo-org/builders'

/** The inner action of a workflow that verifies, in a job on the testbed. */
export interface VerifierJob {
  /** Where `actions/download-artifact` put what it downloaded; written by the test. */
  readonly folder: string
  file(name: string, content: string | Uint8Array): string
  /**
   * Runs it.
   *
   * @throws Error when a secret of the job shows anywhere (case S01)
   */
  run(inputs: Readonly<Record<string, string>>, more?: Pick<RunActionOptions, 'event'> & Env): Promise<ActionRun>
  close(): void
}

interface Env {
  readonly env?: Readonly<Record<string, string>>
}

/** Name of the workflow in the suite's copy, at its release. */
export function workflowAt(file: string): { readonly uri: string; readonly ref: string } {
  const path = `${SUITE}/.github/workflows/${file}.yml`
  return { uri: `https://github.com/${path}`, ref: `${path}@refs/tags/v1.2.3` }
}

/** Facts of a job that stands in one of the suite's workflows. */
export function calledFacts(file: string): Partial<JobFacts> {
  return { job: 'verify', reusableWorkflow: { ref: workflowAt(file).ref, sha: 'b'.repeat(40) } }
}

/** Opens an inner action in a copy of the suite whose Sigstore is the testbed's. */
export function openVerifier(testbed: Testbed, name: string, more: JsonObject = {}): VerifierJob {
  const temporary = mkdtempSync(join(tmpdir(), 'verifier-'))
  const suite = join(temporary, 'suite')
  const folder = join(temporary, 'files')
  const workspace = join(temporary, 'workspace')
  for (const path of [folder, workspace]) mkdirSync(path)
  cpSync(join(root, 'build/bundles/internal', name), join(suite, 'dist/internal', name), { recursive: true })
  const place = join(suite, 'actions/internal', name)
  mkdirSync(place, { recursive: true })
  cpSync(join(root, 'actions/internal', name, 'action.yml'), join(place, 'action.yml'))
  const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
  const instance = {
    signingConfig: json(testbed.files.signingConfig),
    trustedRoot: json(testbed.files.trustedRoot),
    ...more,
  }
  mkdirSync(join(suite, 'actions/internal/sign'), { recursive: true })
  writeFileSync(join(suite, 'actions/internal/sign/instance.json'), JSON.stringify(instance))
  return {
    folder,
    file: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
      return join(folder, path)
    },
    run: async (inputs, { env = {}, ...more } = {}) => {
      const run = await runAction({
        actionFolder: place,
        workspace,
        env: { ...testbed.jobEnvironment(), ...env },
        inputs,
        ...more,
      })
      const traces = tracesOf(secretsOf(testbed), placesOf(run, workspace))
      if (traces.length > 0) throw new Error(`secrets show: ${traces.join('; ')}`)
      return run
    },
    close: () => rmSync(temporary, { recursive: true, force: true }),
  }
}

/** The result of a run, which is what its schema says. */
export function verdictOf(run: ActionRun): {
  readonly outcome: string
  readonly failure?: { readonly code: string; readonly message: string; readonly remedy?: string }
  readonly notices: readonly string[]
  readonly policy?: { readonly source: string }
  // biome-ignore lint/suspicious/noExplicitAny: a result that expectations look into
  readonly artifacts: readonly any[]
  readonly vsa?: { readonly isReused?: boolean; readonly verifier: string; readonly levels: readonly string[] }
} {
  const result = JSON.parse(readFileSync(run.outputs['result-path'] ?? '', 'utf8'))
  expect(schemaErrors('verify', result)).toEqual([])
  return result
}
