// Type-checks everything, tests included, from the sources.
import './require-node.mjs'
import { runNode } from './run.mjs'

process.exitCode = await runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.check.json'])
