import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import {
  type Builder,
  brokenRules,
  expression,
  type Job,
  readAction,
  type Step,
  unknownToActions,
} from './support/builder-rules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = '.github/workflows'
const FILES = readdirSync(join(root, FOLDER)).filter((file) => /^((build|attest)-.*|sign-claims)\.yml$/.test(file))

const text = (file: string): string => readFileSync(join(root, FOLDER, file), 'utf8')
const read = (file: string): Builder => parse(text(file)) as Builder

/** The job as it stands in the file, up to its end, without the one line that names the builder. */
function signingText(file: string): string {
  const [, job = ''] = /\n {2}sign:\n([\s\S]*?)(?=\n {2}\S|$(?![\s\S]))/.exec(text(file)) ?? []
  return job.replace(/^ {10}builder: [a-z-]+\n/m, '').trimEnd()
}

/** What signing an image has in the place of what signing files has. All that is not here is the same text. */
const FOR_AN_IMAGE: Readonly<Record<string, readonly (readonly [files: string, image: string])[]>> = {
  build: [
    [
      '      id-token: write # is who signs\n',
      '$&      packages: write # puts them beside the image, and the tags, at ghcr.io\n',
    ],
    [
      `      - name: Take over what was built, by its id
        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: ${expression('needs.build.outputs.artifact-id')}
          path: ${expression('runner.temp')}/built\n`,
      '',
    ],
    [
      `          folder: ${expression('runner.temp')}/built
          subjects-digest: ${expression('needs.build.outputs.subjects-digest')}\n`,
      `          image: ${expression('inputs.image')}
          image-digest: ${expression('needs.build.outputs.digest')}
          image-platforms: ${expression('inputs.platforms')}
          image-tags: ${expression('inputs.tags')}
          registry-username: ${expression('secrets.registry-username || inputs.registry-username')}
          registry-password: ${expression('secrets.registry-password')}\n`,
    ],
  ],
  attest: [
    ['      contents: write # puts it into the release, with upload-assets\n', ''],
    [`      release-id: ${expression('steps.sign.outputs.release-id')}\n`, ''],
    [
      `      - name: Take the file of the list
        if: needs.check.outputs.list-folder != ''
        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: ${expression('needs.check.outputs.list-id')}
          name: ${expression('needs.check.outputs.list-name')}
          path: ${expression('runner.temp')}/subjects\n`,
      '',
    ],
    ['      id-token: write # is who signs\n', '$&      packages: write # puts it beside the image, at ghcr.io\n'],
    [
      `          base64-subjects: ${expression('inputs.base64-subjects')}
          folder: ${expression("needs.check.outputs.list-folder != '' && format('{0}/subjects', runner.temp) || ''")}
          subjects-digest: ${expression('needs.check.outputs.list-digest')}
          bundle-name: ${expression('needs.check.outputs.provenance-name')}\n`,
      `          image: ${expression('secrets.image || inputs.image')}
          image-digest: ${expression('inputs.digest')}
          registry-username: ${expression('secrets.registry-username || inputs.registry-username')}
          registry-password: ${expression('secrets.registry-password')}
          gcp-workload-identity-provider: ${expression('inputs.gcp-workload-identity-provider')}
          gcp-service-account: ${expression('inputs.gcp-service-account')}
          provenance-repository: ${expression('inputs.provenance-repository')}
          provenance-registry-username: ${expression('secrets.provenance-registry-username || inputs.provenance-registry-username')}
          provenance-registry-password: ${expression('secrets.provenance-registry-password')}\n`,
    ],
    [
      `          release-tag: ${expression('needs.check.outputs.release-tag')}
          missing-release: ${expression("inputs.draft-release && 'draft' || 'published'")}\n`,
      '',
    ],
    [
      `          name: ${expression('needs.check.outputs.provenance-name')}\n`,
      `          name: ${expression('needs.check.outputs.artifact-name')}.bundles.attempt-${expression('github.run_attempt')}\n`,
    ],
  ],
}

function forAnImage(shape: string, model: string): string {
  return (FOR_AN_IMAGE[shape] ?? []).reduce((text, [files, image]) => {
    expect(text.split(files)).toHaveLength(2)
    return text.split(files).join(image.replace('$&', files))
  }, model)
}

