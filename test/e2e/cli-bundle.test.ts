import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createSigstore } from '@slsa-actions/testbed'

/** Enough artifacts for threads. */
const MANY = 120
const IDENTITY = 'https://github.com/octo-org/app/.github/workflows/release.yml@refs/heads/main'
const BUILT = fileURLToPath(new URL('../../build/bundles/cli', import.meta.url))

let folder = ''
/** The bundle where no package of the checkout is in sight. */
let cli = ''
const sigstore = createSigstore({ url: 'http://127.0.0.1:9' })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slsa-cli-'))
  cli = join(folder, 'cli')
  cpSync(BUILT, cli, { recursive: true })
  for (const name of ['dist', 'bundles', 'home']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'root.json'), JSON.stringify(sigstore.trustedRoot()))
  for (let index = 0; index < MANY; index += 1) makeArtifact(index)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Of seven one each is signed by somebody else, changed after it was signed, or not signed at all. */
function makeArtifact(index: number): void {
  const name = `part-${String(index).padStart(3, '0')}`
  const artifact = Buffer.from(`the artifact ${index}\n`)
  const other = index % 7 === 1 ? { issue: { san: `${IDENTITY}-not` } } : {}
  writeFileSync(join(folder, 'dist', name), index % 7 === 2 ? 'something else\n' : artifact)
  const { text } = sigstore.bundle({ content: { kind: 'message', artifact }, ...other })
  if (index % 7 !== 3) writeFileSync(join(folder, 'bundles', `${name}.sigstore.json`), text)
}

interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function slsa(argv: readonly string[], env: Readonly<Record<string, string>> = {}, from = cli): Run {
  const { PATH } = process.env
  const run = spawnSync(process.execPath, [join(from, 'slsa.cjs'), ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...(PATH === undefined ? {} : { PATH }), HOME: join(folder, 'home'), ...env },
  })
  return { status: run.status, stdout: run.stdout, stderr: run.stderr }
}

const WHO = [
  ...['--trusted-root', 'root.json', '--offline', '--certificate-identity', IDENTITY],
  ...['--certificate-oidc-issuer', sigstore.issuer],
]
const ONE = ['verify', 'dist/part-000', '--bundle', 'bundles/part-000.sigstore.json', ...WHO]
const ALL = ['verify', 'dist', '--bundle-from', 'file', '--bundle-dir', 'bundles', '--json', ...WHO]

describe('the bundled command line', () => {
  it('works without the packages of the checkout', () => {
    expect(slsa(['--version'])).toMatchObject({ status: 0, stderr: '' })
    expect(slsa(ONE)).toMatchObject({ status: 0, stderr: '' })
    expect(slsa(ONE.map((word) => word.replace('dist/part-000', 'dist/part-001')))).toMatchObject({ status: 1 })
    expect(slsa(['sign', '--help'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('starts by both of its names', () => {
    const { PATH = '' } = process.env
    const run = spawnSync(process.execPath, [join(cli, 'slsa.mjs'), '--version'], { encoding: 'utf8', env: { PATH } })
    expect(run).toMatchObject({ status: 0, stderr: '', stdout: slsa(['--version']).stdout })
  })

  it('loads one file beside its first to verify a file', () => {
    const code = join(folder, 'one')
    mkdirSync(code, { mode: 0o700 })
    expect(slsa(ONE, { XDG_CACHE_HOME: code }).status).toBe(0)
    // The code of each file is kept in one of its own.
    const [version = ''] = readdirSync(join(code, 'slsa-actions/code'))
    expect(readdirSync(join(code, 'slsa-actions/code', version))).toHaveLength(2)
  })

  it('says the same with threads and without, whatever the order they end in', () => {
    const alone = join(folder, 'alone')
    cpSync(cli, alone, { recursive: true })
    rmSync(join(alone, 'verify-worker'), { recursive: true })
    const [inThreads, without] = [slsa(ALL), slsa(ALL, {}, alone)]
    expect([inThreads.status, inThreads.stderr, without.status, without.stderr]).toEqual([1, '', 1, ''])
    const told = ({ stdout }: Run): Record<string, unknown> => ({ ...JSON.parse(stdout), verifiedAt: '' })
    expect(told(inThreads)).toEqual(told(without))
    const { artifacts } = told(inThreads) as { artifacts: { outcome: string }[] }
    expect(artifacts.filter(({ outcome }) => outcome === 'verified')).toHaveLength(
      Array.from({ length: MANY }, (_, index) => index % 7).filter((rest) => rest === 0 || rest > 3).length,
    )
  })

  it('leaves to the main thread what its threads do not do', () => {
    const broken = join(folder, 'broken')
    cpSync(cli, broken, { recursive: true })
    writeFileSync(join(broken, 'verify-worker/index.js'), "process.stderr.write('was seen\\n')\nprocess.exit(1)\n")
    const run = slsa(ALL, {}, broken)
    // Threads are started where there is more than one processor.
    expect(run.stderr.includes('was seen')).toBe(availableParallelism() > 1)
    expect(JSON.parse(run.stdout).artifacts).toEqual(JSON.parse(slsa(ALL).stdout).artifacts)
  })
})

const isPosix = process.platform !== 'win32'
if (!isPosix) process.stderr.write('NOT TESTED, folders that others may write: this platform has no modes\n')

describe(isPosix ? 'compiled code' : 'compiled code (not tested on this platform)', () => {
  const codeIn = (home: string): string => join(home, 'slsa-actions', 'code')
  const kept = (home: string): string[] => (existsSync(codeIn(home)) ? readdirSync(codeIn(home)) : [])
  const home = (name: string): string => {
    const path = join(folder, name)
    mkdirSync(path, { mode: 0o700 })
    return path
  }

  it("is kept in the caller's own cache, where nobody else may write", () => {
    const cache = home('own')
    expect(slsa(ONE, { XDG_CACHE_HOME: cache })).toMatchObject({ status: 0, stderr: '' })
    expect(kept(cache).length).toBeGreaterThan(0)
    if (isPosix) expect(statSync(codeIn(cache)).mode & 0o077).toBe(0)
    expect(slsa(ONE, { XDG_CACHE_HOME: cache })).toMatchObject({ status: 0, stderr: '' })
  })

  it.each(['.', 'slsa-actions', 'slsa-actions/code'])(
    'is neither read nor kept where others may write: %s',
    (place) => {
      const cache = home(`open-${place.replaceAll(/[/.]/g, '-')}`)
      mkdirSync(codeIn(cache), { recursive: true, mode: 0o700 })
      chmodSync(join(cache, place), 0o777)
      expect(slsa(ONE, { XDG_CACHE_HOME: cache })).toMatchObject({ status: 0, stderr: '' })
      expect(kept(cache)).toEqual(isPosix ? [] : expect.anything())
    },
  )

  it('is not needed', () => {
    writeFileSync(join(folder, 'a-file'), '')
    expect(slsa(ONE, { XDG_CACHE_HOME: join(folder, 'a-file') })).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(folder, 'a-file'), 'utf8')).toBe('')
  })
})
