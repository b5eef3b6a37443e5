import { verify } from '@slsa-actions/core/flow'
import { type PolicyResult, policyFlow } from '@slsa-actions/policy'
import { artifactsOf } from '../artifacts.ts'
import { CliError } from '../error.ts'
import { exitCodeOf, failureLines } from '../failure.ts'
import { inputsOf, isOn } from '../inputs.ts'
import type { Machine } from '../machine.ts'
import { type CommandSpec, optionsOf } from '../options.ts'
import type { Parsed } from '../parse.ts'
import { assertPlace } from '../place.ts'
import { openPorts } from '../ports.ts'
import { type Told, tellResult } from '../result.ts'
import type { Line } from '../terminal.ts'
import { POLICY_EXPORT, POLICY_TEST } from './options.ts'

/** Time to verify, in milliseconds; the flow gives more when there is more to do. */
const BUDGET = 60_000

/** `slsa policy export`: the flow of the action; the exit code. */
export function runExport(parsed: Parsed, machine: Machine): Promise<number> {
  return runFlow(POLICY_EXPORT, 'export', parsed, machine)
}

/** `slsa policy test`: 0 when every artifact satisfies the policy, 1 when one does not. */
export async function runTest(parsed: Parsed, machine: Machine): Promise<number> {
  const named = await artifactsOf(parsed.positionals, machine.cwd)
  const given = (['files', 'digests', 'images'] as const).filter((name) => named[name] !== '')
  if (given.length === 0)
    throw new CliError('ARGUMENT', 'nothing to test is named', { remedy: `usage: ${POLICY_TEST.usage}` })
  const values = new Map([...parsed.values, ...given.map((name) => [name, [named[name]]] as const)])
  assertPlace({ ...parsed, values }, machine, 'give --bundle FILE, or --bundle-from file')
  return runFlow(POLICY_TEST, 'test', { ...parsed, values }, machine)
}

async function runFlow(spec: CommandSpec, command: string, parsed: Parsed, machine: Machine): Promise<number> {
  const isOffline = command === 'export' || isOn(parsed, 'offline')
  const inputs = inputsOf(parsed, { command, ...(isOffline ? { offline: 'true' } : {}) })
  const ports = await openPorts(inputs, machine, {
    isOffline,
    isVerbose: isOn(parsed, 'verbose'),
    budgetMs: BUDGET,
  })
  const result = await policyFlow(inputs, ports, async () => verify)
  const options = optionsOf(spec).map(({ name }) => name)
  await tellResult(result, () => toldOf(result, spec, options), parsed, machine)
  return exitCodeOf(result.outcome)
}

function toldOf(result: PolicyResult, spec: CommandSpec, options: readonly string[]): Told {
  const { failure, artifacts = [] } = result
  if (artifacts.length > 0) return { lines: verdictLines(artifacts) }
  if (failure !== undefined) return { lines: failureLines(failure, spec.name, options), isError: true }
  return { lines: exportLines(result) }
}

function exportLines({ files = [], differences = [] }: PolicyResult): Line[] {
  return [
    ...files.map((file): Line => ({ text: `${file}: written`, style: 'good' })),
    ...differences.map(
      ({ id, direction, place, message }): Line => ({
        label: direction,
        text: `${place === '' ? '' : `${place}: `}${message} (${id})`,
        style: direction === 'weaker' ? 'warn' : 'dim',
      }),
    ),
  ]
}

function verdictLines(artifacts: NonNullable<PolicyResult['artifacts']>): Line[] {
  return artifacts.map(
    ({ subject, outcome, failure }): Line => ({
      label: outcome === 'verified' ? 'ok' : outcome,
      text: `${subject.name}${failure === undefined ? '' : `: ${failure.message}`}`,
      style: outcome === 'verified' ? 'good' : 'bad',
    }),
  )
}
