// Writes the files of a release into a folder: `node scripts/release/archive.mjs FOLDER`. Everything comes out of the commit,
// not out of the working tree, so that no build step can slip something in:
//
//   slsa-actions.tar.gz     the actions and workflows with their bundles, to be mirrored
//   slsa-cli.tar.gz         the command line: node slsa-cli/dist/cli/slsa.cjs
//   slsa-actions.spdx.json  what is bundled in them, out of the lock file of the commit
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** What users of the actions need. */
const ACTIONS = ['.github/workflows', 'actions', 'dist', 'LICENSE', 'NOTICE', 'README.md', 'SECURITY.md']
/** The command line, and what it loads to reach PKCS#11 modules. */
const CLI = ['dist/cli', 'dist/native', 'LICENSE']
const MAX_BYTES = 512 * 1024 * 1024

const [folder] = process.argv.slice(2)
if (folder === undefined || process.argv.length > 3) {
  process.stderr.write('archive: say the one folder that the files go to\n')
  process.exit(2)
}
const out = resolve(folder)
mkdirSync(out, { recursive: true })
const commit = git('rev-parse', 'HEAD').toString().trim()
const committed = new Date(Number(git('show', '-s', '--format=%ct', commit)) * 1000).toISOString()

archive('slsa-actions', ACTIONS)
archive('slsa-cli', CLI)
writeFileSync(join(out, 'slsa-actions.spdx.json'), `${JSON.stringify(sbom(), undefined, 2)}\n`)

/** The same commit gives the same bytes: git orders the files and takes the commit's time for all of them. */
function archive(name, paths) {
  writeFileSync(
    join(out, `${name}.tar.gz`),
    git('archive', '--format=tar.gz', `--prefix=${name}/`, commit, '--', ...paths),
  )
}

/**
 * SPDX 2.3 of what the lock file has for use: nothing that only tests need. (`npm sbom --omit=dev` leaves out what is for
 * both; tried with npm 11.19.) Named by the commit, so that the same commit gives the same SBOM.
 */
function sbom() {
  const { version, packages } = JSON.parse(git('show', `${commit}:package-lock.json`).toString())
  const ofTests = new Set(Object.keys(packages[''].optionalDependencies ?? {}))
  const used = Object.entries(packages)
    .flatMap(([path, entry]) => {
      const name = entry.name ?? path.split('node_modules/').at(-1)
      const isUsed = path.includes('node_modules/') && !entry.link && !entry.dev && !ofTests.has(name)
      return isUsed ? [{ name, ...entry }] : []
    })
    .filter(
      ({ name, version }, index, all) => index === all.findIndex((one) => one.name === name && one.version === version),
    )
  const root = spdxPackage({ name: 'slsa-actions', version, license: packages[''].license })
  const parts = used.map(spdxPackage)
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: `slsa-actions@${version}`,
    documentNamespace: `https://spdx.org/spdxdocs/slsa-actions-${commit}`,
    creationInfo: {
      created: committed.replace(/\.\d+Z$/, 'Z'),
      creators: ['Tool: slsa-actions/scripts/release/archive.mjs'],
    },
    documentDescribes: [root.SPDXID],
    packages: [root, ...parts],
    relationships: [
      relation('SPDXRef-DOCUMENT', 'DESCRIBES', root.SPDXID),
      ...parts.map(({ SPDXID }) => relation(root.SPDXID, 'DEPENDS_ON', SPDXID)),
    ],
  }
}

function spdxPackage({ name, version, license, resolved, integrity }) {
  const sha512 = /^sha512-([A-Za-z0-9+/=]+)$/.exec(integrity ?? '')?.[1]
  return {
    SPDXID: `SPDXRef-Package-${`${name}-${version}`.replace(/[^A-Za-z0-9.-]+/g, '-')}`,
    name,
    versionInfo: version,
    downloadLocation: /^https:\/\/registry\.npmjs\.org\//.test(resolved ?? '') ? resolved : 'NOASSERTION',
    filesAnalyzed: false,
    licenseConcluded: 'NOASSERTION',
    licenseDeclared: license ?? 'NOASSERTION',
    copyrightText: 'NOASSERTION',
    ...(sha512 === undefined
      ? {}
      : {
          checksums: [{ algorithm: 'SHA512', checksumValue: Buffer.from(sha512, 'base64').toString('hex') }],
          externalRefs: [
            {
              referenceCategory: 'PACKAGE-MANAGER',
              referenceType: 'purl',
              referenceLocator: `pkg:npm/${name.replace(/^@/, '%40')}@${version}`,
            },
          ],
        }),
  }
}

function relation(spdxElementId, relationshipType, relatedSpdxElement) {
  return { spdxElementId, relationshipType, relatedSpdxElement }
}

function git(...args) {
  return execFileSync('git', ['-C', root, ...args], { maxBuffer: MAX_BYTES })
}
