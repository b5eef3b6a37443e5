import { type EmbeddedSigstore, generateKeys, type KeyPair } from '@slsa-actions/testbed'
import {
  builderClaims,
  GOOD_REVIEW,
  type ImageCase,
  provenance,
  review,
  type Statement,
  signature,
  told,
  vsa,
} from './cases.ts'

/** Keys of the parties: who releases (one key, the next, one that is revoked), who co-signs, who nobody knows. */
export const PARTIES = {
  release: generateKeys(),
  next: generateKeys(),
  revoked: generateKeys(),
  hsm: generateKeys(),
  stranger: generateKeys(),
  p384: generateKeys('P-384'),
  p521: generateKeys('P-521'),
  rsa: generateKeys('RSA-2048'),
  ed25519: generateKeys('Ed25519'),
} as const

type BundleChanges = NonNullable<Statement['bundle']>

/** As a key signs it, without a certificate; with no witness unless the changes bring some. */
function keyed(statement: Statement, keys: KeyPair = PARTIES.release, changes: BundleChanges = {}): Statement {
  return { ...statement, bundle: { verifier: 'public-key', keys, logs: [], hasTimestamp: false, ...changes } }
}

const legacy = (statement: Statement): Statement => ({ ...statement, isLegacy: true })
const both = (statement: Statement): Statement[] => [statement, legacy(statement)]

/** Cells differ by what no format of an engine shows, or by the log. */
const IN_BUNDLE = ['key-formats']
const IN_TAGS = ['older-formats', 'key-hints']

/** Images that keys signed, in bundles, in older tags and in both. */
export function imageKeyCases(sigstore: EmbeddedSigstore, issuer: string): ImageCase[] {
  const good = provenance()
  const foreign = sigstore.secondAuthority()
  const flip = {
    replace: { signature: (text: Buffer) => Buffer.from(text.map((one, at) => (at === 20 ? one ^ 1 : one))) },
  }
  const logged = { logs: [1] as const, hasTimestamp: false }
  const bad = told({ path: '.github/workflows/other.yml' }, {})
  const inAll = (name: string, statement: Statement, keys?: KeyPair): ImageCase[] => [
    { name, statements: [keyed(statement, keys)], differences: IN_BUNDLE },
    { name: `${name}-in-tags`, statements: [legacy(keyed(statement, keys))], differences: IN_TAGS },
  ]
  const certified: Statement = { ...good, claims: builderClaims(issuer) }
  return [
    { name: 'unsigned', statements: [] },
    ...inAll('good', good),
    { name: 'good-in-both', statements: both(keyed(good)) },
    { name: 'by-a-certificate', statements: [certified], differences: ['origin-claimed'] },
    ...inAll('by-a-stranger', good, PARTIES.stranger),
    { name: 'by-a-stranger-in-both', statements: both(keyed(good, PARTIES.stranger)) },
    { name: 'strangers-beside', statements: [...both(keyed(good)), ...both(keyed(bad, PARTIES.stranger))] },
    { name: 'tampered', statements: both(keyed(good, PARTIES.release, flip)) },
    { name: 'other-image', statements: both({ ...keyed(good), isOfOther: true }) },
    {
      name: 'logged',
      statements: [keyed(good, PARTIES.release, { logs: [2], hasTimestamp: true })],
      differences: IN_BUNDLE,
    },
    { name: 'logged-in-v1', statements: [keyed(good, PARTIES.release, logged)], differences: IN_BUNDLE },
    { name: 'logged-in-tags', statements: [legacy(keyed(good, PARTIES.release, logged))], differences: IN_TAGS },
    {
      name: 'logged-in-both',
      statements: both(keyed(good, PARTIES.release, logged)),
    },
    {
      name: 'in-a-foreign-log',
      statements: both(keyed(good, PARTIES.release, { ...logged, by: foreign })),
      differences: ['log-unchecked'],
    },
    {
      name: 'other-repository',
      statements: both(keyed(told({ repository: 'https://github.com/evil/web', repositoryId: '666' }, {}))),
    },
    { name: 'other-workflow', statements: both(keyed(bad)) },
    { name: 'other-ref', statements: both(keyed(told({ ref: 'refs/heads/main' }, {}))) },
    { name: 'other-event', statements: both(keyed(told({ event: 'workflow_dispatch' }, {}))) },
    { name: 'other-input', statements: both(keyed(provenance({ inputs: { mode: 'debug' } }))) },
    { name: 'further-input', statements: both(keyed(provenance({ inputs: { mode: 'prod', flags: '-x' } }))) },
    {
      name: 'revoked-builder',
      statements: both(
        keyed(provenance({ builderId: 'https://github.com/acme/old/.github/workflows/b.yml@refs/tags/v1.0.0' })),
      ),
    },
    {
      name: 'contradicting',
      statements: [...both(keyed(good)), ...both(keyed(bad))],
      differences: ['several-statements'],
    },
    { name: 'by-the-next-key', statements: both(keyed(good, PARTIES.next)) },
    { name: 'by-the-revoked-key', statements: both(keyed(good, PARTIES.revoked)) },
    ...(['p384', 'p521', 'rsa', 'ed25519'] as const).map((kind) => ({
      name: `by-${kind}`,
      statements: both(keyed(good, PARTIES[kind])),
    })),
    ...inAll('review', review(GOOD_REVIEW)),
    { name: 'review-by-a-stranger', statements: both(keyed(review(GOOD_REVIEW), PARTIES.stranger)) },
    { name: 'low-score', statements: both(keyed(review({ ...GOOD_REVIEW, score: 3 }))) },
    ...inAll('signature', signature()),
    { name: 'signature-by-a-stranger', statements: both(keyed(signature(), PARTIES.stranger)) },
    ...inAll('summary', vsa()),
    {
      name: 'failed-summary',
      statements: both(keyed(vsa({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] }))),
    },
    { name: 'certificate-and-key', statements: [certified, ...both(keyed(good, PARTIES.hsm))], differences: IN_TAGS },
    { name: 'certificate-and-stranger', statements: [certified, ...both(keyed(good, PARTIES.stranger))] },
    {
      name: 'certificate-and-key-over-other-words',
      statements: [certified, ...both(keyed(provenance({ more: { note: 'x' } }), PARTIES.hsm))],
      differences: ['co-signers'],
    },
    { name: 'two-keys', statements: [...both(keyed(good)), ...both(keyed(good, PARTIES.hsm))] },
    {
      name: 'two-keys-over-other-words',
      statements: [...both(keyed(good)), ...both(keyed(provenance({ more: { note: 'x' } }), PARTIES.hsm))],
      differences: ['co-signers'],
    },
    { name: 'the-second-key-alone', statements: both(keyed(good, PARTIES.hsm)) },
  ]
}
