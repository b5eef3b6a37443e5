import { pemText } from '@slsa-actions/core/key'
import { badInput } from '@slsa-actions/core/outcome'
import type { JsonObject } from '@slsa-actions/wire'
import type { KeySigner, Policy } from '../types.ts'

/** Kubescape's controls-inputs, and what a person should know about them. */
export interface ControlsInputs {
  readonly inputs: JsonObject
  readonly notices: readonly string[]
}

/** Names of the inputs of C-0236. @see kubescape/regolibrary default-config-inputs.json, kubescape opaprocessor */
const KEYS = 'trustedCosignPublicKeys'
const LOG = 'cosignRequireTransparencyLog'

/**
 * The inputs of all controls with the keys that sign images by the policy in place of the trusted keys. The file replaces
 * what Kubescape would download, so that it is made from that: without them other controls would find nothing.
 *
 * @param base what `kubescape download controls-inputs` wrote
 * @throws CoreError bad-input `INPUT` for a base of another form, `POLICY` where no rule accepts a signature of a key
 */
export function controlsInputs(policy: Policy, base: JsonObject, what: string): ControlsInputs {
  assertBase(base, what)
  const notices: string[] = []
  const signers = signingKeys(policy)
  const keys = signers.flatMap(({ name, publicKeys }) =>
    publicKeys.flatMap((one) => {
      if (policy.revoked.keys.includes(one.fingerprint)) return []
      const { asymmetricKeyType, asymmetricKeyDetails } = one.key
      // It hashes with SHA-256 whatever the key.
      const isRead =
        ['rsa', 'ed25519'].includes(asymmetricKeyType ?? '') || asymmetricKeyDetails?.namedCurve === 'prime256v1'
      if (!isRead)
        notices.push(`${name}: ${one.fingerprint} is left out: Kubescape reads keys of P-256, RSA and Ed25519`)
      return isRead ? [{ pem: pemText({ label: 'PUBLIC KEY', der: one.der }), name }] : []
    }),
  )
  if (keys.length === 0)
    throw badInput('POLICY', `${policy.what}: no rule accepts a signature by a key that Kubescape could be given`, {
      remedy: 'write the key under `publicKey`, and demand it in `signatures`; for certificates write exceptions',
    })
  const logged = signers.filter(({ name, isLogRequired }) => isLogRequired && keys.some((one) => one.name === name))
  notices.push(
    'a key counts for every image that is scanned, not only for those of its rule, and reads older tags (.sig) only',
    logged.length === 0
      ? `no log entry is asked for (${LOG}); a Kubescape that does not know this input asks the public log for one`
      : `an entry of the public log is asked for, since ${logged.map(({ name }) => name).join(', ')} must have one`,
  )
  const before = base[KEYS]
  if (Array.isArray(before) && before.length > 0)
    notices.push(`${before.length} key(s) of ${what} are replaced by those of the policy`)
  const { [LOG]: _, ...rest } = base
  return {
    inputs: { ...rest, [KEYS]: keys.map(({ pem }) => pem), ...(logged.length === 0 ? { [LOG]: ['false'] } : {}) },
    notices,
  }
}

/** Keys that sign images: those of provenances and other attestations sign none. */
function signingKeys(policy: Policy): KeySigner[] {
  const names = new Set(policy.rules.flatMap(({ signatures }) => signatures.flatMap(({ signers }) => signers)))
  return [...policy.signers.values()].flatMap((signer) =>
    signer.kind === 'key' && names.has(signer.name) ? [signer] : [],
  )
}

function assertBase(base: JsonObject, what: string): void {
  const isFlat = Object.values(base).every(
    (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  )
  if (isFlat && Object.keys(base).length > 0) return
  throw badInput('INPUT', `input controls-inputs: ${what} is no map of lists of texts`, {
    remedy: 'give what `kubescape download controls-inputs` wrote',
  })
}
