import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { badInput, type CoreError } from '@slsa-actions/core/outcome'
import { quickFs } from '@slsa-actions/runner/quick-fs'
import type { Http } from '@slsa-actions/wire'
import { optionOf } from '../inputs.ts'
import type { Machine } from '../machine.ts'
import type { Parsed } from '../parse.ts'

/** Longest token that is read, in bytes. */
const MAX_TOKEN = 64 * 1024
const TOKEN = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/
const REMEDY = 'give --identity-token or SIGSTORE_ID_TOKEN, or run in a GitHub job with `permissions: id-token: write`'

/** Where the identity of the signer comes from. */
export type IdentitySource = 'option' | 'environment' | 'github-job' | 'none'

/** Which of the sources is there; the first one counts. */
export function identitySource(parsed: Parsed, { env }: Machine): IdentitySource {
  if (optionOf(parsed, 'identity-token') !== undefined) return 'option'
  if ((env.SIGSTORE_ID_TOKEN ?? '').trim() !== '') return 'environment'
  return (env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '') === '' ? 'none' : 'github-job'
}

/** There is somebody to sign as: told before a trust root or anything else is asked for. @throws CoreError `ID_TOKEN` */
export function assertIdentity(parsed: Parsed, machine: Machine): void {
  if (identitySource(parsed, machine) === 'none') throw nobody()
}

function nobody(): CoreError {
  return badInput('ID_TOKEN', 'there is nobody to sign as: no ID token was given, and this is no GitHub job', {
    remedy: `${REMEDY}; or sign with --key`,
  })
}

/**
 * Gives ID tokens: that of `--identity-token` or `SIGSTORE_ID_TOKEN` as it is, else a fresh one of the job. A token is in
 * no error.
 */
export function idTokens(parsed: Parsed, machine: Machine): (audience: string, http: Http) => Promise<string> {
  return async (audience, http) => {
    switch (identitySource(parsed, machine)) {
      case 'option':
        return given(await tokenOf(optionOf(parsed, 'identity-token') ?? '', machine), '--identity-token')
      case 'environment':
        return given(machine.env.SIGSTORE_ID_TOKEN ?? '', 'SIGSTORE_ID_TOKEN')
      case 'github-job': {
        const { requestIdToken } = await import('@slsa-actions/runner')
        // Masking prints the token for the runner to see; here it would end up in whatever the output is piped into.
        return requestIdToken(audience, machine.env, http, () => undefined)
      }
      case 'none':
        throw nobody()
    }
  }
}

/** A token, a file that holds one, or `-`, as cosign takes it. */
async function tokenOf(value: string, { cwd }: Machine): Promise<string> {
  if (value === '-') return readFileSync(0, 'utf8')
  if (TOKEN.test(value)) return value
  const path = resolve(cwd, value)
  const found = await quickFs.stat(path).catch(() => undefined)
  if (found === undefined || found.size > MAX_TOKEN) return ''
  return quickFs.readFile(path, 'utf8')
}

function given(text: string, what: string): string {
  const token = text.trim()
  if (token.length <= MAX_TOKEN && TOKEN.test(token)) return token
  throw badInput('ID_TOKEN', `${what}: is neither an ID token nor a file that holds one`, { remedy: REMEDY })
}
