/** Largest file, in bytes: clusters take no object above 1.5 MiB, rendered charts hold hundreds. */
export const MAX_BYTES = 8 * 1024 * 1024
/** Documents of one file. */
export const MAX_DOCUMENTS = 10_000
/** Deepest nesting of a document. */
export const MAX_DEPTH = 100
/** Values that are visited in one file, each alias counted as often as it is followed (case R08). */
export const MAX_VISITS = 1_000_000
/** Uses of one file. */
export const MAX_USES = 50_000
