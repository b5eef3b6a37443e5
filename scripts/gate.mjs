// The gate behind .ci/run: runs its steps one after another, even past a failure, and counts. Plain Node 20 without
// any package, since its first step installs them. Arguments name the steps to run; none means all.
import { spawn, spawnSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, '.ci', 'output')
const tools = join(root, '.ci', 'tools')
const isCi = process.env.CI === 'true' || process.env.CI === '1'

const ACTIONLINT = '1.7.12'
const TAIL_LINES = 60
/** What tests run that is no npm package: a program, and Debian's packages that bring it and what goes with it. */
const REGISTRIES = { 'docker-registry': 'docker-registry', skopeo: 'skopeo' }
const TOKENS = { 'softhsm2-util': 'softhsm2', 'pkcs11-tool': 'opensc', openssl: 'openssl', cc: 'gcc libc6-dev' }
const MORE_TOKENS = {
  certutil: 'libnss3 libnss3-tools',
  swtpm: 'swtpm',
  tpm2_ptool: 'libtpm2-pkcs11-1 libtpm2-pkcs11-tools',
  pkcsconf: 'opencryptoki',
}
/** Bundles that public projects signed; tests read them where the folder exists. */
const PUBLIC_BUNDLES = join(root, '..', 'shared', 'data', 'bundles')

/**
 * A step: what it proves, how it is run (a shell command, or a function that answers an error or nothing), the minutes
 * it may take, a command that must work (where it does not, the step is skipped outside CI), and where jest leaves its
 * counts.
 */
const STEPS = [
  {
    name: 'test',
    proves: 'the README’s test command passes',
    command: readmeTestCommand,
    minutes: 20,
    counts: 'test.json',
  },
  { name: 'lint', proves: 'sources are formatted and linted', command: 'npm run lint', minutes: 5 },
  { name: 'typecheck', proves: 'sources and tests have sound types', command: 'npm run typecheck', minutes: 5 },
  { name: 'check-dist', proves: 'dist/ is what the sources build', command: 'npm run check-dist', minutes: 5 },
  { name: 'demo', proves: 'the main chain runs end to end', command: 'npm run demo', minutes: 10 },
  { name: 'actionlint', proves: 'workflows are sound', command: actionlint, minutes: 5, needs: ['go', 'version'] },
  {
    name: 'zizmor',
    proves: 'workflows are safe',
    command: zizmor,
    minutes: 5,
    needs: ['python3', '-m', 'pip', '--version'],
  },
  {
    name: 'workflows',
    proves: 'the builders build, sign, and resist hostile builds, under act',
    command: workflows,
    minutes: 25,
    counts: 'workflows.json',
    needs: ['go', 'version'],
  },
  {
    name: 'interop',
    proves: 'cosign, gh, sigstore-js and real registries agree with us',
    command: interop,
    minutes: 40,
    counts: 'interop.json',
  },
  {
    name: 'browser',
    proves: 'the report is right in a real browser',
    command: browser,
    minutes: 15,
    counts: 'browser.json',
  },
  { name: 'clean', proves: 'no step changed a tracked file', command: unchanged, minutes: 1 },
]

const before = status()
const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !STEPS.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}
rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })

const results = []
for (const step of STEPS) {
  if (chosen.length > 0 && !chosen.includes(step.name)) continue
  results.push(await runStep(step))
}
printTable(results)
const total = { passed: 0, failed: 0, skipped: 0 }
for (const { verdict, tests } of results) {
  total[verdict] += 1
  for (const key of ['passed', 'failed', 'skipped']) total[key] += tests?.[key] ?? 0
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

/** Runs one step with its output in a log; says how it ended and shows the end of the log when it failed. */
async function runStep(step) {
  console.log(`\n▶ ${step.name}: ${step.proves}`)
  const log = join(output, `${step.name}.log`)
  const started = Date.now()
  const finish = (verdict, note = '') => {
    const seconds = (Date.now() - started) / 1000
    console.log(`  ${verdict} in ${seconds.toFixed(1)} s${note}`)
    return { ...step, verdict, seconds, tests: countsOf(step) }
  }
  const missing = missingFor(step)
  if (missing !== undefined) {
    if (!isCi) return finish('skipped', `: THIS MACHINE HAS NO ${missing}, so nothing was checked here`)
    return finish('failed', `: ${missing} is missing, and CI needs it`)
  }
  const error = await execute(step, log)
  if (error === undefined) return finish('passed')
  const tail = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES) : []
  for (const line of tail) console.log(`  │ ${line}`)
  return finish('failed', `: ${error} (all of it: ${log})`)
}

function missingFor({ needs }) {
  if (needs === undefined) return undefined
  const [program, ...args] = needs
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0 ? undefined : needs.slice(0, -1).join(' ')
}

async function execute(step, log) {
  try {
    if (typeof step.command === 'string') return await shell(step.command, log, step.minutes)
    return await step.command((command) => shell(command, log, step.minutes))
  } catch (error) {
    return error.message
  }
}

