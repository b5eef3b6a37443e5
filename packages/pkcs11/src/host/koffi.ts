import { createRequire } from 'node:module'

/** The bridge to C; its types are those of the package, its code is the native part alone. */
export type Koffi = typeof import('koffi')

/** Loads the native part of koffi from its file. The JavaScript around it only finds that file and warns of old names. */
export function loadKoffi(file: string): Koffi {
  return createRequire(import.meta.url)(file) as Koffi
}
