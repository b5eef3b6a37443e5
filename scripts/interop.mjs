// Builds the real peers out of test/interop and runs the tests against them; arguments go to jest.
// Without Go this is a failure where CI is set, and elsewhere a skip that says so.
import { execFileSync } from 'node:child_process'
import { join, sep } from 'node:path'
import './require-node.mjs'
import { root, run, runNode } from './run.mjs'

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const FOLDER = join(root, 'test/interop')
const BIN = join(FOLDER, 'bin') + sep
/** Modules of their own: they do not agree on the versions of what all are made of. */
const PEERS = [
  { cwd: FOLDER, packages: ['tool', './registry'] },
  { cwd: join(FOLDER, 'gh'), packages: ['tool'] },
  { cwd: join(FOLDER, 'kyverno'), packages: ['tool'] },
  { cwd: join(FOLDER, 'policy-controller'), packages: ['tool'] },
]

process.exitCode = hasGo() ? await runAll() : skipped()

function hasGo() {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function skipped() {
  const isRequired = process.env.CI === 'true'
  process.stderr.write(
    `\n${isRequired ? 'FAILED' : 'SKIPPED'}: the interoperability tests need Go 1.26 (https://go.dev/dl) to build cosign, Fulcio, ` +
      'Rekor, the timestamp authority, Kyverno and policy-controller; `go` is not on PATH. Nothing was tested against real peers.\n\n',
  )
  return isRequired ? 1 : 0
}

async function runAll() {
  process.stderr.write('building the peers of test/interop (about fifteen minutes the first time) …\n')
  const steps = [
    // Tools only: `go mod tidy` would follow the tests of the peers to modules that nobody serves.
    ...PEERS.map(
      ({ cwd, packages }) =>
        () =>
          run('go', ['build', '-o', BIN, ...packages], { cwd }),
    ),
    () => runNode(['scripts/build.mjs']),
    () => runNode(['scripts/bundle.mjs']),
    () => runNode([...JEST, '--config', 'jest.interop.config.js', ...process.argv.slice(2)]),
  ]
  for (const step of steps) {
    const code = await step()
    if (code !== 0) return code
  }
  return 0
}
