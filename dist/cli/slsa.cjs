#!/usr/bin/env node
// CommonJS, as the bundle: a module of the other kind reads all of `node:fs` at its import, which takes 2 ms.
const { existsSync, readdirSync, statSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { keepCompiledCode } = require('./code-cache.cjs')

const bundle = existing('index.js') ?? freshBundle()
const compiled = bundle === undefined ? existing('../lib/start.js') : undefined
const start = bundle ?? compiled ?? existing('../../../dist/cli/index.js')
if (start === undefined) {
  process.stderr.write('slsa: is not built yet. What to do: run `npm run build` in the checkout.\n')
  process.exitCode = 2
} else {
  keepCompiledCode()
  if (start === compiled) void import(pathToFileURL(start).href)
  else require(start)
}

function existing(path) {
  const place = join(__dirname, path)
  return existsSync(place) ? place : undefined
}

/** In a checkout the bundle, which starts twice as fast, where nothing was compiled since it was made. */
function freshBundle() {
  const bundle = existing('../../../build/bundles/cli/index.js')
  if (bundle === undefined) return undefined
  const packages = join(__dirname, '../..')
  const made = statSync(bundle).mtimeMs
  const compiled = readdirSync(packages)
    .map((name) => statSync(join(packages, name, 'tsconfig.tsbuildinfo'), { throwIfNoEntry: false })?.mtimeMs)
    .filter((time) => time !== undefined)
  return compiled.length > 0 && compiled.every((time) => time < made) ? bundle : undefined
}
