import { badInput } from '../outcome/index.ts'
import type { InputReader } from './ports.ts'

const LATER = {
  layout: 'layouts are not there yet: bind identity, source and ref instead',
} as const

/** Inputs of the suite that do not work yet, and why. None of them is ever ignored. */
const LATER_INPUTS: Readonly<Record<string, keyof typeof LATER>> = {
  layout: 'layout',
  'layout-key': 'layout',
}

/**
 * Refuses what the suite cannot do yet, so that nobody believes it was done.
 *
 * @throws CoreError bad-input `NOT_YET`
 */
export function assertNothingLater(inputs: InputReader): void {
  for (const [name, reason] of Object.entries(LATER_INPUTS)) {
    if (inputs.input(name).trim() !== '')
      throw badInput('NOT_YET', `input ${name}: ${LATER[reason]}`, { remedy: `remove \`${name}\`` })
  }
}
