import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { failureOf } from '../testing/failure.ts'
import type { Circumstances } from '../testing/sigstore.ts'
import { changed, profileOf, REPOSITORY, testInstance, verdictOn, verifyMade, WORKFLOW } from '../testing/sigstore.ts'

const sigstore = testInstance()
const profile = profileOf(sigstore)
const SHA256 = 'a'.repeat(64)
const SHA512 = 'b'.repeat(128)
const ARTIFACT = { digests: { sha256: SHA256 } }
const V1 = 'https://slsa.dev/provenance/v1'
const V02 = 'https://slsa.dev/provenance/v0.2'
const SOURCE = `https://github.com/${REPOSITORY}`
const COMMIT = '0123456789abcdef0123456789abcdef01234567'

const STATEMENT = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'app.tgz', digest: { sha256: SHA256 } }],
  predicateType: 'https://example.com/predicate/v1',
  predicate: {},
}

/** A provenance as GitHub's own action writes it. */
const PROVENANCE = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: { ref: 'refs/heads/main', repository: SOURCE, path: '.github/workflows/release.yml' },
    },
    internalParameters: {
      github: {
        event_name: 'push',
        repository_id: '1001',
        repository_owner_id: '2001',
        runner_environment: 'github-hosted',
      },
    },
    resolvedDependencies: [{ uri: `git+${SOURCE}@refs/heads/main`, digest: { gitCommit: COMMIT } }],
  },
  runDetails: {
    builder: { id: WORKFLOW },
    metadata: { invocationId: `${SOURCE}/actions/runs/3001/attempts/1` },
  },
}

/** The verdict on a signed statement, or on bytes that were signed as one. */
function signed(value: JsonObject | Buffer | string, circumstances: Circumstances = {}): Promise<string> {
  const payload = Buffer.isBuffer(value)
    ? value
    : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
  return verdictOn(sigstore, { content: { kind: 'dsse', payload } }, { profile, artifact: ARTIFACT, ...circumstances })
}

/** The verdict on a provenance with one place changed. */
function provenance(path: readonly (string | number)[], to: JsonValue | undefined): Promise<string> {
  return signed({ ...STATEMENT, predicateType: V1, predicate: changed(PROVENANCE, path, to) })
}

describe('C01 the artifact', () => {
  it('is a subject', async () => expect(await signed(STATEMENT)).toBe('V0'))
  it('is not a subject', async () =>
    expect(await signed(STATEMENT, { artifact: { digests: { sha256: 'f'.repeat(64) } } })).toBe('V1 ARTIFACT_DIGEST'))
  it('is one of several subjects', async () => {
    const other = { name: 'other', digest: { sha256: 'c'.repeat(64) } }
    expect(await signed({ ...STATEMENT, subject: [other, ...STATEMENT.subject] })).toBe('V0')
  })
  it('C05 is found by its digest, whatever the subject is called', async () => {
    const subject = [{ name: '../../etc/passwd', digest: { sha256: SHA256 } }]
    expect(await signed({ ...STATEMENT, subject })).toBe('V0')
  })
})

describe('C02 a subject with a digest that is', () => {
  it.each([
    ['md5 alone', { md5: 'a'.repeat(32) }, 'V1 ARTIFACT_DIGEST'],
    ['sha1 alone', { sha1: 'a'.repeat(40) }, 'V1 ARTIFACT_DIGEST'],
    ['one character short', { sha256: 'a'.repeat(63) }, 'V1 STATEMENT'],
    ['in upper case', { sha256: 'A'.repeat(64) }, 'V1 STATEMENT'],
    ['with 0x before it', { sha256: `0x${'a'.repeat(64)}` }, 'V1 STATEMENT'],
    ['called by another name', { SHA256: 'a'.repeat(64) }, 'V1 ARTIFACT_DIGEST'],
    ['empty', {}, 'V1 STATEMENT'],
  ])('%s', async (_, digest, expected) => {
    expect(await signed({ ...STATEMENT, subject: [{ name: 'app.tgz', digest }] } as JsonObject)).toBe(expected)
  })
  it('weak, of an artifact that has no other', async () => {
    const subject = [{ name: 'app.tgz', digest: { sha1: 'a'.repeat(40) } }]
    const artifact = { digests: { sha1: 'a'.repeat(40) } }
    expect(await signed({ ...STATEMENT, subject }, { artifact })).toBe('V2 SUBJECT')
  })
})

