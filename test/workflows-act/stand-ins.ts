import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PINS } from '../support/builder-rules.ts'
import { DOCKER } from './stand-ins-docker.ts'

/** Stand-ins for GitHub's own actions, which cannot be had without a network. */
export interface StandIns {
  /** `owner/name@commit` to a folder. */
  readonly repositories: Readonly<Record<string, string>>
}

/**
 * Small actions with the names and commits that the builders use, and what the builders need of them: a checkout of a
 * commit; workflow artifacts that are kept by id below a folder, as `<id>/<name>/…`, and those of another run of number N
 * below one beside it, whose name ends in `.run-N`.
 */
export function standIns(folder: string, callerRepository: string, artifacts: string): StandIns {
  const make = (action: string, inputs: readonly string[], code: string): [string, string] => {
    const place = join(folder, action.replace('/', '-'))
    mkdirSync(place, { recursive: true })
    const names = Object.fromEntries(inputs.map((name) => [name, { description: name }]))
    writeFileSync(
      join(place, 'action.yml'),
      JSON.stringify({
        name: action,
        inputs: names,
        outputs: { 'artifact-id': {} },
        runs: { using: 'node24', main: 'index.js' },
      }),
    )
    writeFileSync(
      join(place, 'index.js'),
      `const { INPUT_REF: ref, INPUT_PATH: path, INPUT_NAME: name } = process.env\n${code}`,
    )
    return [`${action}@${PINS[action]}`, place]
  }
  mkdirSync(artifacts, { recursive: true })
  return {
    repositories: Object.fromEntries([
      ...DOCKER.map((standIn) => make(...standIn)),
      make(
        'actions/checkout',
        ['ref', 'fetch-depth', 'persist-credentials'],
        `const { execFileSync } = require('node:child_process')
const git = (...args) => execFileSync('git', args, { stdio: 'inherit' })
git('init', '-q', '.')
git('fetch', '-q', ${JSON.stringify(callerRepository)}, ref)
git('checkout', '-q', ref)
`,
      ),
      // What they would set up is what this machine has.
      make('actions/setup-node', ['node-version', 'package-manager-cache'], ''),
      make('actions/setup-go', ['go-version', 'go-version-file', 'cache'], ''),
      make('actions/setup-java', ['distribution', 'java-version'], ''),
      make(
        'actions/setup-python',
        ['python-version'],
        `const { appendFileSync, mkdirSync, symlinkSync } = require('node:fs')
const { execFileSync } = require('node:child_process')
const bin = process.env.RUNNER_TEMP + '/python'
const [program] = execFileSync('sh', ['-c', 'command -v python3'], { encoding: 'utf8' }).split('\\n')
mkdirSync(bin)
symlinkSync(program, bin + '/python')
appendFileSync(process.env.GITHUB_PATH, bin + '\\n')
`,
      ),
      make(
        'actions/upload-artifact',
        ['name', 'path', 'include-hidden-files', 'if-no-files-found', 'overwrite', 'retention-days'],
        `const { appendFileSync, cpSync, existsSync, readdirSync, statSync } = require('node:fs')
const { basename } = require('node:path')
const all = ${JSON.stringify(artifacts)}
const isFile = existsSync(path) && statSync(path).isFile()
if (!existsSync(path) || (!isFile && readdirSync(path).length === 0)) throw new Error('no files were found')
const taken = readdirSync(all)
if (taken.some((id) => existsSync(all + '/' + id + '/' + name))) throw new Error('an artifact of this name already exists')
const id = String(70001 + taken.length)
cpSync(path, all + '/' + id + '/' + name + (isFile ? '/' + basename(path) : ''), { recursive: true, verbatimSymlinks: true })
appendFileSync(process.env.GITHUB_OUTPUT, 'artifact-id=' + id + '\\n')
`,
      ),
      make(
        'actions/download-artifact',
        ['artifact-ids', 'name', 'path', 'run-id', 'github-token'],
        `const { cpSync, readdirSync } = require('node:fs')
const { existsSync } = require('node:fs')
const run = process.env['INPUT_RUN-ID']
if (run && !process.env['INPUT_GITHUB-TOKEN']) throw new Error('artifacts of another run need github-token')
const all = ${JSON.stringify(artifacts)} + (run ? '.run-' + run : '')
const named = () => (existsSync(all) ? readdirSync(all) : []).filter((id) => existsSync(all + '/' + id + '/' + name))
const ids = name ? named() : process.env['INPUT_ARTIFACT-IDS'].split(',').map((id) => id.trim())
if (ids.length === 0) throw new Error('no artifact has the name ' + name)
for (const id of ids) {
  if (!/^\\d+$/.test(id)) throw new Error('an artifact id is a number, and this is ' + id)
  const place = all + '/' + id
  const [name] = readdirSync(place)
  // One artifact lies in the folder itself; of several each has a folder of its own.
  cpSync(place + '/' + name, ids.length === 1 ? path : path + '/' + name, { recursive: true, verbatimSymlinks: true })
}
`,
      ),
    ]),
  }
}
