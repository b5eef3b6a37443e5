import { verify } from '@slsa-actions/core/flow'
import { type PolicyResult, policyFlow } from '@slsa-actions/policy'
import { exitCodeOf, failureLines } from '../failure.ts'
import { inputsOf, isOn } from '../inputs.ts'
import type { Machine } from '../machine.ts'
import { type CommandSpec, optionsOf } from '../options.ts'
import type { Parsed } from '../parse.ts'
import { openPorts } from '../ports.ts'
import { type Told, tellResult } from '../result.ts'
import { KUBESCAPE_CONTROLS_INPUTS, KUBESCAPE_EXCEPTIONS } from './options.ts'

/** `slsa kubescape exceptions`: the flow of the action `policy`; the exit code. */
export function runExceptions(parsed: Parsed, machine: Machine): Promise<number> {
  return runFlow(KUBESCAPE_EXCEPTIONS, 'kubescape-exceptions', parsed, machine)
}

/** `slsa kubescape controls-inputs`: the same. */
export function runControlsInputs(parsed: Parsed, machine: Machine): Promise<number> {
  return runFlow(KUBESCAPE_CONTROLS_INPUTS, 'kubescape-controls-inputs', parsed, machine)
}

async function runFlow(spec: CommandSpec, command: string, parsed: Parsed, machine: Machine): Promise<number> {
  const inputs = inputsOf(parsed, { command, offline: 'true' })
  const ports = await openPorts(inputs, machine, { isOffline: true, isVerbose: isOn(parsed, 'verbose'), budgetMs: 0 })
  const result = await policyFlow(inputs, ports, async () => verify)
  await tellResult(result, () => toldOf(result, spec), parsed, machine)
  return exitCodeOf(result.outcome)
}

function toldOf({ failure, files = [], notices }: PolicyResult, spec: CommandSpec): Told {
  if (failure !== undefined) {
    const options = optionsOf(spec).map(({ name }) => name)
    return { lines: failureLines(failure, spec.name, options), isError: true }
  }
  return {
    lines: [
      ...files.map((file) => ({ text: `${file}: written`, style: 'good' }) as const),
      ...notices.map((text) => ({ label: 'note', text, style: 'dim' }) as const),
    ],
  }
}
