import type { VirtualClock } from '../../packages/core/src/testing/ports.ts'

/** Real milliseconds that a silent service is given, instead of the thirty seconds that the clock then shows. */
const PATIENCE = 40

/** A network whose time limits cost no time where nothing comes anyway. */
export interface ImpatientNetwork {
  /** Stands before the network of a bench. */
  fetch(network: typeof fetch): typeof fetch
  /** Gives the platform its own time limits back. */
  restore(): void
}

/**
 * Lets a service that never ends its answer run into the limit of its request at once: the request ends as if the whole
 * time had passed, and the virtual clock says that it did. All other requests have all the time they need, so that a busy
 * machine changes nothing.
 *
 * @param isSilent whether a request goes to a service that is silent
 */
export function impatientNetwork(clock: VirtualClock, isSilent: (url: URL) => boolean): ImpatientNetwork {
  const timeout = AbortSignal.timeout
  const limits = new Map<AbortSignal, { readonly controller: AbortController; readonly ms: number }>()
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController()
    limits.set(controller.signal, { controller, ms })
    return controller.signal
  }
  return {
    fetch: (network) => (input, init) => {
      const url = new URL(input instanceof Request ? input.url : String(input))
      const limit = init?.signal == null ? undefined : limits.get(init.signal)
      if (limit !== undefined && isSilent(url)) {
        setTimeout(() => {
          clock.shift(limit.ms)
          limit.controller.abort(new DOMException('the time is over', 'TimeoutError'))
        }, PATIENCE)
      }
      return network(input, init)
    },
    restore: () => {
      AbortSignal.timeout = timeout
    },
  }
}