describe('C03 of two digests', () => {
  const artifact = { digests: { sha256: SHA256, sha512: SHA512 } }
  const subject = (digest: JsonObject) => ({ ...STATEMENT, subject: [{ name: 'app.tgz', digest }] })
  it.each([
    ['both are right', { sha256: SHA256, sha512: SHA512 }, 'V0'],
    ['one is wrong', { sha256: SHA256, sha512: 'f'.repeat(128) }, 'V1 ARTIFACT_DIGEST'],
    ['the other one is wrong', { sha256: 'f'.repeat(64), sha512: SHA512 }, 'V1 ARTIFACT_DIGEST'],
    ['one is of an algorithm that is not known', { sha256: SHA256, blake9: 'x' }, 'V0'],
  ])('%s', async (_, digest, expected) => expect(await signed(subject(digest), { artifact })).toBe(expected))
  it.each<[string, JsonObject, string]>([
    ['the subjects are named by', { sha512: 'f'.repeat(128) }, `sha512:${SHA512}`],
    ['differs from the subject', { sha256: SHA256, sha512: 'f'.repeat(128) }, `sha512:${SHA512}`],
    ['comes first, where none can be compared', { sha384: 'c'.repeat(96) }, `sha256:${SHA256}`],
  ])('a refusal shows the one that %s, and no other', async (_, digest, expected) => {
    const payload = Buffer.from(JSON.stringify(subject(digest)))
    const { bundle } = sigstore.bundle({ content: { kind: 'dsse', payload } })
    const failure = await failureOf(() => verifyMade(sigstore, bundle, { profile, artifact }))
    expect(failure?.message.match(/\b(?:sha\d+:[0-9a-f]+)/g)).toEqual([expected])
  })
  it('a weak one is wrong', async () => {
    const weak = { digests: { sha256: SHA256, sha1: 'a'.repeat(40) } }
    expect(await signed(subject({ sha256: SHA256, sha1: 'f'.repeat(40) }), { artifact: weak })).toBe(
      'V1 ARTIFACT_DIGEST',
    )
  })
  it('one subject has the one, another subject the other', async () => {
    const two = [
      { name: 'a', digest: { sha256: SHA256, sha512: 'f'.repeat(128) } },
      { name: 'b', digest: { sha256: 'f'.repeat(64), sha512: SHA512 } },
    ]
    expect(await signed({ ...STATEMENT, subject: two }, { artifact })).toBe('V1 ARTIFACT_DIGEST')
  })
})

describe('C06 the type of a statement', () => {
  it.each([
    ['https://in-toto.io/Statement/v1', 'V0'],
    ['https://in-toto.io/Statement/v0.1', 'V0'],
    ['https://in-toto.io/Statement/v2', 'V1 STATEMENT'],
    ['https://in-toto.io/Statement/v1/', 'V1 STATEMENT'],
    ['', 'V1 STATEMENT'],
  ])('%s', async (_type, expected) => expect(await signed({ ...STATEMENT, _type })).toBe(expected))

  it.each([
    [V1, 'V0'],
    [`${V1}.1`, 'V1 PREDICATE_TYPE'],
    [`${V1}/`, 'V1 PREDICATE_TYPE'],
    [V1.replace('https', 'http'), 'V1 PREDICATE_TYPE'],
    [V02, 'V1 PREDICATE_TYPE'],
  ])('B08 a predicate of %s where a provenance v1 is demanded', async (predicateType, expected) => {
    const statement = { ...STATEMENT, predicateType, predicate: PROVENANCE }
    expect(await signed(statement, { expectation: { predicateType: V1 } })).toBe(expected)
  })
})

describe('A41 a signature is demanded', () => {
  const expectation = { predicateType: 'https://sigstore.dev/cosign/sign/v1' }
  it('and an attestation is there', async () => {
    expect(await signed({ ...STATEMENT, predicateType: V1, predicate: PROVENANCE }, { expectation })).toBe(
      'V1 PREDICATE_TYPE',
    )
  })
  it('and a plain one is there', async () => {
    const content = { kind: 'message', artifact: Buffer.from('x') } as const
    expect(await verdictOn(sigstore, { content }, { profile, expectation })).toBe('V0')
  })
  it('B08 and a plain one is there where a provenance is demanded', async () => {
    const content = { kind: 'message', artifact: Buffer.from('x') } as const
    const demand = { profile, expectation: { predicateType: V1 } }
    expect(await verdictOn(sigstore, { content }, demand)).toBe('V1 PREDICATE_TYPE')
  })
})

it.each([
  ['no JSON', 'hello'],
  ['cut', JSON.stringify(STATEMENT).slice(0, -1)],
  ['a key that stands twice', JSON.stringify(STATEMENT).replace('{', '{"predicateType":"x",')],
  ['a list', '[]'],
  ['no subject', JSON.stringify({ ...STATEMENT, subject: [] })],
  ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
])('B09 a signed payload that is %s', async (_, payload) => expect(await signed(payload)).toBe('V1 STATEMENT'))

