import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attest, type FlowPorts, type InputReader, sign } from '@slsa-actions/core/flow'
import type { SigningResult } from '@slsa-actions/core/report'
import { trackUnfinished } from '@slsa-actions/runner'
import { artifactsOf } from '../artifacts.ts'
import { CliError } from '../error.ts'
import { exitCodeOf, failureLines, failureOf } from '../failure.ts'
import { inputsOf, isOn } from '../inputs.ts'
import { onInterrupt } from '../interrupt.ts'
import type { Machine } from '../machine.ts'
import { type CommandSpec, optionsOf } from '../options.ts'
import type { Parsed } from '../parse.ts'
import { openPorts } from '../ports.ts'
import { type Told, tellResult } from '../result.ts'
import { assertIdentity, idTokens } from './identity.ts'
import { ATTEST, SIGN } from './options.ts'
import { withPin } from './pin.ts'
import { signingLines } from './text.ts'

/** Time for what is asked before it is known how much there is to sign, in milliseconds. */
const BUDGET = 120_000
/** Bundles are files of the caller's, those about images go beside them, unless something else is asked for. */
const DEFAULTS = { store: 'file', 'bundle-dir': '.' }
const IMAGES = ['images', 'image-metadata']

/** `slsa sign`; the exit code. */
export function runSign(parsed: Parsed, machine: Machine): Promise<number> {
  return run({ spec: SIGN, paths: 'files', flow: sign }, parsed, machine)
}

/** `slsa attest`; the exit code. */
export function runAttest(parsed: Parsed, machine: Machine): Promise<number> {
  return run({ spec: ATTEST, paths: 'subject-path', flow: attest }, parsed, machine)
}

interface Signing {
  readonly spec: CommandSpec
  /** Input that file arguments go into. */
  readonly paths: string
  readonly flow: (inputs: InputReader, ports: FlowPorts) => Promise<SigningResult>
}

async function run(signing: Signing, parsed: Parsed, machine: Machine): Promise<number> {
  const { spec } = signing
  const result = await signed(signing, parsed, machine)
  const options = optionsOf(spec).map(({ name }) => name)
  const { bundles, failure } = result
  const told = (): Told =>
    failure !== undefined && bundles.length === 0
      ? { lines: failureLines(failure, spec.name, options), isError: true }
      : { lines: signingLines(result, options) }
  await tellResult(result, told, parsed, machine)
  return exitCodeOf(result.outcome)
}

async function signed(signing: Signing, parsed: Parsed, machine: Machine): Promise<SigningResult> {
  const files = trackUnfinished()
  onInterrupt(files.removeUnfinished)
  const temporary = machine.env.RUNNER_TEMP || (await mkdtemp(join(tmpdir(), 'slsa-')))
  const isOwn = temporary !== machine.env.RUNNER_TEMP && !isOn(parsed, 'dry-run')
  const clean = (): void => {
    if (isOwn) rmSync(temporary, { recursive: true, force: true })
  }
  onInterrupt(clean)
  try {
    const all = await withArguments(signing, parsed, machine)
    if (!all.values.has('key') && !isOn(all, 'dry-run')) assertIdentity(all, machine)
    const named = await withPin(all, machine)
    const inputs = inputsOf(named, defaultsOf(signing, named))
    const ports = await openPorts(inputs, machine, {
      isOffline: false,
      isVerbose: isOn(parsed, 'verbose'),
      budgetMs: BUDGET,
      fs: files.fs,
      tempDir: temporary,
      idToken: idTokens(parsed, machine),
    })
    const { bundlePath, ...result } = await signing.flow(inputs, ports)
    return bundlePath === undefined || (isOwn && bundlePath.startsWith(temporary)) ? result : { ...result, bundlePath }
  } catch (error) {
    const failure = failureOf(error)
    return {
      version: 1,
      action: signing.spec.name,
      outcome: failure.outcome,
      failure,
      bundles: [],
      notices: [],
      needsTrustedRoot: false,
    }
  } finally {
    clean()
  }
}

/** Files and images of one `sign` go each to where they belong, which the flow knows. */
function defaultsOf({ spec }: Signing, { values }: Parsed): Readonly<Record<string, string>> {
  if (!IMAGES.some((name) => values.has(name))) return DEFAULTS
  return spec === ATTEST ? { store: 'oci' } : {}
}

async function withArguments({ spec, paths }: Signing, parsed: Parsed, machine: Machine): Promise<Parsed> {
  const named = await artifactsOf(parsed.positionals, machine.cwd)
  const values = new Map(parsed.values)
  const add = (name: string, lines: string): void => {
    if (lines !== '') values.set(name, [lines, ...(values.get(name) ?? [])])
  }
  add(paths, named.files)
  if (named.digests !== '' && paths !== 'files') {
    throw new CliError('ARGUMENT', 'a digest needs the name of its artifact here', {
      remedy: 'give --subject-digest and --subject-name',
    })
  }
  add('digests', named.digests)
  add('images', named.images)
  const isNamed = [
    'files',
    'digests',
    'statements',
    'subject-path',
    'subject-digest',
    'subject-checksums',
    'link-products',
    ...IMAGES,
  ]
  const hasList = spec === ATTEST && (machine.env.GITHUB_ARTIFACTS_LIST ?? '') !== ''
  if (isNamed.some((name) => values.has(name)) || hasList) return { ...parsed, values }
  throw new CliError('ARGUMENT', `nothing to ${spec.name} is named`, { remedy: `usage: ${spec.usage}` })
}
