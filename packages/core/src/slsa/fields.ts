import { isJsonObject, type JsonValue } from '@slsa-actions/wire'
import type { CertificateClaims } from '../verification/index.ts'
import { contradiction } from './match-builder.ts'
import { at, type Reading } from './reading.ts'
import { workflowAddress } from './signed-by.ts'
import type { BuilderEntry, LevelField } from './types.ts'

type Claims = Readonly<Partial<CertificateClaims>>

/** The texts that a certificate allows of a field, and the extension that it comes from. */
interface Certified {
  readonly extension: string
  readonly texts: readonly string[]
}

/** What the fields are judged by. */
export interface FieldContext {
  readonly claims: Claims
  /** The signer, which `builder.id` may equal. */
  readonly san?: string
  /** Absent: nothing is vouched for. */
  readonly voucher?: BuilderEntry
}

const MAX_VALUE = 200
/** Dependencies that are listed one by one; the others are counted. */
const MAX_DEPENDENCIES = 20

/**
 * Every field with its basis: certified where it equals the certificate's extension, vouched where a trusted builder's
 * control plane sets it, claimed otherwise.
 *
 * @throws CoreError refused `CONTRADICTION` for a field of a known build type that the certificate says otherwise
 */
export function judgeFields(reading: Reading, context: FieldContext): LevelField[] {
  const fields = reading.fields.map(({ path, value }) =>
    isBuilderId(path)
      ? judgeBuilderId(path, rawText(value), context)
      : judge(path, value, gitContextFor(path, value, context) ?? certifiedFor(path, context), reading, context),
  )
  return [...fields, ...judgeDependencies(reading, context)]
}

function judge(
  path: string,
  value: JsonValue,
  certified: Certified | undefined,
  { family }: Reading,
  { voucher }: FieldContext,
): LevelField {
  const base = { path, value: textOf(value) }
  if (certified !== undefined) {
    if (certified.texts.includes(rawText(value))) return { ...base, basis: 'certified', extension: certified.extension }
    if (family !== 'unknown' && family !== 'buildkit')
      throw contradiction(path, rawText(value), certified.texts[0] ?? '')
  }
  return { ...base, basis: isVouched(path, voucher) ? 'vouched' : 'claimed' }
}

/** Whether it may stand there was asked when the builder was looked up; here only what shows it. */
function judgeBuilderId(path: string, id: string, { claims, san, voucher }: FieldContext): LevelField {
  const run = claims.runInvocationUri
  const shownBy: readonly (readonly [string, boolean])[] = [
    ['.9', id === san && claims.buildSignerUri === san],
    ['.11', id === `https://github.com/actions/runner/${claims.runnerEnvironment}`],
    ['.21', run !== undefined && (id === run || id === run.replace(/\/attempts\/\d+$/, ''))],
  ]
  const extension = shownBy.find(([, isShown]) => isShown)?.[0]
  if (extension !== undefined) return { path, value: textOf(id), basis: 'certified', extension }
  return { path, value: textOf(id), basis: voucher === undefined ? 'claimed' : 'vouched' }
}

function isBuilderId(path: string): boolean {
  return path === 'runDetails.builder.id' || path === 'builder.id'
}

