#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { keepCompiledCode } from './code-cache.mjs'

keepCompiledCode()

const start = new URL('../lib/start.js', import.meta.url)
if (existsSync(start)) {
  await import(start.href)
} else {
  process.stderr.write('slsa: is not built yet. What to do: run `npm run build` in the checkout.\n')
  process.exitCode = 2
}
