import { execFileSync } from 'node:child_process'
import { createHash, createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TokenKey, TokenScheme } from '@slsa-actions/pkcs11'

const MESSAGE = Buffer.from('what is signed')

/** What each scheme of a key gives, by openssl's verdict: `ecdsa sha256` → `Signature Verified Successfully`. */
export async function verdictsOfOpenssl(key: TokenKey): Promise<Record<string, string>> {
  const verdicts: Record<string, string> = {}
  for (const scheme of key.schemes) {
    for (const hash of hashesOf(scheme)) {
      const data = hash === undefined ? MESSAGE : createHash(hash).update(MESSAGE).digest()
      const signature = await key.sign(scheme, data)
      verdicts[[scheme, hash].join(' ').trim()] = verdict(key.publicKey, optionsOf(scheme, hash), data, signature)
    }
  }
  return verdicts
}

function hashesOf(scheme: TokenScheme): readonly (string | undefined)[] {
  if (scheme === 'ecdsa') return ['sha256', 'sha384', 'sha512']
  return [/sha\d+/.exec(scheme)?.[0]]
}

function optionsOf(scheme: TokenScheme, hash: string | undefined): string[] {
  if (hash === undefined) return ['-rawin']
  if (scheme === 'ecdsa') return []
  const padding =
    scheme === 'rsa-pss-sha256' ? ['rsa_padding_mode:pss', 'rsa_pss_saltlen:32'] : ['rsa_padding_mode:pkcs1']
  return [`digest:${hash}`, ...padding].flatMap((option) => ['-pkeyopt', option])
}

function verdict(publicKey: Buffer, options: readonly string[], data: Buffer, signature: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'openssl-'))
  const file = (name: string, content: Buffer | string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  try {
    const pem = createPublicKey({ key: publicKey, format: 'der', type: 'spki' }).export({ format: 'pem', type: 'spki' })
    const given = [
      '-pubin',
      '-inkey',
      file('key', pem),
      '-sigfile',
      file('signature', signature),
      '-in',
      file('data', data),
    ]
    return execFileSync('openssl', ['pkeyutl', '-verify', ...given, ...options], { encoding: 'utf8' }).trim()
  } catch (error) {
    return String(error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The verdict of a good signature for each of these. */
export function allGood(...schemes: readonly string[]): Record<string, string> {
  return Object.fromEntries(schemes.map((scheme) => [scheme, 'Signature Verified Successfully']))
}

export const ECDSA = ['ecdsa sha256', 'ecdsa sha384', 'ecdsa sha512']
export const RSA_PKCS1 = ['rsa-pkcs1-sha256 sha256', 'rsa-pkcs1-sha384 sha384', 'rsa-pkcs1-sha512 sha512']
export const RSA_PSS = 'rsa-pss-sha256 sha256'
