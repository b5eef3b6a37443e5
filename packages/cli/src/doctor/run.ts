import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FlowPorts, InputReader } from '@slsa-actions/core/flow'
import { badInput, type Outcome } from '@slsa-actions/core/outcome'
import {
  builtinSigningConfig,
  type IssuerRule,
  issuerRuleFor,
  loadTrustProfile,
  parseSigningConfig,
  type SigningConfig,
} from '@slsa-actions/core/trust'
import { IMAGE } from '../artifacts.ts'
import { exitCodeOf } from '../failure.ts'
import { inputsOf, isOn } from '../inputs.ts'
import type { Machine } from '../machine.ts'
import { tokenOf } from '../network.ts'
import type { Parsed } from '../parse.ts'
import { cacheDir, openPorts } from '../ports.ts'
import { tellResult } from '../result.ts'
import { identitySource, idTokens } from '../signing/identity.ts'
import type { Line } from '../terminal.ts'
import { type Check, checked, pass } from './check.ts'
import { checkIdentity, checkPermissions } from './identity.ts'
import { checkFiles, checkFolder, checkPlatform, checkProxy } from './local.ts'
import { checkClock, checkService, type Service, servicesOf } from './services.ts'
import { checkRoot } from './trust.ts'

/** Milliseconds for everything, unless `--timeout` says otherwise. */
const BUDGET = 60_000

/** `slsa doctor`: 0 unless a check fails; the exit code. */
export async function run(parsed: Parsed, machine: Machine): Promise<number> {
  const checks: Check[] = []
  const tell = async (check: Check | Promise<Check>): Promise<void> => {
    checks.push(await check)
  }
  await tell(checkPlatform())
  await tell(checkProxy(machine))
  await tell(checkFolder('cache', cacheDir(machine.env)))
  await tell(checkFolder('folder', machine.cwd))
  const isImage = (name: string): boolean => name.startsWith(IMAGE)
  const files = parsed.positionals.filter((name) => !isImage(name))
  const images = parsed.positionals.filter(isImage).map((name) => name.slice(IMAGE.length))
  if (files.length > 0) await tell(checkFiles(files, machine))
  checks.push(...(await networkChecks(parsed, images, machine)))
  const outcome = overall(checks)
  const result = { version: 1, action: 'doctor', outcome, checks }
  await tellResult(result, () => ({ lines: doctorLines(checks) }), parsed, machine)
  return exitCodeOf(outcome)
}

/** An instance that would be used, as far as it is known without asking anybody. */
interface Instance {
  readonly config: SigningConfig
  readonly rule: IssuerRule
}

async function networkChecks(parsed: Parsed, images: readonly string[], machine: Machine): Promise<Check[]> {
  const inputs = inputsOf(parsed)
  const isOffline = isOn(parsed, 'offline')
  let ports: FlowPorts
  let instance: Instance
  try {
    ports = await openPorts(inputs, machine, {
      isOffline,
      isVerbose: isOn(parsed, 'verbose'),
      budgetMs: secondsOf(inputs) ?? BUDGET,
      idToken: idTokens(parsed, machine),
    })
    instance = await instanceOf(inputs, ports)
  } catch (error) {
    return [await checked('instance', () => Promise.reject(error))]
  }
  const named = pass('instance', `${instance.config.instance}, ${instance.config.source}`)
  const root = await checked('trust root', async () =>
    checkRoot(await rootOf(inputs, instance, isOffline, ports), Date.now()),
  )
  if (isOffline) return [named, root]
  const services: Service[] = [
    ...servicesOf(instance.config),
    ...(URL.canParse(apiOf(machine)) ? [{ id: 'github api', url: new URL(apiOf(machine)) }] : []),
  ]
  const answers = await Promise.all(services.map((service) => checkService(service, ports.http)))
  return [
    named,
    root,
    ...answers.map(({ check }) => check),
    checkClock(answers.flatMap(({ reading }) => (reading === undefined ? [] : [reading]))),
    await checkIdentity(identitySource(parsed, machine), instance.rule, ports),
    ...(await checkPermissions(ports, tokenOf(inputs, machine.env) !== undefined)),
    ...(images.length === 0
      ? []
      : await (await import('./registry.ts')).checkRegistries(images, inputs, ports, machine.env)),
  ]
}

