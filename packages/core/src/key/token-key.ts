import { createHash } from 'node:crypto'
import type { TokenKey, TokenOptions, TokenScheme } from '@slsa-actions/pkcs11'
import { badInput } from '../outcome/index.ts'
import { digestOf, keyName } from './algorithm.ts'
import { rememberVerified } from './known-signatures.ts'
import { publicKeyFromDer } from './public-key.ts'
import type { KeyPorts, KeyRequest, SigningKey } from './signing-key.ts'

/** Variables with the module where the URI names none: of p11-kit's tools, and cosign's. */
const MODULES = ['PKCS11_MODULE_PATH', 'COSIGN_PKCS11_MODULE_PATH']

/**
 * A key of a PKCS#11 token by its URI (RFC 7512). The PIN is the one that is given, else that of the file in
 * `pin-source`. What the token signs was verified by the package that asked it.
 *
 * @throws Pkcs11Error; CoreError bad-input `KEY` for a kind of key that is not accepted
 */
export async function openTokenSigningKey(request: KeyRequest, ports: KeyPorts): Promise<SigningKey> {
  const { openTokenKey } = await import('@slsa-actions/pkcs11')
  const { accept } = request
  const token = await openTokenKey({
    ...(await tokenOptions(request, ports)),
    ...(accept === undefined
      ? {}
      : { accept: (der) => accept(publicKeyFromDer(der, 'input key: the public key in the token')) }),
  })
  try {
    return signingKeyOf(token)
  } catch (error) {
    await token.close()
    throw error
  }
}

/**
 * What opening a token needs: its URI, the module, the PIN. The PIN is a fresh copy, which whoever opens the token zeroes.
 *
 * @throws Pkcs11Error `URI`, `PIN_SOURCE`; CoreError bad-input `NOT_YET`
 */
export async function tokenOptions(
  request: KeyRequest,
  ports: Pick<KeyPorts, 'tokens' | 'env'>,
): Promise<TokenOptions> {
  const { tokens, env } = ports
  if (tokens === undefined) {
    throw badInput('NOT_YET', 'input key: keys of PKCS#11 tokens are not there in this program', {
      remedy: 'give a file or a key of a KMS',
    })
  }
  const { parsePkcs11Uri, readPinSource } = await import('@slsa-actions/pkcs11')
  const uri = parsePkcs11Uri(request.uri)
  const pin =
    request.pin !== undefined
      ? Buffer.from(request.pin)
      : uri.pinSource === undefined
        ? undefined
        : readPinSource(uri.pinSource)
  const modulePath = MODULES.map((name) => env[name] ?? '').find((path) => path !== '')
  return {
    uri,
    ...tokens,
    ...(modulePath === undefined ? {} : { modulePath }),
    ...(pin === undefined ? {} : { pin }),
  }
}

/** A key of a token as all keys are used. @throws CoreError bad-input `KEY` for one without a scheme that is used here */
export function signingKeyOf(token: TokenKey): SigningKey {
  const publicKey = publicKeyFromDer(token.publicKey, token.description)
  const algorithm = digestOf(publicKey.key)
  const scheme = SCHEMES[publicKey.key.asymmetricKeyType ?? '']
  if (scheme === undefined || !token.schemes.includes(scheme)) {
    throw badInput('KEY', `${token.description}: the token does not sign with ${keyName(publicKey.key)} as is needed`, {
      remedy: 'use an ECDSA key on P-256',
    })
  }
  return {
    publicKey,
    source: token.description,
    digestAlgorithm: algorithm ?? 'sha256',
    mechanism: MECHANISMS[scheme],
    sign: async (message) => {
      const data = algorithm === null ? message : createHash(algorithm).update(message).digest()
      const signature = await token.sign(scheme, data, message)
      rememberVerified(publicKey.key, message, signature)
      return signature
    },
    signDigest: algorithm === null ? undefined : (digest) => token.sign(scheme, digest),
    close: () => token.close(),
  }
}

const MECHANISMS: Readonly<Record<TokenScheme, string>> = {
  ecdsa: 'CKM_ECDSA',
  'rsa-pkcs1-sha256': 'CKM_RSA_PKCS',
  'rsa-pkcs1-sha384': 'CKM_RSA_PKCS',
  'rsa-pkcs1-sha512': 'CKM_RSA_PKCS',
  'rsa-pss-sha256': 'CKM_RSA_PKCS_PSS',
  ed25519: 'CKM_EDDSA',
  'ml-dsa-65': 'CKM_ML_DSA',
}

/** RSA signs with PKCS#1 v1.5 and SHA-256, since that is what verifiers take an RSA key for. */
const SCHEMES: Readonly<Record<string, TokenScheme>> = {
  ec: 'ecdsa',
  rsa: 'rsa-pkcs1-sha256',
  'rsa-pss': 'rsa-pss-sha256',
  ed25519: 'ed25519',
  'ml-dsa-65': 'ml-dsa-65',
}
