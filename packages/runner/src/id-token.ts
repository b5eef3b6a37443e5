import { assertServiceUrl, type Http, isJsonObject, WireError } from '@slsa-actions/wire'
import { RunnerError } from './error.ts'
import { maskToken } from './secrets.ts'

/** Longest ID token that is looked at, in characters; GitHub's have about two thousand. */
const MAX_TOKEN = 64 * 1024
/** Largest answer that is read to tell a wrong token from a broken service, in bytes. */
const MAX_REPLY = 4 * 1024 * 1024

const REMEDY = 'add `permissions: id-token: write` to the job; jobs of pull requests from forks never get it'

/**
 * An ID token of this job for the audience, masked before it is handed out.
 *
 * @param mask has the runner mask it; of use only to who prints for the runner's log
 * @throws RunnerError `ID_TOKEN` when the job may not ask for one, or what came is none (case N16); WireError for the
 * network, `URL_REFUSED` for an endpoint that is not https
 */
export async function requestIdToken(
  audience: string,
  env: Readonly<Record<string, string | undefined>>,
  http: Http,
  mask: (token: string, what: string) => void = maskToken,
): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: endpoint, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env
  if (endpoint === undefined || endpoint === '' || requestToken === undefined || requestToken === '') {
    throw new RunnerError('ID_TOKEN', 'the job may not ask for an ID token, so there is nobody to sign as', {
      remedy: REMEDY,
    })
  }
  const url = assertServiceUrl(endpoint, 'ACTIONS_ID_TOKEN_REQUEST_URL')
  url.searchParams.set('audience', audience)
  const token = tokenIn(await fetchToken(url, requestToken, http))
  mask(token, 'the ID token')
  return token
}

async function fetchToken(url: URL, requestToken: string, http: Http): Promise<unknown> {
  try {
    const reply = await http.request({
      service: 'ID token endpoint',
      url,
      headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json' },
      maxBytes: MAX_REPLY,
    })
    return reply.json()
  } catch (error) {
    if (!(error instanceof WireError)) throw error
    if (error.code === 'TOO_LARGE') throw new RunnerError('ID_TOKEN', error.message, { cause: error })
    if (error.status === 401 || error.status === 403) {
      throw new RunnerError('ID_TOKEN', `the runner's endpoint refuses to give an ID token (${error.status})`, {
        remedy: REMEDY,
        cause: error,
      })
    }
    throw error
  }
}

/** The token of a reply. Its length is looked at before anything walks over it. */
function tokenIn(reply: unknown): string {
  const token = isJsonObject(reply) ? reply.value : undefined
  if (typeof token !== 'string' || token === '') {
    throw new RunnerError('ID_TOKEN', "the runner's endpoint answered without an ID token", { remedy: REMEDY })
  }
  if (token.length > MAX_TOKEN) {
    throw new RunnerError('ID_TOKEN', `the ID token has ${token.length} characters; at most ${MAX_TOKEN} are taken`)
  }
  if (!/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/.test(token)) {
    throw new RunnerError('ID_TOKEN', "what the runner's endpoint gave is not an ID token")
  }
  return token
}
