import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { generateKeys } from '@slsa-actions/testbed'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { verdictOf } from '../testing/failure.ts'
import { profileOf, testInstance, verifyMade } from '../testing/sigstore.ts'
import { keyProfile, npmProfile, type TrustProfile } from '../trust/index.ts'
import { assertPublished, NPM_PUBLISH, parseBundle, type VerifiedBundle, verifyBundle } from './index.ts'

const sigstore = testInstance()
const keys = generateKeys()
const key = {
  key: keys.publicKey,
  fingerprint: `sha256:${createHash('sha256')
    .update(keys.publicKey.export({ format: 'der', type: 'spki' }))
    .digest('hex')}`,
}
const npm = npmProfile(profileOf(sigstore).root, 'keys.json', [{ ...key, hint: 'SHA256:npm' }])

const URL = 'pkg:npm/%40acme/app@1.2.3'
const SHA512 = 'a'.repeat(128)
const GOOD = { name: '@acme/app', version: '1.2.3', registry: 'https://registry.npmjs.org' }

interface Claim {
  readonly names?: readonly string[]
  readonly sha512?: string
  readonly type?: string
  readonly predicate?: JsonValue
}

const payload = ({ names = [URL], sha512 = SHA512, type, predicate = GOOD }: Claim, otherwise: string) => ({
  kind: 'dsse' as const,
  payload: Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v0.1',
      subject: names.map((name) => ({ name, digest: { sha512 } })),
      predicateType: type ?? otherwise,
      predicate,
    } as unknown as JsonObject),
  ),
})

function published(claim: Claim = {}, profile: TrustProfile = npm): Promise<VerifiedBundle> {
  const content = payload(claim, NPM_PUBLISH)
  const { bundle } = sigstore.bundle({ keys, verifier: 'public-key', hint: 'SHA256:npm', content })
  return verifyBundle(parseBundle(bundle, 'publish'), profile, undefined, { signedBy: 'key' })
}

function attested(claim: Claim = {}): Promise<VerifiedBundle> {
  const content = payload({ predicate: {}, ...claim }, 'https://example.test/build/v1')
  return verifyMade(sigstore, sigstore.bundle({ content }))
}

async function verdict(publish: Claim = {}, attestation: Claim = {}): Promise<string> {
  const pair = [await published(publish), await attested(attestation)] as const
  return verdictOf(() => assertPublished(...pair))
}

describe('assertPublished', () => {
  it.each<[string, Claim]>([
    ['another name', { predicate: { ...GOOD, name: '@acme/other' } }],
    ['a name without its scope', { predicate: { ...GOOD, name: 'app' } }],
    ['another version', { predicate: { ...GOOD, version: '1.2.30' } }],
    ['no name', { predicate: { version: '1.2.3', registry: GOOD.registry } }],
    ['a version that is a number', { predicate: { ...GOOD, version: 1 } }],
    ['another registry', { predicate: { ...GOOD, registry: 'https://registry.npmjs.org.evil.example' } }],
    ['no registry', { predicate: { name: GOOD.name, version: GOOD.version } }],
    ['another type', { type: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.2' }],
    ['two packages', { names: [URL, 'pkg:npm/other@1.0.0'] }],
    ['a scope that is not encoded', { names: ['pkg:npm/@acme/app@1.2.3'] }],
    ['a scope that is encoded twice', { names: ['pkg:npm/%2540acme/app@1.2.3'] }],
    ['another package URL', { names: ['pkg:npm/%40acme/app@1.2.4'] }],
  ])('C12 refuses a publish attestation of %s', async (_, claim) => {
    expect(await verdict(claim, claim.names === undefined ? {} : { names: claim.names })).toBe('V1 NPM_PACKAGE')
  })

  it.each<[string, Claim]>([
    ['another package', { names: ['pkg:npm/%40acme/other@1.2.3'] }],
    ['another version', { names: ['pkg:npm/%40acme/app@1.2.4'] }],
    ['other bytes', { sha512: 'b'.repeat(128) }],
    ['two packages', { names: [URL, 'pkg:npm/other@1.0.0'] }],
  ])('C12 refuses an attestation of %s beside it', async (_, claim) => {
    expect(await verdict({}, claim)).toBe('V1 NPM_PACKAGE')
  })

  it("A37 refuses one that was not signed with a key of npm's", async () => {
    const other = keyProfile(key, { isLogRequired: true, root: profileOf(sigstore) })
    const pair = [await published({}, other), await attested()] as const
    expect(await verdictOf(() => assertPublished(...pair))).toBe('V1 NPM_PACKAGE')
  })

  it('C12 takes a package with a scope, and one without', async () => {
    expect(await verdict()).toBe('V0')
    const plain = { names: ['pkg:npm/app@1.2.3'] }
    expect(await verdict({ ...plain, predicate: { ...GOOD, name: 'app' } }, plain)).toBe('V0')
  })
})
