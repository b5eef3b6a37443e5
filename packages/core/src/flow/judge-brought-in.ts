import { badInput } from '../outcome/index.ts'
import { RESULT_VERSION, type VerifyResult } from '../report/index.ts'
import type { BroughtIn } from './brought-in.ts'
import { type InstanceFile, privateRootOf } from './builder-instance.ts'
import { coveredImages } from './covered-images.ts'
import type { DeployedImages } from './deployed.ts'
import { imagesOfUses } from './deployed-uses.ts'
import { givenInputs } from './given.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { referredPackages } from './referred-packages.ts'
import { referredAssets } from './release-assets.ts'
import { optional } from './signing-inputs.ts'
import { keepFile, openRepositories } from './trusted-policy.ts'
import { verify } from './verify.ts'
import type { PolicySource } from './workflow-policy.ts'

/** Different images of one change. */
const MAX_IMAGES = 1000
/** Inputs that go on to the verification as they are. */
const PASSED_ON = ['bundle-from', 'require-all-platforms', 'registry-username', 'registry-password', 'github-token']

/** What is judged, and by what. */
export interface Judged {
  readonly found: BroughtIn
  /** Files that are read themselves. */
  readonly known: ReadonlySet<string>
  /** Images beside those of files. */
  readonly images: readonly string[]
  readonly policy: PolicySource
  readonly whenNothing: 'it is verified' | 'it is a fault'
}

/**
 * The verdict about what is brought in, by a policy.
 *
 * @throws CoreError bad-input `NO_SUBJECT` where nothing is, and that is a fault; `MANIFEST_FILE` for too much
 */
export async function judgeBroughtIn(
  { found, known, images: more, policy, whenNothing }: Judged,
  inputs: InputReader,
  ports: FlowPorts,
  instance: InstanceFile,
): Promise<VerifyResult> {
  const inFiles = await imagesOfUses(found.uses, known)
  const images = { ...inFiles, places: new Map([...more.map((name) => [name, []] as const), ...inFiles.places]) }
  const undecided = [...found.undecided, ...images.undecided]
  const { notices } = found
  const base = { version: RESULT_VERSION, action: 'verify', demanded: {}, unbound: [], artifacts: [] } as const
  if (images.places.size + undecided.length + found.packages.length + found.assets.length === 0) {
    if (whenNothing === 'it is a fault') {
      throw badInput('NO_SUBJECT', `${found.read.length} file(s) were read, and no image is named in them`, {
        remedy: 'name the manifests that are deployed with `manifests`, or the images with `images`',
      })
    }
    const read =
      found.read.length === 0 ? 'no file that names any was changed' : `${found.read.length} file(s) were read`
    return { ...base, outcome: 'verified', notices: [...notices, `Nothing is brought in that was not there: ${read}.`] }
  }
  if (images.places.size > MAX_IMAGES) {
    throw badInput('MANIFEST_FILE', `${images.places.size} different images are brought in at once`, {
      remedy: `propose at most ${MAX_IMAGES}`,
    })
  }
  const { bytes, uri } = await policy.read()
  if (ports.policies === undefined) throw badInput('NOT_YET', 'policies are not part of this program')
  const opened = await ports.policies.open(bytes, uri)
  const covered = await coveredImages(images.places, opened, uri)
  const packages = await referredPackages(found.packages, opened, instance, ports)
  const assets = await referredAssets(found.assets, opened, () => openRepositories(inputs, ports, 'job'), ports)
  const told = [...notices, ...packages.notices]
  const open = [...undecided, ...packages.undecided, ...assets.undecided]
  const referred = [...packages.referred, ...assets.referred]
  if (images.places.size + open.length + referred.length === 0)
    return { ...base, outcome: 'verified', notices: [...told, 'Nothing is brought in that the policy speaks about.'] }
  const builders = optional(inputs, 'builders')
  const root = privateRootOf(instance)
  const given: Readonly<Record<string, string>> = {
    ...Object.fromEntries(PASSED_ON.map((name) => [name, inputs.input(name)])),
    // In its place comes what was brought in.
    manifests: '.',
    policy: await keepFile('policy.yaml', bytes, ports),
    ...(builders === undefined
      ? {}
      : { 'builder-map': await keepFile('map.json', await policy.beside(builders), ports) }),
    ...(root === undefined ? {} : { 'trusted-root': await keepFile('trusted_root.json', root, ports) }),
  }
  const deployed: DeployedImages = {
    places: covered.places,
    undecided: [...covered.undecided, ...open],
    manifests: [],
    notices: told,
    report: async () => [],
  }
  const here: FlowPorts = { ...ports, job: { ...ports.job, workspace: ports.job.tempDir } }
  const result = await verify(givenInputs(given), here, { deployed, referred })
  return {
    ...result,
    demanded: { ...result.demanded, policy: uri },
    ...(result.policy === undefined ? {} : { policy: { ...result.policy, source: uri } }),
  }
}
