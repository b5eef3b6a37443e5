import { resolve } from 'node:path'
import { assertServiceUrl, isJsonObject } from '@slsa-actions/wire'
import { PREDICATE, type Statement } from 'in-toto-attestation'
import { badInput, undecided } from '../outcome/index.ts'
import type { BuilderEntry, BuilderMap, LevelReport, ReleaseList } from '../slsa/index.ts'
import { bundlesInFile, bundlesInText, type FoundBundle } from '../storage/index.ts'
import { readLimited } from '../subject/index.ts'
import {
  certificateOf,
  type Expectation,
  identityOf,
  namedWorkflow,
  type ParsedBundle,
  parseBundle,
  parseSigningCertificate,
  type VerifiedBundle,
  verifyBundle,
} from '../verification/index.ts'
import type { JudgeInputs } from './judge-inputs.ts'
import type { FlowPorts } from './ports.ts'
import type { ProfileChooser } from './profiles.ts'

/** Says which Build level a verified provenance reaches. */
export interface LevelJudge {
  /**
   * The level of a provenance; undefined for whatever is none.
   *
   * @throws CoreError refused `CONTRADICTION`, `RELEASE_LIST`
   */
  levelOf(verified: VerifiedBundle): Promise<LevelReport | undefined>
  /**
   * Commits that are releases of the demanded signer workflow; asked for only where the bundle names its signer by a
   * commit and no ref is demanded, and the builder map has a list.
   *
   * @throws CoreError refused `RELEASE_LIST`
   */
  releasesOf(bundle: ParsedBundle, expectation: Expectation): Promise<readonly string[]>
}

const MAX_MAP_BYTES = 1024 * 1024
const MAX_LIST_BYTES = 16 * 1024 * 1024
const PROVENANCE: readonly string[] = [PREDICATE.provenanceV1, PREDICATE.provenanceV02]
/** The ref of a workflow's address, which begins at the `@` behind the file's name. */
const AT_REF = /(?<=\.ya?ml)@\S+$/

/** A judge with the caller's builder map before the built-in one. @throws CoreError bad-input for a map that cannot be read */
export async function levelJudge(
  inputs: JudgeInputs & { readonly isOffline: boolean },
  chooser: ProfileChooser,
  ports: FlowPorts,
): Promise<LevelJudge> {
  // A map that is given is read at once, since it may be wrong; what is built in, when somebody has to be looked up in it.
  let map = inputs.builderMap === undefined ? undefined : await readMap(inputs.builderMap, ports)
  const known = async (): Promise<BuilderMap> => {
    map ??= await builtinMap()
    return map
  }
  const lists = new Map<string, Promise<ReleaseList>>()
  const listOf = (entry: BuilderEntry): Promise<ReleaseList> => {
    const list = lists.get(entry.signer) ?? readList(entry, inputs.isOffline, chooser, ports)
    lists.set(entry.signer, list)
    return list
  }
  return {
    releasesOf: async (bundle, expectation) => {
      const uri = signerAtCommit(bundle, expectation)
      if (uri === undefined) return []
      const entry = (await known()).builders.find(({ signer, releases }) => signer === uri && releases !== undefined)
      return entry === undefined ? [] : (await listOf(entry)).releases.map(({ commit }) => commit)
    },
    levelOf: async (verified) => {
      if (verified.statement === undefined || !PROVENANCE.includes(verified.statement.predicateType)) return undefined
      const releases = new Map<string, ReleaseList>()
      const builders = await known()
      for (const entry of listedBuilders(verified, builders)) {
        const list = await listOf(entry)
        releases.set(list.repository, list)
      }
      const { evaluateLevel } = await import('../slsa/index.ts')
      return evaluateLevel(verified, builders, releases)
    },
  }
}

async function builtinMap(): Promise<BuilderMap> {
  const { builtinBuilderMap } = await import('../slsa/index.ts')
  return builtinBuilderMap()
}

async function readMap(path: string, ports: FlowPorts): Promise<BuilderMap> {
  const bytes = await readLimited(resolve(ports.job.workspace, path), MAX_MAP_BYTES, ports.fs, ({ problem, cause }) =>
    badInput('BUILDER_MAP', `input builder-map: ${path} ${problem}`, { cause }),
  )
  const { builtinBuilderMap, mergeBuilderMaps, parseBuilderMap } = await import('../slsa/index.ts')
  return mergeBuilderMaps(parseBuilderMap(bytes, path), builtinBuilderMap())
}

/** The demanded workflow without a ref, where a bundle says, unverified, that it signed at a commit. */
function signerAtCommit({ bundle }: ParsedBundle, { signerWorkflow, server }: Expectation): string | undefined {
  const der = certificateOf(bundle)
  if (signerWorkflow === undefined || der === undefined) return undefined
  const named = namedWorkflow(signerWorkflow, server ?? 'https://github.com')
  const { san } = identityOf(parseSigningCertificate(der))
  const isAtCommit = named.ref === undefined && san.startsWith(`${named.uri}@`) && /@[0-9a-f]{40}$/.test(san)
  return isAtCommit ? named.uri : undefined
}

/**
 * The builders of a provenance whose releases the map has a list of: the signer, and the one that it speaks for. Only the
 * list vouches for a commit, and shows that a tag was moved (case C22).
 */
function listedBuilders({ signer, statement }: VerifiedBundle, map: BuilderMap): BuilderEntry[] {
  const named = [signer?.san, builderIdOf(statement)].map((address) => address?.replace(AT_REF, ''))
  return map.builders.filter((entry) => entry.releases !== undefined && named.includes(entry.signer))
}

function builderIdOf(statement: Statement | undefined): string | undefined {
  const predicate = statement?.predicate
  const holder = isJsonObject(predicate?.runDetails) ? predicate.runDetails : predicate
  const builder = isJsonObject(holder) ? holder.builder : undefined
  const id = isJsonObject(builder) ? builder.id : undefined
  return typeof id === 'string' ? id : undefined
}

async function readList(
  entry: BuilderEntry,
  isOffline: boolean,
  chooser: ProfileChooser,
  ports: FlowPorts,
): Promise<ReleaseList> {
  const { location = '', identity = '', issuer = '' } = entry.releases ?? {}
  const { isAnyRelease, readReleaseList } = await import('../slsa/index.ts')
  const verified: VerifiedBundle[] = []
  for (const found of await bundlesAt(location, isOffline, ports)) {
    if (found.failure !== undefined) throw found.failure
    const bundle = parseBundle(found.text, found.source)
    const expectation: Expectation = {
      // A workflow at any of its releases is compared where the list is read.
      ...(isAnyRelease(identity)
        ? { decidedBy: 'policy' as const }
        : { identity: { kind: 'exact' as const, value: identity } }),
      issuer: { kind: 'exact', value: issuer },
      server: ports.job.serverUrl,
    }
    verified.push(await verifyBundle(bundle, await chooser.profileFor(bundle), undefined, expectation))
  }
  return readReleaseList(verified, entry)
}

async function bundlesAt(location: string, isOffline: boolean, ports: FlowPorts): Promise<FoundBundle[]> {
  if (!/^https?:\/\//.test(location)) return bundlesInFile(resolve(ports.job.workspace, location), ports.fs)
  if (isOffline) {
    throw undecided('RELEASE_LIST', `release list ${location}: offline, and it is not at hand`, {
      remedy: 'name a file in `releases` of the builder map',
    })
  }
  const url = assertServiceUrl(location, 'release list')
  const reply = await ports.http.request({ service: 'release list', url, maxBytes: MAX_LIST_BYTES, redirect: 'strip' })
  return bundlesInText(reply.text(), location)
}
