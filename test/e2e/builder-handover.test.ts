import { appendFileSync, copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { BUILDER_REF, type BuilderCall, openBuilderCall } from '../support/builder.ts'
import { expectNothingSigned, forge, type Manifest, provenanceOf } from '../support/builder-run.ts'

let testbed: Testbed
let call: BuilderCall
beforeAll(async () => {
  testbed = await startTestbed()
  call = openBuilderCall(testbed)
})
beforeEach(() => {
  call.start()
  call.build('dist/app.tgz', 'the artifact')
  call.build('dist/tool', 'another one')
})
afterAll(async () => {
  call.close()
  await testbed.close()
})

describe('a build that means harm', () => {
  it('C18 changes an artifact after it was hashed, and nothing is logged', async () => {
    call.build('dist/large.bin', Buffer.alloc(8 * 1024 * 1024))
    await call.collect()
    appendFileSync(join(call.downloaded, 'files/dist/large.bin'), 'x')
    const { message } = await expectNothingSigned(call, [1, 'HANDOVER'], () => call.sign())
    expect(message).toContain('large.bin')
  })

  it('C18 says another digest than that of its manifest', async () => {
    await call.collect()
    await expectNothingSigned(call, [1, 'HANDOVER'], () => call.sign({ 'subjects-digest': `sha256:${'a'.repeat(64)}` }))
  })

  it('C19 plants a provenance, a builder and a runner, which nobody reads', async () => {
    call.build('dist/provenance.json', JSON.stringify({ builder: { id: 'https://github.com/evil/x' } }))
    await call.collect()
    const { runDetails } = provenanceOf(await call.sign()).predicate
    expect(runDetails.builder.id).toBe(`https://github.com/${BUILDER_REF}`)
    const digest = forge(call, (manifest) => ({ ...manifest, runner: 'github-hosted', builder: { id: 'x' } }))
    await expectNothingSigned(call, [1, 'HANDOVER'], () => call.sign({ 'subjects-digest': digest }))
  })

  it.each<[string, () => void]>([
    ['a file beside the manifest', () => writeFileSync(join(call.downloaded, 'instance.json'), '{}')],
    ['a file among the others', () => writeFileSync(join(call.downloaded, 'files/dist/extra'), 'x')],
    ['an empty folder', () => mkdirSync(join(call.downloaded, 'files/more'))],
    ['F12 a link to a file', () => symlinkSync('/etc/hostname', join(call.downloaded, 'files/dist/link'))],
    [
      'F12 a link in place of an artifact',
      () => {
        rmSync(join(call.downloaded, 'files/dist/tool'))
        symlinkSync(join(call.workspace, 'dist/tool'), join(call.downloaded, 'files/dist/tool'))
      },
    ],
    [
      'F12 a link in place of a folder',
      () => {
        rmSync(join(call.downloaded, 'files/dist'), { recursive: true })
        symlinkSync(join(call.workspace, 'dist'), join(call.downloaded, 'files/dist'))
      },
    ],
    [
      'F12 a link in place of the manifest',
      () => {
        copyFileSync(join(call.downloaded, 'subjects.json'), join(call.workspace, 'subjects.json'))
        rmSync(join(call.downloaded, 'subjects.json'))
        symlinkSync(join(call.workspace, 'subjects.json'), join(call.downloaded, 'subjects.json'))
      },
    ],
    ['less than it declared', () => rmSync(join(call.downloaded, 'files/dist/tool'))],
  ])('hands over %s', async (_, plant) => {
    await call.collect()
    plant()
    await expectNothingSigned(call, [1, 'HANDOVER'], () => call.sign())
  })

  it.each<[string, (manifest: Manifest) => unknown]>([
    ['F12 a path upwards', ({ subjects }) => void Object.assign(subjects[0]!, { file: 'files/../../etc/passwd' })],
    ['F12 an absolute path', ({ subjects }) => void Object.assign(subjects[0]!, { file: '/etc/passwd' })],
    ['F12 a drive', ({ subjects }) => void Object.assign(subjects[0]!, { file: 'C:\\x' })],
    ['F12 a backslash', ({ subjects }) => void Object.assign(subjects[0]!, { file: 'files/..\\..\\x' })],
    ['F12 the manifest itself', ({ subjects }) => void Object.assign(subjects[0]!, { file: 'subjects.json' })],
    ['a name upwards', ({ subjects }) => void Object.assign(subjects[0]!, { name: '../app.tgz' })],
    ['F03 a name with a line end', ({ subjects }) => void Object.assign(subjects[0]!, { name: 'a\nb' })],
    ['a name twice', ({ subjects }) => void Object.assign(subjects[0]!, { name: 'tool' })],
    ['a file twice', ({ subjects }) => void Object.assign(subjects[0]!, { file: 'files/dist/tool' })],
    [
      'a digest in capitals',
      ({ subjects }) => void Object.assign(subjects[0]!, { digest: { sha256: 'A'.repeat(64) } }),
    ],
    ['no digest', ({ subjects }) => void Object.assign(subjects[0]!, { digest: {} })],
    [
      'a weak digest',
      ({ subjects }) => void Object.assign(subjects[0]!, { digest: { sha256: 'a'.repeat(64), md5: 'b' } }),
    ],
    ['no artifact', (manifest) => ({ ...manifest, subjects: [] })],
    ['another version', (manifest) => ({ ...manifest, version: 2 })],
    ['a field more', ({ subjects }) => void Object.assign(subjects[0]!, { mode: 'x' })],
  ])('forges a manifest with %s', async (_, change) => {
    await call.collect()
    const digest = forge(call, change)
    await expectNothingSigned(call, [1, 'HANDOVER'], () => call.sign({ 'subjects-digest': digest }))
  })

  it('forges a manifest that says the same in other bytes', async () => {
    await call.collect()
    const path = join(call.downloaded, 'subjects.json')
    const bytes = Buffer.from(`${readFileSync(path, 'utf8')}\n`)
    writeFileSync(path, bytes)
    await expectNothingSigned(call, [1, 'HANDOVER'], () => call.sign({ 'subjects-digest': call.digestOf(bytes) }))
  })

  it.each<[string, JsonObject]>([
    ['F13 of another run', { runId: '1' }],
    ['F13 of another job', { job: 'test' }],
    ['C23 of another attempt', { runAttempt: '2' }],
  ])('hands over what is %s', async (_, build) => {
    await call.collect()
    const digest = forge(call, (manifest) => void Object.assign(manifest.build, build))
    await expectNothingSigned(call, [1, 'BUILD_JOB'], () => call.sign({ 'subjects-digest': digest }))
  })

  it('F13 hands over the artifact of an earlier attempt under its own name, which its digest shows', async () => {
    await call.collect()
    const old = readFileSync(join(call.downloaded, 'subjects.json'))
    call.build('dist/app.tgz', 'a new artifact')
    rmSync(call.downloaded, { recursive: true })
    await call.collect()
    writeFileSync(join(call.downloaded, 'subjects.json'), old)
    await expectNothingSigned(call, [1, 'HANDOVER'], () => call.sign())
  })

  it('says a digest that is none', async () => {
    await call.collect()
    const { message } = await expectNothingSigned(call, [2, 'INPUT'], () => call.sign({ 'subjects-digest': '$(id)' }))
    expect(message).toContain('subjects-digest')
  })
})
