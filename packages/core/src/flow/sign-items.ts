import { join } from 'node:path'
import { mapLimit } from '@slsa-actions/wire'
import { PREDICATE, serializeStatement } from 'in-toto-attestation'
import { refused } from '../outcome/index.ts'
import type { ReportedBundle, SigningResult } from '../report/index.ts'
import type { SignedBundle, SignerSession } from '../signing/index.ts'
import { builtinBuilderMap, evaluateLevel, type LevelReport } from '../slsa/index.ts'
import {
  type StoredBundle,
  type StoreItem,
  type StoreName,
  writeAttestationFile,
  writeFileSafely,
} from '../storage/index.ts'
import type { OpenRegistry } from '../subject/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import { artifactToSign } from './artifact-to-sign.ts'
import type { SignItem } from './items.ts'
import type { FlowPorts } from './ports.ts'
import { assertMayBePublic } from './privacy.ts'
import { progressOf } from './progress.ts'
import type { RegistryInputs } from './registry.ts'
import { writeSignatures } from './signature-files.ts'
import type { Signer } from './signer.ts'
import type { SigningInputs } from './signing-inputs.ts'
import { type OpenStores, openStores } from './stores.ts'

/** Items on their way at once; each service sees at most eight requests at a time whatever this is. */
const IN_FLIGHT = 32
/** Time to sign one item, and what each further one of a batch adds, in milliseconds. */
const BUDGET_ONE = 120_000
const BUDGET_MORE = 2_000

/** What an action decided before anything is signed. */
export interface SigningPlan {
  readonly items: readonly SignItem[]
  readonly inputs: SigningInputs
  readonly signer: Signer
  /** Used when the input `store` was not given. */
  readonly defaultStores: (item: SignItem) => readonly StoreName[]
  /** Whether everything goes to the registry as well. */
  readonly pushesToRegistry: boolean
  readonly registryInputs: RegistryInputs
  readonly registry: OpenRegistry
  /** Whether `attestation.json` is written, as `actions/attest` does. */
  readonly writesAttestationFile: boolean
  /** Whether the bare signature of each plain signature is written too. */
  readonly writesSignatures: boolean
  /** Where bundles go by default when they go into files; undefined: nowhere but `attestation.json`. */
  readonly defaultBundleDir: string | undefined
}

/** What signing adds to a result. */
export type Signed = Pick<SigningResult, 'bundles' | 'bundlePath' | 'signaturePath' | 'notices' | 'level'> & {
  readonly failure?: unknown
}

/**
 * Signs every item with one certificate or key and puts each bundle where it belongs as soon as it is verified. Permissions,
 * folders and privacy are checked before the first login. When something fails, what was already published is in the
 * answer, with the failure.
 */
export async function signItems(plan: SigningPlan, ports: FlowPorts): Promise<Signed> {
  let stores: OpenStores
  const notices: string[] = []
  // Nobody is asked for anything before the first signature.
  const session = plan.signer.open({ http: ports.http, clock: ports.clock, log: ports.log.debug })
  try {
    stores = await openGates(plan, session, ports, (line) => notices.push(line))
  } catch (failure) {
    session.close()
    return { bundles: [], notices, failure }
  }
  ports.http.budget?.limit(plan.inputs.timeoutMs ?? BUDGET_ONE + BUDGET_MORE * (plan.items.length - 1))
  try {
    const signed = await signAndStore(plan, session, stores, ports)
    return { ...signed, notices: [...notices, ...signed.notices] }
  } finally {
    session.close()
  }
}

/** Stores that will take the bundles, and the privacy gate: whoever may not pass learns it before the first login. */
async function openGates(
  plan: SigningPlan,
  session: SignerSession,
  ports: FlowPorts,
  notice: (line: string) => void,
): Promise<OpenStores> {
  const { signer } = plan
  const stores = await openStores(plan, session, ports, notice)
  const asksVisibility = signer.isPublic && !plan.inputs.allowPublicLog
  const [visibility] = await Promise.all([
    asksVisibility ? ports.github.visibility(signer.repository) : ('unknown' as const),
    Promise.all(stores.all.map((store) => store.check())),
  ])
  assertMayBePublic(
    signer.isPublic,
    { api: visibility, token: signer.visibility },
    { allowPublicLog: plan.inputs.allowPublicLog, identity: signer.name },
  )
  return stores
}