/** What GitHub's own parser says about a workflow. */
async function parserErrors(file: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter())
  if (value !== undefined && context.errors.count === 0) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

describe.each(FILES)('%s', (file) => {
  it('S06 S09 S10 S11 keeps every rule of Build L3', () => {
    expect(brokenRules(read(file))).toEqual([])
  })

  it('gives our actions only inputs that they have, and takes only outputs that they have', () => {
    expect(unknownToActions(read(file))).toEqual([])
  })

  it('S09 reaches actions of ours that are one committed script each, and start no other', () => {
    const ours = Object.values(read(file).jobs)
      .flatMap(({ steps = [] }) => steps)
      .flatMap(({ uses = '' }) => (uses.startsWith('$/') ? [uses.slice(2)] : []))
    expect(ours.length).toBeGreaterThan(0)
    for (const folder of ours) {
      const name = folder.replace('actions/', '')
      expect(readAction(folder).runs).toEqual({ using: 'node24', main: `../../../dist/${name}/index.js` })
    }
  })

  it('is taken by GitHub’s own parser, but for cache-mode, which it does not know yet', async () => {
    const jobs = Object.keys(read(file).jobs).length
    const errors = await parserErrors(file, text(file))
    expect(errors.map((error) => error.replace(/^.*: /, ''))).toEqual(
      Array.from({ length: jobs }, () => "Unexpected value 'cache-mode'"),
    )
    expect(await parserErrors(file, text(file).replaceAll(/^ {4}cache-mode: none\n/gm, ''))).toEqual([])
  })

  it('describes every input, secret and output', () => {
    const { inputs = {}, outputs = {}, secrets = {} } = read(file).on.workflow_call ?? {}
    for (const entry of Object.values({ ...inputs, ...outputs, ...secrets }) as { description?: string }[]) {
      expect(entry.description?.length ?? 0).toBeGreaterThan(10)
    }
    for (const { type } of Object.values(inputs)) expect(['string', 'boolean', 'number']).toContain(type)
  })

  it('has the outputs of every builder', () => {
    expect(Object.keys(read(file).on.workflow_call?.outputs ?? {})).toEqual(
      expect.arrayContaining(['bundle-artifact-id', 'subjects-digest', 'outcome']),
    )
  })

  it('signs with the same text as every other builder of its shape', () => {
    const [shape = ''] = file.split('-')
    expect(signingText(file).length).toBeGreaterThan(500)
    const model = signingText(shape === 'sign' ? file : `${shape}-generic.yml`)
    expect(signingText(file)).toBe(file.endsWith('-container.yml') ? forAnImage(shape, model) : model)
  })
})

/** Jobs in YAML that call one of our builders, with the lines of the text they stand in. */
function callsIn(content: string): { builder: string; given: string[]; permissions: unknown; lines: number }[] {
  const { jobs = {} } = (parse(content) ?? {}) as { jobs?: Record<string, Job> }
  return Object.values(jobs).flatMap(({ uses, with: given, permissions }) => {
    const builder = /^OWNER\/slsa-actions\/\.github\/workflows\/([\w-]+\.yml)@0{40}$/.exec(String(uses))?.[1]
    const lines = content.trimEnd().split('\n').length
    return builder === undefined ? [] : [{ builder, given: Object.keys(given ?? {}), permissions, lines }]
  })
}

const PAGES = ['docs/builders.md', ...FILES.map((file) => `docs/builders/${file.replace(/^build-|\.yml$/g, '')}.md`)]

describe.each([...PAGES, 'examples/workflows/build-level-3.yml'])('the callers in %s', (page) => {
  const content = readFileSync(join(root, page), 'utf8')
  const blocks = page.endsWith('.yml')
    ? [content]
    : [...content.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml ?? '')
  const calls = blocks.flatMap(callsIn)

  it('are 15 lines long at most', () => {
    expect(calls.length).toBeGreaterThan(0)
    for (const { lines } of calls) expect(lines).toBeLessThanOrEqual(15)
  })

  it('give all that the builder needs, and nothing that it does not have', () => {
    for (const { builder, given, permissions } of calls) {
      const { inputs = {} } = read(builder).on.workflow_call ?? {}
      const needed = Object.keys(inputs).filter((name) => inputs[name]?.required === true)
      expect(given.filter((name) => !(name in inputs))).toEqual([])
      expect(needed.filter((name) => !given.includes(name))).toEqual([])
      expect(permissions).toEqual(read(builder).jobs.sign?.permissions)
    }
  })
})

