import { beforeAll, describe, expect, it } from '@jest/globals'
import { openFolder, runSlsa, type SlsaRun } from '../testing/run-slsa.ts'

const folder = openFolder()

const RESULT = {
  version: 1,
  action: 'verify',
  outcome: 'refused',
  failure: { outcome: 'refused', code: 'IDENTITY', message: 'somebody else', remedy: 'look' },
  notices: [],
  demanded: { 'source-ref': 'refs/heads/main' },
  unbound: ['predicate-type'],
  artifacts: [
    {
      subject: { name: 'app.tgz', digest: { sha256: 'a'.repeat(64) } },
      outcome: 'refused',
      failure: { outcome: 'refused', code: 'IDENTITY', message: 'somebody else', remedy: 'look' },
      accepted: [],
      rejected: [
        { source: 'one.json', failure: { outcome: 'refused', code: 'IDENTITY', message: 'signed by eve' } },
        { source: 'two.json', failure: { outcome: 'refused', code: 'SIGNATURE', message: 'is broken' } },
      ],
      policy: {
        verdict: 'fail',
        rules: [
          { id: 'release', verdict: 'pass', reason: 'the workflow is right', source: 'one.json' },
          { id: 'sbom', verdict: 'fail', reason: 'there is no SBOM' },
        ],
      },
    },
    {
      subject: { name: 'b.tgz', digest: { sha256: 'b'.repeat(64) } },
      outcome: 'verified',
      level: 2,
      accepted: [
        {
          source: 'b.json',
          kind: 'attestation',
          profile: 'private',
          predicateType: 'https://slsa.dev/provenance/v1',
          signer: { identity: 'https://github.com/acme/app/w.yml@refs/heads/main', issuer: 'https://issuer.example' },
          times: [],
          logEntries: [],
          level: {
            level: 2,
            builder: { explanation: 'an ordinary workflow' },
            requirements: [
              { id: 'I1', title: 'Isolated', level: 3, verdict: 'fail', evidence: 'signer and build are one' },
            ],
            fields: [],
            shape: 'unknown',
            raise: 'move the build into a reusable workflow',
            notices: [],
          },
        },
      ],
      rejected: [],
    },
  ],
}

beforeAll(() => {
  folder.file('result.json', JSON.stringify(RESULT))
})

function explain(argv: readonly string[]): Promise<SlsaRun> {
  return runSlsa(['explain', ...argv], { cwd: folder.path })
}

describe('slsa explain', () => {
  it('tells every bundle, rule and requirement, and that nothing is verified anew', async () => {
    const { status, stdout, stderr } = await explain(['result.json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const words of [
      'nothing is verified anew',
      'refused: app.tgz',
      'signed by eve (IDENTITY)',
      'is broken (SIGNATURE)',
      'sbom: there is no SBOM',
      'release: the workflow is right (decided by one.json)',
      'Build L2: an ordinary workflow',
      'move the build into a reusable workflow',
      'L3 Isolated: signer and build are one',
      'not demanded     predicate-type',
      'outcome: refused',
    ]) {
      expect(stdout).toContain(words)
    }
  })

  it.each([
    ['text', 'no json'],
    ['another action', JSON.stringify({ ...RESULT, action: 'sign' })],
    ['another version', JSON.stringify({ ...RESULT, version: 2 })],
    ['artifacts of another shape', JSON.stringify({ ...RESULT, artifacts: [{ outcome: 1 }] })],
    ['a list', '[]'],
    ['deep nesting', `{"a":${'['.repeat(100_000)}`],
  ])('ends with 2 for %s', async (_what, content) => {
    folder.file('odd.json', content)
    const run = await explain(['odd.json'])
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('slsa explain: bad-input')
  })

  it('ends with 2 for a file that is not there, and without any', async () => {
    expect(await explain(['none.json'])).toMatchObject({ status: 2 })
    expect(await explain([])).toMatchObject({ status: 2 })
  })
})