async function signAndStore(
  plan: SigningPlan,
  session: SignerSession,
  stores: OpenStores,
  ports: FlowPorts,
): Promise<Signed> {
  const done: { item: SignItem & StoreItem; signed: SignedBundle; stored: StoredBundle[] }[] = []
  const tick = progressOf(plan.items.length, 'signed and stored', ports.log.info)
  try {
    await mapLimit(plan.items, IN_FLIGHT, async (item, index) => {
      const signed = await signItem(item, session, ports)
      const stored: StoredBundle[] = []
      const [time] = signed.verified.times
      const bundle = { bundle: signed.bundle, text: signed.text, ...(time === undefined ? {} : { signedAt: time.at }) }
      const entry = { item: { ...item, ...bundle }, signed, stored }
      done[index] = entry
      assertVisibility(signed, plan)
      for (const store of stores.remoteOf(item)) stored.push(await store.put(entry.item))
      tick()
    })
    for (const store of stores.all) await store.finish?.()
    // Files last: one that lies there is never the sign of a run that failed later.
    const inFiles = done.filter(({ item }) => stores.goesIntoFile(item))
    if (inFiles.length > 0) {
      await stores.files?.putAll(
        inFiles.map(({ item }) => item),
        (index, where) => inFiles[index]?.stored.push(where),
      )
    }
    const bundlePath = plan.writesAttestationFile
      ? await writeAttestationFile(
          done.map(({ item }) => item),
          ports.job.tempDir,
          ports.fs,
        )
      : done.flatMap(({ stored }) => stored).find(({ path }) => path !== undefined)?.path
    const signatures = plan.writesSignatures ? await writeSignatures(done, ports) : []
    const signaturePath = signatures.find((path) => path !== undefined)
    return {
      bundles: done.map((entry, index) => {
        const path = signatures[index]
        return { ...reported(entry), ...(path === undefined ? {} : { signaturePath: path }) }
      }),
      notices: [],
      ...(bundlePath === undefined ? {} : { bundlePath }),
      ...(signaturePath === undefined ? {} : { signaturePath }),
      ...levelOf(done.map(({ signed }) => signed.verified)),
    }
  } catch (failure) {
    const published = done.filter(
      (entry) => entry !== undefined && (entry.stored.length > 0 || entry.signed.verified.logEntries.length > 0),
    )
    return { bundles: published.map(reported), notices: leftovers(published, plan), failure }
  }
}

/** The level that a verifier will compute with the builders that it knows by itself; of a provenance only. */
function levelOf(signed: readonly VerifiedBundle[]): { level?: LevelReport } {
  const provenance = signed.find(({ statement }) => statement?.predicateType === PREDICATE.provenanceV1)
  return provenance === undefined ? {} : { level: evaluateLevel(provenance, builtinBuilderMap(), new Map()) }
}

async function signItem(item: SignItem, session: SignerSession, ports: FlowPorts): Promise<SignedBundle> {
  return item.what === 'statement'
    ? session.signStatement(item.statement, item.payload)
    : session.signDigest(await artifactToSign(item, session.digestAlgorithm, ports))
}

/** The alarm of the privacy gate: the certificate repeats what the token said, or somebody changed it on the way. */
function assertVisibility({ verified }: SignedBundle, plan: SigningPlan): void {
  if (!plan.signer.isPublic || plan.inputs.allowPublicLog) return
  const visibility = verified.signer?.claims.visibility
  if (visibility === undefined || visibility === 'public') return
  throw refused(
    'PRIVATE_REPOSITORY',
    `the certificate says that the repository is ${visibility}, and it is in a public log now: the API and the ID token said public`,
    { remedy: 'tell the owner of the repository; its visibility changed while the job ran' },
  )
}

/** What a failed run leaves behind, so that nobody has to guess. */
function leftovers(published: readonly { stored: readonly StoredBundle[] }[], plan: SigningPlan): string[] {
  if (published.length === 0) return []
  const stored = published.filter((entry) => entry.stored.length > 0).length
  return [
    `It stopped after ${published.length} of ${plan.items.length} bundles were signed; ${stored} of them were stored. ` +
      'What is listed exists and stays valid, and so may a log entry of the one that failed; running the job again signs everything anew.',
  ]
}

function reported({
  item,
  signed,
  stored,
}: {
  item: StoreItem & Pick<SignItem, 'coSigns'>
  signed: SignedBundle
  stored: readonly StoredBundle[]
}): ReportedBundle {
  const { statement } = signed.verified
  return {
    kind: item.kind,
    ...(statement === undefined ? {} : { predicateType: statement.predicateType }),
    subjects: item.subjects.map(({ name, digest, path }) => ({ name, digest, isFile: path !== undefined })),
    fileName: item.fileName,
    stored,
    logEntries: signed.verified.logEntries.map(({ logIndex }) => ({
      logIndex,
      ...(signed.logUrl === undefined ? {} : { url: signed.logUrl }),
    })),
    times: signed.verified.times.map(({ at }) => at.toISOString()),
    ...(item.coSigns === undefined ? {} : { coSigns: item.coSigns }),
  }
}

/** Writes what would have been signed, for a dry run; paths in order. */
export async function writeUnsigned(items: readonly SignItem[], ports: FlowPorts): Promise<string[]> {
  await ports.fs.mkdir(ports.job.tempDir, { recursive: true })
  const folder = await ports.fs.mkdtemp(join(ports.job.tempDir, 'dry-run-'))
  const paths: string[] = []
  for (const item of items) {
    if (item.what !== 'statement') continue
    const path = join(folder, item.fileName.replace(/\.sigstore\.json$/, '.statement.json'))
    await writeFileSafely(path, item.payload ?? serializeStatement(item.statement), ports.fs)
    paths.push(path)
  }
  return paths
}
