import { type KeyPorts, readPin, tokenOptions } from '@slsa-actions/core/key'
import { formatPkcs11Uri, installedHostScript, type Pkcs11Uri, type TokenOptions } from '@slsa-actions/pkcs11'
import { CliError } from '../error.ts'
import { optionOf } from '../inputs.ts'
import type { Machine } from '../machine.ts'
import type { CommandSpec } from '../options.ts'
import type { Parsed } from '../parse.ts'
import { withPin } from '../signing/pin.ts'

/** A token that a command works on. Each login gets its own copy of the PIN, since it is zeroed behind it. */
export interface OpenToken {
  readonly uri: string
  readonly pin: string | undefined
  options(): Promise<TokenOptions>
}

/**
 * The token that the first argument names, and its PIN.
 *
 * @throws CliError `ARGUMENT`; CoreError bad-input `INPUT` for a PIN; Pkcs11Error `URI`
 */
export async function tokenOf(spec: CommandSpec, parsed: Parsed, machine: Machine): Promise<OpenToken> {
  const [uri] = parsed.positionals
  if (uri === undefined || !/^pkcs11:/i.test(uri)) {
    throw new CliError('ARGUMENT', 'the URI of a token is needed', { remedy: `usage: ${spec.usage}` })
  }
  const named = await withPin({ ...parsed, values: new Map([...parsed.values, ['key', [uri]]]) }, machine)
  const pin = readPin(optionOf(named, 'pin') ?? '', 'input pin')
  const ports: Pick<KeyPorts, 'tokens' | 'env'> = { env: machine.env, tokens: { hostScript: installedHostScript() } }
  return { uri, pin, options: () => tokenOptions({ uri, ...(pin === undefined ? {} : { pin }) }, ports) }
}

/** The URI of an object, with the module and its settings as they were given. */
export function uriIn(object: Pkcs11Uri, { modulePath, moduleName, initReserved }: Pkcs11Uri): string {
  return formatPkcs11Uri({
    ...object,
    ...(modulePath === undefined ? {} : { modulePath }),
    ...(moduleName === undefined ? {} : { moduleName }),
    ...(initReserved === undefined ? {} : { initReserved }),
  })
}
