import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ActionRun, type RunActionOptions, runAction, type Testbed } from '@slsa-actions/testbed'
import { placesOf, type Secrets, secretsOf, tracesOf } from './secrets.ts'

/** The actions. */
export type ActionName = 'build-provenance' | 'attest' | 'sign' | 'hsm-sign' | 'policy' | 'verify'

/** A job on the testbed: a workspace of its own, and the bundled actions as its steps. */
export interface Job {
  readonly workspace: string
  /** Writes a file into the workspace; its absolute path. */
  file(name: string, content: string | Uint8Array): string
  /**
   * Runs an action on the job's instance; inputs and environment override what that needs.
   *
   * @throws Error when a secret of the job shows anywhere (case S01)
   */
  step(action: ActionName, inputs: Readonly<Record<string, string>>, overrides?: StepOverrides): Promise<ActionRun>
  /** Removes the workspace. */
  close(): void
}

/** What else a step can be given. */
export interface StepOverrides
  extends Partial<
    Pick<
      RunActionOptions,
      'event' | 'stepEnv' | 'secrets' | 'temp' | 'requests' | 'killWhen' | 'cancelWhen' | 'mainOverride'
    >
  > {
  /** Put over the job's environment. */
  readonly env?: Readonly<Record<string, string>>
}

/** What all steps of a job get: inputs that choose the Sigstore, and environment. */
export interface Setting {
  inputs(action: ActionName): Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Secrets beside the tokens of the testbed. */
  readonly secrets?: Secrets
}

/** Trust material of another private Sigstore than the testbed's own. */
export interface Instance {
  readonly trustedRoot: string
  readonly signingConfig: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A job whose actions use the testbed, or the given instance with the testbed's tokens, as private Sigstore. */
export function openJob(testbed: Testbed, instance: Instance = testbed.files): Job {
  return openJobWith(testbed, {
    inputs: (action) => ({
      'trusted-root': instance.trustedRoot,
      ...(action === 'verify' ? {} : { 'signing-config': instance.signingConfig }),
    }),
  })
}

/** A job whose actions use the instance that the setting chooses. */
export function openJobWith(testbed: Testbed, setting: Setting): Job {
  const folder = mkdtempSync(join(tmpdir(), 'job-'))
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  return {
    workspace,
    file: (name, content) => {
      const path = join(workspace, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    },
    step: async (action, inputs, { env, ...overrides } = {}) => {
      const run = await runAction({
        actionFolder: join(root, 'actions', action),
        mainOverride: join(root, 'build/bundles', action, 'index.js'),
        workspace,
        env: testbed.jobEnvironment({ ...setting.env, ...env }),
        inputs: { ...setting.inputs(action), ...inputs },
        ...overrides,
      })
      const traces = tracesOf({ ...secretsOf(testbed), ...setting.secrets }, placesOf(run, workspace))
      if (traces.length > 0) throw new Error(`secrets show: ${traces.join('; ')}`)
      return run
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
