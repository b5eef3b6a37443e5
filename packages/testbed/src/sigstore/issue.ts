import type { KeyObject } from 'node:crypto'
import type { CertificateAuthority } from './ca.ts'
import {
  authorityKeyId,
  basicConstraints,
  createSerial,
  distinguishedName,
  type Extension,
  extendedKeyUsage,
  type GeneralName,
  keyUsage,
  signCertificate,
  subjectAltName,
  subjectKeyId,
  tbsCertificate,
} from './certificate.ts'
import { extensionsOf, fulcioExtension, fulcioOid, sanOf, type TokenClaims } from './identity.ts'
import { signatureAlgorithm } from './keys.ts'
import { OID } from './oids.ts'
import { type CtLog, createSct, type SctOptions, sctList } from './sct.ts'

/** Fulcio's certificates live this long, in milliseconds. */
export const CERTIFICATE_LIFETIME = 600_000

/** What a leaf says. Only the key is needed; everything else has what Fulcio would write. */
export interface IssueOptions {
  readonly publicKey: KeyObject
  /** Claims of the token that the names and extensions come from; given ones replace the default ones. */
  readonly claims?: TokenClaims
  /** Instead of the workflow's address: a URI, or names of any kind and number (none: no extension at all). */
  readonly san?: string | readonly GeneralName[]
  readonly isSanCritical?: boolean
  /**
   * Extensions instead of those of the claims, by Fulcio's number (`9`) or whole identifier: a text (encoded as Fulcio
   * does it for that number), bytes (the value as they are), or null (left out).
   */
  readonly extensions?: Readonly<Record<string, string | Buffer | null>>
  /** Milliseconds since 1970; default now, and ten minutes later. */
  readonly notBefore?: number
  readonly notAfter?: number
  /** Extended key usages, default code signing. */
  readonly eku?: readonly string[]
  readonly isCa?: boolean
  readonly serial?: Buffer
  /** Common name; Fulcio writes none. */
  readonly commonName?: string
  /** Logs whose promises are embedded, default the one of the authority; none: no extension. */
  readonly ctLogs?: readonly CtLog[]
  /** Bends the promises: their time (default `notBefore`) and extensions. */
  readonly sct?: Partial<SctOptions>
  /** Bends one whole promise after it was signed. */
  readonly alterSct?: (sct: Buffer) => Buffer
}

/** What the issuer adds to the options of a certificate. */
export interface IssueDefaults {
  readonly claims: TokenClaims
  readonly serverUrl: string
  readonly ctLogs: readonly CtLog[]
  /** Milliseconds since 1970. */
  readonly now: number
}

/** A leaf certificate in DER, signed by the intermediate, with its promises embedded. */
export function issueCertificate(ca: CertificateAuthority, options: IssueOptions, defaults: IssueDefaults): Buffer {
  const { notBefore = defaults.now, notAfter = notBefore + CERTIFICATE_LIFETIME } = options
  const content = {
    serial: options.serial ?? createSerial(),
    issuer: ca.subject,
    subject: distinguishedName(options.commonName === undefined ? {} : { commonName: options.commonName }),
    notBefore,
    notAfter,
    publicKey: options.publicKey,
    extensions: leafExtensions(ca, options, defaults),
  }
  const ctLogs = options.ctLogs ?? defaults.ctLogs
  if (ctLogs.length === 0) return signCertificate(content, ca.keys)
  const tbs = tbsCertificate(content, signatureAlgorithm(ca.keys.publicKey))
  const scts = ctLogs.map((log) => {
    const sct = createSct(log, tbs, ca.keys.publicKey, { at: notBefore, ...options.sct })
    return options.alterSct?.(sct) ?? sct
  })
  return signCertificate({ ...content, extensions: [...content.extensions, sctList(scts)] }, ca.keys)
}

function leafExtensions(ca: CertificateAuthority, options: IssueOptions, defaults: IssueDefaults): Extension[] {
  const { eku = [OID.codeSigning], isCa = false, isSanCritical = true, publicKey } = options
  const claims = { ...defaults.claims, ...options.claims }
  const names = namesOf(options.san ?? [sanOf(claims, defaults.serverUrl)])
  const fulcio = extensionsOf(claims, defaults.serverUrl)
  for (const [id, value] of Object.entries(options.extensions ?? {})) {
    if (value === null) fulcio.delete(fulcioOid(id))
    else fulcio.set(fulcioOid(id), fulcioExtension(id, value))
  }
  return [
    keyUsage(isCa ? 'certSign' : 'digitalSignature'),
    ...(eku.length === 0 ? [] : [extendedKeyUsage(eku)]),
    ...(isCa ? [basicConstraints(true)] : []),
    subjectKeyId(publicKey),
    authorityKeyId(ca.keys.publicKey),
    ...(names.length === 0 ? [] : [subjectAltName(names, isSanCritical)]),
    ...fulcio.values(),
  ]
}

function namesOf(san: string | readonly GeneralName[]): readonly GeneralName[] {
  return typeof san === 'string' ? [{ kind: 'uri', value: san }] : san
}
