import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { badInput, undecided } from '../outcome/index.ts'
import { bundlesInText, type FoundBundle } from '../storage/index.ts'
import { printable } from '../subject/index.ts'
import type { FlowPorts } from './ports.ts'

/** Largest answer of a registry about one package, in bytes. */
const MAX_BYTES = 16 * 1024 * 1024
const NPM_NAME = /^(?:@[A-Za-z0-9~_.-]{1,214}\/)?[A-Za-z0-9~_.-]{1,214}$/
const PYPI_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,200}[A-Za-z0-9])?$/
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.+!_-]{0,200}$/
const FILE = /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,250}$/

/**
 * What npm's registry has about a package: provenance, and that it published it. None where there is none.
 *
 * @throws CoreError bad-input `FILE` for a name that is none of a package, WireError
 * @see https://github.com/npm/attestation
 */
export async function npmBundles(
  registry: string,
  name: string,
  version: string,
  { http }: FlowPorts,
): Promise<FoundBundle[]> {
  if (!NPM_NAME.test(name) || isDots(name) || !VERSION.test(version)) throw noPackage(`${name}@${version}`)
  const path = `${name.replace('/', '%2f')}@${encodeURIComponent(version)}`
  const reply = await http.request({
    service: 'npm registry',
    url: `${base(registry)}/-/npm/v1/attestations/${path}`,
    accept: [200, 404],
    redirect: 'refuse',
    maxBytes: MAX_BYTES,
  })
  return reply.status === 404 ? [] : bundlesInText(reply.text(), `npm ${printable(`${name}@${version}`)}`)
}

/**
 * What PyPI has about a file of a project, each attestation as a bundle. None where there is none.
 *
 * @throws CoreError as {@link npmBundles}; undecided `SERVICE_REPLY`; WireError
 * @see https://peps.python.org/pep-0740/
 */
export async function pypiBundles(
  registry: string,
  file: {
    readonly project: string
    readonly version: string
    readonly name: string | undefined
    readonly sha256?: string
  },
  ports: FlowPorts,
): Promise<FoundBundle[]> {
  const { project, version } = file
  const { http } = ports
  const name = file.name ?? (await fileNameOf(registry, file, ports))
  if (name === undefined) return []
  if (!PYPI_NAME.test(project) || !VERSION.test(version) || !FILE.test(name)) throw noPackage(name)
  const path = [project, version, name].map(encodeURIComponent).join('/')
  const reply = await http.request({
    service: 'PyPI',
    url: `${base(registry)}/integrity/${path}/provenance`,
    headers: { accept: 'application/vnd.pypi.integrity.v1+json' },
    accept: [200, 404],
    redirect: 'refuse',
    maxBytes: MAX_BYTES,
  })
  if (reply.status === 404) return []
  const { attestation_bundles: groups } = objectOf(reply.json())
  if (!Array.isArray(groups)) throw unreadable()
  return groups.flatMap((group) => {
    const { attestations } = objectOf(group)
    if (!Array.isArray(attestations)) throw unreadable()
    return attestations.map((attestation, index) => ({
      text: JSON.stringify(asBundle(objectOf(attestation))),
      source: `PyPI ${printable(name)}[${index}]`,
    }))
  })
}

/** Name of the file with a digest, as PyPI lists it: only a way to ask, since its attestation must be about the digest. */
async function fileNameOf(
  registry: string,
  { project, version, sha256 }: { readonly project: string; readonly version: string; readonly sha256?: string },
  { http }: FlowPorts,
): Promise<string | undefined> {
  if (!PYPI_NAME.test(project) || !VERSION.test(version)) throw noPackage(project)
  const url = `${base(registry)}/pypi/${encodeURIComponent(project)}/${encodeURIComponent(version)}/json`
  const reply = await http.request({
    service: 'PyPI',
    url,
    accept: [200, 404],
    redirect: 'refuse',
    maxBytes: MAX_BYTES,
  })
  const { urls } = reply.status === 404 ? { urls: [] } : objectOf(reply.json())
  if (!Array.isArray(urls)) throw unreadable()
  for (const entry of urls) {
    const { filename, digests } = objectOf(entry)
    if (typeof filename === 'string' && objectOf(digests).sha256 === sha256 && sha256 !== undefined) return filename
  }
  return undefined
}

/** The attestation object of PEP 740 in the form of a bundle: the same parts under other names. */
function asBundle({ verification_material: material, envelope }: JsonObject): JsonObject {
  const { certificate, transparency_entries: entries } = objectOf(material)
  const { statement, signature } = objectOf(envelope)
  if (certificate === undefined || entries === undefined || statement === undefined || signature === undefined)
    throw unreadable()
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: certificate }, tlogEntries: entries },
    dsseEnvelope: {
      payload: statement,
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: signature }],
    },
  }
}

function objectOf(value: JsonValue | undefined): JsonObject {
  if (isJsonObject(value)) return value
  throw unreadable()
}

function base(registry: string): string {
  return registry.replace(/\/+$/, '')
}

function isDots(name: string): boolean {
  return name.split('/').some((part) => part === '.' || part === '..')
}

function noPackage(name: string): Error {
  return badInput('FILE', `"${printable(name.slice(0, 200))}" is not the name of a package in its registry`)
}

function unreadable(): Error {
  return undecided('SERVICE_REPLY', 'PyPI: the reply is not a provenance object', { remedy: 'try again later' })
}
