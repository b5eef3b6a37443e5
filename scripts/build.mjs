// Compiles every package and action with `tsc -b`.
import './require-node.mjs'
import { runNode } from './run.mjs'

process.exitCode = await runNode(['node_modules/typescript/bin/tsc', '-b', ...process.argv.slice(2)])
