// Builds the web app of examples/ as a job would: sources in, tarball and bill of materials out. No network.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.mjs'
import { outputOf } from './process.mjs'

/** What the tests said, as JUnit XML. */
export const TEST_RESULTS = 'junit.xml'

/** Copies the app's sources into a workspace. It lies inside the project, so that the app finds its dependencies. */
export function checkOutWebApp(workspace) {
  mkdirSync(workspace, { recursive: true })
  cpSync(join(root, 'examples/web-app'), workspace, {
    recursive: true,
    filter: (file) => !/[/\\](node_modules|dist|[^/\\]+\.tgz)$/.test(file),
  })
}

/** `npm run build` and the app's own tests, whose results are left in a file. */
export async function buildWebApp(workspace) {
  await npm(['run', 'build'], workspace)
  await npm(['test', '--', '--test-reporter=junit', `--test-reporter-destination=${TEST_RESULTS}`], workspace)
}

/** `npm pack`: the artifact as npm publishes it. */
export async function packWebApp(workspace) {
  const [{ filename }] = JSON.parse(await npm(['pack', '--json'], workspace))
  const bytes = readFileSync(join(workspace, filename))
  return { name: filename, path: join(workspace, filename), bytes: bytes.length, sha256: sha256(bytes) }
}

/** `npm sbom`: the packages of the lock file, as SPDX. */
export async function listMaterials(workspace) {
  const text = await npm(['sbom', '--package-lock-only', '--sbom-format', 'spdx'], workspace)
  const name = 'sbom.spdx.json'
  writeFileSync(join(workspace, name), text)
  const { spdxVersion, packages } = JSON.parse(text)
  return { name, spdxVersion, packages: packages.length }
}

/** Hex. */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Runs npm offline; resolves with its standard output. */
function npm(args, cwd) {
  // Under `npm run`, npm tells where it is; it then runs on this very Node.
  const own = process.env.npm_execpath
  const isScript = own !== undefined && /\.[cm]?js$/.test(own)
  const program = isScript ? process.execPath : 'npm'
  return outputOf(program, isScript ? [own, ...args] : args, {
    cwd,
    env: { ...withoutNpm(process.env), npm_config_offline: 'true', npm_config_update_notifier: 'false' },
    // npm is a batch file on Windows.
    shell: !isScript && process.platform === 'win32',
  })
}

/** The environment without what the outer npm says about the outer package; its configuration stays. */
function withoutNpm(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^npm_(package|lifecycle|command|config_local_prefix)/.test(name) && name !== 'INIT_CWD',
    ),
  )
}
