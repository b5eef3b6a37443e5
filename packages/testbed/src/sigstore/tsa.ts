import { createRoot, type RootAuthority, type Validity } from './ca.ts'
import {
  authorityKeyId,
  createSerial,
  distinguishedName,
  extendedKeyUsage,
  keyUsage,
  signCertificate,
  subjectKeyId,
} from './certificate.ts'
import { context, generalizedTime, integer, nothing, octets, oid, sequence, set, time } from './der.ts'
import { type DigestName, generateKeys, type KeyPair, sha256, signatureAlgorithm, signBytes } from './keys.ts'
import { OID } from './oids.ts'

/** A timestamp authority: its signing certificate and the root above it. */
export interface TimestampAuthority {
  readonly organization: string
  readonly keys: KeyPair
  readonly root: RootAuthority
  readonly serial: Buffer
  /** Name of the root in DER: the issuer of the signing certificate. */
  readonly issuer: Buffer
  /** Signing certificate, then root, in DER. */
  readonly chain: readonly [Buffer, Buffer]
}

/** What a timestamp says, and how it is bent. */
export interface TimestampOptions {
  /** Digest that is stamped. */
  readonly imprint: Buffer
  readonly algorithm?: DigestName
  /** Milliseconds since 1970, cut to whole seconds. */
  readonly at: number
  /** Digits after the seconds; none by default. */
  readonly fraction?: string
  readonly nonce?: Buffer
  readonly policy?: string
  /** Certificates that are embedded, default the signing certificate alone; an empty list embeds none. */
  readonly certificates?: readonly Buffer[]
  /** Who is said to have signed, default who did. */
  readonly signer?: { readonly issuer: Buffer; readonly serial: Buffer }
  /** PKIStatus, default 0 (granted); with 2 (rejection) there is no token. */
  readonly status?: number
}

/** What the signing certificate says, where it is not the one of a proper authority. */
export interface TsaOptions {
  readonly organization: string
  readonly validity: Validity
  /** Root above it, default a fresh one. */
  readonly root?: RootAuthority
  /** Extended key usages, default timestamping. */
  readonly eku?: readonly string[]
  readonly isEkuCritical?: boolean
}

/** A root, and under it a certificate that may do nothing but sign timestamps. */
export function createTsa(options: TsaOptions): TimestampAuthority {
  const { organization, validity, eku = [OID.timeStamping], isEkuCritical = true } = options
  const root = options.root ?? createRoot(organization, 'tsa root', validity)
  const keys = generateKeys('P-256')
  const serial = createSerial()
  const certificate = signCertificate(
    {
      ...validity,
      serial,
      issuer: root.name,
      subject: distinguishedName({ organization, commonName: 'tsa' }),
      publicKey: keys.publicKey,
      extensions: [
        keyUsage('digitalSignature'),
        extendedKeyUsage(eku, isEkuCritical),
        subjectKeyId(keys.publicKey),
        authorityKeyId(root.keys.publicKey),
      ],
    },
    root.keys,
  )
  return { organization, keys, root, serial, issuer: root.name, chain: [certificate, root.certificate] }
}

/** A whole response in DER: TimeStampResp with a token of CMS SignedData (RFC 3161, 2.4.2; RFC 5652). */
export function createTimestamp(tsa: TimestampAuthority, options: TimestampOptions): Buffer {
  const { status = 0 } = options
  if (status > 1) return sequence(sequence(integer(status)))
  return sequence(sequence(integer(status)), contentInfo(tsa, options))
}

function contentInfo(tsa: TimestampAuthority, options: TimestampOptions): Buffer {
  const info = tstInfo(options)
  const { certificates = [tsa.chain[0]] } = options
  const signedData = sequence(
    integer(3),
    set(sequence(oid(OID.sha256), nothing())),
    sequence(oid(OID.tstInfo), context(0, octets(info))),
    ...(certificates.length === 0 ? [] : [context(0, ...certificates)]),
    set(signerInfo(tsa, info, options)),
  )
  return sequence(oid(OID.signedData), context(0, signedData))
}

function tstInfo(options: TimestampOptions): Buffer {
  const { algorithm = 'sha256', imprint, nonce, policy = OID.timestampPolicy, at, fraction } = options
  return sequence(
    integer(1),
    oid(policy),
    sequence(sequence(oid(OID[algorithm]), nothing()), octets(imprint)),
    integer(createSerial()),
    generalizedTime(at, fraction),
    sequence(integer(1)),
    ...(nonce === undefined ? [] : [integer(nonce)]),
  )
}

function signerInfo(tsa: TimestampAuthority, info: Buffer, { at, signer = tsa }: TimestampOptions): Buffer {
  const attribute = (type: string, value: Buffer): Buffer => sequence(oid(type), set(value))
  const attributes = set(
    attribute(OID.contentType, oid(OID.tstInfo)),
    attribute(OID.messageDigest, octets(sha256(info))),
    attribute(OID.signingTime, time(at)),
    attribute(OID.signingCertificateV2, signingCertificate(tsa)),
  )
  // They are signed as a SET and written as [0].
  const written = Buffer.from(attributes)
  written[0] = 0xa0
  return sequence(
    integer(1),
    sequence(signer.issuer, integer(signer.serial)),
    sequence(oid(OID.sha256), nothing()),
    written,
    signatureAlgorithm(tsa.keys.publicKey, 'sha256'),
    octets(signBytes(tsa.keys, attributes, 'sha256')),
  )
}

/** ESSCertIDv2 with the default hash, sha256 (RFC 5035). */
function signingCertificate(tsa: TimestampAuthority): Buffer {
  const issuerSerial = sequence(sequence(context(4, tsa.issuer)), integer(tsa.serial))
  return sequence(sequence(sequence(octets(sha256(tsa.chain[0])), issuerSerial)))
}