describe('C07 a provenance', () => {
  const predicateV02 = {
    builder: { id: WORKFLOW },
    buildType: 'https://example.com/build',
    invocation: { configSource: { uri: `git+${SOURCE}` } },
  }
  it.each([
    ['v1', V1, PROVENANCE, 'V0'],
    ['v0.2', V02, predicateV02, 'V0'],
    ['v1 with the fields of v0.2', V1, predicateV02, 'V1 STATEMENT'],
    ['v0.2 with the fields of v1', V02, PROVENANCE, 'V1 STATEMENT'],
    ['v1 without a builder', V1, changed(PROVENANCE, ['runDetails', 'builder'], undefined), 'V1 STATEMENT'],
    [
      'v1 without the id of its builder',
      V1,
      changed(PROVENANCE, ['runDetails', 'builder', 'id'], undefined),
      'V1 STATEMENT',
    ],
    ['v1 without dependencies', V1, changed(PROVENANCE, ['buildDefinition', 'resolvedDependencies'], undefined), 'V0'],
  ])('%s', async (_, predicateType, predicate, expected) =>
    expect(await signed({ ...STATEMENT, predicateType, predicate } as JsonObject)).toBe(expected),
  )
  it('v1 in a statement v0.1', async () => {
    const _type = 'https://in-toto.io/Statement/v0.1'
    expect(await signed({ ...STATEMENT, _type, predicateType: V1, predicate: PROVENANCE })).toBe('V0')
  })
})

describe('C08 a provenance that contradicts its certificate', () => {
  const parameters = ['buildDefinition', 'externalParameters', 'workflow']
  const internal = ['buildDefinition', 'internalParameters', 'github']
  const dependency = ['buildDefinition', 'resolvedDependencies']
  it.each([
    ['in the repository', [...parameters, 'repository'], 'https://github.com/octo-org/other'],
    ['in the ref', [...parameters, 'ref'], 'refs/heads/other'],
    ['in the path of the workflow', [...parameters, 'path'], '.github/workflows/other.yml'],
    ['in a value that is no text', [...parameters, 'repository'], [SOURCE]],
    ['in the event', [...internal, 'event_name'], 'workflow_dispatch'],
    ['in the id of the repository', [...internal, 'repository_id'], '9'],
    ['in the id of the owner', [...internal, 'repository_owner_id'], '9'],
    ['in the runner', [...internal, 'runner_environment'], 'self-hosted'],
    ['in the run', ['runDetails', 'metadata', 'invocationId'], `${SOURCE}/actions/runs/1/attempts/1`],
    ['in the commit', [...dependency, 0, 'digest', 'gitCommit'], 'f'.repeat(40)],
    [
      'in the builder',
      ['runDetails', 'builder', 'id'],
      'https://github.com/evil/evil/.github/workflows/x.yml@refs/tags/v1.0.0',
    ],
    [
      'in the kind of runner that it calls its builder',
      ['runDetails', 'builder', 'id'],
      'https://github.com/actions/runner/self-hosted',
    ],
  ] as [string, (string | number)[], JsonValue][])('%s', async (_, path, value) =>
    expect(await provenance(path, value)).toBe('V1 CONTRADICTION'),
  )

  it('in the commit, beside another dependency at the right one', async () => {
    const list = [
      { uri: `git+${SOURCE}@refs/heads/main`, digest: { gitCommit: 'f'.repeat(40) } },
      { uri: `git+${SOURCE}@refs/heads/other`, digest: { gitCommit: COMMIT } },
    ]
    expect(await provenance(dependency, list)).toBe('V1 CONTRADICTION')
  })
  it('an action of the same repository may be at another commit', async () => {
    const list = [
      ...PROVENANCE.buildDefinition.resolvedDependencies,
      { uri: `git+${SOURCE}@${'f'.repeat(40)}`, digest: { gitCommit: 'f'.repeat(40) } },
    ]
    expect(await provenance(dependency, list)).toBe('V0')
  })
  it('the kind of runner may be the builder', async () =>
    expect(await provenance(['runDetails', 'builder', 'id'], 'https://github.com/actions/runner/github-hosted')).toBe(
      'V0',
    ))
})

describe('C09 what a provenance says beyond its type', () => {
  it('is ignored in the predicate', async () => expect(await provenance(['note'], 'x')).toBe('V0'))
  it('is a parameter that nobody compares', async () =>
    expect(await provenance(['buildDefinition', 'externalParameters', 'extra'], 'x')).toBe('V1 CONTRADICTION'))
})

it('the statement comes out as it was signed', async () => {
  const content = { kind: 'dsse', payload: Buffer.from(JSON.stringify(STATEMENT)) } as const
  const verified = await verifyMade(sigstore, sigstore.bundle({ content }), { profile })
  expect(verified.statement).toEqual(STATEMENT)
})
