import type { FlowPorts, InputReader } from '@slsa-actions/core/flow'
import {
  dockerCredentials,
  formatReference,
  type ImageReference,
  parseReference,
  type Repository,
  shownRepository,
} from '@slsa-actions/oci'
import { failureOf } from '../failure.ts'
import type { Machine } from '../machine.ts'
import { type Check, checked, pass, warn } from './check.ts'

/** What is looked at: repositories, with a tag or digest where an image is meant. */
interface Wanted {
  readonly reference: ImageReference
  /** The registry, for the id of the check. */
  readonly name: string
}

/** No image has it: a registry that knows the repository or not answers, if it is reached and lets us in. */
const NO_DIGEST = `sha256:${'0'.repeat(64)}`

/**
 * What a registry would answer to signing and verifying images: whether it is reached and the image is there, how it
 * tells what refers to an image, and whether we may push. Asks as a push would begin, and leaves nothing behind.
 *
 * @param images references, as `registry/repository`, with a tag or digest or without
 */
export async function checkRegistries(
  images: readonly string[],
  inputs: InputReader,
  ports: FlowPorts,
  env: Machine['env'],
): Promise<Check[]> {
  const checks: Check[] = []
  for (const image of images) {
    try {
      const reference = parseReference(image)
      checks.push(
        ...(await checkRegistry({ reference, name: shownRepository(reference.repository) }, inputs, ports, env)),
      )
    } catch (error) {
      checks.push(await checked(`registry ${image.slice(0, 200)}`, () => Promise.reject(error)))
    }
  }
  return checks
}

async function checkRegistry(
  { reference, name }: Wanted,
  inputs: InputReader,
  ports: FlowPorts,
  env: Machine['env'],
): Promise<Check[]> {
  const { repository, digest, tag } = reference
  if (ports.openRegistry === undefined) return [warn(name, 'registries cannot be asked here', 'use another machine')]
  const username = inputs.input('registry-username')
  const password = inputs.input('registry-password')
  const client = await ports.openRegistry(
    username === '' ? { kind: 'configured' } : { kind: 'password', registry: repository.registry, username, password },
  )
  const login = await checkLogin(name, repository, username, ports, env)
  const isImage = tag !== undefined || digest !== undefined
  const pull = await checked(`${name} pull`, async () => {
    if (!isImage) {
      await client.findManifest(repository, NO_DIGEST)
      return pass(`${name} pull`, `${repository.registry} answers`)
    }
    const manifest = await client.resolve(reference)
    return pass(
      `${name} pull`,
      `${formatReference(reference)} is ${manifest.kind === 'index' ? 'the index' : 'the image'} ${manifest.descriptor.digest}`,
    )
  })
  const referrers = await checked(`${name} referrers`, async () => {
    const listed = await client.listsReferrers(repository)
    if (listed === undefined) return pass(`${name} referrers`, 'not known before the first push into this repository')
    return pass(
      `${name} referrers`,
      listed
        ? 'the registry lists what refers to an image'
        : 'kept under the fallback tag: the registry has no list of its own',
    )
  })
  return [login, pull, referrers, await checkPush(name, () => client.assertPushable(repository))]
}

/** Who the requests come from: nobody is not wrong, since public images are read without a login. */
async function checkLogin(
  name: string,
  { registry, name: path }: Repository,
  username: string,
  { fs, platform }: FlowPorts,
  env: Machine['env'],
): Promise<Check> {
  const id = `${name} login`
  if (username !== '') return pass(id, `as ${username}, as the options say`)
  return checked(id, async () => {
    const credential = await dockerCredentials({ env, fs, platform }).credentialFor(registry, path)
    if (credential === undefined) return pass(id, 'as nobody: no login is stored for this registry')
    return pass(
      id,
      credential.kind === 'basic' ? `as ${credential.username}, as Docker stored it` : 'by a token that Docker stored',
    )
  })
}

/** Whoever only verifies need not push. */
async function checkPush(name: string, push: () => Promise<void>): Promise<Check> {
  try {
    await push()
    return pass(`${name} push`, 'pushing is allowed')
  } catch (error) {
    const { message, remedy = 'verifying needs no such right' } = failureOf(error)
    return warn(`${name} push`, message, remedy)
  }
}
