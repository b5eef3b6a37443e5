import { refused } from '../../outcome/index.ts'
import { isSignatureOf } from '../algorithm.ts'
import type { SigningKey } from '../signing-key.ts'
import { assertNames, type CertificateNames, distinguishedName, extensionsOf, signed } from './content.ts'
import { oid, sequence, set, tagged, unsigned } from './der.ts'

const EXTENSION_REQUEST = '1.2.840.113549.1.9.14'

/**
 * A certificate signing request (PKCS #10, RFC 2986) of a key, as DER: it asks for code signing, the identity as
 * alternative name, and the issuer extension.
 *
 * @throws CoreError bad-input `INPUT` for names, `KEY` for a kind of key; refused `SIGNATURE`
 */
export async function createCertificateRequest(names: CertificateNames, key: SigningKey): Promise<Buffer> {
  assertNames(names)
  const { publicKey } = key
  const attributes = tagged(0xa0, sequence(oid(EXTENSION_REQUEST), set(extensionsOf(names, publicKey))))
  const content = sequence(unsigned(Buffer.of(0)), distinguishedName(names.commonName), publicKey.der, attributes)
  return signed(content, checked(key))
}

/** The key, each of whose signatures is verified once more as verifiers of certificates do. */
export function checked(key: SigningKey): SigningKey {
  return {
    ...key,
    sign: async (message) => {
      const signature = await key.sign(message)
      if (isSignatureOf(key.publicKey.key, message, signature)) return signature
      throw refused('SIGNATURE', `${key.source}: what it signed does not verify with its public key`)
    },
  }
}
