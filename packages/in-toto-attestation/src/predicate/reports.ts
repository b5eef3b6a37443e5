import { isJsonObject } from '@slsa-actions/wire'
import { arrayOf, type Check, fields, nonEmpty, object, oneOf, resourceDescriptor, string, timestamp, uri } from '../check.ts'
import { AttestationError } from '../error.ts'

/** Checks of test results v0.1 (in-toto/attestation, spec/predicates/test-result.md). */
export const testResultV01 = fields(
  { result: oneOf(['PASSED', 'WARNED', 'FAILED']), configuration: arrayOf(resourceDescriptor) },
  { url: uri, passedTests: arrayOf(string), warnedTests: arrayOf(string), failedTests: arrayOf(string) },
)

const severity: Check = fields({ method: nonEmpty, score: (value, path) => scoreOf(value, path) })

const scoreOf: Check = (value, path) => {
  if (typeof value !== 'string' && typeof value !== 'number') throw new AttestationError('PREDICATE', path, 'must be a score')
}

const finding = fields({ id: nonEmpty }, { severity: arrayOf(severity), annotations: arrayOf(object) })

const scanner = fields(
  { uri },
  { version: string, db: fields({}, { uri, version: string, lastUpdate: timestamp }), result: arrayOf(finding) },
)

/** Checks of vulnerabilities v0.2 (in-toto/attestation, spec/predicates/vulns_02.md). */
export const vulnsV02 = fields({ scanner, metadata: fields({ scanStartedOn: timestamp, scanFinishedOn: timestamp }) })

/** Checks of vulnerabilities v0.1, which is read and not made. */
export const vulnsV01 = fields({ scanner }, { metadata: fields({}, { scanStartedOn: timestamp, scanFinishedOn: timestamp }) })

/** Checks of SCAI v0.3 (in-toto/attestation, spec/predicates/scai.md). */
export const scaiV03 = fields(
  {
    attributes: arrayOf(
      fields({ attribute: nonEmpty }, { target: resourceDescriptor, conditions: object, evidence: resourceDescriptor }),
      1,
    ),
  },
  { producer: resourceDescriptor },
)

/** Checks of an in-toto link v0.3 (in-toto/attestation, spec/predicates/link.md). */
export const linkV03 = fields(
  { name: nonEmpty },
  { command: arrayOf(string), materials: arrayOf(resourceDescriptor), byproducts: object, environment: object },
)

/** Checks of a release v0.2 (in-toto/attestation, spec/predicates/release.md): a package URL, and what the registry calls it. */
export const releaseV02: Check = (value, path) => {
  fields({ purl: packageUrl }, { packageId: nonEmpty, releaseId: nonEmpty })(value, path)
}

/** Checks of a release v0.1, which is read and not made. */
export const releaseV01: Check = (value, path) => {
  fields({ purl: packageUrl }, { releaseId: nonEmpty })(value, path)
}

const packageUrl: Check = (value, path) => {
  if (typeof value !== 'string' || !/^pkg:[A-Za-z0-9.+-]+\/\S+$/.test(value)) throw new AttestationError('PREDICATE', path, 'must be a package URL (pkg:…)')
}

/** Checks of cosign's signature predicate: it says nothing, so it holds nothing that must be there. */
export const cosignSignV1: Check = (value, path) => {
  if (!isJsonObject(value)) throw new AttestationError('PREDICATE', path, 'must be an object')
}
