import { createPublicKey, ECDH, type KeyObject, X509Certificate } from 'node:crypto'
import { CKA, CKK, CKP_ML_DSA_65 } from '../abi/constants.ts'
import { isSet, numberOf, valueIn } from '../client/attributes.ts'
import type { FoundObject } from '../protocol.ts'
import type { TokenScheme } from '../types.ts'
import { curveByName, curveByParams } from './curve.ts'
import { BIT_STRING, der, OBJECT_IDENTIFIER, OCTET_STRING, readDer, SEQUENCE } from './der.ts'

const MIN_RSA_BITS = 2048
const MAX_RSA_BITS = 4096
/** CKA_EC_PARAMS of Ed25519: its object identifier (RFC 8410), or its name as PKCS#11 v3.0 has it. */
const ED25519_PARAMS: ReadonlySet<string> = new Set(['06032b6570', '130c656477617264733235353139'])
const ED25519_BYTES = 32
/** 2.16.840.1.101.3.4.3.18 (RFC 9881) */
const ML_DSA_65_OID = Buffer.from('608648016503040312', 'hex')
const ML_DSA_65_BYTES = 1952
const KEY_TYPE_NAMES: Readonly<Record<number, string>> = {
  [CKK.rsa]: 'RSA',
  1: 'DSA',
  [CKK.ec]: 'EC',
  [CKK.ecEdwards]: 'Edwards curve',
  65: 'Montgomery curve',
  [CKK.mlDsa]: 'ML-DSA',
}
const SECP256K1 = '06052b8104000a'

/** Words for the kind of a key in a token: `EC P-256`, `RSA 3072`. */
export function kindOf(object: FoundObject): string {
  const type = numberOf(object, CKA.keyType)
  if (type === undefined) return 'unknown kind'
  const name = KEY_TYPE_NAMES[type] ?? `key type 0x${type.toString(16)}`
  if (type === CKK.rsa) return `${name} ${(valueIn(object, CKA.modulus)?.length ?? 0) * 8}`
  const params = valueIn(object, CKA.ecParams)
  if (params === undefined) return name
  if (ED25519_PARAMS.has(params.toString('hex'))) return 'Ed25519'
  if (params.toString('hex') === SECP256K1) return `${name} secp256k1`
  return `${name} ${curveByParams(params)?.name ?? `curve ${params.toString('hex')}`}`
}

/** Why a private key of this kind is not signed with, or undefined; looked at before its public key is. */
export function refusalOf(object: FoundObject): string | undefined {
  if (isSet(object, CKA.sign) === false) return 'the token does not allow it to sign (CKA_SIGN is false)'
  const type = numberOf(object, CKA.keyType)
  switch (type) {
    case CKK.rsa:
      return undefined
    case CKK.ec: {
      const params = valueIn(object, CKA.ecParams)
      return params === undefined || curveByParams(params) !== undefined
        ? undefined
        : `${kindOf(object)} is not supported`
    }
    case CKK.ecEdwards: {
      const params = valueIn(object, CKA.ecParams)
      return params === undefined || ED25519_PARAMS.has(params.toString('hex'))
        ? undefined
        : `${kindOf(object)} is not supported`
    }
    case CKK.mlDsa:
      return numberOf(object, CKA.parameterSet) === CKP_ML_DSA_65 ? undefined : 'of ML-DSA only ML-DSA-65 is supported'
    default:
      return `${kindOf(object)} is not supported`
  }
}

/** Why a public key is not one we sign with, or undefined. */
export function refusalOfPublicKey(key: KeyObject): string | undefined {
  switch (key.asymmetricKeyType) {
    case 'ec':
      return curveByName(key.asymmetricKeyDetails?.namedCurve ?? '') === undefined
        ? `the curve ${key.asymmetricKeyDetails?.namedCurve} is not supported`
        : undefined
    case 'rsa': {
      const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
      return bits < MIN_RSA_BITS || bits > MAX_RSA_BITS
        ? `RSA of ${bits} bits is not supported: ${MIN_RSA_BITS} to ${MAX_RSA_BITS} are`
        : undefined
    }
    case 'ed25519':
    case 'ml-dsa-65':
      return undefined
    default:
      return `${key.asymmetricKeyType} is not supported`
  }
}

