// Compiles, bundles the actions into build/, then runs jest; arguments go to jest.
import './require-node.mjs'
import { runNode } from './run.mjs'

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const steps = [['scripts/build.mjs'], ['scripts/bundle.mjs'], [...JEST, ...process.argv.slice(2)]]
for (const step of steps) {
  process.exitCode = await runNode(step)
  if (process.exitCode !== 0) break
}
