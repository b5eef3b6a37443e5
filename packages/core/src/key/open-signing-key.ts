import { resolve } from 'node:path'
import { badInput, type CoreError } from '../outcome/index.ts'
import { checkedKey } from './checked-key.ts'
import { readPin } from './pin.ts'
import type { KeyPorts, KeyRequest, SigningKey } from './signing-key.ts'

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//
/** Largest PEM text of a private key, in bytes: one of RSA 4096, encrypted, has 4 kB. */
const MAX_PRIVATE_KEY = 64 * 1024
const NAMES = 'the path of a PEM file, env://, awskms://, gcpkms://, azurekms://, hashivault:// or pkcs11:'

/**
 * The private key that a URI names, in a form that does not show where it is: a PEM file, a variable, a key of a KMS by
 * cosign's URIs, an object of a PKCS#11 token. Each signature is verified before it is given. What a kind of key needs
 * is loaded with the first one of it.
 *
 * @throws CoreError bad-input `INPUT` for what is no such URI, `KEY` for a key that cannot be used; undecided or
 * bad-input `KMS` for what a service says; WireError for the network
 */
export async function openSigningKey(request: KeyRequest, ports: KeyPorts): Promise<SigningKey> {
  const uri = request.uri.trim()
  const { pin: _, ...rest } = request
  const pin = request.pin === undefined ? undefined : readPin(request.pin, 'input pin')
  const asked = { ...rest, uri, ...(pin === undefined ? {} : { pin }) }
  if (/^pkcs11:/i.test(uri)) return (await import('./token-key.ts')).openTokenSigningKey(asked, ports)
  return checkedKey(await openAny(asked, ports))
}

async function openAny(request: KeyRequest, ports: KeyPorts): Promise<SigningKey> {
  const { uri, pin } = request
  const scheme = SCHEME.exec(uri)?.[1]?.toLowerCase()
  switch (scheme) {
    case undefined:
      return openFile(request, ports)
    case 'env':
      return openVariable(request, ports)
    case 'awskms':
      assertNoPin(pin, 'AWS KMS')
      return (await import('./kms/aws.ts')).openAwsKey(uri, ports)
    case 'gcpkms':
      assertNoPin(pin, 'Cloud KMS')
      return (await import('./kms/gcp.ts')).openGcpKey(uri, ports)
    case 'azurekms':
      assertNoPin(pin, 'Key Vault')
      return (await import('./kms/azure.ts')).openAzureKey(uri, ports)
    case 'hashivault':
      assertNoPin(pin, 'Vault')
      return (await import('./kms/vault.ts')).openVaultKey(uri, ports)
    default:
      throw bad(`keys of ${scheme}:// are not known`)
  }
}

async function openFile({ uri, pin }: KeyRequest, ports: KeyPorts): Promise<SigningKey> {
  if (uri.startsWith('-----BEGIN')) {
    throw badInput('INPUT', 'input key: is a key itself, and not where one is', {
      remedy: 'put it into an environment variable out of a secret, and give `env://NAME`',
    })
  }
  if (uri === '') throw bad('is blank')
  const { readKeyFile } = await import('./key-file.ts')
  const bytes = await readKeyFile(resolve(ports.workspace, uri), MAX_PRIVATE_KEY, ports.fs, uri)
  try {
    return await openPem(bytes.toString('latin1'), pin, uri)
  } finally {
    bytes.fill(0)
  }
}

async function openVariable({ uri, pin }: KeyRequest, { env, mask }: KeyPorts): Promise<SigningKey> {
  const name = uri.slice('env://'.length)
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw bad(`"${name.slice(0, 80)}" is not the name of a variable`)
  const pem = (env[name] ?? '').trim()
  if (pem === '') {
    throw badInput('KEY', `input key: the variable ${name} is not set`, {
      remedy: 'set it in `env` of the step out of a secret; a secret that does not exist is an empty text',
    })
  }
  mask?.(pem, `variable ${name}`)
  return openPem(pem, pin, `env://${name}`)
}

async function openPem(pem: string, pin: string | undefined, source: string): Promise<SigningKey> {
  const { parsePrivateKey } = await import('./private-key.ts')
  const { localKey } = await import('./local-key.ts')
  return localKey(await parsePrivateKey(pem, pin, source), source)
}

/** What is not used may be a mistake about which key signs. */
function assertNoPin(pin: string | undefined, service: string): void {
  if (pin === undefined) return
  throw badInput('INPUT', `input pin: a key of ${service} has none`, { remedy: 'remove `pin`' })
}

function bad(problem: string): CoreError {
  return badInput('INPUT', `input key: ${problem}`, { remedy: `give ${NAMES}` })
}
