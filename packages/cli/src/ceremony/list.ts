import { type KeyDescription, listKeys } from '@slsa-actions/pkcs11'
import type { Machine } from '../machine.ts'
import type { Parsed } from '../parse.ts'
import { tellResult } from '../result.ts'
import type { Line } from '../terminal.ts'
import { KEY_LIST } from './options.ts'
import { tokenOf, uriIn } from './token.ts'

/** `slsa key list`; the exit code. */
export async function runKeyList(parsed: Parsed, machine: Machine): Promise<number> {
  const token = await tokenOf(KEY_LIST, parsed, machine)
  const options = await token.options()
  const keys = (await listKeys(options)).map((key) => ({
    label: key.label,
    id: key.id.toString('hex'),
    kind: key.kind,
    uri: uriIn(key.uri, options.uri),
    ...factsOf(key),
  }))
  const lines = keys.length === 0 ? [{ text: 'the token has no private key' }] : keys.flatMap(linesOf)
  await tellResult({ version: 1, keys }, () => ({ lines }), parsed, machine)
  return 0
}

type Listed = { readonly label: string; readonly kind: string; readonly uri: string } & ReturnType<typeof factsOf>

function factsOf({ isExtractable, asksEachTime, refusal }: KeyDescription) {
  return { isExtractable, asksEachTime, ...(refusal === undefined ? {} : { refusal }) }
}

function linesOf({ label, kind, uri, isExtractable, asksEachTime, refusal }: Listed): Line[] {
  return [
    { text: `${kind} "${label}"`, style: refusal === undefined ? 'strong' : 'dim' },
    { label: 'uri', text: uri, indent: 1 },
    ...(isExtractable ? [{ label: 'note', text: 'it can leave the token', style: 'warn' as const, indent: 1 }] : []),
    ...(asksEachTime ? [{ label: 'note', text: 'it asks for the PIN at every signature', indent: 1 }] : []),
    ...(refusal === undefined ? [] : [{ label: 'cannot sign', text: refusal, indent: 1 }]),
  ]
}
