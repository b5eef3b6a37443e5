import {
  decodeBase64,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
  type WireError,
} from '@slsa-actions/wire'
import { badInput, type CoreError, refused, undecided } from '../../outcome/index.ts'

/** Why a service does not sign, in the words that all of them share. */
export type KmsProblem = 'denied' | 'login' | 'not-found' | 'unusable' | 'refused' | 'clock' | 'busy'

/** What to do about each; the service's own name for it stands in the message. */
const REMEDIES: Readonly<Record<KmsProblem, string>> = {
  denied: 'give the identity that the job logs in with the right to read the public key and to sign with this key',
  login: 'log in in a step before (docs/keys.md names the action of each vendor); a login that ended must be made anew',
  'not-found': 'check name, region and version of the key, and that the identity may see it',
  unusable: 'enable the key, cancel its deletion, or name another one or another version',
  refused: 'check that the key is one for signing, of a kind that docs/keys.md lists',
  clock: 'set the clock of the machine: the service takes requests of the last minutes only',
  busy: 'run the job again later',
}

/**
 * What a service said, as an error: undecided for what passes or is not the caller's (clock, load), bad input for all
 * else, since nothing was signed.
 *
 * @param detail the service's own words, cut and without line ends
 */
export function kmsFailure(problem: KmsProblem, service: string, detail: string, cause?: unknown): CoreError {
  const message = `${service}: ${shown(detail)}; nothing was signed`
  const details = { remedy: REMEDIES[problem], ...(cause === undefined ? {} : { cause }) }
  if (problem === 'clock') return undecided('CLOCK', message, details)
  return problem === 'busy' ? undecided('KMS', message, details) : badInput('KMS', message, details)
}

/** The JSON object that an error reply holds; undefined for anything else. */
export function bodyOf({ body }: WireError): JsonObject | undefined {
  try {
    const value = parseJson(body ?? Buffer.alloc(0), { what: 'error reply', maxBytes: 64 * 1024 })
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The text at a path of a reply; the empty one where there is none. */
export function textAt(value: JsonValue | undefined, ...path: readonly string[]): string {
  let found = value
  for (const step of path) found = isJsonObject(found) ? found[step] : undefined
  return typeof found === 'string' ? found : ''
}

/** The bytes that an answer holds in base64 in one of its fields. @throws CoreError undecided `KMS` */
export function bytesAt(reply: JsonObject, field: string, service: string): Buffer {
  try {
    return decodeBase64(textAt(reply, field), field)
  } catch (cause) {
    throw oddAnswer(service, cause)
  }
}

/** A signature by another key or version than was asked to sign (case H12). */
export function otherSigner(service: string, signer: string, asked: string): CoreError {
  return refused(
    'SIGNATURE',
    `${service}: ${shown(signer) || 'nobody'} signed, and ${asked} was asked to; nothing was published`,
    {
      remedy: 'the service signs with another version than it says: tell its operator',
    },
  )
}

/** An answer that is not what the service documents. */
export function oddAnswer(service: string, cause?: unknown): CoreError {
  return kmsFailure('busy', service, 'the answer is not what the service documents', cause)
}

function shown(text: string): string {
  return text
    .replace(/[\x00-\x1f\x7f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, 300)
}
