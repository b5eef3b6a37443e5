import { assertPlainPath } from './cosign-command.ts'
import { type Flags, readArguments } from './flags.ts'
import { levelOfCheck } from './level.ts'
import type { Job, Step } from './model.ts'
import { left, type Move } from './place.ts'
import { actInstead, type Inputs, scriptOf, valueOfWord } from './run-step.ts'
import { NotUnderstood } from './shell.ts'
import { keysOf, nodeOf, type Source, textOf } from './source.ts'
import { type Target, usesText } from './target.ts'

const PATH = 'actions/verify'
const ISSUER = 'https://token.actions.githubusercontent.com'

/** Options of `gh attestation verify` whose meaning is that of one input, and the input. */
const SAME: Readonly<Record<string, string>> = {
  bundle: 'bundle',
  'cert-identity': 'certificate-identity',
  'predicate-type': 'predicate-type',
  'signer-digest': 'signer-digest',
  'signer-workflow': 'signer-workflow',
  'source-digest': 'source-digest',
  'source-ref': 'source-ref',
}
const FLAGS: Flags = {
  ...Object.fromEntries(Object.keys(SAME).map((name) => [name, 'value' as const])),
  repo: 'value',
  'cert-oidc-issuer': 'value',
  'bundle-from-oci': 'switch',
  'deny-self-hosted-runners': 'switch',
}
const SHORT: Readonly<Record<string, string>> = { R: 'repo', b: 'bundle' }

/** Whether a script verifies with `gh attestation verify`. */
export function verifiesWithGh(script: string): boolean {
  return /(?:^|[\s;&|(`'"])gh\s+(?:attestation|at)\s+verify(?=\s|$)/m.test(script)
}

/** Moves a step whose script is one `gh attestation verify`. */
export function moveGhStep(source: Source, job: Job, step: Step, target: Target): Move {
  try {
    return moved(source, job, step, target)
  } catch (error) {
    if (error instanceof NotUnderstood) return left(error.message)
    throw error
  }
}

function moved(source: Source, job: Job, step: Step, target: Target): Move {
  const script = scriptOf(source, job, step)
  const [command = [], ...more] = script.commands
  const [gh, attestation, verify, ...argv] = command.map((word) => valueOfWord(source, job, step, word))
  if (more.length > 0 || gh !== 'gh' || !['attestation', 'at'].includes(attestation ?? '') || verify !== 'verify') {
    throw new NotUnderstood('its script does more than one `gh attestation verify`')
  }
  const { options, rest } = readArguments(argv, FLAGS, SHORT)
  const [artifact, ...others] = rest
  if (artifact === undefined || others.length > 0) throw new NotUnderstood('it verifies not exactly one artifact')
  const inputs: Inputs = [...artifactInputs(artifact, options), ...demands(options), ...tokenInput(source, step)]
  return {
    kind: 'moved',
    becomes: usesText(target, PATH),
    edits: actInstead(source, step, target, PATH, inputs, script.comments),
    notes: [
      'names are compared exactly, in their case; a reusable signer without @ref must be called by a release tag, or a commit of its release list',
    ],
    level: levelOfCheck(),
  }
}

function artifactInputs(artifact: string, options: ReadonlyMap<string, string>): Inputs {
  const isFromOci = options.get('bundle-from-oci') === 'true'
  if (artifact.startsWith('oci://')) {
    const from: Inputs = options.has('bundle') ? [] : [['bundle-from', isFromOci ? 'oci' : 'github']]
    return [['images', artifact.slice('oci://'.length)], ...from]
  }
  if (artifact.includes('://') || isFromOci) throw new NotUnderstood('what it verifies is no file')
  if (/^\$\{\{/.test(artifact))
    throw new NotUnderstood('whether it verifies a file or an image depends on an expression')
  assertPlainPath(artifact)
  return [['files', artifact]]
}

/** What must be true of the signer. gh takes any workflow of the repository when none is named. */
function demands(options: ReadonlyMap<string, string>): Inputs {
  const repository = options.get('repo')
  if (repository === undefined) throw new NotUnderstood('it names no repository')
  const issuer = options.get('cert-oidc-issuer')
  const same = Object.entries(SAME).flatMap(([name, input]): Inputs => {
    const value = options.get(name)
    return value === undefined ? [] : [[input, value]]
  })
  const isNamed = options.has('signer-workflow') || options.has('cert-identity')
  if (options.has('signer-workflow') && options.has('cert-identity'))
    throw new NotUnderstood('it names the signer twice')
  const signer: Inputs = isNamed
    ? []
    : [['certificate-identity-pattern', `https://github\\.com/${escaped(repository)}/.+`]]
  const needsIssuer = !options.has('signer-workflow') || issuer !== undefined
  return [
    ...same,
    ['source-repository', repository],
    ...signer,
    ...(needsIssuer ? [['certificate-oidc-issuer', issuer ?? ISSUER] as const] : []),
    ...(options.has('predicate-type') ? [] : [['predicate-type', 'https://slsa.dev/provenance/v1'] as const]),
    ...(options.get('deny-self-hosted-runners') === 'true' ? [] : [['deny-self-hosted-runners', 'false'] as const]),
  ]
}

/** In an expression nothing can be escaped: a dot in it means any character; the repository is compared exactly beside it. */
function escaped(repository: string): string {
  return repository
    .split(/(\$\{\{[\s\S]*?\}\})/)
    .map((part) => (part.startsWith('${{') ? part : part.replaceAll('.', '\\.')))
    .join('')
}

/** A token that is not the job's own is handed on. */
function tokenInput(source: Source, step: Step): Inputs {
  const env = nodeOf(source, step.map, 'env')
  const name = ['GH_TOKEN', 'GITHUB_TOKEN'].find((own) => keysOf(env).includes(own))
  const token = name === undefined ? undefined : textOf(source, env, name)
  if (token === undefined || /^\$\{\{ *(?:github\.token|secrets\.GITHUB_TOKEN) *\}\}$/.test(token)) return []
  return [['github-token', token]]
}
