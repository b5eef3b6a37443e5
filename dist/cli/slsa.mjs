#!/usr/bin/env node
import { existsSync, readdirSync, statSync } from 'node:fs'
import { keepCompiledCode } from './code-cache.mjs'

const start =
  existing('./index.js') ?? freshBundle() ?? existing('../lib/start.js') ?? existing('../../../dist/cli/index.js')
if (start === undefined) {
  process.stderr.write('slsa: is not built yet. What to do: run `npm run build` in the checkout.\n')
  process.exitCode = 2
} else {
  keepCompiledCode()
  await import(start.href)
}

function existing(path) {
  const place = new URL(path, import.meta.url)
  return existsSync(place) ? place : undefined
}

/** In a checkout the bundle, which starts twice as fast, where nothing was compiled since it was made. */
function freshBundle() {
  const bundle = existing('../../../build/bundles/cli/index.js')
  if (bundle === undefined) return undefined
  const packages = new URL('../../', import.meta.url)
  const made = statSync(bundle).mtimeMs
  const compiled = readdirSync(packages)
    .map((name) => statSync(new URL(`${name}/tsconfig.tsbuildinfo`, packages), { throwIfNoEntry: false })?.mtimeMs)
    .filter((time) => time !== undefined)
  return compiled.length > 0 && compiled.every((time) => time < made) ? bundle : undefined
}
