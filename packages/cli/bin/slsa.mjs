#!/usr/bin/env node
import { existsSync, readdirSync, statSync } from 'node:fs'
import { keepCompiledCode } from './code-cache.mjs'

const at = (path) => new URL(path, import.meta.url)
const start = [at('./index.js'), freshBundle(), at('../lib/start.js'), at('../../../dist/cli/index.js')].find(
  (place) => place !== undefined && existsSync(place),
)
if (start === undefined) {
  process.stderr.write('slsa: is not built yet. What to do: run `npm run build` in the checkout.\n')
  process.exitCode = 2
} else {
  keepCompiledCode()
  await import(start.href)
}

/** In a checkout the bundle, which starts twice as fast, where nothing was compiled since it was made. */
function freshBundle() {
  const bundle = at('../../../build/bundles/cli/index.js')
  if (!existsSync(bundle)) return undefined
  const packages = at('../../')
  const made = statSync(bundle).mtimeMs
  const compiled = readdirSync(packages)
    .map((name) => statSync(new URL(`${name}/tsconfig.tsbuildinfo`, packages), { throwIfNoEntry: false })?.mtimeMs)
    .filter((time) => time !== undefined)
  return compiled.length > 0 && compiled.every((time) => time < made) ? bundle : undefined
}
