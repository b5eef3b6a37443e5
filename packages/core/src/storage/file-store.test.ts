import { execFileSync } from 'node:child_process'
import fs from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { attestationText, digest, signatureText, storeItem, subject } from '../testing/bundles.ts'
import { failureOf, verdictOf } from '../testing/failure.ts'
import { describeOnPosix } from '../testing/not-tested.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { bundleFileNames, fileStore } from './index.ts'

afterAll(removeFolders)

const store = (workspace: string, folder = 'bundles', changes: Partial<typeof fs> = {}) =>
  fileStore(folder, { fs: { ...fs, ...changes }, platform: 'linux', workspace })

const about = (digit: string) => attestationText([{ name: 'x', digest: digest(digit) }])

async function sources(
  files: Readonly<Record<string, string>>,
  query: Parameters<ReturnType<typeof store>['find']>[0],
): Promise<string[]> {
  const folder = await temporaryFolder(files)
  const found = await store(folder, '.').find(query)
  return found.map(({ source }) => basename(source))
}

describeOnPosix('putting a bundle into a folder', () => {
  it('makes the folder, writes the bundle with a line end, and can be repeated', async () => {
    const workspace = await temporaryFolder()
    const item = storeItem('app.provenance.sigstore.json', [subject('app')])
    const files = store(workspace, 'out/bundles')
    await files.check()
    expect(await fs.readdir(workspace)).toEqual([])
    await files.put(item)
    const path = `${workspace}/out/bundles/app.provenance.sigstore.json`
    expect(await files.put(item)).toEqual({ store: 'file', path })
    expect(await fs.readFile(path, 'utf8')).toBe(`${item.text}\n`)
    expect(await fs.readdir(`${workspace}/out/bundles`)).toEqual(['app.provenance.sigstore.json'])
  })

  it('takes an absolute folder outside of the workspace, which was chosen', async () => {
    const [workspace, other] = [await temporaryFolder(), await temporaryFolder()]
    const files = store(workspace, `${other}/bundles`)
    await files.put(storeItem('x.sigstore.json', [subject('x')]))
    expect(await fs.readdir(`${other}/bundles`)).toEqual(['x.sigstore.json'])
  })

  it.each(['../../x', '..', 'a/../../b', './../x'])(
    'F11 refuses %s, which leads out of the workspace',
    async (folder) => {
      const outer = await temporaryFolder({ 'w/keep': '' })
      const files = store(`${outer}/w`, folder)
      expect(await verdictOf(() => files.check())).toBe('V2 OUTPUT_PATH')
      expect(await verdictOf(() => files.put(storeItem('x.sigstore.json', [subject('x')])))).toBe('V2 OUTPUT_PATH')
      expect(await fs.readdir(outer)).toEqual(['w'])
    },
  )

  it.each([
    ['itself', 'link'],
    ['on the way', 'link/deeper'],
    ['on the way, which is not there yet', 'link/not/yet'],
  ])('F11 refuses a link to elsewhere: %s', async (_, folder) => {
    const outer = await temporaryFolder({ 'w/keep': '', 'elsewhere/deeper/keep': '' })
    await fs.symlink('../elsewhere', `${outer}/w/link`)
    expect(await verdictOf(() => store(`${outer}/w`, folder).check())).toBe('V2 OUTPUT_PATH')
  })

  it('F11 refuses a link to nothing, which writing would make', async () => {
    const workspace = await temporaryFolder()
    await fs.symlink('/tmp/slsa-not-there', `${workspace}/link`)
    expect(await verdictOf(() => store(workspace, 'link/x').check())).toBe('V2 OUTPUT_PATH')
  })

  it('F11 refuses a file in the place of the folder', async () => {
    const workspace = await temporaryFolder({ bundles: '' })
    expect((await failureOf(() => store(workspace).check()))?.message).toContain('exists and is not a folder')
  })

  it('takes a workspace that is itself reached by a link', async () => {
    const outer = await temporaryFolder({ 'real/keep': '' })
    await fs.symlink('real', `${outer}/w`)
    expect(await verdictOf(() => store(`${outer}/w`, '.').check())).toBe('V0')
    expect(await verdictOf(() => store(`${outer}/w`, 'new').check())).toBe('V0')
  })

  it.each(['../x.sigstore.json', 'a/b.sigstore.json', 'a\\b.sigstore.json', '..', ''])(
    'F11 F12 refuses the file name %j',
    async (name) => {
      const workspace = await temporaryFolder()
      expect(await verdictOf(() => store(workspace).put(storeItem(name, [subject('x')])))).toBe('V2 OUTPUT_PATH')
      expect(await fs.readdir(workspace)).toEqual([])
    },
  )

  it('C05 F12 stays in the folder whatever the artifact is called', async () => {
    const outer = await temporaryFolder({ 'w/keep': '' })
    const subjects = ['../../etc/passwd', '/abs', '..', '.', 'C:\\x', 'a/../../b'].map((name) => subject(name))
    const names = bundleFileNames(
      subjects.map((each) => ({ subjects: [each], kind: 'signature' })),
      'linux',
    )
    const files = store(`${outer}/w`)
    for (const [index, each] of subjects.entries()) await files.put(storeItem(names[index] ?? '', [each]))
    expect((await fs.readdir(`${outer}/w/bundles`)).length).toBe(subjects.length)
    expect(await fs.readdir(outer)).toEqual(['w'])
  })
})

