import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { describeOnPosix } from '../testing/not-tested.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { type Collected, collectSubjects, namesFromMetadata, receiveSubjects, type SubjectMachine } from './index.ts'
import { parseManifest, writeManifest } from './manifest.ts'

afterAll(removeFolders)

const BUILD = { runId: '7', runAttempt: '1', job: 'build' }
const machine = (workspace: string): SubjectMachine => ({ fs, workspace, platform: 'linux', parallelism: 1 })
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

interface Handed {
  readonly folder: string
  readonly workspace: string
  readonly collected: Collected
}

async function collect(
  files: Readonly<Record<string, string>>,
  artifacts = '**',
  names: Readonly<Record<string, string>> = {},
): Promise<Handed> {
  const workspace = await temporaryFolder(files)
  const folder = await temporaryFolder()
  const request = { artifacts, algorithms: ['sha256'], names: new Map(Object.entries(names)), build: BUILD, folder }
  return { folder, workspace, collected: await collectSubjects(request, machine(workspace)) }
}

describeOnPosix('what a build hands over', () => {
  it('is copied, and taken over as it was', async () => {
    const { folder, collected } = await collect({ 'dist/app.tgz': 'aa', 'dist/sub/tool': 'b' })
    const { subjects, build } = await receiveSubjects(folder, collected.digest, machine(folder))
    expect(subjects).toEqual([
      { name: 'app.tgz', digest: { sha256: sha256('aa') }, path: join(folder, 'files/dist/app.tgz') },
      { name: 'tool', digest: { sha256: sha256('b') }, path: join(folder, 'files/dist/sub/tool') },
    ])
    expect(build).toEqual(BUILD)
  })

  it('is what it was when it was collected, whatever the build does to its files then', async () => {
    const { folder, workspace, collected } = await collect({ app: 'good' })
    await fs.writeFile(join(workspace, 'app'), 'evil')
    const { subjects } = await receiveSubjects(folder, collected.digest, machine(folder))
    expect(subjects[0]?.digest.sha256).toBe(sha256('good'))
  })

  it('F02 has the content of links within the workspace, and none of links out of it', async () => {
    const workspace = await temporaryFolder({ 'real/app': 'x' })
    await fs.symlink('real/app', join(workspace, 'app'))
    const folder = await temporaryFolder()
    const request = { artifacts: 'app', algorithms: ['sha256'], names: new Map(), build: BUILD, folder }
    await collectSubjects(request, machine(workspace))
    expect((await fs.lstat(join(folder, 'files/app'))).isFile()).toBe(true)
    await fs.symlink('/etc/hostname', join(workspace, 'host'))
    const outside = { ...request, artifacts: 'host', folder: await temporaryFolder() }
    expect(await verdictOf(() => collectSubjects(outside, machine(workspace)))).toBe('V2 FILE')
  })

  it.each([
    ['F03 a line end', 'a\nb', 'V2 FILE'],
    ['F03 a colon', 'a:b', 'V2 FILE'],
    ['F03 a star', 'a*b', 'V2 FILE'],
    ['F03 a backslash', 'a\\b', 'V2 FILE'],
  ])('refuses a file with %s in its name, which would be lost on the way', async (_, name, verdict) => {
    expect(await verdictOf(() => collect({ [name]: 'x' }))).toBe(verdict)
  })

  it.each(['ä b.tgz', '-rf', '.hidden', 'a,b', '\u{1f600}', 'n\u0303', '\u00f1', '[x]', "it's", '$(id)'])(
    'F03 keeps the name "%s" exactly',
    async (name) => {
      const { folder, collected } = await collect({ [name]: 'x' })
      const { subjects } = await receiveSubjects(folder, collected.digest, machine(folder))
      expect(subjects.map((subject) => subject.name)).toEqual([name])
    },
  )

  it('refuses two names that a system which ignores case would make one', async () => {
    expect(await failureOf(() => collect({ App: '1', app: '2' }))).toMatchObject({
      code: 'FILE',
      message: expect.stringContaining('in case only'),
    })
  })

  it('refuses what lies outside of the workspace', async () => {
    const other = await temporaryFolder({ app: 'x' })
    expect(await verdictOf(() => collect({ own: 'x' }, `${other}/app`))).toBe('V2 FILE')
  })

  it('F01 refuses patterns that match nothing', async () => {
    expect(await verdictOf(() => collect({ app: 'x' }, 'dist/*'))).toBe('V2 NO_SUBJECT')
  })

  it.each<[string, Record<string, string>, string]>([
    ['of a file that was not built', { gone: 'x' }, 'V2 INPUT'],
    ['that another file has', { a: 'b' }, 'V2 SUBJECT'],
    ['that leads upwards', { a: '../x' }, 'V2 FILE'],
  ])('refuses a given name %s', async (_, names, verdict) => {
    expect(await verdictOf(() => collect({ a: '1', b: '2' }, '**', names))).toBe(verdict)
  })

  it('F05 tells files apart that share a base name', async () => {
    const { collected } = await collect({ 'x64/app': '1', 'arm/app': '1' })
    expect(collected.subjects.map(({ name }) => name)).toEqual(['arm/app', 'x64/app'])
  })

  it('F04 is refused when a pipe stands for an artifact', async () => {
    const { folder, collected } = await collect({ app: '' })
    const { execFileSync } = await import('node:child_process')
    await fs.rm(join(folder, 'files/app'))
    execFileSync('mkfifo', [join(folder, 'files/app')])
    expect(await verdictOf(() => receiveSubjects(folder, collected.digest, machine(folder)))).toBe('V1 HANDOVER')
  })

  it('a folder without a manifest is the caller’s fault', async () => {
    const folder = await temporaryFolder({ 'files/app': 'x' })
    expect(await verdictOf(() => receiveSubjects(folder, `sha256:${'a'.repeat(64)}`, machine(folder)))).toBe('V2 INPUT')
  })
})

