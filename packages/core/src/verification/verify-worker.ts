// Verifies bundles in a thread of its own, under the one profile that it is started with.
import { parentPort, workerData } from 'node:worker_threads'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { describeFailure } from '../outcome/index.ts'
import {
  anchoredPattern,
  certificateOf,
  type Expectation,
  type IdentityMatch,
  isIssuedUnder,
  parseBundle,
  verifyBundle,
} from './index.ts'
import type { Answer, PortableExpectation, PortableMatch, PortableProfile, Question } from './thread-messages.ts'

const { root, ...rest } = workerData as PortableProfile
const profile = { ...rest, root: TrustedRoot.fromJSON(root) }

parentPort?.on('message', async (question: Question) => {
  parentPort?.postMessage({ id: question.id, ...(await answerTo(question)) } satisfies Answer)
})

async function answerTo({ text, what, artifact, expectation }: Question): Promise<Omit<Answer, 'id'>> {
  let isTooLarge = false
  const read = async (): Promise<Uint8Array> => {
    if (artifact?.small !== undefined) return artifact.small
    isTooLarge = true
    throw new Error('the artifact is not here')
  }
  try {
    const bundle = parseBundle(text, what)
    // Which key a bundle names, or that none was given, is the main thread's to say.
    if (certificateOf(bundle.bundle) === undefined || !(await isIssuedUnder(profile, bundle))) return {}
    const here = artifact && { ...artifact, read, readSmall: async () => artifact.small }
    return { verified: await verifyBundle(bundle, profile, here, await whole(expectation)) }
  } catch (error) {
    return isTooLarge ? {} : { failure: describeFailure(error) }
  }
}

async function whole({ identity, issuer, ...expectation }: PortableExpectation): Promise<Expectation> {
  return {
    ...expectation,
    ...(identity === undefined ? {} : { identity: await matchOf(identity) }),
    ...(issuer === undefined ? {} : { issuer: await matchOf(issuer) }),
  }
}

async function matchOf(match: PortableMatch): Promise<IdentityMatch> {
  return match.kind === 'exact' ? match : { kind: 'pattern', pattern: await anchoredPattern(match.source) }
}