describeOnPosix('finding bundles in a folder', () => {
  it('finds what was put, by name, by digest, and among several subjects', async () => {
    const workspace = await temporaryFolder()
    const files = store(workspace)
    await files.put(storeItem('a_b.provenance.sigstore.json', [subject('a/b', digest('1'))]))
    await files.put(storeItem('multiple.spdx.sigstore.json', [subject('c', digest('2')), subject('d', digest('3'))]))
    const found = async (query: Parameters<typeof files.find>[0]) =>
      (await files.find(query)).map(({ source }) => basename(source))
    expect(await found({ name: 'a/b', digest: digest('1') })).toEqual(['a_b.provenance.sigstore.json'])
    expect(await found({ digest: digest('1') })).toEqual(['a_b.provenance.sigstore.json'])
    expect(await found({ name: 'renamed', digest: digest('3') })).toEqual(['multiple.spdx.sigstore.json'])
    expect(await found({ name: 'x', digest: digest('4') })).toEqual([])
    await files.put(storeItem('new.sigstore.json', [subject('new', digest('4'))]))
    expect(await found({ name: 'x', digest: digest('4') })).toEqual(['new.sigstore.json'])
  })

  it('looks by name first, and does not read the rest', async () => {
    const folder = await temporaryFolder({ 'app.sigstore.json': about('a'), 'other.sigstore.json': about('a') })
    const opened: string[] = []
    const open = (async (path: string, flags: number) => {
      opened.push(basename(path))
      return fs.open(path, flags)
    }) as typeof fs.open
    await store(folder, '.', { open }).find({ name: 'app', digest: digest('a') })
    expect(opened).toEqual(['app.sigstore.json'])
  })

  it('reads every other file once, however many artifacts are asked for', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`f${index}.sigstore.json`, about('b')]))
    const folder = await temporaryFolder(files)
    let count = 0
    const open = (async (path: string, flags: number) => {
      count += 1
      return fs.open(path, flags)
    }) as typeof fs.open
    const one = store(folder, '.', { open })
    for (let index = 0; index < 50; index += 1) await one.find({ name: `x${index}`, digest: digest('c') })
    expect(count).toBe(20)
  })

  it('finds a signature by its digest, and one of JSON Lines by its line', async () => {
    const files = {
      's.sigstore.json': signatureText('a'.repeat(64)),
      'all.jsonl': `${about('b')}\n${about('c')}\n${about('b')}\n`,
    }
    expect(await sources(files, { digest: digest('a') })).toEqual(['s.sigstore.json'])
    expect(await sources(files, { digest: digest('b') })).toEqual(['all.jsonl:1', 'all.jsonl:3'])
  })

  it('finds names with a digest, and older names', async () => {
    const files = { [`app-${'a'.repeat(12)}.spdx.sigstore.json`]: about('a'), 'app.sigstore': about('a') }
    expect((await sources(files, { name: 'app', digest: digest('a') })).sort()).toEqual(Object.keys(files).sort())
  })

  it('gives what bears the name but speaks about other bytes, when there is nothing else', async () => {
    const files = { 'app.sigstore.json': about('b'), 'other.sigstore.json': about('c') }
    expect(await sources(files, { name: 'app', digest: digest('a') })).toEqual(['app.sigstore.json'])
    expect(await sources({ ...files, 'z.sigstore.json': about('a') }, { name: 'app', digest: digest('a') })).toEqual([
      'z.sigstore.json',
    ])
  })

  it('gives what nobody can read, when there is nothing else, so that it is refused by name', async () => {
    const files = { 'broken.sigstore.json': '{"a', 'data.jsonl': '{"id":1}\n{"id":2}' }
    expect(await sources(files, { digest: digest('a') })).toEqual(['broken.sigstore.json'])
    expect(await sources({ ...files, 'good.jsonl': about('a') }, { digest: digest('a') })).toEqual(['good.jsonl'])
  })

  it('C14 believes no line of a file with a bad one, and says so when there is nothing else', async () => {
    const files = { 'app.jsonl': `${about('a')}\n{"cut` }
    const failure = await failureOf(() => sources(files, { name: 'app', digest: digest('a') }))
    expect(failure?.outcome).toBe('bad-input')
    expect(failure?.message).toContain('app.jsonl, line 2')
    expect(await failureOf(() => sources(files, { digest: digest('a') }))).toEqual(
      expect.objectContaining({ outcome: 'bad-input' }),
    )
    expect(await sources({ ...files, 'b.jsonl': about('a') }, { name: 'app', digest: digest('a') })).toEqual([
      'b.jsonl',
    ])
  })

  it('R01 is not stopped by pipes, devices, folders and giants beside the bundle, and names them when it is missing', async () => {
    const folder = await temporaryFolder({ 'app.sigstore.json': about('a'), 'folder.sigstore.json/x': '' })
    execFileSync('mkfifo', [join(folder, 'pipe.jsonl')])
    await fs.symlink('/dev/zero', join(folder, 'zero.sigstore.json'))
    await fs.writeFile(join(folder, 'giant.jsonl'), '')
    await fs.truncate(join(folder, 'giant.jsonl'), 200 * 1024 * 1024)
    const found = await store(folder, '.').find({ name: 'renamed', digest: digest('a') })
    expect(found.map(({ source }) => basename(source))).toEqual(['app.sigstore.json'])
    expect(await verdictOf(() => store(folder, '.').find({ digest: digest('b') }))).toMatch(/^V2 BUNDLE_/)
  })

  it('refuses a folder that is not there, and one with more than 10,000 bundle files', async () => {
    const folder = await temporaryFolder()
    expect(await verdictOf(() => store(folder, 'gone').find({ digest: digest('a') }))).toBe('V2 BUNDLE_DIR')
    const opendir = (async () =>
      (async function* () {
        for (let index = 0; ; index += 1) yield { name: `${index}.sigstore.json`, isDirectory: () => false }
      })()) as unknown as typeof fs.opendir
    const failure = await failureOf(() => store(folder, '.', { opendir }).find({ digest: digest('a') }))
    expect(failure).toMatchObject({ outcome: 'bad-input', code: 'BUNDLE_DIR' })
    expect(failure?.message).toContain('more than 10000 bundle files')
  })

  it('does not read files that are no bundles', async () => {
    expect(
      await sources({ 'app.json': about('a'), 'app.txt': about('a') }, { name: 'app', digest: digest('a') }),
    ).toEqual([])
  })
})
