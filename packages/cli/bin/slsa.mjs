#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'

// Code that was compiled once is not compiled again; where there is no room for it, it is.
enableCompileCache?.()

const main = new URL('../lib/main.js', import.meta.url)
if (existsSync(main)) {
  const { main: run } = await import(main.href)
  await run(process.argv.slice(2))
} else {
  process.stderr.write('slsa: is not built yet. What to do: run `npm run build` in the checkout.\n')
  process.exitCode = 2
}
