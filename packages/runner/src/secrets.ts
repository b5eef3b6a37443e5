import * as core from '@actions/core'
import { RunnerError } from './error.ts'

/** A shorter text occurs everywhere, and masking it would make the log unreadable. */
const MIN_LENGTH = 4

/**
 * Has the runner mask a secret in everything that is printed from now on: as it is, line by line, percent-encoded and
 * decoded, escaped as in JSON, and in base64.
 *
 * @param what names the secret in the error, which never shows it
 * @throws RunnerError `INPUT` for a secret of fewer than four characters, which nobody can mask (case S02)
 */
export function maskSecret(secret: string, what: string): void {
  if (secret.trim() === '') return
  if (secret.trim().length < MIN_LENGTH) {
    throw new RunnerError(
      'INPUT',
      `${what}: is shorter than ${MIN_LENGTH} characters and could not be kept out of the log`,
      {
        remedy: 'use a longer secret',
      },
    )
  }
  for (const form of formsOf(secret)) core.setSecret(form)
}

/** Masks a token and its parts: a part alone is as good as the whole to whoever holds the others. */
export function maskToken(token: string, what: string): void {
  maskSecret(token, what)
  for (const part of token.split('.')) if (part.length >= MIN_LENGTH) maskSecret(part, what)
}

/** Masks the secrets that the environment holds: request token of the ID token, passwords of proxies. */
export function maskEnvironment(env: Readonly<Record<string, string | undefined>>): void {
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env
  if (requestToken !== undefined) maskToken(requestToken, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN')
  for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY']) {
    for (const url of [env[name], env[name.toLowerCase()]]) {
      for (const secret of proxySecretsIn(url ?? '')) maskSecret(secret, `the password in ${name}`)
    }
  }
}

/** Every form of a secret that could be printed, the longest first. */
function formsOf(secret: string): string[] {
  const forms = new Set<string>()
  for (const text of [secret, ...secret.split(/\r\n|\r|\n|%0A|%0D/i)]) {
    const line = text.trim()
    if (line.length < MIN_LENGTH) continue
    forms.add(text).add(line).add(encodeURIComponent(line)).add(decoded(line))
    forms.add(JSON.stringify(line).slice(1, -1))
    forms.add(Buffer.from(line).toString('base64')).add(Buffer.from(line).toString('base64url'))
  }
  return [...forms].filter((form) => form.length >= MIN_LENGTH).sort((a, b) => b.length - a.length)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The password of a proxy's URL as it stands there, and the credentials as they are sent. Not the user's name alone:
 * masking it would tear holes into every text that has the word. Taken by hand, since a URL may be one that no parser
 * accepts.
 */
function proxySecretsIn(url: string): string[] {
  const [, user, password] = /^(?:[a-z0-9]+:\/\/)?([^/?#:]*):(.+)@[^@]*$/i.exec(url.trim()) ?? []
  if (user === undefined || password === undefined) return []
  return [password, Buffer.from(`${decoded(user)}:${decoded(password)}`).toString('base64')]
}
