import type { EndpointName, Fault } from './types.ts'

/** The faults that are set, and which of them meets a call. */
export interface FaultBook {
  /** Sets a fault; returns its removal. */
  inject(endpoint: EndpointName | 'all', fault: Fault): () => void
  /** Removes all faults. */
  heal(): void
  /** What this call meets: how long it is delayed in milliseconds, and the one fault that spoils it, if any. */
  meet(endpoint: EndpointName): { readonly delayMs: number; readonly fault: Fault | undefined }
}

interface Entry {
  readonly endpoint: EndpointName | 'all'
  readonly fault: Fault
  /** Good answers that went by, and how often the fault struck. */
  spared: number
  struck: number
}

/** An empty book. Of several faults at one endpoint the earliest that is due strikes; delays add to it. */
export function createFaultBook(): FaultBook {
  const entries: Entry[] = []
  return {
    inject: (endpoint, fault) => {
      const entry: Entry = { endpoint, fault, spared: 0, struck: 0 }
      entries.push(entry)
      return () => {
        const index = entries.indexOf(entry)
        if (index >= 0) entries.splice(index, 1)
      }
    },
    heal: () => {
      entries.length = 0
    },
    meet: (endpoint) => {
      const alive = entries.filter(
        (entry) =>
          (entry.endpoint === 'all' || entry.endpoint === endpoint) && entry.struck < (entry.fault.times ?? Infinity),
      )
      const due = alive.filter((entry) => entry.spared >= (entry.fault.after ?? 0))
      const delays = due.filter((entry) => entry.fault.kind === 'delay')
      const spoiler = due.find((entry) => entry.fault.kind !== 'delay')
      for (const entry of delays) entry.struck += 1
      if (spoiler !== undefined) spoiler.struck += 1
      // Only an answer that nothing spoils is a good one.
      else for (const entry of alive) if (!due.includes(entry)) entry.spared += 1
      return {
        delayMs: delays.reduce((sum, { fault }) => sum + (fault.kind === 'delay' ? fault.ms : 0), 0),
        fault: spoiler?.fault,
      }
    },
  }
}
