import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { arrayOf, type Check, fields, integer, nonEmpty, object, oneOf, string, timestamp, uri } from '../check.ts'
import { AttestationError } from '../error.ts'
import { PREDICATE, spdxType } from './types.ts'

/** Versions of the two formats whose documents are attested. */
const SPDX_2 = ['2.2', '2.3'] as const
const CYCLONEDX = ['1.4', '1.5', '1.6', '1.7'] as const

const spdxId: Check = (value, path) => {
  if (typeof value !== 'string' || !/^SPDXRef-[A-Za-z0-9.-]+$/.test(value)) throw new AttestationError('PREDICATE', path, 'must be an SPDX identifier (SPDXRef-…)')
}

/** Checks of an SPDX 2.2 or 2.3 document (https://spdx.github.io/spdx-spec/v2.3/). */
export const spdx2 = fields(
  {
    spdxVersion: oneOf(SPDX_2.map((version) => `SPDX-${version}`)),
    SPDXID: oneOf(['SPDXRef-DOCUMENT']),
    dataLicense: nonEmpty,
    name: nonEmpty,
    documentNamespace: uri,
    creationInfo: fields({ created: timestamp, creators: arrayOf(nonEmpty, 1) }),
  },
  {
    packages: arrayOf(fields({ name: string, SPDXID: spdxId, downloadLocation: string })),
    files: arrayOf(fields({ fileName: string, SPDXID: spdxId })),
    relationships: arrayOf(fields({ spdxElementId: string, relatedSpdxElement: string, relationshipType: string })),
  },
)

/** Checks of an SPDX 3.0 document in JSON-LD (https://spdx.github.io/spdx-spec/v3.0.1/). */
export const spdx3: Check = (value, path) => {
  fields({ '@context': contextOfSpdx3, '@graph': arrayOf(object, 1) })(value, path)
  const graph = (value as JsonObject)['@graph'] as JsonObject[]
  const infos = graph.filter((element) => element.type === 'CreationInfo')
  if (infos.length === 0) throw new AttestationError('PREDICATE', `${path}.@graph`, 'holds no CreationInfo')
  for (const info of infos) fields({ specVersion: specVersion3, created: timestamp, createdBy: arrayOf(nonEmpty, 1) })(info, `${path}.@graph[CreationInfo]`)
  const documents = graph.filter((element) => element.type === 'SpdxDocument')
  if (documents.length !== 1) throw new AttestationError('PREDICATE', `${path}.@graph`, `must hold one SpdxDocument, found ${documents.length}`)
  for (const document of documents) fields({ spdxId: uri }, { rootElement: arrayOf(nonEmpty) })(document, `${path}.@graph[SpdxDocument]`)
}

const contextOfSpdx3: Check = (value, path) => {
  const contexts = Array.isArray(value) ? value : [value]
  if (contexts.some((context) => typeof context === 'string' && /^https:\/\/spdx\.org\/rdf\/3\.0\.\d+\//.test(context))) return
  throw new AttestationError('PREDICATE', path, 'must name the context of SPDX 3.0 (https://spdx.org/rdf/3.0.1/spdx-context.jsonld)')
}

const specVersion3: Check = (value, path) => {
  if (typeof value !== 'string' || !/^3\.0\.\d+$/.test(value)) throw new AttestationError('PREDICATE', path, 'must be a version 3.0.x')
}

const componentsOf = (depth: number): Check =>
  fields(
    { type: nonEmpty, name: nonEmpty },
    depth === 0 ? {} : { version: string, purl: string, 'bom-ref': string, components: (value, path) => arrayOf(componentsOf(depth - 1))(value, path) },
  )

/** Checks of a CycloneDX document (https://cyclonedx.org/specification/overview/); the serial number is optional there. */
export const cyclonedx = fields(
  { bomFormat: oneOf(['CycloneDX']), specVersion: oneOf(CYCLONEDX) },
  {
    serialNumber: (value, path) => {
      if (typeof value !== 'string' || !/^urn:uuid:[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(value)) {
        throw new AttestationError('PREDICATE', path, 'must be urn:uuid: and a UUID')
      }
    },
    version: integer,
    metadata: fields({}, { timestamp, component: componentsOf(0) }),
    components: arrayOf(componentsOf(8)),
    dependencies: arrayOf(fields({ ref: nonEmpty }, { dependsOn: arrayOf(string) })),
  },
)

/** An SBOM on its way to be a predicate. */
export interface Sbom {
  readonly type: string
  readonly kind: 'spdx' | 'cyclonedx'
  /** Version of the format, `2.3`. */
  readonly version: string
  readonly predicate: JsonObject
}

/**
 * The predicate of an SBOM document: which format and version it is, told from the document itself.
 *
 * @throws AttestationError `SBOM` for what is neither SPDX 2.2, 2.3, 3.0 nor CycloneDX 1.4 to 1.7, `PREDICATE` for one
 * that breaks its format
 */
export function predicateFromSbom(document: JsonValue): Sbom {
  if (!isJsonObject(document)) throw new AttestationError('SBOM', 'SBOM', 'must be a JSON object')
  const sbom = recognise(document)
  const check = sbom.kind === 'cyclonedx' ? cyclonedx : sbom.version.startsWith('3') ? spdx3 : spdx2
  check(document, 'SBOM')
  return { ...sbom, predicate: document }
}

function recognise(document: JsonObject): Omit<Sbom, 'predicate'> {
  if (document.bomFormat !== undefined) {
    const version = known(document.specVersion, CYCLONEDX, 'SBOM.specVersion', 'CycloneDX')
    return { type: PREDICATE.cyclonedx, kind: 'cyclonedx', version }
  }
  if (document.spdxVersion !== undefined) {
    const text = typeof document.spdxVersion === 'string' ? document.spdxVersion.replace(/^SPDX-/, '') : document.spdxVersion
    const version = known(text, SPDX_2, 'SBOM.spdxVersion', 'SPDX')
    return { type: spdxType(version), kind: 'spdx', version }
  }
  if (document['@context'] !== undefined && document['@graph'] !== undefined) return { type: spdxType('3.0'), kind: 'spdx', version: '3.0' }
  throw new AttestationError('SBOM', 'SBOM', 'is neither SPDX (spdxVersion, or @context and @graph) nor CycloneDX (bomFormat)', {
    remedy: 'make it with `npm sbom`, syft or trivy, in JSON',
  })
}

function known(value: JsonValue | undefined, versions: readonly string[], path: string, format: string): string {
  if (typeof value === 'string' && versions.includes(value)) return value
  throw new AttestationError('SBOM', path, `${format} ${String(value).slice(0, 20)} is not known; known are ${versions.join(', ')}`)
}

