import { createPrivateKey, type KeyObject } from 'node:crypto'
import { badInput, type CoreError } from '../outcome/index.ts'
import { pemBlocks } from './pem.ts'

const COSIGN = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY']
const REMEDY =
  'give one private key as PEM: PKCS#8 (`openssl genpkey`), PKCS#1, SEC1, or one of `cosign generate-key-pair`'

/**
 * The private key of a PEM text: PKCS#8, plain or encrypted, PKCS#1, SEC1, or in the encrypted form that cosign writes.
 *
 * @param password of an encrypted key; undefined where none was given
 * @param what names the file or variable, for errors; what stands in it is never repeated
 * @throws CoreError bad-input `KEY`
 */
export async function parsePrivateKey(text: string, password: string | undefined, what: string): Promise<KeyObject> {
  // `openssl ecparam -genkey` writes the name of the curve in front.
  const blocks = pemBlocks(text)?.filter(({ label }) => label !== 'EC PARAMETERS')
  const [block, ...others] = blocks ?? []
  if (block === undefined) throw noPem(text, what)
  if (others.length > 0) throw bad(what, 'holds more than one key')
  const { label, der } = block
  try {
    if (COSIGN.includes(label)) {
      const { openCosignKey } = await import('./cosign-key.ts')
      const pkcs8 = await openCosignKey(der, password, what)
      return readKey(() => createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }), what)
    }
    switch (label) {
      case 'PRIVATE KEY':
        return readKey(() => createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }), what)
      case 'ENCRYPTED PRIVATE KEY':
        return openPkcs8(der, password, what)
      case 'EC PRIVATE KEY':
        return readKey(() => createPrivateKey({ key: der, format: 'der', type: 'sec1' }), what)
      case 'RSA PRIVATE KEY':
        return readKey(() => createPrivateKey({ key: der, format: 'der', type: 'pkcs1' }), what)
      case 'PUBLIC KEY':
      case 'CERTIFICATE':
        throw bad(what, `is a ${label.toLowerCase()}, and signing needs the private key`)
      default:
        throw bad(what, `is a ${label}, which is not read`)
    }
  } finally {
    der.fill(0)
  }
}

function openPkcs8(der: Buffer, password: string | undefined, what: string): KeyObject {
  if (password === undefined) throw passwordNeeded(what)
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8', passphrase: password })
  } catch {
    // The platform's own error would say no more, and is not ours to show beside a password.
    throw wrongPassword(what)
  }
}

function readKey(read: () => KeyObject, what: string): KeyObject {
  try {
    return read()
  } catch {
    throw bad(what, 'is no private key that can be read')
  }
}

/** An encrypted key without its password. */
export function passwordNeeded(what: string): CoreError {
  return badInput('KEY', `${what}: is encrypted, and no password was given`, {
    remedy: 'give it as `pin` from a secret; for the command line in COSIGN_PASSWORD or a file of --pin-file',
  })
}

/** An encrypted key that another password opens, or none. */
export function wrongPassword(what: string): CoreError {
  return badInput('KEY', `${what}: the password does not open it`, {
    remedy: 'check the secret behind `pin`; or the file is damaged',
  })
}

function noPem(text: string, what: string): CoreError {
  if (/^-----BEGIN (?:RSA|EC) PRIVATE KEY-----\r?\nProc-Type: /.test(text.trim())) {
    return badInput('KEY', `${what}: is encrypted in the old way of OpenSSL`, {
      remedy: 'write it anew with `openssl pkcs8 -topk8 -in OLD -out NEW`',
    })
  }
  return bad(what, /-----BEGIN OPENSSH/.test(text) ? 'is a key of OpenSSH' : 'is no PEM text')
}

function bad(what: string, problem: string): CoreError {
  return badInput('KEY', `${what}: ${problem}`, { remedy: REMEDY })
}