describe.each(FILES)('the page about %s', (file) => {
  const name = file.replace(/^build-|\.yml$/g, '')
  const page = readFileSync(join(root, `docs/builders/${name}.md`), 'utf8')

  it('is in the list, and tells every input, secret and output', () => {
    const all = readFileSync(join(root, 'docs/builders.md'), 'utf8')
    expect(all).toContain(`[\`${file}\`](builders/${name}.md)`)
    const { inputs = {}, outputs = {}, secrets = {} } = read(file).on.workflow_call ?? {}
    const told = (text: string): string[] =>
      [...text.matchAll(/^\| (`[a-z\d-]+`(?:, `[a-z\d-]+`)*) \|/gm)].flatMap(([, row = '']) =>
        row.replaceAll('`', '').split(', '),
      )
    const rows = [...told(page), ...told(all)]
    const names = Object.keys({ ...inputs, ...outputs, ...secrets })
    expect(names.filter((row) => !rows.includes(row))).toEqual([])
    expect(told(page).filter((row) => !names.includes(row))).toEqual([])
  })
})

describe('the rules of Build L3', () => {
  const good = (): Builder => read('build-generic.yml')
  const job = (builder: Builder, name: string): Job => builder.jobs[name] as Job
  const step = (builder: Builder, name: string, index: number): Step => job(builder, name).steps?.[index] as Step
  const changed = (change: (builder: Builder) => unknown): string[] => {
    const builder = good()
    change(builder)
    return brokenRules(builder)
  }
  const withStep = (name: string, at: number, added: Step): string[] =>
    changed((builder) => job(builder, name).steps?.splice(at, 0, added))

  it.each<[string, (builder: Builder) => unknown]>([
    ['another trigger', (b) => Object.assign(b.on, { push: null })],
    ['S12 a trigger with rights on foreign code', (b) => Object.assign(b.on, { pull_request_target: null })],
    ['rights at the top', (b) => Object.assign(b, { permissions: { contents: 'read' } })],
    ['no word about rights at the top', (b) => delete b.permissions],
    ['a group that locks its callers out', (b) => Object.assign(b, { concurrency: 'builder' })],
    ['an environment for all jobs', (b) => Object.assign(b, { env: { NODE_OPTIONS: '--require ./evil.js' } })],
    ['a third job', (b) => Object.assign(b.jobs, { tidy: job(b, 'build') })],
    ['no job that signs', (b) => delete b.jobs.sign],
    ['S11 a build job that may ask for ID tokens', (b) => Object.assign(job(b, 'build').permissions as object, { 'id-token': 'write' })],
    ['S11 a build job with every right', (b) => Object.assign(job(b, 'build'), { permissions: 'write-all' })],
    ['S11 a build job that inherits its rights', (b) => delete job(b, 'build').permissions],
    ['S11 a build job with a secret', (b) => Object.assign(step(b, 'build', 2), { env: { TOKEN: expression('secrets.NPM_TOKEN') } })],
    ['S11 a build job with the token of the run', (b) => Object.assign(step(b, 'build', 2), { env: { TOKEN: expression('github.token') } })],
    ['a runner that the caller chooses', (b) => Object.assign(job(b, 'build'), { 'runs-on': expression('inputs.runner') })],
    ['a runner of one’s own', (b) => Object.assign(job(b, 'sign'), { 'runs-on': ['self-hosted'] })],
    ['a cache that is left to its default', (b) => delete job(b, 'build')['cache-mode']],
    ['a cache that is read', (b) => Object.assign(job(b, 'sign'), { 'cache-mode': 'read' })],
    ['a cache by an input', (b) => Object.assign(job(b, 'build'), { 'cache-mode': expression("inputs.shared-cache && 'write' || 'none'") })],
    ['a job without end', (b) => delete job(b, 'build')['timeout-minutes']],
    ['a container that signs', (b) => Object.assign(job(b, 'sign'), { container: 'alpine' })],
    ['a service beside the signature', (b) => Object.assign(job(b, 'sign'), { services: { db: { image: 'redis' } } })],
    ['an environment beside the signature', (b) => Object.assign(job(b, 'sign'), { env: { HTTPS_PROXY: 'http://evil.example' } })],
    ['a name that the jobs API would not have', (b) => Object.assign(job(b, 'build'), { name: expression('inputs.script') })],
    ['C18 an artifact by its name', (b) => Object.assign(step(b, 'sign', 0), { with: { name: 'build-generic', path: 'built' } })],
    ['C18 an artifact of another run', (b) => Object.assign(step(b, 'sign', 0).with ?? {}, { 'run-id': expression('inputs.run') })],
    ['C18 a digest out of an input', (b) => Object.assign(step(b, 'sign', 1).with ?? {}, { 'subjects-digest': expression('inputs.digest') })],
    ['C23 no attempt', (b) => delete step(b, 'sign', 1).with?.['build-attempt']],
    ['C23 the attempt of the signing job', (b) => Object.assign(step(b, 'sign', 1).with ?? {}, { 'build-attempt': expression('github.run_attempt') })],
    ['some of the inputs', (b) => Object.assign(step(b, 'sign', 1).with ?? {}, { inputs: expression('toJSON(inputs.script)') })],
    ['a source that the caller names', (b) => Object.assign(step(b, 'sign', 1).with ?? {}, { 'release-tag': expression('github.ref_name') })],
    ['a signature that does not wait', (b) => delete job(b, 'sign').needs],
    ['an input for the signing config', (b) => Object.assign(b.on.workflow_call?.inputs ?? {}, { 'signing-config': {} })],
    ['an input for a proxy', (b) => Object.assign(b.on.workflow_call?.inputs ?? {}, { 'https-proxy': {} })],
    ['an input for a log', (b) => Object.assign(b.on.workflow_call?.inputs ?? {}, { 'rekor-url': {} })],
    ['S10 credentials left on disk', (b) => delete step(b, 'build', 1).with?.['persist-credentials']],
    ['another commit than the certified one', (b) => Object.assign(step(b, 'build', 1).with ?? {}, { ref: expression('inputs.ref') })],
    ['S09 a tag', (b) => Object.assign(step(b, 'sign', 0), { uses: 'actions/download-artifact@v8' })],
    ['S09 another commit of the same action', (b) => Object.assign(step(b, 'sign', 0), { uses: `actions/download-artifact@${'a'.repeat(40)}` })],
    ['S09 an action out of the caller’s workspace', (b) => Object.assign(step(b, 'sign', 1), { uses: './actions/internal/sign' })],
    ['S09 another action of ours', (b) => Object.assign(step(b, 'sign', 1), { uses: '$/actions/sign' })],
    ['S09 an action that an input chooses', (b) => Object.assign(step(b, 'build', 2), { run: undefined, uses: expression('inputs.action') })],
  ])('%s breaks one', (_, change) => {
    expect(changed(change)).not.toEqual([])
  }) // biome-ignore format: a table

  it.each<[string, number, Step]>([
    ['S10 a checkout', 0, { uses: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', with: { 'persist-credentials': false, ref: expression('github.sha') } }],
    ['S10 a cache', 0, { uses: 'actions/cache@0123456789012345678901234567890123456789' }],
    ['S10 a tool that is set up', 0, { uses: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020', with: { 'package-manager-cache': false } }],
    ['S10 a command', 0, { run: 'npm install --global cosign' }],
    ['S10 an engine', 0, { uses: 'docker/setup-buildx-action@37fe631027851001ddb9b187196cc803df7f5f0e' }],
    ['S06 a script with an input', 1, { run: `echo ${expression('inputs.script')}` }],
  ])('%s in the signing job breaks one', (_, at, added) => {
    expect(withStep('sign', at, added)).not.toEqual([])
  }) // biome-ignore format: a table

  it.each<[string, number, Step]>([
    ['S06 an input in a command', 2, { run: `bash ${expression('inputs.script')}` }],
    ['S06 an input in a shell', 2, { run: 'true', shell: expression('inputs.shell') }],
    ['S10 a cache', 2, { uses: 'actions/cache@0123456789012345678901234567890123456789' }],
    ['S10 a tool whose cache is left to its default', 2, { uses: 'actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e' }],
    ['S10 a tool with a cache', 2, { uses: 'actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97', with: { cache: 'pip' } }],
    ['a step after the hashing', 4, { run: 'echo >> dist/app' }],
    ['a step that may fail', 2, { run: 'false', 'continue-on-error': true }],
  ])('%s in the build job breaks one', (_, at, added) => {
    expect(withStep('build', at, added)).not.toEqual([])
  }) // biome-ignore format: a table

  it.each<[string, (builder: Builder) => unknown]>([
    ['S11 a check with a right', (b) => Object.assign(job(b, 'check'), { permissions: { contents: 'read' } })],
    ['C18 a list of another run', (b) => Object.assign(step(b, 'check', 1).with ?? {}, { 'run-id': expression('inputs.run') })],
    ['C18 another list to sign than the one that was looked at', (b) => Object.assign(step(b, 'sign', 0).with ?? {}, { 'artifact-ids': expression('inputs.base64-subjects-as-file') })],
    ['C18 a list whose digest nobody compares', (b) => delete step(b, 'sign', 1).with?.['subjects-digest']],
    ['an action in the check', (b) => Object.assign(step(b, 'check', 0), { uses: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020', with: { 'package-manager-cache': false } })],
    ['S06 a subject in a command', (b) => Object.assign(step(b, 'check', 0), { run: `echo ${expression('inputs.base64-subjects')}` })],
    ['a signature that does not wait', (b) => delete job(b, 'sign').needs],
    ['a right more than the generator has', (b) => Object.assign(job(b, 'sign').permissions as object, { packages: 'write' })],
    ['S10 a command beside the signature', (b) => job(b, 'sign').steps?.unshift({ run: 'true' })],
    ['a failure that is always hidden', (b) => Object.assign(job(b, 'sign'), { 'continue-on-error': true })],
    ['a tag that the run names', (b) => Object.assign(step(b, 'sign', 1).with ?? {}, { 'release-tag': expression('github.ref_name') })],
    ['some of the inputs', (b) => delete step(b, 'sign', 1).with?.inputs],
    ['a job that builds beside', (b) => Object.assign(b.jobs, { build: job(good(), 'build') })],
  ])('%s in an attester breaks one', (_, change) => {
    const builder = read('attest-generic.yml')
    change(builder)
    expect(brokenRules(builder)).not.toEqual([])
  }) // biome-ignore format: a table

  it.each<[string, (builder: Builder) => unknown]>([
    ['C18 an artifact of another run', (b) => Object.assign(step(b, 'sign', 0).with ?? {}, { 'run-id': expression('inputs.run') })],
    ['C18 an artifact by its name', (b) => Object.assign(step(b, 'sign', 0), { with: { name: 'x', path: 'y' } })],
    ['the action that signs provenance', (b) => Object.assign(step(b, 'sign', 1), { uses: '$/actions/internal/sign' })],
    ['a right more', (b) => Object.assign(job(b, 'sign').permissions as object, { packages: 'write' })],
    ['S10 a command', (b) => job(b, 'sign').steps?.unshift({ run: 'true' })],
  ])('%s where claims are signed breaks one', (_, change) => {
    const builder = read('sign-claims.yml')
    change(builder)
    expect(brokenRules(builder)).not.toEqual([])
  }) // biome-ignore format: a table

  it('slsa-github-generator’s inputs and outputs are there, with its defaults', () => {
    const { inputs = {}, outputs = {} } = read('attest-generic.yml').on.workflow_call ?? {}
    const defaults = Object.fromEntries(Object.entries(inputs).map(([name, { default: value }]) => [name, value]))
    expect(defaults).toMatchObject({
      'base64-subjects': '',
      'base64-subjects-as-file': '',
      'upload-assets': false,
      'upload-tag-name': '',
      'provenance-name': '',
      'compile-generator': false,
      'private-repository': false,
      'continue-on-error': false,
      'draft-release': false,
    })
    expect(Object.values(inputs).some(({ required }) => required)).toBe(false)
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['release-id', 'provenance-name', 'outcome']))
  })

  it('an input or output that the action does not have is found', () => {
    const builder = good()
    Object.assign(step(builder, 'sign', 1).with ?? {}, { 'trusted-root': 'x' })
    Object.assign(job(builder, 'sign').outputs ?? {}, { url: expression('steps.sign.outputs.url') })
    expect(unknownToActions(builder)).toEqual([
      'sign: $/actions/internal/sign has no trusted-root',
      'sign: $/actions/internal/sign has no url',
    ])
  })
})
