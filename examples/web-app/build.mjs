// Builds the app into dist/: its sources without the tests, and the notices, parsed and checked once.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parseNotices } from './src/notices.mjs'

const dist = new URL('dist/', import.meta.url)
rmSync(dist, { recursive: true, force: true })
cpSync(new URL('src/', import.meta.url), dist, { recursive: true, filter: (file) => !file.endsWith('.test.mjs') })
const notices = parseNotices(readFileSync(new URL('notices.yaml', import.meta.url), 'utf8'))
writeFileSync(new URL('notices.json', dist), `${JSON.stringify(notices, null, 2)}\n`)
console.log(`dist/: ${notices.length} notices`)
