import { describe, expect, it } from '@jest/globals'
import type { ReportedBundle, SigningResult, VerifyResult } from '@slsa-actions/core/report'
import { signingAction } from './signing.ts'
import { verifyingAction } from './verifying.ts'

const flow = async (): Promise<never> => {
  throw new Error('not called')
}
const signing = signingAction({ name: 'attest', needs: [], needsRemedy: '', booleans: [], loadFlow: flow })
const verifying = verifyingAction({
  name: 'verify',
  needs: [],
  needsRemedy: '',
  booleans: [],
  loadFlow: flow,
})

const BUNDLE: ReportedBundle = {
  kind: 'provenance',
  subjects: [{ name: 'app', digest: { sha256: 'aa' } }],
  fileName: 'app.provenance.sigstore.json',
  stored: [
    { store: 'file', path: '/w/app.provenance.sigstore.json' },
    { store: 'github', id: '77', url: 'https://github.com/acme/app/attestations/77' },
  ],
  logEntries: [],
  times: [],
}
const FAILURE = { outcome: 'undecided', code: 'TIMEOUT', message: 'late' } as const

function signed(changes: Partial<SigningResult>): SigningResult {
  return {
    version: 1,
    action: 'attest',
    outcome: 'verified',
    bundles: [BUNDLE, { ...BUNDLE, stored: [{ store: 'github', id: '78', url: 'https://x/78' }] }],
    bundlePath: '/tmp/attestation.json',
    notices: [],
    needsTrustedRoot: false,
    ...changes,
  }
}

describe('outputs of a signing action', () => {
  it('are those of actions/attest, and name the first attestation of several', () => {
    expect(signing.outputs(signed({}))).toEqual({
      'bundle-path': '/tmp/attestation.json',
      'attestation-id': '77',
      'attestation-url': 'https://github.com/acme/app/attestations/77',
    })
  })

  it('K08 have the ids of storage records, and an empty list when none was made', () => {
    expect(signing.outputs(signed({ storageRecordIds: ['7', '8'] }))).toMatchObject({ 'storage-record-ids': '7,8' })
    expect(signing.outputs(signed({ storageRecordIds: [] }))).toMatchObject({ 'storage-record-ids': '' })
  })

  it('K03 are, after a failure, the id of what is published nevertheless, and nothing else', () => {
    expect(signing.outputs(signed({ outcome: 'undecided', failure: FAILURE }))).toEqual({ 'attestation-id': '77' })
  })

  it.each(['refused', 'bad-input', 'undecided', 'skipped', 'dry-run'] as const)(
    'are none for %s when nothing was published',
    (outcome) => {
      expect(signing.outputs(signed({ outcome, bundles: [] }))).toEqual({})
    },
  )
})

describe('outputs of verify', () => {
  const result = (outcome: VerifyResult['outcome']): VerifyResult => ({
    version: 1,
    action: 'verify',
    outcome,
    artifacts: [],
    demanded: {},
    unbound: [],
    notices: [],
  })

  it('say verified only when it is', () => {
    expect(verifying.outputs(result('verified'))).toEqual({ verified: 'true' })
  })

  it.each(['refused', 'bad-input', 'undecided', 'skipped', 'dry-run'] as const)('are none for %s', (outcome) => {
    expect(verifying.outputs(result(outcome))).toEqual({})
  })
})
