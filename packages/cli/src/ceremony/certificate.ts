import { writeCertificate } from '@slsa-actions/pkcs11'
import { CliError } from '../error.ts'
import type { Machine } from '../machine.ts'
import type { Parsed } from '../parse.ts'
import { certificatesIn } from './files.ts'
import { KEY_CERTIFICATE } from './options.ts'
import { tokenOf } from './token.ts'

/** `slsa key certificate`; the exit code. */
export async function runKeyCertificate(parsed: Parsed, machine: Machine): Promise<number> {
  const [, path] = parsed.positionals
  if (path === undefined)
    throw new CliError('ARGUMENT', 'a certificate is needed', { remedy: `usage: ${KEY_CERTIFICATE.usage}` })
  const token = await tokenOf(KEY_CERTIFICATE, parsed, machine)
  const [certificate] = await certificatesIn('the certificate', path, machine.cwd)
  if (certificate === undefined) throw new CliError('ARGUMENT', `${path} holds no certificate`)
  await writeCertificate({ ...(await token.options()), certificate })
  machine.terminal.print([{ text: `${path}: stored beside its key`, style: 'good' }])
  return 0
}
