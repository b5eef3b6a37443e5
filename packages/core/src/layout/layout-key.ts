import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { type PublicKey, parsePublicKey, publicKeyFromDer } from '../key/index.ts'
import { badInput } from '../outcome/index.ts'
import type { Functionary } from './types.ts'

/** SubjectPublicKeyInfo of an Ed25519 key, up to its 32 bytes (RFC 8410). */
const ED25519_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

/**
 * A functionary out of the key objects of in-toto's layouts: a public key as PEM or, for Ed25519, as hex; or an identity
 * with its issuer (`keyType: sigstore-oidc`).
 *
 * @param value with the keys in either spelling, `keyType` or `keytype`
 * @throws CoreError bad-input `LAYOUT`, `KEY`
 */
export function parseFunctionary(id: string, value: JsonValue, place: string): Functionary {
  if (!isJsonObject(value)) throw badInput('LAYOUT', `${place}: must be an object`)
  const type = textAt(value, ['keyType', 'keytype'], place)
  const scheme = textAt(value, ['scheme'], place)
  const holder = value.keyVal ?? value.keyval
  if (!isJsonObject(holder)) throw badInput('LAYOUT', `${place}: has no keyVal`)
  if (type === 'sigstore-oidc') {
    const identity = textAt(holder, ['identity'], `${place}.keyVal`)
    return { id, who: { kind: 'certificate', identity, issuer: textAt(holder, ['issuer'], `${place}.keyVal`) } }
  }
  const text = textAt(holder, ['public'], `${place}.keyVal`)
  return { id, who: { kind: 'key', publicKey: publicKeyOf(type, text, place), scheme } }
}

function publicKeyOf(type: string, text: string, place: string): PublicKey {
  if (type === 'ed25519' && /^[0-9a-f]{64}$/i.test(text)) {
    return publicKeyFromDer(Buffer.concat([ED25519_PREFIX, Buffer.from(text, 'hex')]), place)
  }
  const wanted = { ed25519: 'ed25519', rsa: 'rsa', ecdsa: 'ec', 'ecdsa-sha2-nistp256': 'ec' }[type]
  if (wanted === undefined)
    throw badInput('LAYOUT', `${place}: keys of type ${JSON.stringify(type.slice(0, 40))} are not known`)
  const key = parsePublicKey(text, place)
  const found = key.key.asymmetricKeyType
  if (found === wanted) return key
  throw badInput(
    'LAYOUT',
    `${place}: says ${JSON.stringify(type.slice(0, 40))}, and its key is of kind ${found ?? 'unknown'}`,
  )
}

function textAt(object: JsonObject, names: readonly string[], place: string): string {
  for (const name of names) {
    const value = object[name]
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  throw badInput('LAYOUT', `${place}: ${names[0]} is missing, or no text`)
}
