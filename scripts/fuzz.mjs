// A million changed bundles, none of which may be accepted: `npm run fuzz -- [--count N] [--seed N] [--minutes N]
// [--resume]`. It ends with 1 when one was accepted, crashed the verification or took more than two seconds.
import './require-node.mjs'
import { runNode } from './run.mjs'

const OPTIONS = ['--conditions=source', '--disable-warning=ExperimentalWarning']
process.exitCode = await runNode([...OPTIONS, 'test/fuzz/run.ts', ...process.argv.slice(2)])
