import type { SigningConfig } from '@slsa-actions/core/trust'
import { type Http, WireError } from '@slsa-actions/wire'
import { type Check, fail, pass, warn } from './check.ts'

/** A service that would be asked. */
export interface Service {
  readonly id: string
  readonly url: URL
}

/** What a service says of the time, in milliseconds since 1970, and the middle of the request by the clock here. */
export interface Reading {
  readonly id: string
  readonly there: number
  readonly here: number
}

/** A clock that is further off makes tokens and timestamps fail, in milliseconds. */
const MAX_SKEW = 60_000
const WARN_SKEW = 20_000
/** Milliseconds for one service. */
const PATIENCE = 10_000

/** The services of an instance. */
export function servicesOf(config: SigningConfig): Service[] {
  return [
    { id: 'fulcio', url: config.fulcio },
    ...(config.rekor === undefined ? [] : [{ id: `rekor v${config.rekor.version}`, url: config.rekor.url }]),
    ...(config.tsa === undefined ? [] : [{ id: 'timestamp authority', url: config.tsa }]),
  ]
}

/** Whether a service answers at all, whatever it says to a question without meaning; and its time. */
export async function checkService(
  { id, url }: Service,
  http: Http,
): Promise<{ readonly check: Check; readonly reading?: Reading }> {
  const begin = Date.now()
  try {
    const { headers } = await http.request({
      service: id,
      url,
      tries: 2,
      timeoutMs: PATIENCE,
      accept: Array.from({ length: 500 }, (_, index) => 100 + index),
      redirect: 'strip',
    })
    return { check: pass(id, `${url.origin} answers in ${Date.now() - begin} ms`), ...readingOf(id, headers, begin) }
  } catch (error) {
    // Its clock can be read even so.
    if (error instanceof WireError && error.status !== undefined) {
      const check = fail(
        id,
        `${url.origin} answers with ${error.status}`,
        'try again; if it stays, ask who runs it',
        'undecided',
      )
      return { check, ...(error.headers === undefined ? {} : readingOf(id, error.headers, begin)) }
    }
    const message = error instanceof Error ? error.message : String(error)
    const remedy = error instanceof WireError ? error.remedy : undefined
    return {
      check: fail(id, message, remedy ?? 'check network, proxy and firewall: this host must be reachable', 'undecided'),
    }
  }
}

function readingOf(id: string, headers: Headers, begin: number): { readonly reading?: Reading } {
  const there = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(there) ? {} : { reading: { id, there, here: (begin + Date.now()) / 2 } }
}

/** The clock here against the clocks there; they tell whole seconds. */
export function checkClock(readings: readonly Reading[]): Check {
  const [first, ...rest] = readings
  if (first === undefined) return warn('clock', 'no service told its time', 'compare the clock with another one')
  const skewOf = ({ there, here }: Reading): number => here - (there + 500)
  const worst = rest.reduce((a, b) => (Math.abs(skewOf(b)) > Math.abs(skewOf(a)) ? b : a), first)
  const skew = Math.round(skewOf(worst) / 1000)
  const words =
    Math.abs(skew) < 2
      ? 'agrees with the services'
      : `${Math.abs(skew)} s ${skew > 0 ? 'ahead of' : 'behind'} ${worst.id}`
  if (Math.abs(skewOf(worst)) <= WARN_SKEW) return pass('clock', words)
  const remedy = 'set the clock of this machine'
  return Math.abs(skewOf(worst)) <= MAX_SKEW ? warn('clock', words, remedy) : fail('clock', words, remedy, 'undecided')
}
