import { dirname, join } from 'node:path'
import { isJsonObject } from '@slsa-actions/wire'
import type { SignedBundle } from '../signing/index.ts'
import { type NewFile, type StoredBundle, writeFilesSafely } from '../storage/index.ts'
import type { SignItem } from './items.ts'
import type { FlowPorts } from './ports.ts'

/** A signed item and where its bundle went. */
interface Done {
  readonly item: SignItem
  readonly signed: SignedBundle
  readonly stored: readonly StoredBundle[]
}

/**
 * Writes the bare signature of each plain signature as base64 without a line end, as `cosign sign-blob
 * --output-signature` does: beside its bundle, or in a fresh temporary folder where no bundle is in a file. The name is
 * that of the bundle with `.sig` in place of `.json`, so that it replaces no signature of another tool.
 *
 * @returns paths in the order of the items; undefined for statements, whose signature is over their envelope
 */
export async function writeSignatures(done: readonly Done[], ports: FlowPorts): Promise<(string | undefined)[]> {
  const paths: (string | undefined)[] = []
  const files: NewFile[] = []
  let fresh: string | undefined
  for (const { item, signed, stored } of done) {
    const signature = signatureOf(signed)
    if (signature === undefined) {
      paths.push(undefined)
      continue
    }
    const file = stored.find(({ store }) => store === 'file')?.path
    if (file === undefined) fresh ??= await freshFolder(ports)
    const path = join(file === undefined ? (fresh ?? '') : dirname(file), nameOf(item))
    files.push({ path, data: signature })
    paths.push(path)
  }
  await writeFilesSafely(files, ports.fs, ports.waitingFs)
  return paths
}

function nameOf({ fileName }: SignItem): string {
  return fileName.replace(/\.json$/, '.sig')
}

function signatureOf({ bundle }: SignedBundle): string | undefined {
  const { messageSignature } = bundle
  if (!isJsonObject(messageSignature)) return undefined
  const { signature } = messageSignature
  return typeof signature === 'string' ? signature : undefined
}

async function freshFolder({ fs, job }: FlowPorts): Promise<string> {
  await fs.mkdir(job.tempDir, { recursive: true })
  return fs.mkdtemp(join(job.tempDir, 'signatures-'))
}
