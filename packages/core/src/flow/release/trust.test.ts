import { describe, expect, it } from '@jest/globals'
import { createSigstore } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { verdictOf } from '../../testing/failure.ts'
import {
  githubProfile,
  parseTrustedRoot,
  parseTrustedRoots,
  privateProfile,
  publicGoodProfile,
} from '../../trust/index.ts'
import { parseBundle, verifyBundle } from '../../verification/index.ts'
import { publishedTrust } from './trust.ts'

const publicGood = createSigstore({ url: 'https://one.example.test' })
const github = createSigstore({ url: 'https://two.example.test' })
const stranger = createSigstore({ url: 'https://three.example.test' })

type Instance = typeof publicGood
const rootOf = (instance: Instance) => parseTrustedRoot(JSON.stringify(instance.trustedRoot()), 'root')
const PROFILES = {
  'public-good': publicGoodProfile(rootOf(publicGood), 'TUF one'),
  github: githubProfile(rootOf(github), 'TUF two'),
}
const statement: JsonObject = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'app', digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://example.test/x/v1',
  predicate: {},
}
const signedBy = (instance: Instance): string =>
  instance.bundle({ content: { kind: 'dsse', payload: Buffer.from(JSON.stringify(statement)) } }).text
const trust = (...instances: Instance[]) => {
  const asked: string[] = []
  const bundles = instances.map((instance) => ({ found: { text: signedBy(instance), source: 'x.sigstore.json' } }))
  const load = async (name: 'public-good' | 'github') => {
    asked.push(name)
    return PROFILES[name]
  }
  return { asked, trust: publishedTrust(bundles, ['public-good', 'github'], load) }
}

describe('the trust root of a release', () => {
  it('is that of the instance that issued its bundles, and no other is asked for', async () => {
    const { trust: found, asked } = trust(publicGood, publicGood)
    expect([(await found).instance, asked]).toEqual(['public-good', ['public-good']])
    expect((await trust(github).trust).instance).toBe('github')
  })

  it('is written so that it verifies what it was loaded for', async () => {
    const { text } = await trust(publicGood).trust
    const [root, ...others] = parseTrustedRoots(Buffer.from(text), 'trusted_root.json')
    expect([others, root]).toEqual([[], rootOf(publicGood)])
    if (root === undefined) throw new Error('no root')
    const bundle = parseBundle(signedBy(publicGood), 'x')
    const verified = await verifyBundle(bundle, privateProfile(root, 'file'), undefined, { decidedBy: 'policy' })
    expect(verified.kind).toBe('attestation')
  })

  it('is one a line where both instances signed', async () => {
    const { text, instance } = await trust(publicGood, github).trust
    expect([instance, parseTrustedRoots(Buffer.from(text), 'roots').length]).toEqual(['both', 2])
  })

  it('A02 is none for what somebody else issued', async () => {
    expect(await verdictOf(() => trust(publicGood, stranger).trust)).toBe('V1 UNKNOWN_AUTHORITY')
  })
})
