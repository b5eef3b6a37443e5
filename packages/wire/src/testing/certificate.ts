import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** A key and a certificate over it, both in PEM. */
export interface TestCertificate {
  readonly key: string
  readonly cert: string
}

/** What a test changes about a certificate. */
export interface CertificateChoices {
  readonly hosts?: readonly string[]
  readonly notBefore?: Date
  readonly notAfter?: Date
}

/** A CA of a test. */
export interface TestAuthority extends TestCertificate {
  /** A certificate for a server, by default for `service.test`, valid now. */
  issue(choices?: CertificateChoices): TestCertificate
}

/** A fresh self-signed CA: X.509 (RFC 5280) in as few bytes as TLS wants. */
export function createAuthority(name = 'wire test CA'): TestAuthority {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = pemOf(keys.privateKey)
  const cert = certificate({
    subject: name,
    issuer: name,
    isAuthority: true,
    key: keys.publicKey,
    by: key,
    choices: {},
  })
  return {
    key,
    cert,
    issue: (choices = {}) => {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      return {
        key: pemOf(own.privateKey),
        cert: certificate({
          subject: choices.hosts?.[0] ?? 'service.test',
          issuer: name,
          isAuthority: false,
          key: own.publicKey,
          by: key,
          choices,
        }),
      }
    },
  }
}

interface Content {
  readonly subject: string
  readonly issuer: string
  readonly isAuthority: boolean
  readonly key: KeyObject
  readonly by: string
  readonly choices: CertificateChoices
}

const ECDSA_SHA256 = '1.2.840.10045.4.3.2'
const COMMON_NAME = '2.5.4.3'
const BASIC_CONSTRAINTS = '2.5.29.19'
const SUBJECT_ALT_NAME = '2.5.29.17'
const DAY = 24 * 60 * 60 * 1000

let serial = 1

function certificate(content: Content): string {
  const { hosts = ['service.test'], notBefore = new Date(Date.now() - DAY) } = content.choices
  const { notAfter = new Date(Date.now() + DAY) } = content.choices
  serial += 1
  const extension = content.isAuthority
    ? sequence(oid(BASIC_CONSTRAINTS), der(0x01, Buffer.from([0xff])), octets(sequence(der(0x01, Buffer.from([0xff])))))
    : sequence(oid(SUBJECT_ALT_NAME), octets(sequence(...hosts.map((host) => der(0x82, Buffer.from(host))))))
  const algorithm = sequence(oid(ECDSA_SHA256))
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([serial])),
    algorithm,
    name(content.issuer),
    sequence(time(notBefore), time(notAfter)),
    name(content.subject),
    content.key.export({ format: 'der', type: 'spki' }),
    der(0xa3, sequence(extension)),
  )
  const signature = sign('sha256', toBeSigned, createPrivateKey(content.by))
  const bytes = sequence(toBeSigned, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])))
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

function pemOf(key: KeyObject): string {
  return key.export({ format: 'pem', type: 'pkcs8' }).toString()
}

function name(text: string): Buffer {
  return sequence(der(0x31, sequence(oid(COMMON_NAME), der(0x0c, Buffer.from(text)))))
}

/** GeneralizedTime, whatever the year. */
function time(date: Date): Buffer {
  return der(0x18, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`))
}

function octets(content: Buffer): Buffer {
  return der(0x04, content)
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts))
}

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(value: number): number[] {
  const digits = [value & 0x7f]
  for (let rest = value >> 7; rest > 0; rest >>= 7) digits.unshift((rest & 0x7f) | 0x80)
  return digits
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
