import { type CertificateAuthority, createCa, type Validity } from './ca.ts'
import { createLog, type TransparencyLog } from './log.ts'
import { type CtLog, createCtLog } from './sct.ts'
import { createTsa, type TimestampAuthority } from './tsa.ts'

/** One of each: what an instance of Sigstore consists of. */
export interface Authorities {
  readonly ca: CertificateAuthority
  readonly ctLog: CtLog
  readonly rekorV1: TransparencyLog
  readonly rekorV2: TransparencyLog
  readonly tsa: TimestampAuthority
}

/** Kinds of authorities, as builders of trusted roots name them. */
export type AuthorityKind = keyof Authorities

export interface AuthoritiesOptions {
  /** Organization in the certificates' names. */
  readonly organization: string
  /** Host name of the logs: origin and signature name of their checkpoints, and of their URL in the trusted root. */
  readonly logHost: string
  readonly validity: Validity
  /** Of the intermediate of the certificate authority alone. */
  readonly intermediate?: Validity
}

/** Fresh keys for one of each. */
export function createAuthorities(options: AuthoritiesOptions): Authorities {
  const { organization, validity, logHost, intermediate } = options
  return {
    ca: createCa({ organization, validity, ...(intermediate === undefined ? {} : { intermediate }) }),
    ctLog: createCtLog(),
    rekorV1: createLog(1, logHost),
    rekorV2: createLog(2, logHost),
    tsa: createTsa({ organization, validity }),
  }
}
