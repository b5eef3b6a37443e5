import { randomBytes } from 'node:crypto'
import { CKA, CKM } from '../abi/constants.ts'
import { Pkcs11Error } from '../error.ts'
import { CURVES } from '../key/curve.ts'
import type { Attribute, FoundObject, Mechanism } from '../protocol.ts'
import type { GeneratedKey, GenerateOptions, NewKeyKind } from '../types.ts'
import { bool, bytes, CERTIFICATES, idOf, isSet, number, PRIVATE_KEYS, PUBLIC_KEYS } from './attributes.ts'
import { find, findNeighbours, nameOfObject, nameOfToken, OF_PRIVATE_KEYS } from './find.ts'
import type { Host } from './host.ts'
import { withToken } from './open.ts'

const ID_BYTES = 8
const RSA_EXPONENT = Buffer.from([1, 0, 1])

/**
 * Makes a key pair in the token that the URI names: the private half cannot leave it. Its attributes are read back, and a
 * key that turned out otherwise is destroyed.
 *
 * @throws Pkcs11Error `KEY_EXISTS` where label or id are taken, `KEY_UNSUPPORTED` where the token makes another key
 */
export function generateKey(options: GenerateOptions): Promise<GeneratedKey> {
  return withToken(options, true, async (host, token) => {
    const name = nameOfToken(token)
    const id = options.id ?? randomBytes(ID_BYTES)
    await assertFree(host, name, options.label, id)
    const { mechanism, publicPart } = recipeOf(options.kind)
    const common = [bool(CKA.token, true), bytes(CKA.label, options.label), bytes(CKA.id, id)]
    const handles = (await host.request({
      op: 'generate',
      mechanism,
      publicTemplate: [...common, bool(CKA.private, false), bool(CKA.verify, true), ...publicPart],
      privateTemplate: [
        ...common,
        bool(CKA.private, true),
        bool(CKA.sensitive, true),
        bool(CKA.extractable, false),
        bool(CKA.sign, true),
      ],
    })) as { publicKey: string; privateKey: string }
    const made = (await find(host, [...PRIVATE_KEYS, bytes(CKA.id, id)], OF_PRIVATE_KEYS)).find(
      ({ handle }) => handle === handles.privateKey,
    )
    const fault = made === undefined ? 'the token does not show it' : faultOf(made, id)
    if (made === undefined || fault !== undefined) {
      for (const object of [handles.privateKey, handles.publicKey]) await host.request({ op: 'destroy', object })
      throw new Pkcs11Error('KEY_UNSUPPORTED', `${name}: the new key was destroyed: ${fault}`, {
        remedy: 'use a token that keeps private keys to itself',
      })
    }
    const { publicKey } = await findNeighbours(host, made, name)
    const description = `${nameOfObject(made)} in ${name}`
    await host.close()
    return { publicKey, id, description, uri: { token: token.label, serial: token.serial, object: options.label, id } }
  })
}

async function assertFree(host: Host, token: string, label: string, id: Buffer): Promise<void> {
  for (const kind of [PRIVATE_KEYS, PUBLIC_KEYS, CERTIFICATES]) {
    for (const by of [bytes(CKA.label, label), bytes(CKA.id, id)]) {
      const [taken] = await find(host, [...kind, by], [CKA.label, CKA.id, CKA.keyType, CKA.ecParams, CKA.modulus])
      if (taken === undefined) continue
      throw new Pkcs11Error('KEY_EXISTS', `${token} already has ${nameOfObject(taken)}`, {
        remedy: 'choose another label and id; nothing is overwritten',
      })
    }
  }
}

function recipeOf(kind: NewKeyKind): { mechanism: Mechanism; publicPart: Attribute[] } {
  if (kind.startsWith('RSA-')) {
    const bits = Number(kind.slice('RSA-'.length))
    const publicPart = [number(CKA.modulusBits, bits), bytes(CKA.publicExponent, RSA_EXPONENT)]
    return { mechanism: { type: CKM.rsaPkcsKeyPairGen }, publicPart }
  }
  const curve = CURVES.find(({ name }) => name === kind)
  if (curve === undefined) throw new Pkcs11Error('KEY_UNSUPPORTED', `keys of kind ${kind} are not made`)
  return { mechanism: { type: CKM.ecKeyPairGen }, publicPart: [bytes(CKA.ecParams, Buffer.from(curve.params, 'hex'))] }
}

/** What of a new key is not as it was ordered: tokens may ignore what they do not like. */
function faultOf(key: FoundObject, id: Buffer): string | undefined {
  if (isSet(key, CKA.sensitive) !== true) return 'it is not sensitive'
  if (isSet(key, CKA.extractable) !== false) return 'it could be extracted'
  if (isSet(key, CKA.sign) !== true) return 'it may not sign'
  return idOf(key).equals(id) ? undefined : 'it has another id'
}
