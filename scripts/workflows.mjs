// Runs the builders with nektos/act on this machine, in a world of the tests; arguments go to jest.
// Without Go or git this is a failure where CI is set, and elsewhere a skip that says so.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import './require-node.mjs'
import { root, runNode } from './run.mjs'

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const ACT = '0.2.89'
const FOLDER = join(root, '.ci/tools', `act-${ACT}`)

process.exitCode = await main()

async function main() {
  const missing = whatIsMissing()
  if (missing !== undefined) return skipped(missing)
  fetchWheels()
  fetchMavenRepository()
  for (const step of [
    ['scripts/build.mjs'],
    ['scripts/bundle.mjs'],
    [...JEST, '--config', 'jest.workflows.config.js', ...process.argv.slice(2)],
  ]) {
    const code = await runNode(step)
    if (code !== 0) return code
  }
  return 0
}

/** What the tests need and this machine has not; undefined: nothing. */
function whatIsMissing() {
  if (process.platform === 'win32') return 'a machine that is not Windows: act starts the jobs by bash'
  if (!works('git', '--version')) return 'git'
  if (existsSync(join(FOLDER, 'act'))) return undefined
  if (!works('go', 'version')) return 'Go 1.24 or newer (https://go.dev/dl), to build act'
  process.stderr.write(`building act ${ACT} (half a minute, the first time only) …\n`)
  mkdirSync(FOLDER, { recursive: true })
  const env = { ...process.env, GOBIN: FOLDER, GOFLAGS: '' }
  const { status } = spawnSync('go', ['install', `github.com/nektos/act@v${ACT}`], { env, stdio: 'inherit' })
  return status === 0 ? undefined : `act ${ACT}, which could not be built`
}

/**
 * The wheels that a Python build of the tests installs, by the very pins of the builder, so that no test asks a network.
 * Where they cannot be had, the tests of that builder say so.
 */
function fetchWheels() {
  const { FRONTEND } = environmentOf('build-python.yml', 'FRONTEND')
  const pins = FRONTEND + readFileSync(join(root, 'test/workflows-act/python-backend.txt'), 'utf8')
  fetchOnce('wheels', 'pins.txt', pins, (folder) => {
    const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--require-hashes', '--no-deps']
    return ['python3', ...pip, '--only-binary', ':all:', '--dest', folder, '--requirement', join(folder, 'pins.txt')]
  })
}

/** What Maven needs to build the project of the tests, in a repository of its own. */
function fetchMavenRepository() {
  if (!works('mvn', '--version')) return
  const [version] = execFileSync('mvn', ['--version'], { encoding: 'utf8' }).split('\n')
  const { DEPLOY } = environmentOf('build-maven.yml', 'DEPLOY')
  fetchOnce('maven-repository', 'made-for.txt', `${version}\n${DEPLOY}\n`, (folder) => {
    const project = join(folder, 'project')
    cpSync(join(root, 'test/workflows-act/maven-project'), project, { recursive: true })
    const options = ['--batch-mode', '--quiet', '--file', project, `-Dmaven.repo.local=${folder}`]
    return ['mvn', ...options, 'package', DEPLOY, `-DaltDeploymentRepository=slsa::file://${join(project, 'out')}`]
  })
}

/** Fills `.ci/tools/<name>` by a command, unless the stamp in it says that it was filled for the same. */
function fetchOnce(name, stamp, content, command) {
  const folder = join(root, '.ci/tools', name)
  const file = join(folder, stamp)
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return
  process.stderr.write(`fetching ${name} (the first time only) …\n`)
  const part = `${folder}.part`
  for (const old of [folder, part]) rmSync(old, { recursive: true, force: true })
  mkdirSync(part, { recursive: true })
  writeFileSync(join(part, stamp), content)
  const [program, ...args] = command(part)
  const { status } = spawnSync(program, args, { stdio: ['ignore', process.stderr, process.stderr] })
  if (status === 0) renameSync(part, folder)
}

/** Variables of the step of a builder's build job that has one of that name. */
function environmentOf(file, name) {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows', file), 'utf8'))
  return jobs.build.steps.find(({ env }) => env?.[name] !== undefined).env
}

function works(program, argument) {
  try {
    execFileSync(program, [argument], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function skipped(missing) {
  const isRequired = process.env.CI === 'true'
  process.stderr.write(
    `\n${isRequired ? 'FAILED' : 'SKIPPED'}: the builders were not run, for want of ${missing}. Nothing was tested here.\n\n`,
  )
  return isRequired ? 1 : 0
}
