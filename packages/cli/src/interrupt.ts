/** What is to be cleaned up when the process is interrupted. */
const cleaners: (() => void)[] = []

/** Has something done before the process ends early: what is half written goes away. */
export function onInterrupt(clean: () => void): void {
  cleaners.push(clean)
}

/** Does it. One cleaner that fails keeps no other from its work. */
export function cleanUp(): void {
  for (const clean of cleaners) {
    try {
      clean()
    } catch {
      // The process ends anyway, and what cannot be removed stays.
    }
  }
}
