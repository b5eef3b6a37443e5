import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusedCallOf, subjectsOf } from './expectations.ts'
import { BUILD } from './hostile.ts'
import { type Called, openWorld, type World } from './world.ts'

const SBOM = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'app',
  documentNamespace: 'https://example.test/app',
  creationInfo: { created: '2026-11-24T09:00:00Z', creators: ['Tool: none'] },
  packages: [],
}
const PROVENANCE = {
  buildDefinition: { buildType: 'https://example.test/mine' },
  runDetails: { builder: { id: 'me' } },
}

let world: World
let built: Called
let claims: Readonly<Record<string, unknown>>

beforeAll(async () => {
  world = await openWorld('sign-claims', {})
  built = await world.call({
    builder: 'build-generic',
    script: `${BUILD}echo '${JSON.stringify(SBOM)}' > dist/app.spdx.json\necho '${JSON.stringify(PROVENANCE)}' > dist/own.json\n`,
    inputs: { script: 'ci/build.sh', artifacts: 'dist/*' },
  })
  const [, digest] = /subjects-digest=(sha256:[0-9a-f]{64})/.exec(built.log) ?? []
  claims = { 'artifact-id': '70001', 'subjects-digest': digest, claim: 'app.spdx.json', 'claim-type': 'sbom' }
})

afterAll(() => world?.close())

describe('a caller of sign-claims.yml', () => {
  it('gets its SBOM attested for what the builder built, in the same run', async () => {
    expect(built.errors).toEqual([])
    const called = await world.call({ after: built, inputs: claims })
    expect(called.errors).toEqual([])
    const subjects = Object.entries(called.bundles).flatMap(([name, { subject }]) =>
      name.includes('.spdx.') ? subject : [],
    )
    const sha256 = createHash('sha256').update('the app\n').digest('hex')
    expect(subjects).toContainEqual({ name: 'app.tgz', digest: { sha256 } })
    expect(subjects).not.toContainEqual(expect.objectContaining({ name: 'app.spdx.json' }))
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['a provenance', { claim: 'own.json', 'claim-type': 'provenance' }, /claim-type/],
    [
      'a provenance by its address',
      { claim: 'own.json', 'claim-type': 'https://slsa.dev/provenance/v1' },
      /claim-type/,
    ],
    ['a provenance that is called an SBOM', { claim: 'own.json' }, /own\.json/],
    ['a verification summary', { claim: 'own.json', 'claim-type': 'vsa' }, /claim-type/],
    ['a file that was not built', { claim: 'other.json' }, /other\.json/],
    ['C18 another list than the builder’s', { 'subjects-digest': `sha256:${'0'.repeat(64)}` }, /HANDOVER/],
  ])('gets no signature for %s', async (_, inputs, reason) => {
    const called = await refusedCallOf(world, { after: built, inputs: { ...claims, ...inputs } }, reason)
    expect(subjectsOf(called)).toEqual([])
  })

  it('C19 gets no signature for what another run built', async () => {
    const other = await world.call({
      builder: 'build-generic',
      script: BUILD,
      inputs: { script: 'ci/build.sh', artifacts: 'dist/*' },
    })
    await refusedCallOf(world, { after: { ...built, runId: other.runId }, inputs: claims }, /BUILD_JOB/)
  })
})
