// Turns TypeScript into JavaScript for jest by removing the types. Lines and columns stay, so no source map is needed.
import { createHash } from 'node:crypto'
import { stripTypeScriptTypes } from 'node:module'

export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
  getCacheKey: (source, file, options) =>
    createHash('sha256').update(process.version).update(file).update(options.configString).update(source).digest('hex'),
}
