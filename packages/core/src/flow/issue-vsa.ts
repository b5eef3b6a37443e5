import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { PREDICATE, parsePredicate, parseStatement, type Vsa, validatePredicate } from 'in-toto-attestation'
import { badInput, CoreError, type CoreErrorCode, SUITE_VERSION } from '../outcome/index.ts'
import type { ReportedVsa } from '../report/index.ts'
import { createVsa } from '../slsa/index.ts'
import { bundleFileNames, writeFileSafely } from '../storage/index.ts'
import { shardSubjects } from '../subject/index.ts'
import { type openBuilderJob, signForBuilder } from './builder-signing.ts'
import { givenInputs } from './given.ts'
import { nameItems, statementItems } from './items.ts'
import type { FlowPorts } from './ports.ts'
import { keepFile } from './trusted-policy.ts'
import { verify } from './verify.ts'
import type { Verified } from './vsa.ts'

/** Who verified, as what, and what the summary is to say. */
export interface Verifier {
  /** URI of the verifier's workflow, without its ref. */
  readonly id: string
  readonly job: Awaited<ReturnType<typeof openBuilderJob>>
  readonly resourceUri: string
  readonly policyUri: string
  /** Age up to which an earlier summary is handed out again, `24h`; undefined: none is. */
  readonly reuseWithin: string | undefined
}

/** A summary that was found, and what it says. */
interface Standing {
  readonly text: string
  readonly vsa: Vsa
}

/**
 * A summary of what passed, signed by the verifier; or the newest earlier one by it that says the same, in the folder for
 * bundles.
 *
 * @param given inputs that the artifacts were verified with: they are found by them again
 * @throws CoreError, whatever signing or storing ends with
 */
export async function issueVsa(
  verified: Verified,
  verifier: Verifier,
  given: Readonly<Record<string, string>>,
  ports: FlowPorts,
): Promise<ReportedVsa> {
  const level = `SLSA_BUILD_LEVEL_${verified.level ?? 'UNEVALUATED'}`
  const standing = await findStanding(verified, level, verifier, given, ports)
  return standing === undefined ? sign(verified, level, verifier, ports) : keep(standing, verified, verifier, ports)
}

async function sign(verified: Verified, level: string, verifier: Verifier, ports: FlowPorts): Promise<ReportedVsa> {
  const { job, resourceUri } = verifier
  const vsa = createVsa({
    verifier: { id: verifier.id, version: { 'slsa-actions': SUITE_VERSION } },
    timeVerified: new Date(Math.floor(ports.clock.now() / 1000) * 1000),
    resourceUri,
    policy: { uri: verifier.policyUri, digest: verified.policy.digest },
    hasPassed: true,
    verifiedLevels: [level],
    // A bundle about several artifacts decided about each.
    inputAttestations: [...new Set(verified.bundles.map(({ text }) => text))].map((text) => ({
      digest: { sha256: createHash('sha256').update(text).digest('hex') },
    })),
  })
  const body = validatePredicate(PREDICATE.vsaV1, structuredClone(vsa) as never)
  const predicate = { type: PREDICATE.vsaV1, kind: 'vsa', body }
  const items = nameItems(statementItems(verified.artifacts, predicate), ports.platform)
  const { failure, bundlePath } = await signForBuilder({ ...job, items, about: { notices: [] } }, ports)
  if (failure !== undefined) {
    const { outcome, code, message, remedy } = failure
    throw new CoreError(outcome, code as CoreErrorCode, message, remedy === undefined ? {} : { remedy })
  }
  if (bundlePath === undefined) throw badInput('INTERNAL', 'the summary was signed, and lies nowhere')
  return reported(bundlePath, vsa, verifier)
}

/**
 * The newest summary of this verifier that says the same about the same artifacts, by the same policy, for the same
 * repository, and is young enough: everything that a consumer would demand of it, by the same code.
 */
