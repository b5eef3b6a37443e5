import type { Reply } from '../server/index.ts'

/** A refusal as registries write it (distribution spec, "Error Codes"). */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { status, headers, body: { errors: [{ code, message, detail: null }] } }
}

/** What is there is not told, and what is not there is neither. */
export function unknownName(name: string): Reply {
  return refusal(404, 'NAME_UNKNOWN', `repository name not known to registry: ${name}`)
}
