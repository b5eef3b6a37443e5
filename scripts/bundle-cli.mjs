// What the bundle of the command line has beside that of an action.
import { join } from 'node:path'

/** What is bundled, relative to the root. */
export const CLI_ENTRY = join('packages', 'cli', 'lib', 'start.js')
/** Where the files are that start it, copied as they are. */
export const CLI_BIN = join('packages', 'cli', 'bin')
export const CLI_FILES = ['slsa.mjs', 'code-cache.mjs']
