import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { COMMANDS } from './commands.ts'
import { runSlsa } from './testing/run-slsa.ts'

const BIN = fileURLToPath(new URL('../bin/slsa.cjs', import.meta.url))
const LIB = fileURLToPath(new URL('../lib/start.js', import.meta.url))
const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
  .version

describe('slsa', () => {
  it.each([[['--help']], [['-h']], [['help']]])('%j lists every command', async (argv) => {
    const run = await runSlsa(argv)
    expect(run).toMatchObject({ status: 0, stderr: '' })
    for (const { name, summary } of COMMANDS) expect(run.stdout).toContain(`  ${name.padEnd(14)}${summary}`)
  })

  it.each(['key', 'policy', 'kubescape'])('%s --help lists what is below it, and how to ask each', async (name) => {
    const run = await runSlsa([name, '--help'])
    const below = COMMANDS.flatMap((command) =>
      command.name === name && 'commands' in command ? command.commands : [],
    )
    for (const command of below) expect(run.stdout).toMatch(new RegExp(`^  slsa ${name} ${command.name} {2,}\\S`, 'm'))
    expect(run.stdout).toContain(`Usage: slsa ${name} COMMAND`)
    expect(run.stdout).toContain(`\`slsa ${name} COMMAND --help\``)
  })

  it('--version tells that of the package', async () => {
    expect(await runSlsa(['--version'])).toEqual({ status: 0, stdout: `slsa ${version}\n`, stderr: '' })
  })

  it('ends with 2 without a command, and says how it is called', async () => {
    const run = await runSlsa([])
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('Usage: slsa COMMAND')
  })

  it.each([
    ['verfy', 'did you mean `slsa verify`?'],
    ['verify-blob', '`slsa verify` does that'],
    ['build-provenance', '`slsa attest` without a predicate'],
    ['--verbose', '`slsa --help` lists the commands'],
    ['constructor', '`slsa --help` lists the commands'],
    ['\u001b[31mred', 'lists the commands'],
  ])('ends %s with 2 and a hint', async (word, hint) => {
    const run = await runSlsa([word])
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain(hint)
    expect(run.stderr).not.toContain('\u001b')
  })

  it('ends with 3 where it waits for something that never comes, which must not look like success', async () => {
    const never = [
      "import { createRequire, syncBuiltinESMExports } from 'node:module'",
      "createRequire('/')('node:fs/promises').stat = () => new Promise(() => {})",
      'syncBuiltinESMExports()',
    ].join('\n')
    const preload = `data:text/javascript,${encodeURIComponent(never)}`
    const run = await runSlsa(['policy', 'lint', 'policy.yaml'], { preload })
    expect(run).toMatchObject({ status: 3, stdout: '' })
    expect(run.stderr).toContain('ended before anything was decided')
  })

  it.each(COMMANDS.map(({ name }) => name))('%s --help, -h and help %s say the same', async (name) => {
    const run = await runSlsa([name, '--help'])
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain(`slsa ${name}`)
    expect(await runSlsa([name, '-h'])).toEqual(run)
    expect(await runSlsa(['help', name])).toEqual(run)
  })
})

const isBuilt = existsSync(LIB)
if (!isBuilt) process.stderr.write('NOT TESTED, the compiled command line: it is not built (npm run build)\n')

describe(isBuilt ? 'the compiled command line' : 'the compiled command line (not tested: not built)', () => {
  it('starts through its bin', () => {
    const run = spawnSync(process.execPath, [BIN, '--version'], { encoding: 'utf8' })
    expect(run.status).toBe(isBuilt ? 0 : 2)
    expect(run.stdout + run.stderr).toContain(isBuilt ? `slsa ${version}` : 'npm run build')
  })

  it('loads no library to show its help', () => {
    const seen =
      "import { registerHooks } from 'node:module';registerHooks({ load(u, c, n) { if (u.includes('/core/') || /node_modules\\/(?!@slsa)/.test(u)) process.stderr.write(u + '\\n'); return n(u, c) } })"
    const run = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(seen)}`, BIN, '--help'],
      {
        encoding: 'utf8',
      },
    )
    expect(run.stderr).toBe(isBuilt ? '' : run.stderr)
  })
})
