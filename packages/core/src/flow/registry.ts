import type { RegistryClient, Repository } from '@slsa-actions/oci'
import { badInput } from '../outcome/index.ts'
import type { RegistryFormat } from '../storage/index.ts'
import type { OpenRegistry } from '../subject/index.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { oneOf, optional } from './signing-inputs.ts'

/**
 * Gives the client of a run, opened when the first image is known. The login of the inputs goes to the registry that the
 * images name, and to no other: with several of them nobody could say whose it is.
 *
 * @throws CoreError bad-input `INPUT`, `NOT_YET`
 */
export function registryOpener(inputs: InputReader, ports: FlowPorts): OpenRegistry {
  let opened: Promise<RegistryClient> | undefined
  return (registries) => {
    opened ??= openRegistry(registries, inputs, ports)
    return opened
  }
}

async function openRegistry(
  registries: readonly string[],
  inputs: InputReader,
  ports: FlowPorts,
): Promise<RegistryClient> {
  if (ports.openRegistry === undefined) throw badInput('NOT_YET', 'registries cannot be asked here')
  const username = optional(inputs, 'registry-username')
  // A password is taken as it is: blanks may belong to it.
  const password = inputs.input('registry-password')
  if ((username === undefined) !== (password === '')) {
    throw badInput('INPUT', 'inputs registry-username and registry-password: one goes not without the other', {
      remedy: 'give both, or neither to use what `docker login` stored',
    })
  }
  if (username === undefined) return ports.openRegistry({ kind: 'configured' })
  const kept = await readAttestationRepositories(inputs)
  const named = new Set([...registries, ...kept.map(({ registry }) => registry)])
  const [registry, ...others] = named
  if (registry === undefined || others.length > 0) {
    throw badInput(
      'INPUT',
      `input registry-username: is the login of one registry, and ${[...named].join(', ')} are named`,
      {
        remedy:
          'log in with `docker login` to each before, and leave `registry-username` out; or use one step for each registry',
      },
    )
  }
  return ports.openRegistry({ kind: 'password', registry, username, password })
}

/** How bundles are kept in registries. */
export interface RegistryInputs {
  readonly format: RegistryFormat
  /** Keeps all bundles; undefined: each beside its image. */
  readonly attestationRepository: Repository | undefined
}

/** Repositories that keep bundles of the same images; each is asked about each of them. */
const MAX_REPOSITORIES = 8

/** Inputs that mean nothing where no image takes part, and those that mean nothing where nothing goes into a registry. */
const FOR_IMAGES = ['registry-username', 'registry-password']
const FOR_STORE = ['registry-format', 'attestation-repository']

/**
 * Refuses inputs of registries that would do nothing.
 *
 * @throws CoreError bad-input `INPUT`
 */
export function assertRegistryInputsUsed(
  inputs: InputReader,
  use: { readonly hasImages: boolean; readonly storesThere: boolean },
): void {
  const idle = [...(use.hasImages ? [] : FOR_IMAGES), ...(use.storesThere ? [] : FOR_STORE)]
  const given = idle.find((name) => !['', 'referrers'].includes(inputs.input(name).trim()))
  if (given === undefined) return
  throw badInput('INPUT', `input ${given}: ${use.hasImages ? 'nothing goes into a registry' : 'no image takes part'}`, {
    remedy: use.hasImages ? `add \`oci\` to \`store\`, or remove \`${given}\`` : 'name the images with `images`',
  })
}

/** The inputs `registry-format` and `attestation-repository`. @throws CoreError bad-input `INPUT`, OciError `REFERENCE` */
export async function readRegistryInputs(inputs: InputReader): Promise<RegistryInputs> {
  const format = oneOf(inputs, 'registry-format', ['referrers', 'legacy', 'both'], 'referrers')
  const [attestationRepository, ...others] = await readAttestationRepositories(inputs)
  if (others.length === 0) return { format, attestationRepository }
  throw badInput('INPUT', 'input attestation-repository: names several repositories, and bundles go into one', {
    remedy: 'name one; `verify` looks into several',
  })
}

/** The repositories of the input `attestation-repository`, each once. @throws CoreError bad-input `INPUT`, OciError `REFERENCE` */
export async function readAttestationRepositories(inputs: InputReader): Promise<Repository[]> {
  const names = new Set(
    (optional(inputs, 'attestation-repository') ?? '').split(/[\s,]+/).filter((name) => name !== ''),
  )
  if (names.size === 0) return []
  if (names.size > MAX_REPOSITORIES) {
    throw badInput(
      'INPUT',
      `input attestation-repository: names ${names.size} repositories; at most ${MAX_REPOSITORIES} are looked into`,
    )
  }
  const { parseRepository } = await import('@slsa-actions/oci')
  return [...names].map((name) => parseRepository(name))
}
