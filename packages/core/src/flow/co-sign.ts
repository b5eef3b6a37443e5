import { createHash } from 'node:crypto'
import { badInput } from '../outcome/index.ts'
import { bundlesInText } from '../storage/index.ts'
import { utf8Of } from '../subject/index.ts'
import { type Expectation, type ParsedBundle, parseBundle, verifyBundle } from '../verification/index.ts'
import type { CoSigned, UnnamedItem } from './items.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { profileChooser } from './profiles.ts'
import { optional, readSigningInputs } from './signing-inputs.ts'
import { statementItem } from './statement-files.ts'

/**
 * The statements of bundles that somebody else signed, to be signed once more, byte for byte: two signers, one statement.
 * Each bundle is verified first, since whoever signs a statement vouches for it: by the identity or key that the inputs
 * name, under the root that they name.
 *
 * @param path of the file, for messages
 * @throws CoreError bad-input `EXPECTATION` where nobody says who must have signed; refused for a bundle that does not verify
 */
export async function coSignedItems(
  bytes: Uint8Array,
  path: string,
  inputs: InputReader,
  ports: FlowPorts,
): Promise<UnnamedItem[]> {
  const text = utf8Of(bytes)
  if (text === undefined) throw badInput('INPUT', `statement ${path}: is not UTF-8`)
  const expectation = expectationOf(inputs, path)
  const signing = readSigningInputs(inputs)
  const key = optional(inputs, 'statements-key')
  const chooser = await profileChooser(
    {
      trustedRoot: signing.trustedRoot,
      tufMirror: signing.tufMirror,
      tufRoot: signing.tufRoot,
      isOffline: false,
      // A log is not needed here: who verifies both signatures later demands of each what it must have.
      key: key === undefined ? undefined : { key, validFor: undefined, isLogRequired: false },
      expectation,
      judge: { policy: undefined },
    },
    ports,
  )
  const items: UnnamedItem[] = []
  for (const found of bundlesInText(text, path)) {
    if (found.failure !== undefined) throw found.failure
    const bundle = parseBundle(found.text, found.source)
    const payload = statementBytes(bundle)
    // The subjects are those of the statement that is signed again, so no artifact is compared with them.
    const { verifiedBy } = await verifyBundle(bundle, await chooser.profileFor(bundle), undefined, expectation)
    const signer = verifiedBy.kind === 'certificate' ? verifiedBy.signer.san : verifiedBy.fingerprint
    items.push({ ...statementItem(payload, found.source), coSigns: coSigned(found.source, signer, payload) })
  }
  return items
}

function coSigned(source: string, signer: string, payload: Uint8Array): CoSigned {
  return { source, signer, statementDigest: { sha256: createHash('sha256').update(payload).digest('hex') } }
}

/** Who must have signed the bundles: an identity with its issuer, or a key; exactly. */
function expectationOf(inputs: InputReader, path: string): Expectation {
  const identity = optional(inputs, 'statements-identity')
  const issuer = optional(inputs, 'statements-issuer')
  const key = optional(inputs, 'statements-key')
  if (key !== undefined && identity === undefined && issuer === undefined) return { signedBy: 'key' }
  if (key === undefined && identity !== undefined && issuer !== undefined) {
    return { identity: { kind: 'exact', value: identity }, issuer: { kind: 'exact', value: issuer } }
  }
  throw badInput('EXPECTATION', `statement ${path}: is a bundle, and nobody says who must have signed it`, {
    remedy:
      'give `statements-identity` with `statements-issuer`, or `statements-key` for a bundle of a key: whoever signs a statement vouches for it',
  })
}

function statementBytes({ bundle, what }: ParsedBundle): Uint8Array {
  if (bundle.content.$case === 'dsseEnvelope') return bundle.content.dsseEnvelope.payload
  throw badInput('INPUT', `statement ${what}: is a plain signature, which has no statement`, {
    remedy: 'sign the artifact itself, with `files`, `digests` or `images`',
  })
}
