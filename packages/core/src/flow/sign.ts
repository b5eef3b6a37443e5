import { createStatement, PREDICATE } from 'in-toto-attestation'
import { badInput } from '../outcome/index.ts'
import type { SigningResult } from '../report/index.ts'
import { resolveSubjects, type Subject } from '../subject/index.ts'
import { readImages } from './images.ts'
import type { UnnamedItem } from './items.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { assertSome, runSigning, type SigningRecipe } from './signing-flow.ts'
import { lines, optional } from './signing-inputs.ts'
import { statementFiles } from './statement-files.ts'
import { subjectMachine } from './subjects.ts'

/** Signs files, digests, images and ready in-toto statements, each with a bundle of its own. */
export function sign(inputs: InputReader, ports: FlowPorts): Promise<SigningResult> {
  return runSigning(RECIPE, inputs, ports)
}

/** The same with a key, which must be given, and with the bare signatures in files of their own. */
export function hsmSign(inputs: InputReader, ports: FlowPorts): Promise<SigningResult> {
  return runSigning({ ...RECIPE, action: 'hsm-sign', needsKey: true, writesSignatures: true }, inputs, ports)
}

const RECIPE: SigningRecipe = {
  action: 'sign',
  needsKey: false,
  writesAttestationFile: false,
  writesSignatures: false,
  defaultBundleDir: '.',
  defaultStores: () => ['file'],
  prepare: async (inputs, ports, registry) => {
    const items = [
      ...(await fileItems(inputs, ports)),
      ...(await digestItems(inputs, ports)),
      ...(await statementFiles(inputs, registry, ports)),
      ...(await readImages(inputs, registry, ports)).map(imageItem),
    ]
    assertSome(items.length, 'inputs files, digests, statements, images')
    return async () => ({ items, notices: [] })
  },
}

async function fileItems(inputs: InputReader, ports: FlowPorts): Promise<UnnamedItem[]> {
  const paths = optional(inputs, 'files')
  if (paths === undefined) return []
  const subjects = await resolveSubjects({ paths, nameStyle: 'auto', algorithms: ['sha256'] }, subjectMachine(ports))
  return subjects.map(signatureItem)
}

/** Lines of `sha256:<hex>`, with the artifact's name after a space where it has one. */
async function digestItems(inputs: InputReader, ports: FlowPorts): Promise<UnnamedItem[]> {
  const items: UnnamedItem[] = []
  for (const line of lines(inputs, 'digests')) {
    const [, digest = '', name = ''] = /^(\S+)(?:\s+(.+))?$/.exec(line) ?? []
    if (!digest.startsWith('sha256:')) {
      throw badInput('INPUT', `input digests: "${line}": a plain signature is made over sha256`, {
        remedy: 'give `sha256:<hex> <name>`',
      })
    }
    const subjects = await resolveSubjects(
      { digest, name: name === '' ? digest.replace(':', '-') : name },
      subjectMachine(ports),
    )
    items.push(...subjects.map(signatureItem))
  }
  return items
}

function signatureItem(subject: Subject): UnnamedItem {
  return {
    what: 'digest',
    subjects: [subject],
    kind: 'signature',
    sha256: Buffer.from(subject.digest.sha256 ?? '', 'hex'),
  }
}

/**
 * The signature of an image is a statement that says nothing but which image, as cosign 3 writes it: the subject has no
 * name, since an image has as many as there are places that keep it.
 *
 * @see cosign 3, cmd/cosign/cli/sign: `signDigestBundle`
 */
function imageItem(subject: Subject): UnnamedItem {
  const statement = createStatement([{ digest: subject.digest }], PREDICATE.cosignSignV1, {})
  return { what: 'statement', subjects: [subject], kind: 'signature', statement }
}
