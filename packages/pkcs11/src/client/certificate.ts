import { CKA, CKC_X509, CKO } from '../abi/constants.ts'
import { Pkcs11Error } from '../error.ts'
import { INTEGER, readAllDer, readDer, SEQUENCE } from '../key/der.ts'
import { publicKeyOfCertificate } from '../key/public-key.ts'
import type { CertificateOptions } from '../types.ts'
import { bool, bytes, CERTIFICATES, idOf, labelOf, number, valueIn } from './attributes.ts'
import { find, findNeighbours, findPrivateKey, nameOfObject, nameOfToken } from './find.ts'
import { withToken } from './open.ts'

/** Explicit tag 0, the version of a certificate; the first version has none. */
const VERSION = 0xa0

/**
 * Stores a certificate beside its private key, with the same label and id. The same one twice is no fault.
 *
 * @throws Pkcs11Error `CERTIFICATE` for what is none or of another key, `KEY_EXISTS` where another one is stored
 */
export function writeCertificate(options: CertificateOptions): Promise<void> {
  const { certificate } = options
  return withToken(options, true, async (host, token) => {
    const name = nameOfToken(token)
    const names = namesIn(certificate)
    const publicKey = publicKeyOfCertificate(certificate)
    if (names === undefined || publicKey === undefined) throw wrong('the certificate cannot be read')
    const key = await findPrivateKey(host, options.uri, name)
    if (!(await findNeighbours(host, key, name)).publicKey.equals(publicKey)) {
      throw wrong(`the certificate is not of ${nameOfObject(key)}: its public key is another`)
    }
    const id = idOf(key)
    if (id.length === 0) throw wrong(`${nameOfObject(key)} has no id that a certificate could share`)
    const stored = await find(host, [...CERTIFICATES, bytes(CKA.id, id)], [CKA.label, CKA.id, CKA.value])
    if (stored.some((object) => valueIn(object, CKA.value)?.equals(certificate))) return host.close()
    if (stored.length > 0) {
      throw new Pkcs11Error('KEY_EXISTS', `${name}: another certificate is stored beside ${nameOfObject(key)}`, {
        remedy: 'remove it with the tool of the token first; nothing is overwritten',
      })
    }
    await host.request({
      op: 'create',
      template: [
        number(CKA.class, CKO.certificate),
        number(CKA.certificateType, CKC_X509),
        bool(CKA.token, true),
        bool(CKA.private, false),
        bytes(CKA.label, labelOf(key) === '' ? (options.uri.object ?? '') : labelOf(key)),
        bytes(CKA.id, id),
        bytes(CKA.subject, names.subject),
        bytes(CKA.issuer, names.issuer),
        bytes(CKA.serialNumber, names.serialNumber),
        bytes(CKA.value, certificate),
      ],
    })
    await host.close()
  })
}

/** DER of subject, issuer and serial number, as the attributes want them (RFC 5280, section 4.1). */
function namesIn(certificate: Buffer): { subject: Buffer; issuer: Buffer; serialNumber: Buffer } | undefined {
  const outer = readDer(certificate)
  const tbs = outer === undefined ? undefined : readDer(outer.content)
  const fields = tbs === undefined ? undefined : readAllDer(tbs.content)
  if (fields?.[0]?.tag === VERSION) fields.shift()
  const [serialNumber, , issuer, , subject] = fields ?? []
  if (serialNumber?.tag !== INTEGER || issuer?.tag !== SEQUENCE || subject?.tag !== SEQUENCE) return undefined
  return { subject: subject.whole, issuer: issuer.whole, serialNumber: serialNumber.whole }
}

function wrong(problem: string): Pkcs11Error {
  return new Pkcs11Error('CERTIFICATE', problem, {
    remedy: 'give the certificate that was issued for this key, in DER',
  })
}
