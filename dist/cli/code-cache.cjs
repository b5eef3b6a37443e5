const { lstatSync, mkdirSync } = require('node:fs')
const { enableCompileCache } = require('node:module')
const { homedir } = require('node:os')
const { dirname, join } = require('node:path')

const WRITABLE_BY_OTHERS = 0o022

/**
 * Code that was compiled once is not compiled again: it is kept in the caller's own cache. Node's default is a folder that
 * anybody on the machine may have made before, and what is read from there runs as the caller. Without a folder that is
 * the caller's alone the code is compiled each time.
 */
function keepCompiledCode(env = process.env, platform = process.platform) {
  try {
    const folder = codeFolder(env, platform)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const own = [folder, dirname(folder), dirname(dirname(folder))]
    if (platform === 'win32' || own.every(isOwn)) enableCompileCache?.(folder)
  } catch {
    // Only slower.
  }
}

function codeFolder(env, platform) {
  const caches = env.XDG_CACHE_HOME || (platform === 'win32' ? env.LOCALAPPDATA : undefined)
  const base = caches || join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache')
  return join(base, 'slsa-actions', 'code')
}

function isOwn(folder) {
  const found = lstatSync(folder)
  return found.isDirectory() && found.uid === process.getuid() && (found.mode & WRITABLE_BY_OTHERS) === 0
}

module.exports = { keepCompiledCode }
