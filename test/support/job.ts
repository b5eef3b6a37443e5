import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ActionRun, runAction, type Testbed } from '@slsa-actions/testbed'

/** The four actions. */
export type ActionName = 'build-provenance' | 'attest' | 'sign' | 'verify'

/** A job on the testbed: a workspace of its own, and the bundled actions as its steps. */
export interface Job {
  readonly workspace: string
  /** Writes a file into the workspace; its absolute path. */
  file(name: string, content: string | Uint8Array): string
  /** Runs an action with the testbed as private Sigstore; inputs and environment override what that needs. */
  step(action: ActionName, inputs: Readonly<Record<string, string>>, overrides?: StepOverrides): Promise<ActionRun>
  /** Removes the workspace. */
  close(): void
}

/** What else a step can be given. */
export interface StepOverrides {
  readonly env?: Readonly<Record<string, string>>
  readonly event?: object
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Trust material of another private Sigstore than the testbed's own. */
export interface Instance {
  readonly trustedRoot: string
  readonly signingConfig: string
}

/** A job whose actions use the testbed, or the given instance with the testbed's tokens. */
export function openJob(testbed: Testbed, instance: Instance = testbed.files): Job {
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
    step: (action, inputs, overrides = {}) =>
      runAction({
        actionFolder: join(root, 'actions', action),
        mainOverride: join(root, 'build/bundles', action, 'index.js'),
        workspace,
        env: testbed.jobEnvironment({ ...overrides.env }),
        ...(overrides.event === undefined ? {} : { event: overrides.event }),
        inputs: {
          'trusted-root': instance.trustedRoot,
          ...(action === 'verify' ? {} : { 'signing-config': instance.signingConfig }),
          ...inputs,
        },
      }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
