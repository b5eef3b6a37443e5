import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusedCallOf } from './expectations.ts'
import { BUILD } from './hostile.ts'
import { BUILDERS, type Called, openWorld, type World } from './world.ts'

const COMMIT = 'c'.repeat(40)
const RESOURCE = 'pkg:github/acme/app@v1'

let world: World
let built: Called
let given: Readonly<Record<string, unknown>>

const policy = (level: number): string => `version: 1
signers:
  builder:
    workflow: https://github.com/${BUILDERS}/.github/workflows/build-generic.yml
    at: releases
    issuer: ${world.testbed.issuer}
rules:
  - name: app
    artifacts: any
    provenance:
      signers: builder
      source: { repository: https://github.com/acme/app }
      workflow: .github/workflows/release.yml
      ref: refs/heads/main
      event: push
      inputs: any
      level: ${level}
`

beforeAll(async () => {
  world = await openWorld('verify-vsa', {})
  world.testbed.github.addRepository('acme/policies', {
    refs: { 'refs/heads/main': COMMIT },
    files: { [COMMIT]: { 'slsa-policy.yaml': policy(3), 'none.yaml': policy(3).replace('acme/app', 'acme/other') } },
  })
  built = await world.call({
    builder: 'build-generic',
    script: BUILD,
    inputs: { script: 'ci/build.sh', artifacts: 'dist/*' },
  })
  given = {
    'artifact-id': '70001',
    'bundle-artifact-id': '70002',
    'resource-uri': RESOURCE,
    'policy-repository': 'acme/policies',
  }
})

afterAll(() => world?.close())

describe('a caller of verify-vsa.yml', () => {
  it('gets a summary of Build L3 for what the builder built, by the policy’s commit', async () => {
    expect(built.errors).toEqual([])
    const called = await world.call({ after: built, inputs: given })
    expect(called.errors).toEqual([])
    const [{ subject, predicate } = { subject: [], predicate: {} }] = Object.values(called.bundles)
    expect(subject.map(({ name }) => name)).toContain('app.tgz')
    expect(predicate).toMatchObject({
      verifier: { id: `https://github.com/${BUILDERS}/.github/workflows/verify-vsa.yml` },
      policy: { uri: `git+https://github.com/acme/policies@${COMMIT}#slsa-policy.yaml` },
      resourceUri: RESOURCE,
      verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
    })
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['what the policy does not let pass', { policy: 'none.yaml' }, /POLICY/],
    ['a policy that is not there', { policy: 'other.yaml' }, /POLICY/],
    ['a policy that a pull request proposes', { 'policy-ref': 'refs/pull/1/head' }, /policy-ref/],
    ['bundles that are none', { 'bundle-artifact-id': '70001' }, /NO_ATTESTATION/],
    ['S06 a resource that is a command', { 'resource-uri': '$(id)";touch /tmp/x;"' }, /resource-uri/],
  ])('gets no summary for %s', async (_, inputs, reason) => {
    await refusedCallOf(world, { after: built, inputs: { ...given, ...inputs } }, reason)
  })

  it('is asked for nothing but the certified identity: no job of the caller has the token', () => {
    const text = readFileSync(join(built.folder, 'builders/.github/workflows/verify-vsa.yml'), 'utf8')
    expect(text.match(/id-token/g)).toHaveLength(1)
  })
})
