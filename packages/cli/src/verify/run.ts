import { verify } from '@slsa-actions/core/flow'
import type { VerifyResult } from '@slsa-actions/core/report'
import { artifactsOf } from '../artifacts.ts'
import { CliError } from '../error.ts'
import { exitCodeOf, failureLines, failureOf } from '../failure.ts'
import { inputsOf, isOn } from '../inputs.ts'
import type { Machine } from '../machine.ts'
import { optionsOf } from '../options.ts'
import type { Parsed } from '../parse.ts'
import { assertPlace } from '../place.ts'
import { openPorts } from '../ports.ts'
import { type Told, tellResult } from '../result.ts'
import { idTokens } from '../signing/identity.ts'
import { VERIFY } from './options.ts'
import { type Telling, verifyLines } from './text.ts'

/** Time to verify, in milliseconds; the flow gives more when there is more to do. */
const BUDGET = 60_000

/** `slsa verify`: the flow of the action, its result told; the exit code. */
export async function run(parsed: Parsed, machine: Machine): Promise<number> {
  const result = await verdict(parsed, machine)
  const options = optionsOf(VERIFY).map(({ name }) => name)
  await tellResult(result, () => toldOf(result, { options, isFull: isOn(parsed, 'verbose') }), parsed, machine)
  return exitCodeOf(result.outcome)
}

function toldOf(result: VerifyResult, telling: Telling): Told {
  const { artifacts, failure } = result
  if (artifacts.length > 0 || failure === undefined) return { lines: verifyLines(result, telling) }
  return { lines: failureLines(failure, VERIFY.name, telling.options), isError: true }
}

async function verdict(parsed: Parsed, machine: Machine): Promise<VerifyResult> {
  try {
    const named = await withArguments(parsed, machine)
    const inputs = inputsOf(named)
    const isOffline = isOn(parsed, 'offline')
    assertPlace(
      named,
      machine,
      'give --bundle FILE, or --bundle-from file with --bundle-dir DIR, or --source-repository OWNER/NAME, whose attestations are asked for',
    )
    const ports = await openPorts(inputs, machine, {
      isOffline,
      isVerbose: isOn(parsed, 'verbose'),
      budgetMs: BUDGET,
      // A summary of the verdict may be signed.
      idToken: idTokens(parsed, machine),
    })
    return await verify(inputs, ports)
  } catch (error) {
    const failure = failureOf(error)
    return {
      version: 1,
      action: 'verify',
      outcome: failure.outcome,
      failure,
      artifacts: [],
      demanded: {},
      unbound: [],
      notices: [],
    }
  }
}

/** The arguments beside what `--files` and `--digests` name. */
async function withArguments(parsed: Parsed, machine: Machine): Promise<Parsed> {
  const named = await artifactsOf(parsed.positionals, machine.cwd)
  const values = new Map(parsed.values)
  const add = (name: string, lines: string): void => {
    if (lines !== '') values.set(name, [lines, ...(values.get(name) ?? [])])
  }
  add('files', named.files)
  add('digests', named.digests)
  add('images', named.images)
  if (!['files', 'digests', 'images', 'manifests'].some((name) => values.has(name))) {
    throw new CliError('ARGUMENT', 'nothing to verify is named', { remedy: `usage: ${VERIFY.usage}` })
  }
  return { ...parsed, values }
}
