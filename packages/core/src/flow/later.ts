import { badInput } from '../outcome/index.ts'
import type { InputReader } from './ports.ts'

const LATER = {
  oci: 'attaching to a registry is not there yet',
  image: 'images are not there yet: give their name and digest as `subject-name` and `subject-digest`',
  key: 'belongs to signing with a key',
  report:
    'reading this kind of report is not there yet: convert it and give it as `predicate-type` and `predicate-path`',
  layout: 'layouts are not there yet: bind identity, source and ref instead',
} as const

/** Inputs of the suite that do not work yet, and why. None of them is ever ignored. */
const LATER_INPUTS: Readonly<Record<string, keyof typeof LATER>> = {
  images: 'image',
  'image-metadata': 'image',
  'image-scope': 'image',
  manifests: 'image',
  'registry-username': 'oci',
  'registry-password': 'oci',
  'registry-format': 'oci',
  'attestation-repository': 'oci',
  key: 'key',
  pin: 'key',
  'key-validity': 'key',
  'certificate-chain': 'key',
  'kubescape-results': 'report',
  'vulnerability-results': 'report',
  'test-results': 'report',
  'link-step': 'report',
  'link-materials': 'report',
  'link-products': 'report',
  layout: 'layout',
  'layout-key': 'layout',
  'require-all-platforms': 'image',
  'manifests-output': 'image',
}

/** Values that are the same as not giving the input: the defaults, written out. */
const NEUTRAL: Readonly<Record<string, readonly string[]>> = {
  'image-scope': ['index'],
  'registry-format': ['referrers'],
  'require-all-platforms': ['false'],
}

/**
 * Refuses what the suite cannot do yet, so that nobody believes it was done.
 *
 * @param working inputs that work in this flow already
 * @throws CoreError bad-input `NOT_YET`
 */
export function assertNothingLater(inputs: InputReader, working: readonly string[] = []): void {
  for (const [name, reason] of Object.entries(LATER_INPUTS)) {
    if (working.includes(name)) continue
    const value = inputs.input(name).trim()
    if (value !== '' && !(NEUTRAL[name] ?? []).includes(value.toLowerCase()))
      throw badInput('NOT_YET', `input ${name}: ${LATER[reason]}`, { remedy: `remove \`${name}\`` })
  }
  if (working.includes('push-to-registry')) return
  if (inputs.input('push-to-registry') !== '' && inputs.boolean('push-to-registry')) {
    throw badInput('NOT_YET', `input push-to-registry: ${LATER.oci}`, {
      remedy: 'leave it at false; the attestation is kept where `store` says',
    })
  }
}