/** Runs a shell command from the root, its output appended to the log; answers an error, or nothing. */
function shell(command, log, minutes) {
  return new Promise((resolve) => {
    const sink = createWriteStream(log, { flags: 'a' })
    sink.write(`$ ${command}\n`)
    const env = {
      ...process.env,
      // What a step would skip on somebody's own machine is a failure here.
      CI: 'true',
      ...(existsSync(PUBLIC_BUNDLES) ? { PUBLIC_BUNDLES_DIR: PUBLIC_BUNDLES } : {}),
    }
    // A group of its own, so that a step that hangs is ended with all that it started.
    const isGroup = process.platform !== 'win32'
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'], detached: isGroup })
    child.stdout.pipe(sink, { end: false })
    child.stderr.pipe(sink, { end: false })
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      if (isGroup) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    }, minutes * 60_000)
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      sink.end(() => {
        if (isLate) resolve(`took longer than ${minutes} minutes`)
        else resolve(code === 0 ? undefined : `exit ${code ?? signal}`)
      })
    })
  })
}

/** The command as the README gives it, with the one addition that makes jest leave its counts. */
async function readmeTestCommand(run) {
  const failure = await debianPackages(run, TOKENS)
  if (failure !== undefined) return failure
  const [command] = /^npm ci && npm test$/m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  if (command === undefined) return 'README.md does not give the command `npm ci && npm test`'
  return run(`${command} -- --json --outputFile=${JSON.stringify(join(output, 'test.json'))}`)
}

async function actionlint(run) {
  const folder = join(tools, `actionlint-${ACTIONLINT}`)
  const program = join(folder, process.platform === 'win32' ? 'actionlint.exe' : 'actionlint')
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true })
    const install = spawnSync('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@v${ACTIONLINT}`], {
      env: { ...process.env, GOBIN: folder, GOFLAGS: '' },
      encoding: 'utf8',
    })
    if (install.status !== 0) return `actionlint ${ACTIONLINT} could not be installed: ${install.stderr}`
  }
  return (await run(`"${program}"`)) ?? (await run(`"${program}" examples/workflows/*.yml`))
}

async function zizmor(run) {
  const folder = join(tools, 'zizmor')
  const program = join(folder, 'bin', process.platform === 'win32' ? 'zizmor.exe' : 'zizmor')
  if (!existsSync(program)) {
    const failure = await run(
      `python3 -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: ` +
        `--requirement .ci/requirements.txt --target "${folder}"`,
    )
    if (failure !== undefined) return `zizmor could not be installed: ${failure}`
  }
  return run(`"${program}" --offline --no-progress .github actions examples/workflows`)
}

function workflows(run) {
  return run(`npm run test:workflows -- --json --outputFile=${JSON.stringify(join(output, 'workflows.json'))}`)
}

async function interop(run) {
  const failure = await debianPackages(run, { ...REGISTRIES, ...TOKENS, ...MORE_TOKENS })
  if (failure !== undefined) return failure
  return run(`npm run test:interop -- --json --outputFile=${JSON.stringify(join(output, 'interop.json'))}`)
}

/**
 * Debian's packages, given as program to package, installed in CI where root may do so and a program is missing. Without
 * them the tests say so, and fail in CI. Answers an error, or nothing.
 */
async function debianPackages(run, packages) {
  if (!isCi || process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  const missing = Object.entries(packages)
    .filter(([program]) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined)
    .map(([, name]) => name)
  if (missing.length === 0) return undefined
  const names = [...new Set(missing)].join(' ')
  const failure = await run(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${names}`)
  return failure === undefined ? undefined : `${names} could not be installed: ${failure}`
}

async function browser(run) {
  const failure = process.env.CHROMIUM === undefined ? await debianPackages(run, { chromium: 'chromium' }) : undefined
  if (failure !== undefined) return failure
  return run(`npm run test:browser -- --json --outputFile=${JSON.stringify(join(output, 'browser.json'))}`)
}

function status() {
  return spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout ?? ''
}

/** Compared with the start, so that work in progress may be checked too. */
function unchanged() {
  const after = status()
  if (after === before) return undefined
  return `changed: ${after
    .split('\n')
    .filter((line) => !before.includes(line))
    .join(', ')}`
}

/** Tests as jest counted them; a suite that could not be loaded is a failure. */
function countsOf({ counts }) {
  if (counts === undefined || !existsSync(join(output, counts))) return undefined
  const found = JSON.parse(readFileSync(join(output, counts), 'utf8'))
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
    skipped: found.numPendingTests + found.numTodoTests,
  }
}

function printTable(rows) {
  console.log('')
  const width = Math.max(...rows.map(({ name }) => name.length))
  for (const { name, proves, verdict, seconds, tests } of rows) {
    const mark = { passed: '✓', failed: '✗', skipped: '–' }[verdict]
    const counts = tests === undefined ? '' : ` (${tests.passed} tests passed, ${tests.failed} failed)`
    console.log(`${mark} ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(7)} s  ${verdict}: ${proves}${counts}`)
  }
  console.log('')
}