async function instanceOf(inputs: InputReader, ports: FlowPorts): Promise<Instance> {
  const path = inputs.input('signing-config')
  const version = versionOf(inputs)
  if (path !== '') {
    if (inputs.input('trusted-root') === '') {
      throw badInput('INPUT', 'inputs signing-config and trusted-root: a private Sigstore needs both')
    }
    const bytes = await readFile(resolve(ports.job.workspace, path))
    const config = parseSigningConfig(bytes, path, { now: Date.now(), ...version })
    return { config, rule: issuerRuleFor(ports.job.serverUrl, config.oidcIssuers) }
  }
  const rule = issuerRuleFor(ports.job.serverUrl)
  const name = inputs.input('sigstore')
  if (!['', 'auto', 'public-good', 'github'].includes(name)) {
    throw badInput('INPUT', `input sigstore: "${name.slice(0, 100)}" is not one of auto, public-good, github`)
  }
  const { repository } = ports.job.event
  const isPublic =
    typeof repository === 'object' &&
    repository !== null &&
    !Array.isArray(repository) &&
    repository.visibility === 'public'
  const isInJob = ports.job.repository !== ''
  const isGitHub =
    name === 'github' || (name !== 'public-good' && (rule.server.host !== 'github.com' || (isInJob && !isPublic)))
  const instance = isGitHub ? 'github' : 'public-good'
  return { config: builtinSigningConfig(instance, { ...version, serverHost: rule.server.host }), rule }
}

async function rootOf(inputs: InputReader, { config }: Instance, offline: boolean, ports: FlowPorts) {
  const given = (name: string): string | undefined => inputs.input(name) || undefined
  const trustedRootFile = given('trusted-root')
  const tufMirror = given('tuf-mirror')
  const tufRootFile = given('tuf-root')
  const isTenant = config.instance === 'github' && !ports.job.serverUrl.endsWith('//github.com')
  const trustDomain =
    isTenant && trustedRootFile === undefined && !offline ? await ports.github.trustDomain() : undefined
  return loadTrustProfile(
    {
      profile: config.instance,
      offline,
      ...(trustedRootFile === undefined ? {} : { trustedRootFile: resolve(ports.job.workspace, trustedRootFile) }),
      ...(tufMirror === undefined ? {} : { tufMirror }),
      ...(tufRootFile === undefined ? {} : { tufRootFile }),
      ...(trustDomain === undefined ? {} : { trustDomain }),
    },
    ports,
  )
}

function versionOf(inputs: InputReader): { rekorVersion?: 1 | 2 } {
  switch (inputs.input('rekor-version')) {
    case '':
      return {}
    case '1':
      return { rekorVersion: 1 }
    case '2':
      return { rekorVersion: 2 }
    default:
      throw badInput('INPUT', 'input rekor-version: is neither 1 nor 2')
  }
}

function secondsOf(inputs: InputReader): number | undefined {
  const value = inputs.input('timeout')
  if (value === '') return undefined
  const [, digits = '', unit = 's'] = /^(\d{1,5})(s|m)?$/.exec(value) ?? []
  if (Number(digits) >= 1) return Number(digits) * (unit === 'm' ? 60_000 : 1000)
  throw badInput('INPUT', `input timeout: "${value.slice(0, 100)}" is not a duration`, {
    remedy: 'give seconds (90) or minutes (5m)',
  })
}

function apiOf({ env }: Machine): string {
  return env.GITHUB_API_URL || 'https://api.github.com'
}

/** What is at fault here counts before what is at fault elsewhere: mending it is in the caller's hand. */
function overall(checks: readonly Check[]): Outcome {
  const failed = checks.filter(({ status }) => status === 'fail').map(({ outcome }) => outcome)
  return (['bad-input', 'refused', 'undecided'] as const).find((outcome) => failed.includes(outcome)) ?? 'verified'
}

const STYLES = { pass: 'good', warn: 'warn', fail: 'bad' } as const

function doctorLines(checks: readonly Check[]): Line[] {
  const count = (status: Check['status']): number => checks.filter((check) => check.status === status).length
  return [
    ...checks.flatMap(({ id, status, detail, remedy }): Line[] => [
      { label: status, text: `${id}: ${detail}`, style: STYLES[status] },
      ...(remedy === undefined || status === 'pass' ? [] : [{ label: '', text: `what to do: ${remedy}` }]),
    ]),
    {
      text: `${count('pass')} pass, ${count('warn')} warn, ${count('fail')} fail; nothing was signed`,
      style: 'strong',
    },
  ]
}
