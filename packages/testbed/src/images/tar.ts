import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of an archive. */
export interface TarEntry {
  /** Path with `/`, not absolute. */
  readonly path: string
  readonly bytes: Buffer
  readonly isExecutable?: boolean
}

const BLOCK = 512

/**
 * A tar archive (POSIX ustar) of files, sorted by path, owned by nobody in particular, without times: the same files give
 * the same bytes on every machine.
 *
 * @throws Error for a path that ustar has no room for
 */
export function createTar(entries: readonly TarEntry[]): Buffer {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))
  const blocks = sorted.flatMap((entry) => [header(entry), padded(entry.bytes)])
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)])
}

/** All files below a folder, as entries below `prefix`. Executable is what a script line begins: modes differ by system. */
export function filesOf(folder: string, prefix = ''): TarEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const inside = join(parentPath, name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '')
      const bytes = readFileSync(join(parentPath, name))
      const isExecutable = bytes.subarray(0, 2).toString('latin1') === '#!'
      return { path: [prefix, inside].filter((part) => part !== '').join('/'), bytes, isExecutable }
    })
}

function header({ path, bytes, isExecutable = false }: TarEntry): Buffer {
  const { name, prefix } = splitPath(path)
  const block = Buffer.alloc(BLOCK)
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`
  block.write(name, 0)
  block.write(octal(isExecutable ? 0o755 : 0o644, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(bytes.length, 12), 124)
  block.write(octal(0, 12), 136)
  // The checksum is made over a header whose own checksum is blanks.
  block.write(' '.repeat(8), 148)
  block.write('0', 156)
  block.write('ustar\x0000', 257)
  block.write(prefix, 345)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** ustar holds 100 bytes of a name and, before a `/`, 155 bytes of its folder. */
function splitPath(path: string): { readonly name: string; readonly prefix: string } {
  if (Buffer.byteLength(path) <= 100) return { name: path, prefix: '' }
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)]
    if (Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155) return { name, prefix }
  }
  throw new Error(`testbed: ${path} is too long for a tar archive`)
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)])
}
