import fs from 'node:fs/promises'
import {
  type CertificateNames,
  createCertificateRequest,
  createSelfSigned,
  openSigningKey,
  pemText,
  publicKeyFromDer,
} from '@slsa-actions/core/key'
import { CoreError } from '@slsa-actions/core/outcome'
import { createTrustedRoot } from '@slsa-actions/core/trust'
import {
  type GeneratedKey,
  generateKey,
  installedHostScript,
  type TokenOptions,
  writeCertificate,
} from '@slsa-actions/pkcs11'
import { createHttp, systemClock } from '@slsa-actions/wire'
import { failureOf } from '../failure.ts'
import type { Machine } from '../machine.ts'
import type { Parsed } from '../parse.ts'
import { tellResult } from '../result.ts'
import type { Line } from '../terminal.ts'
import { writeNew } from './files.ts'
import { KEY_INIT } from './options.ts'
import { type CeremonyPlan, readPlan } from './plan.ts'
import { type OpenToken, tokenOf, uriIn } from './token.ts'

/** What was made, as it is told. */
interface Made {
  readonly version: 1
  readonly key: string
  readonly kind: string
  readonly fingerprint: string
  readonly description: string
  readonly files: readonly string[]
}

/** `slsa key init`: everything is checked before the token is asked; the exit code. */
export async function runKeyInit(parsed: Parsed, machine: Machine): Promise<number> {
  const token = await tokenOf(KEY_INIT, parsed, machine)
  const options = await token.options()
  const plan = await readPlan(parsed, options.uri, machine.cwd)
  const { label, id, kind } = plan
  const made = await generateKey({ ...options, kind, label, ...(id === undefined ? {} : { id }) })
  const uri = uriIn(made.uri, options.uri)
  const publicKey = publicKeyFromDer(made.publicKey, made.description)
  try {
    const files = await writeAll(plan, made, uri, token, machine)
    const { fingerprint } = publicKey
    const told: Made = { version: 1, key: uri, kind, fingerprint, description: made.description, files }
    await tellResult(told, () => ({ lines: linesOf(told) }), parsed, machine)
    return 0
  } catch (error) {
    throw afterwards(error, made, uri)
  }
}

async function writeAll(
  plan: CeremonyPlan,
  made: GeneratedKey,
  uri: string,
  token: OpenToken,
  machine: Machine,
): Promise<string[]> {
  const files: string[] = []
  const keep = async (option: string, path: string | undefined, content: () => Promise<string>): Promise<void> => {
    if (path === undefined) return
    await writeNew(option, path, await content(), machine.cwd)
    files.push(path)
  }
  const { outputs, names, authority, timestamps } = plan
  await keep('public-key', outputs.publicKey, async () => pemText({ label: 'PUBLIC KEY', der: made.publicKey }))
  let certificate: Buffer | undefined
  if (names !== undefined) {
    const signed = await signWith(uri, token, machine, names, plan)
    certificate = signed.certificate
    await keep('csr', outputs.csr, async () => pemText({ label: 'CERTIFICATE REQUEST', der: signed.request }))
    if (certificate !== undefined) {
      const der = certificate
      await keep('self-signed', outputs.selfSigned, async () => pemText({ label: 'CERTIFICATE', der }))
      const options: TokenOptions = await token.options()
      await writeCertificate({ ...options, uri: { ...options.uri, ...made.uri }, certificate })
    }
  }
  if (authority !== undefined) {
    const root = createTrustedRoot(authority, timestamps)
    await keep('trusted-root', outputs.trustedRoot, async () => `${JSON.stringify(root, null, 2)}\n`)
  }
  return files
}

/** What the new key itself signs about itself. */
async function signWith(
  uri: string,
  { pin }: OpenToken,
  { env, cwd }: Machine,
  names: CertificateNames,
  { outputs, days }: CeremonyPlan,
): Promise<{ readonly request: Buffer; readonly certificate: Buffer | undefined }> {
  const ports = { http: createHttp({}), clock: systemClock, fs, env, workspace: cwd }
  const tokens = { hostScript: installedHostScript() }
  const key = await openSigningKey({ uri, ...(pin === undefined ? {} : { pin }) }, { ...ports, tokens })
  try {
    const request = await createCertificateRequest(names, key)
    const isSelfSigned = outputs.selfSigned !== undefined
    return { request, certificate: isSelfSigned ? await createSelfSigned(names, days, key, Date.now()) : undefined }
  } finally {
    await key.close()
  }
}

/** The key is there whatever failed behind it, and whoever reads this has to know. */
function afterwards(cause: unknown, { description }: GeneratedKey, uri: string): Error {
  const { outcome, message, remedy } = failureOf(cause)
  const text = `${message}; the key was made before that and stays: ${description}, ${uri}`
  const details = { cause, ...(remedy === undefined ? {} : { remedy }) }
  return new CoreError(outcome, 'KEY', text, details)
}

function linesOf({ key, kind, fingerprint, description, files }: Made): Line[] {
  return [
    { text: `a key of ${kind} was made: ${description}`, style: 'good' },
    { label: 'sign with', text: key },
    { label: 'fingerprint', text: fingerprint },
    ...files.map((path): Line => ({ label: 'written', text: path })),
  ]
}
