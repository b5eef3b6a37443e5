import type fsPromises from 'node:fs/promises'

interface Node {
  readonly name: string
  readonly path: string
  readonly kind: 'file' | 'folder' | 'link'
  readonly target?: string
}

/**
 * The file system calls of a walk over files of a pretended Windows: paths with either separator, compared without
 * case; `realpath` answers with backslashes.
 *
 * @param files paths such as `D:/a/repo/dist/App.exe`; `path -> target` is a link
 */
export function windowsFs(files: readonly string[]): typeof fsPromises {
  const nodes = new Map<string, Node>()
  for (const file of files) {
    const [path = '', target] = file.split(' -> ')
    const parts = path.split('/')
    for (let length = 1; length <= parts.length; length += 1) {
      const here = parts.slice(0, length).join('/')
      const kind = length < parts.length ? 'folder' : target === undefined ? 'file' : 'link'
      const node = {
        name: parts[length - 1] ?? '',
        path: here,
        kind,
        ...(target === undefined ? {} : { target }),
      } as const
      if (!nodes.has(key(here))) nodes.set(key(here), node)
    }
  }
  const lookUp = (path: string, follows: boolean): Node => {
    let node: Node | undefined
    let real: string | undefined
    for (const part of path.replaceAll('\\', '/').replace(/\/$/, '').split('/')) {
      node = nodes.get(key(real === undefined ? part : `${real}/${part}`))
      if (node === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' })
      real = node.kind === 'link' && node.target !== undefined ? node.target : node.path
    }
    if (node === undefined || (follows && node.kind === 'link')) node = nodes.get(key(real ?? ''))
    if (node === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' })
    return node
  }
  const stats = (node: Node) => ({
    size: 1,
    isFile: () => node.kind === 'file',
    isDirectory: () => node.kind === 'folder',
    isSymbolicLink: () => node.kind === 'link',
    isFIFO: () => false,
    isSocket: () => false,
  })
  const calls = {
    lstat: async (path: string) => stats(lookUp(path, false)),
    stat: async (path: string) => stats(lookUp(path, true)),
    realpath: async (path: string) => lookUp(path, true).path.replaceAll('/', '\\'),
    opendir: async (path: string) => {
      const folder = lookUp(path, true).path
      const children = [...nodes.values()].filter((node) => node.path === `${folder}/${node.name}`)
      return (async function* () {
        for (const child of children) yield { name: Buffer.from(child.name), ...stats(child) }
      })()
    },
  }
  return calls as unknown as typeof fsPromises
}

function key(path: string): string {
  return path.toLowerCase()
}