async function findStanding(
  verified: Verified,
  level: string,
  verifier: Verifier,
  given: Readonly<Record<string, string>>,
  ports: FlowPorts,
): Promise<Standing | undefined> {
  const { job, resourceUri, reuseWithin } = verifier
  // Of more subjects than one statement has there would be several, each about a part.
  if (reuseWithin === undefined || verified.level === undefined || verified.level === 0) return undefined
  if (shardSubjects(verified.artifacts).length > 1) return undefined
  const { san, claims } = job.identity
  const policy = {
    version: 1,
    signers: { verifier: { identity: san, issuer: claims.issuer } },
    rules: [
      {
        name: 'standing',
        artifacts: 'any',
        vsa: {
          signers: 'verifier',
          origin: {
            source: {
              repository: `${job.opened.rule.server.origin}/${claims.repository}`,
              repositoryId: claims.repositoryId,
              ownerId: claims.repositoryOwnerId,
            },
            workflow: 'any',
            ref: 'any',
            event: 'any',
          },
          verifier: verifier.id,
          resourceUri,
          level,
          policyDigest: { sha256: verified.policy.digest.sha256 },
          maxAge: reuseWithin,
        },
      },
    ],
  }
  const found: Standing[] = []
  const inputs: Readonly<Record<string, string>> = {
    ...given,
    policy: await keepFile('standing.json', JSON.stringify(policy), ports),
    'certificate-identity': san,
    'certificate-oidc-issuer': claims.issuer,
    'predicate-type': PREDICATE.vsaV1,
  }
  const { failure } = await verify(givenInputs(inputs), ports, {
    summarize: async ({ bundles }) => {
      found.push(...bundles.flatMap(({ text }) => standingOf(text, verified, verifier)))
      return { path: '', isSigned: true, verifier: verifier.id, resourceUri, result: 'PASSED', levels: [level] }
    },
  })
  // Whatever else fails there: then none is found, and a new one is signed.
  if (failure?.outcome === 'bad-input' && failure.code === 'POLICY') throw badInput('INTERNAL', failure.message)
  return found.toSorted((left, right) => timeOf(right) - timeOf(left))[0]
}

/**
 * The summary in a bundle that was verified, where it is about all artifacts and what is now verified. Each artifact was
 * judged by the newest one about it; this one must be about all.
 */
function standingOf(text: string, { artifacts, policy }: Verified, { resourceUri }: Verifier): Standing[] {
  const { payload } = JSON.parse(text).dsseEnvelope as { readonly payload: string }
  const statement = parseStatement(Buffer.from(payload, 'base64'))
  const vsa = parsePredicate(PREDICATE.vsaV1, statement.predicate)
  const digests = new Set(statement.subject.map(({ digest }) => digest.sha256))
  const isSame =
    vsa.resourceUri === resourceUri &&
    vsa.policy.digest?.sha256 === policy.digest.sha256 &&
    vsa.timeVerified !== undefined
  return isSame && artifacts.every(({ digest }) => digests.has(digest.sha256)) ? [{ text, vsa }] : []
}

function timeOf({ vsa }: Standing): number {
  return Date.parse(vsa.timeVerified ?? '')
}

async function keep(
  { text, vsa }: Standing,
  { artifacts }: Verified,
  verifier: Verifier,
  ports: FlowPorts,
): Promise<ReportedVsa> {
  const [name = ''] = bundleFileNames([{ subjects: artifacts, kind: 'vsa' }], ports.platform)
  const path = join(verifier.job.signing.bundleDir ?? ports.job.tempDir, name)
  await writeFileSafely(path, `${text.trim()}\n`, ports.fs)
  return { ...reported(path, vsa, verifier), isReused: true }
}

function reported(path: string, vsa: Vsa, { id, resourceUri }: Verifier): ReportedVsa {
  const { timeVerified, verifiedLevels } = vsa
  return {
    path,
    isSigned: true,
    verifier: id,
    resourceUri,
    result: 'PASSED',
    levels: verifiedLevels,
    ...(timeVerified === undefined ? {} : { timeVerified }),
  }
}