describe('names that a builder gives', () => {
  it.each([
    ['something else', { level: 3 }],
    ['names that are a list', { names: [] }],
    ['a name that is none', { names: { a: 7 } }],
    ['a blank name', { names: { a: ' ' } }],
    ['a name with a line end', { names: { a: 'x\ny' } }],
    ['an absolute name', { names: { a: '/etc/passwd' } }],
  ])('are refused with %s', async (_, metadata) => {
    expect(await verdictOf(() => namesFromMetadata(metadata as never))).toBe('V2 INPUT')
  })

  it('are package URLs and names of images as they are', () => {
    const names = { a: 'pkg:npm/%40acme/app@1.0.0', b: 'ghcr.io/acme/app' }
    expect([...namesFromMetadata({ names })]).toEqual(Object.entries(names))
  })
})

describe('a manifest', () => {
  const entry = (index: number) => ({ name: `f${index}`, digest: { sha256: 'a'.repeat(64) }, file: `files/f${index}` })
  const manifest = (count: number) =>
    writeManifest({ subjects: Array.from({ length: count }, (_, index) => entry(index)), build: BUILD })

  it('F08 has up to a hundred thousand artifacts, and not one more', async () => {
    expect(parseManifest(manifest(100_000).bytes).subjects).toHaveLength(100_000)
    expect(await verdictOf(() => parseManifest(manifest(100_001).bytes))).toBe('V1 HANDOVER')
  })

  it('is the same bytes for the same artifacts', () => {
    expect(manifest(3).digest).toBe(manifest(3).digest)
    expect(manifest(3).digest).not.toBe(manifest(4).digest)
  })

  it.each<[string, string]>([
    ['is no JSON', '{'],
    ['R02 is nested without end', '['.repeat(100_000)],
    ['A29 has a key twice', '{"build":{},"build":{},"subjects":[],"version":1}'],
    ['is a list', '[]'],
    ['is nothing', 'null'],
    ['has no build', '{"subjects":[],"version":1}'],
    ['has numbers for texts', '{"build":{"job":1,"runAttempt":1,"runId":1},"subjects":[{}],"version":1}'],
  ])('is refused when it %s', async (_, text) => {
    expect(await verdictOf(() => parseManifest(Buffer.from(text)))).toBe('V1 HANDOVER')
  })
})
