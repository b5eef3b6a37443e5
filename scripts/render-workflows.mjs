// Makes a copy of the builders for a GitHub that knows neither `$/` nor `cache-mode`: GitHub Enterprise Server, or
// nektos/act in our tests. A commit cannot name itself, so it takes two:
//
//   node scripts/render-workflows.mjs FOLDER --signing-config signing_config.json --trusted-root trusted_root.json
//       actions/internal/ and dist/internal/, with the Sigstore that the builders sign with. Commit them.
//       Behind a proxy: --proxy http://HOST:PORT [--no-proxy HOSTS]; with a private authority: --ca-file FILE.pem
//   node scripts/render-workflows.mjs FOLDER --repository OWNER/NAME --commit SHA
//       .github/workflows/ with `$/path` as `OWNER/NAME/path@SHA`, of that very commit. Commit them on top.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './run.mjs'

const WORKFLOWS = '.github/workflows'
/** Public workflows that other repositories call. */
const PUBLIC = /^((build|attest)-[a-z]+|verify-[a-z-]+|sign-claims|publish-release)\.yml$/
const INSTANCE = 'actions/internal/sign/instance.json'
const OPTIONS = {
  'signing-config': { type: 'string' },
  'trusted-root': { type: 'string' },
  proxy: { type: 'string' },
  'no-proxy': { type: 'string' },
  'ca-file': { type: 'string' },
  bundles: { type: 'string', default: 'dist' },
  repository: { type: 'string' },
  commit: { type: 'string' },
}

try {
  const { positionals, values } = parseArgs({ options: OPTIONS, allowPositionals: true })
  const [folder] = positionals
  if (folder === undefined || positionals.length > 1) throw new Error('say the one folder that the copy goes to')
  const hasInstance = isPair(values, 'signing-config', 'trusted-root')
  const hasName = isPair(values, 'repository', 'commit')
  if (hasInstance === hasName)
    throw new Error('say --signing-config and --trusted-root, and when that is committed --repository and --commit')
  if (!hasInstance && ['proxy', 'no-proxy', 'ca-file'].some((name) => values[name] !== undefined))
    throw new Error('--proxy, --no-proxy and --ca-file go with --signing-config')
  if (hasInstance) copyActions(resolve(folder), instanceOf(values), values.bundles)
  else renderWorkflows(resolve(folder), values)
} catch (error) {
  process.stderr.write(`render-workflows: ${error.message}\n`)
  process.exitCode = 2
}

/** Whether two options are given, which are of use together only. */
function isPair(values, first, second) {
  if ((values[first] === undefined) !== (values[second] === undefined))
    throw new Error(`--${first} and --${second} go together`)
  return values[first] !== undefined
}

/** What `actions/internal/sign/instance.json` is to be. */
function instanceOf(values) {
  const [signingConfig, trustedRoot] = ['signing-config', 'trusted-root'].map((name) => {
    const parsed = JSON.parse(readFileSync(values[name], 'utf8'))
    if (typeof parsed?.mediaType === 'string') return parsed
    throw new Error(`--${name}: ${values[name]} has no mediaType, so it is none of Sigstore's files`)
  })
  const network = networkOf(values)
  return `${JSON.stringify({ signingConfig, trustedRoot, ...network }, undefined, 2)}\n`
}

/** The way out of the server's network, if another than the direct one is said. */
function networkOf({ proxy, 'no-proxy': noProxy, 'ca-file': caFile }) {
  if (proxy === undefined && noProxy !== undefined) throw new Error('--no-proxy: goes with --proxy')
  if (proxy !== undefined && !/^http:\/\/[^/@?#\s]+\/?$/.test(proxy))
    throw new Error('--proxy: is not http://HOST:PORT, without user and password')
  const certificates = caFile === undefined ? undefined : readFileSync(caFile, 'utf8')
  if (certificates?.includes('-----BEGIN CERTIFICATE-----') === false || certificates?.includes('PRIVATE KEY'))
    throw new Error(`--ca-file: ${caFile} is not a file of certificates in PEM, and nothing else`)
  const network = { proxy, noProxy, certificates }
  return Object.values(network).some((value) => value !== undefined) ? { network } : {}
}

/** Actions and bundles, and in place of the suite's instance the given one. */
function copyActions(folder, instance, bundles) {
  for (const action of readdirSync(join(root, 'actions/internal'))) {
    copy(join(root, 'actions/internal', action, 'action.yml'), join(folder, 'actions/internal', action, 'action.yml'))
  }
  copy(join(resolve(root, bundles), 'internal'), join(folder, 'dist/internal'))
  mkdirSync(dirname(join(folder, INSTANCE)), { recursive: true })
  writeFileSync(join(folder, INSTANCE), instance)
}

function renderWorkflows(folder, { repository = '', commit = '' }) {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new Error(`--repository: ${JSON.stringify(repository)} is not OWNER/NAME`)
  if (!/^[0-9a-f]{40}$/.test(commit))
    throw new Error(`--commit: ${JSON.stringify(commit)} is not a full commit (40 hex digits)`)
  mkdirSync(join(folder, WORKFLOWS), { recursive: true })
  for (const name of readdirSync(join(root, WORKFLOWS)).filter((file) => PUBLIC.test(file))) {
    const text = readFileSync(join(root, WORKFLOWS, name), 'utf8')
    writeFileSync(join(folder, WORKFLOWS, name), rendered(name, text, repository, commit))
  }
}

/** Only whole lines of these two forms are touched; what would be left over is an error. */
function rendered(name, text, repository, commit) {
  const result = text
    .replaceAll(/^(\s+(?:- )?uses: )\$\/(\S+)$/gm, (_, start, path) => `${start}${repository}/${path}@${commit}`)
    .replaceAll(/^ {4}cache-mode: none\n/gm, '')
  for (const word of ['$/', 'cache-mode:']) {
    if (result.includes(word)) throw new Error(`${name}: "${word}" stands where it cannot be rendered`)
  }
  return result
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true })
}
