// From spawn to exit on the first missing input: what every job pays before anything happens.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, runNode } from '../../scripts/run.mjs'
import { inTurns, row, runProcess } from './measure.mjs'

const ACTIONS = ['build-provenance', 'attest', 'sign', 'hsm-sign', 'verify']
const ROUNDS = 21

/** @returns rows of the report */
export async function startUp() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-start-'))
  try {
    const peer = await bundlePeer(join(folder, 'peer'))
    const env = jobEnvironment(folder)
    const nothing = join(folder, 'nothing.mjs')
    writeFileSync(nothing, '')
    const time = (script, wanted) => async () => {
      const { ms, code, output } = await runProcess(process.execPath, [script], { env })
      if (code !== wanted) throw new Error(`${script}: exit ${code} instead of ${wanted}: ${output}`)
      return ms
    }
    const own = Object.fromEntries(ACTIONS.map((name) => [name, time(join(root, `build/bundles/${name}/index.js`), 2)]))
    const medians = await inTurns({ node: time(nothing, 0), peer: time(peer, 1), ...own }, ROUNDS)
    return [
      row('start-up: bare node', `${medians.node.toFixed(0)} ms`),
      row('start-up: @actions/attest 3.2.0, bundled the same way', `${medians.peer.toFixed(0)} ms`),
      ...ACTIONS.flatMap((name) => {
        const ratio = medians[name] / medians.peer
        return [
          row(`start-up: ${name}`, `${medians[name].toFixed(0)} ms`, '≤ 90 ms', medians[name] <= 90),
          row(`start-up: ${name} against the peer`, ratio.toFixed(2), '≤ 0.75', ratio <= 0.75),
          row(`start-up: ${name} against bare node`, (medians[name] / medians.node).toFixed(2)),
        ]
      }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The least that an action on top of `@actions/attest` is: one required input, then the call. */
async function bundlePeer(out) {
  mkdirSync(join(root, 'build'), { recursive: true })
  const source = join(root, 'build/bench-peer.mjs')
  writeFileSync(
    source,
    [
      "import { attest } from '@actions/attest'",
      "import { getInput, setFailed } from '@actions/core'",
      'try {',
      "  const name = getInput('subject-name', { required: true })",
      "  await attest({ subjectName: name, subjectDigest: {}, predicateType: '', predicate: {}, token: '' })",
      '} catch (error) {',
      '  setFailed(error.message)',
      '}',
      '',
    ].join('\n'),
  )
  const code = await runNode([
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    source,
    '-o',
    out,
    '--no-cache',
    '-q',
  ])
  if (code !== 0) throw new Error('the peer could not be bundled')
  return join(out, 'index.mjs')
}

function jobEnvironment(folder) {
  const event = join(folder, 'event.json')
  writeFileSync(event, '{}')
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH'].map((name) => {
      writeFileSync(join(folder, name), '')
      return [name, join(folder, name)]
    }),
  )
  return {
    PATH: process.env.PATH,
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0123456789012345678901234567890123456789',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    RUNNER_NAME: 'bench',
    RUNNER_OS: 'Linux',
    'INPUT_SHOW-SUMMARY': 'true',
    ...files,
  }
}
