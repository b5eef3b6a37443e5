import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { decodeBase64 } from '@slsa-actions/wire'
import { badInput, type CoreError, refused } from '../outcome/index.ts'
import { printable, readLimited, utf8Of } from '../subject/index.ts'
import type { FlowPorts } from './ports.ts'

/** Names and digests that a caller lists, as `sha256sum` prints them, in base64: in an input, or in a file. */
export type NamedInputs = { readonly kind: 'named' } & (
  | { readonly from: 'input'; readonly base64: string }
  | {
      readonly from: 'file'
      /** Absolute path of what was downloaded: a folder with this one file. */
      readonly folder: string
      /** `sha256:<hex>` of the file's bytes, out of the outputs of the job that looked at it. */
      readonly fileDigest: string
    }
)

/** The list as text, and the input that it came by. */
export interface NamedList {
  readonly text: string
  readonly input: string
}

/** Largest file with a list: a hundred thousand digests with names of a hundred characters are 25 MB in base64. */
const MAX_FILE_BYTES = 32 * 1024 * 1024

/**
 * The list behind its base64.
 *
 * @throws CoreError bad-input `INPUT` for what is no list in base64; refused `HANDOVER` where the file is another one than
 * the job before saw (case C18)
 */
export async function readNamedList(named: NamedInputs, ports: FlowPorts): Promise<NamedList> {
  if (named.from === 'input') return listOf(named.base64, 'base64-subjects')
  const bytes = await onlyFileIn(named.folder, ports)
  const found = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  if (found !== named.fileDigest) {
    throw handover(`its file has the digest ${found}, and the job before saw ${named.fileDigest}`)
  }
  return listOf(bytes.toString('latin1'), 'base64-subjects-as-file')
}

function listOf(base64: string, input: string): NamedList {
  // `base64` breaks lines unless it is told not to.
  const text = utf8Of(decodeBase64(base64.replace(/\s/g, ''), `input ${input}`, MAX_FILE_BYTES))
  if (text === undefined)
    throw badInput('INPUT', `input ${input}: is not UTF-8 behind its base64`, {
      remedy: 'give what `sha256sum` prints, through `base64 -w0`',
    })
  return { text, input }
}

async function onlyFileIn(folder: string, { fs }: FlowPorts): Promise<Buffer> {
  const [entry, ...others] = await fs.readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw badInput('INPUT', `input folder: ${printable(folder)} cannot be read`, { cause })
  })
  if (entry === undefined || others.length > 0 || !entry.isFile())
    throw handover('its artifact is not exactly one file')
  return readLimited(join(folder, entry.name), MAX_FILE_BYTES, fs, ({ problem, cause }) =>
    handover(`its file ${problem}`, { cause }),
  )
}

function handover(problem: string, options: { readonly cause?: unknown } = {}): CoreError {
  return refused('HANDOVER', `input base64-subjects-as-file: ${problem}; nothing was signed`, {
    remedy: 'upload one file with the base64 of the list, and give the id of that artifact',
    ...options,
  })
}
