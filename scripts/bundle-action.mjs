// Bundles one compiled action: `node scripts/bundle-action.mjs <lib/main.js> <folder>`. The folder gets index.js, chunks
// that are loaded when they are needed, the hashing worker, and the licences of everything that is in it.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ncc from '@vercel/ncc'
import { bundledPackages, noticesOf } from './bundle-notices.mjs'
import { root } from './run.mjs'

const NO_HTTP_CLIENT = 'bundle-no-http-client.mjs'

const [entry, folder] = process.argv.slice(2)
const { code, assets, stats } = await ncc(entry, {
  cache: false,
  minify: false,
  sourceMap: false,
  quiet: true,
  externals: {
    '@actions/http-client': `./${NO_HTTP_CLIENT}`,
    '@actions/http-client/lib/auth': `./${NO_HTTP_CLIENT}`,
  },
})

const files = { 'index.js': code, 'NOTICES.txt': noticesOf(bundledPackages(stats.compilation)) }
for (const [name, { source }] of Object.entries(assets)) files[name] = source
for (const [name, content] of Object.entries(files)) {
  const text = String(content)
  // A path of this machine would tell where it was built, and no two machines would build the same.
  if (text.includes(root)) throw new Error(`${name}: holds the path of the folder it was built in`)
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}
copyFileSync(join(root, 'packages/core/src/subject/hash-worker.mjs'), join(folder, 'hash-worker.mjs'))
copyFileSync(join(root, 'scripts', NO_HTTP_CLIENT), join(folder, NO_HTTP_CLIENT))