/** The build type is set by whoever writes the provenance; of the rest the longest path that the map names counts. */
function isVouched(path: string, voucher: BuilderEntry | undefined): boolean {
  if (voucher === undefined) return false
  if (path === 'buildDefinition.buildType' || path === 'buildType') return true
  const [longest] = Object.keys(voucher.fields)
    .filter((prefix) => path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`))
    .sort((left, right) => right.length - left.length)
  return longest !== undefined && voucher.fields[longest] === 'control-plane'
}

/** Dependencies on the source must be at the certified commit; others are as good as who writes them. */
function judgeDependencies(reading: Reading, context: FieldContext): LevelField[] {
  const { sourceRepositoryUri: uri, sourceRepositoryDigest: commit, sourceRepositoryRef: ref } = context.claims
  const entries = reading.dependencies.map((value, index) => ({ value, path: `${reading.dependenciesPath}[${index}]` }))
  const shown = entries.slice(0, MAX_DEPENDENCIES).map(({ value, path }): LevelField => {
    const text = at(value, 'uri')
    const found = at(value, 'digest', 'gitCommit') ?? at(value, 'digest', 'sha1')
    const isSource = uri !== undefined && (text === `git+${uri}` || text === `git+${uri}@${ref}`)
    if (!isSource || commit === undefined || found === undefined) return judge(path, value, undefined, reading, context)
    if (found === commit) return { path, value: textOf(value), basis: 'certified', extension: '.13' }
    throw contradiction(path, rawText(found), commit)
  })
  const rest = entries.length - shown.length
  if (rest === 0) return shown
  return [
    ...shown,
    {
      path: reading.dependenciesPath,
      value: `${rest} more`,
      basis: isVouched(reading.dependenciesPath, context.voucher) ? 'vouched' : 'claimed',
    },
  ]
}

/** What the certificate says about a field; undefined where it says nothing. */
function certifiedFor(path: string, { claims }: FieldContext): Certified | undefined {
  const one = (extension: string, ...texts: readonly (string | undefined)[]): Certified | undefined => {
    const known = texts.filter((text) => text !== undefined)
    return known.length === 0 ? undefined : { extension, texts: known }
  }
  const repository = claims.sourceRepositoryUri
  const config = workflowAddress(claims.buildConfigUri)
  const configPath = config?.uri.slice(config.repository.length + 1)
  const git = repository === undefined ? undefined : `git+${repository}@${claims.sourceRepositoryRef}`
  const [, run, attempt] = /\/runs\/(\d+)\/attempts\/(\d+)$/.exec(claims.runInvocationUri ?? '') ?? []
  switch (path) {
    case 'runDetails.builder.version.job_workflow_sha':
      return one('.10', claims.buildSignerDigest)
    case 'buildDefinition.internalParameters.github.runner_environment':
      return one('.11', claims.runnerEnvironment)
    case 'buildDefinition.externalParameters.workflow.repository':
    case 'buildDefinition.externalParameters.source.repository':
      return one('.12', repository)
    case 'buildDefinition.externalParameters.source.uri':
    case 'invocation.configSource.uri':
      return one('.12', git, repository === undefined ? undefined : `git+${repository}`)
    case 'buildDefinition.internalParameters.GITHUB_REPOSITORY':
    case 'invocation.environment.GITHUB_REPOSITORY':
      return one('.12', repository?.replace(/^https:\/\/[^/]+\//, ''))
    case 'buildDefinition.externalParameters.source.digest.sha1':
    case 'buildDefinition.externalParameters.source.digest.gitCommit':
    case 'buildDefinition.externalParameters.configSource.digest.sha1':
    case 'buildDefinition.internalParameters.GITHUB_SHA':
    case 'invocation.configSource.digest.sha1':
    case 'invocation.environment.GITHUB_SHA':
    case 'invocation.environment.github_sha1':
      return one('.13', claims.sourceRepositoryDigest)
    case 'buildDefinition.externalParameters.workflow.ref':
    case 'buildDefinition.externalParameters.source.ref':
    case 'buildDefinition.internalParameters.GITHUB_REF':
    case 'invocation.environment.GITHUB_REF':
    case 'invocation.environment.github_ref':
      return one('.14', claims.sourceRepositoryRef)
    case 'buildDefinition.internalParameters.github.repository_id':
    case 'buildDefinition.internalParameters.GITHUB_REPOSITORY_ID':
    case 'invocation.environment.GITHUB_REPOSITORY_ID':
    case 'invocation.environment.github_repository_id':
      return one('.15', claims.sourceRepositoryId)
    case 'buildDefinition.internalParameters.github.repository_owner_id':
    case 'buildDefinition.internalParameters.GITHUB_REPOSITORY_OWNER_ID':
    case 'invocation.environment.GITHUB_REPOSITORY_OWNER_ID':
    case 'invocation.environment.github_repository_owner_id':
      return one('.17', claims.sourceOwnerId)
    case 'buildDefinition.externalParameters.workflow.path':
    case 'invocation.configSource.entryPoint':
      return one('.18', configPath)
    case 'buildDefinition.internalParameters.GITHUB_WORKFLOW_REF':
    case 'invocation.environment.GITHUB_WORKFLOW_REF':
      return one('.18', claims.buildConfigUri?.replace(/^https:\/\/[^/]+\//, ''))
    case 'buildDefinition.internalParameters.GITHUB_WORKFLOW_SHA':
    case 'invocation.environment.GITHUB_WORKFLOW_SHA':
      return one('.19', claims.buildConfigDigest)
    case 'buildDefinition.internalParameters.github.event_name':
    case 'buildDefinition.internalParameters.GITHUB_EVENT_NAME':
    case 'invocation.environment.GITHUB_EVENT_NAME':
    case 'invocation.environment.github_event_name':
      return one('.20', claims.buildTrigger)
    case 'runDetails.metadata.invocationId':
      return one('.21', claims.runInvocationUri)
    case 'buildDefinition.internalParameters.GITHUB_RUN_ID':
    case 'invocation.environment.GITHUB_RUN_ID':
    case 'invocation.environment.github_run_id':
      return one('.21', run)
    case 'metadata.buildInvocationId':
    case 'metadata.buildInvocationID':
      return one('.21', run && `${run}-${attempt}`)
    default:
      return undefined
  }
}

/** BuildKit's source: repository and ref in one URL, in one of several forms, with the folder in it. */
function gitContextFor(path: string, value: JsonValue, { claims }: FieldContext): Certified | undefined {
  const isContext =
    path === 'buildDefinition.externalParameters.configSource.uri' || path === 'invocation.configSource.uri'
  if (!isContext || typeof value !== 'string' || !URL.canParse(value)) return undefined
  const { sourceRepositoryUri: repository, sourceRepositoryRef: ref, sourceRepositoryDigest: commit } = claims
  const url = new URL(value)
  const [fragment = ''] = url.hash.slice(1).split(':')
  const isSource =
    `${url.origin}${url.pathname}` === `${repository}.git` &&
    ['', ref, commit].includes(fragment) &&
    [null, ref, commit].includes(url.searchParams.get('ref')) &&
    [null, commit].includes(url.searchParams.get('checksum'))
  return isSource ? { extension: '.12', texts: [value] } : undefined
}

/** A string as it is, a number as its digits: both are how builders write ids. */
function rawText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function textOf(value: JsonValue): string {
  const text = isJsonObject(value) || Array.isArray(value) ? JSON.stringify(value) : rawText(value)
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text
}
