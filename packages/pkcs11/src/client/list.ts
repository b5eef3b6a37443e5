import { CKA } from '../abi/constants.ts'
import { kindOf, refusalOf } from '../key/public-key.ts'
import type { FoundObject, SlotInfo } from '../protocol.ts'
import type { KeyDescription, ModuleOptions, Pkcs11Uri, TokenDescription, TokenOptions } from '../types.ts'
import { idOf, isSet, labelOf, PRIVATE_KEYS } from './attributes.ts'
import { find, initialisedTokens, OF_PRIVATE_KEYS } from './find.ts'
import { startHost, withToken } from './open.ts'

/** The tokens that a module shows; nothing is logged in to. */
export async function listTokens(options: ModuleOptions, uri: Pkcs11Uri = {}): Promise<TokenDescription[]> {
  const host = await startHost(options, uri)
  try {
    return (await initialisedTokens(host)).map(tokenDescription)
  } finally {
    await host.close()
  }
}

/** The private keys of the token that the URI names, with what keeps one from signing. */
export function listKeys(options: TokenOptions): Promise<KeyDescription[]> {
  return withToken(options, false, async (host, token) => {
    const keys = await find(host, PRIVATE_KEYS, OF_PRIVATE_KEYS)
    await host.close()
    return keys.map((key) => keyDescription(key, token))
  })
}

function tokenDescription(token: SlotInfo): TokenDescription {
  const { label, manufacturer, model, serial, slot } = token
  return { label, manufacturer, model, serial, slot }
}

function keyDescription(key: FoundObject, token: SlotInfo): KeyDescription {
  const refusal = refusalOf(key)
  const id = idOf(key)
  return {
    label: labelOf(key),
    id,
    kind: kindOf(key),
    uri: {
      token: token.label,
      serial: token.serial,
      ...(labelOf(key) === '' ? {} : { object: labelOf(key) }),
      ...(id.length === 0 ? {} : { id }),
      type: 'private',
    },
    isExtractable: isSet(key, CKA.extractable) !== false,
    asksEachTime: isSet(key, CKA.alwaysAuthenticate) === true,
    ...(refusal === undefined ? {} : { refusal }),
  }
}
