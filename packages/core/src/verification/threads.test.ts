import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { generateKeys } from '@slsa-actions/testbed'
import { failureOf } from '../testing/failure.ts'
import { changed, demandOf, profileOf, testInstance } from '../testing/sigstore.ts'
import {
  type ArtifactRef,
  anchoredPattern,
  type Expectation,
  parseBundle,
  startVerifyingThreads,
  type VerifyingThreads,
  verifyBundle,
  versionMatch,
} from './index.ts'

const sigstore = testInstance()
const profile = profileOf(sigstore)
const machine = { url: new URL('./verify-worker.ts', import.meta.url), count: 2, execArgv: ['--conditions=source'] }
const BYTES = Buffer.from('the artifact\n')
const signed = { kind: 'message', artifact: BYTES } as const
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const file: ArtifactRef = { digests: { sha256: sha256(BYTES) }, name: 'app', readSmall: async () => BYTES }
const changedFile: ArtifactRef = { ...file, readSmall: async () => Buffer.from('written to meanwhile') }
const large: ArtifactRef = { ...file, read: async () => BYTES, readSmall: async () => undefined }

let threads: VerifyingThreads
beforeAll(async () => {
  const started = await startVerifyingThreads(profile, machine)
  if (started === undefined) throw new Error('the profile cannot be sent')
  threads = started
})
afterAll(() => threads.close())

/** What is verified or refused, in words: the same here and in a thread. */
async function told(work: () => Promise<unknown>): Promise<unknown> {
  let verified: unknown
  const failure = await failureOf(async () => {
    verified = await work()
  })
  return failure ?? JSON.parse(JSON.stringify(verified))
}

async function both(
  text: string,
  artifact: ArtifactRef | undefined,
  expectation: Expectation,
): Promise<[here: unknown, there: unknown]> {
  const here = await told(() => verifyBundle(parseBundle(text, 'bundle'), profile, artifact, expectation))
  const there = await told(async () => {
    const verified = await threads.verify({ text, what: 'bundle' }, artifact, expectation)
    if (verified === undefined) throw new Error('was left to the main thread')
    return verified
  })
  return [here, there]
}

describe('threads that verify', () => {
  const good = sigstore.bundle()
  const message = sigstore.bundle({ content: signed })
  const bit = sigstore.bundle({
    replace: { signature: (bytes) => Buffer.from(bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte))) },
  })
  const demand = demandOf(sigstore)

  it.each<[string, string, ArtifactRef | undefined, Expectation]>([
    ['an attestation', good.text, undefined, demand],
    ['an attestation of another artifact', good.text, file, demand],
    ['a signature', message.text, { digests: file.digests }, demand],
    ['a signature, with the bytes of the file', message.text, file, demand],
    ['a signature, with a file that changed', message.text, changedFile, demand],
    ['a signature over another file', message.text, { digests: { sha256: sha256(Buffer.from('x')) } }, demand],
    ['a changed signature', bit.text, undefined, demand],
    ['another signer', good.text, undefined, { ...demand, identity: { kind: 'exact', value: 'https://evil.example' } }],
    ['another type', good.text, undefined, { ...demand, predicateType: 'https://example.com/other' }],
    ['no expectation', good.text, undefined, {}],
    [
      'no log entry',
      JSON.stringify(changed(good.bundle, ['verificationMaterial', 'tlogEntries'], [])),
      undefined,
      demand,
    ],
    ['a field twice', good.text.replace('{', '{"mediaType":"x",'), undefined, demand],
    ['what is no JSON', '{', undefined, demand],
    [
      'Ed25519 over a small file',
      sigstore.bundle({ content: signed, keys: generateKeys('Ed25519') }).text,
      file,
      demand,
    ],
  ])('say of %s what the main thread says', async (_, text, artifact, expectation) => {
    const [here, there] = await both(text, artifact, expectation)
    expect(there).toEqual(here)
  })

  it('match patterns as the main thread does', async () => {
    const verdicts = []
    for (const text of ['https://github.com/octo-org/.*', 'https://github.com/octo']) {
      const identity = { kind: 'pattern', pattern: await anchoredPattern(text) } as const
      const [here, there] = await both(good.text, undefined, { ...demand, identity })
      expect(there).toEqual(here)
      verdicts.push((here as { code?: string }).code ?? 'V0')
    }
    expect(verdicts).toEqual(['V0', 'IDENTITY'])
  })

  it.each<[string, string, ArtifactRef | undefined, Expectation]>([
    ['a bundle of another authority', testInstance().bundle().text, undefined, demand],
    ['a bundle of a key', sigstore.bundle({ verifier: 'public-key' }).text, undefined, demand],
    ['an expectation that cannot be sent', good.text, undefined, { ...demand, sourceVersion: versionMatch('v1') }],
    [
      'a key that signs all of a large file',
      sigstore.bundle({ content: signed, keys: generateKeys('Ed25519') }).text,
      large,
      demand,
    ],
  ])('leave %s to the main thread', async (_, text, artifact, expectation) => {
    expect(await threads.verify({ text, what: 'bundle' }, artifact, expectation)).toBeUndefined()
  })

  it('take no more than they can do soon', async () => {
    const asked = Array.from({ length: 40 }, () => threads.verify({ text: good.text, what: 'x' }, undefined, demand))
    const answers = await Promise.all(asked)
    expect(answers.filter((answer) => answer === undefined).length).toBe(32)
  })

  it('give everybody the answer to their own question, however many ask at once', async () => {
    const answers = Array.from({ length: 60 }, async (_, index) => {
      const digests = { sha256: String(index).padStart(64, '0') }
      const ask = () => threads.verify({ text: message.text, what: 'x' }, { digests, name: 'app' }, demand)
      const failure = await failureOf(ask)
      return failure === undefined ? 'left' : failure.message.includes(digests.sha256)
    })
    const given = (await Promise.all(answers)).filter((answer) => answer !== 'left')
    expect(given.length).toBeGreaterThanOrEqual(8)
    expect(new Set(given)).toEqual(new Set([true]))
  })

  it('leave all work to the main thread when they end', async () => {
    const ending = await startVerifyingThreads(profile, machine)
    const asked = ending?.verify({ text: good.text, what: 'x' }, undefined, demand)
    await ending?.close()
    expect([await asked, await ending?.verify({ text: good.text, what: 'x' }, undefined, demand)]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('leave all work to the main thread when their script is not there', async () => {
    const lost = await startVerifyingThreads(profile, { url: new URL('./no-such-file.mjs', import.meta.url), count: 1 })
    expect(await lost?.verify({ text: good.text, what: 'x' }, undefined, demand)).toBeUndefined()
    await lost?.close()
  })
})