/** Schemes of a key that the token has mechanisms for. */
export function schemesOf(
  key: KeyObject,
  mechanisms: readonly number[],
  mechanismOf: (scheme: TokenScheme) => number,
): TokenScheme[] {
  const possible: Readonly<Record<string, readonly TokenScheme[]>> = {
    ec: ['ecdsa'],
    rsa: ['rsa-pkcs1-sha256', 'rsa-pkcs1-sha384', 'rsa-pkcs1-sha512', 'rsa-pss-sha256'],
    ed25519: ['ed25519'],
    'ml-dsa-65': ['ml-dsa-65'],
  }
  return (possible[key.asymmetricKeyType ?? ''] ?? []).filter((scheme) => mechanisms.includes(mechanismOf(scheme)))
}

/** DER of the SubjectPublicKeyInfo that a public or private key object tells of, or undefined where it tells too little. */
export function publicKeyOf(object: FoundObject): Buffer | undefined {
  try {
    const whole = valueIn(object, CKA.publicKeyInfo)
    if (whole !== undefined) return spkiOf(createPublicKey({ key: whole, format: 'der', type: 'spki' }))
    switch (numberOf(object, CKA.keyType)) {
      case CKK.rsa:
        return rsaKey(object)
      case CKK.ec:
        return ecKey(object)
      case CKK.ecEdwards:
        return ed25519Key(object)
      case CKK.mlDsa:
        return mlDsaKey(object)
      default:
        return undefined
    }
  } catch {
    // What is no key tells of none: another source may.
    return undefined
  }
}

/** DER of the SubjectPublicKeyInfo in a certificate, or undefined where it is none. */
export function publicKeyOfCertificate(certificate: Buffer): Buffer | undefined {
  try {
    return spkiOf(new X509Certificate(certificate).publicKey)
  } catch {
    return undefined
  }
}

function spkiOf(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' })
}

function rsaKey(object: FoundObject): Buffer | undefined {
  const [n, e] = [valueIn(object, CKA.modulus), valueIn(object, CKA.publicExponent)]
  if (n === undefined || e === undefined) return undefined
  return fromJwk({ kty: 'RSA', n: n.toString('base64url'), e: e.toString('base64url') })
}

function ecKey(object: FoundObject): Buffer | undefined {
  const [params, value] = [valueIn(object, CKA.ecParams), valueIn(object, CKA.ecPoint)]
  const curve = params === undefined ? undefined : curveByParams(params)
  if (curve === undefined || value === undefined) return undefined
  // Uncompressed, or half of it (SEC 1, 2.3.3).
  const point = unwrapped(value, [1 + 2 * curve.bytes, 1 + curve.bytes])
  const whole = Buffer.from(ECDH.convertKey(point, curve.openssl, undefined, undefined, 'uncompressed') as Buffer)
  return fromJwk({
    kty: 'EC',
    crv: curve.name,
    x: whole.subarray(1, 1 + curve.bytes).toString('base64url'),
    y: whole.subarray(1 + curve.bytes).toString('base64url'),
  })
}

function ed25519Key(object: FoundObject): Buffer | undefined {
  const value = valueIn(object, CKA.ecPoint)
  if (value === undefined) return undefined
  const point = unwrapped(value, [ED25519_BYTES])
  return fromJwk({ kty: 'OKP', crv: 'Ed25519', x: point.toString('base64url') })
}

function mlDsaKey(object: FoundObject): Buffer | undefined {
  const value = valueIn(object, CKA.value)
  if (value?.length !== ML_DSA_65_BYTES) return undefined
  const algorithm = der(SEQUENCE, der(OBJECT_IDENTIFIER, ML_DSA_65_OID))
  const key = der(SEQUENCE, algorithm, der(BIT_STRING, Buffer.from([0]), value))
  return spkiOf(createPublicKey({ key, format: 'der', type: 'spki' }))
}

function fromJwk(key: Record<string, string>): Buffer {
  return spkiOf(createPublicKey({ key, format: 'jwk' }))
}

/** CKA_EC_POINT is an OCTET STRING by the specification; some modules give the bare point, some a BIT STRING. */
function unwrapped(value: Buffer, lengths: readonly number[]): Buffer {
  if (lengths.includes(value.length)) return value
  const element = readDer(value)
  if (element?.tag === BIT_STRING && element.content[0] === 0) return element.content.subarray(1)
  return element?.tag === OCTET_STRING ? element.content : value
}
