import { assertNames, type CertificateNames } from '@slsa-actions/core/key'
import { badInput } from '@slsa-actions/core/outcome'
import type { AuthorityChain } from '@slsa-actions/core/trust'
import type { NewKeyKind, Pkcs11Uri } from '@slsa-actions/pkcs11'
import { CliError } from '../error.ts'
import { optionOf } from '../inputs.ts'
import type { Parsed } from '../parse.ts'
import { assertNew, certificatesIn } from './files.ts'

/** A key ceremony, with everything checked that can be checked before the token is asked. */
export interface CeremonyPlan {
  readonly label: string
  readonly id: Buffer | undefined
  readonly kind: NewKeyKind
  /** Names of the certificate or request, where one is wanted. */
  readonly names: CertificateNames | undefined
  readonly days: number
  readonly authority: AuthorityChain | undefined
  readonly timestamps: AuthorityChain | undefined
  readonly outputs: {
    readonly publicKey: string
    readonly csr: string | undefined
    readonly selfSigned: string | undefined
    readonly trustedRoot: string | undefined
  }
}

const KINDS: readonly NewKeyKind[] = ['P-256', 'P-384', 'P-521', 'RSA-2048', 'RSA-3072', 'RSA-4096']
const DEFAULT_DAYS = '1095'

/** Reads it. @throws CliError `ARGUMENT`, `OPTION`, `OUTPUT`; CoreError bad-input `INPUT` */
export async function readPlan(parsed: Parsed, uri: Pkcs11Uri, cwd: string): Promise<CeremonyPlan> {
  const { object: label, id } = uri
  if (label === undefined || label === '') {
    throw new CliError('ARGUMENT', 'the URI gives the new key no label', { remedy: 'add object=LABEL to it' })
  }
  const given = optionOf(parsed, 'kind') ?? 'P-256'
  const kind = KINDS.find((known) => known === given)
  if (kind === undefined)
    throw new CliError('OPTION', `--kind: "${given.slice(0, 40)}" is not one of ${KINDS.join(', ')}`)
  const outputs = {
    publicKey: optionOf(parsed, 'public-key') ?? 'cosign.pub',
    csr: optionOf(parsed, 'csr'),
    selfSigned: optionOf(parsed, 'self-signed'),
    trustedRoot: optionOf(parsed, 'trusted-root'),
  }
  const names = namesOf(parsed, label, outputs.csr !== undefined || outputs.selfSigned !== undefined)
  const [authority, timestamps] = await Promise.all([chainOf('authority'), chainOf('timestamp-chain')])
  if (outputs.trustedRoot === undefined && (authority ?? timestamps) !== undefined)
    throw new CliError('OPTION', '--authority and --timestamp-chain: belong to --trusted-root')
  if (outputs.trustedRoot !== undefined && authority === undefined) {
    throw new CliError('OPTION', '--trusted-root: needs --authority', {
      remedy: 'what a self-signed certificate is beside is verified with the public key, and needs no root',
    })
  }
  await assertAllNew(outputs, cwd)
  return { label, id, kind, names, days: daysOf(parsed), authority, timestamps, outputs }

  async function chainOf(option: string): Promise<AuthorityChain | undefined> {
    const path = optionOf(parsed, option)
    return path === undefined ? undefined : certificatesIn(`--${option}`, path, cwd)
  }
}

function namesOf(parsed: Parsed, label: string, isWanted: boolean): CertificateNames | undefined {
  const [identity, issuer] = [optionOf(parsed, 'identity'), optionOf(parsed, 'issuer')]
  if (!isWanted) {
    const stray = ['identity', 'issuer', 'common-name', 'days'].find((name) => parsed.values.has(name))
    if (stray === undefined) return undefined
    throw new CliError('OPTION', `--${stray}: belongs to --csr or --self-signed, and neither is given`)
  }
  if (identity === undefined || issuer === undefined)
    throw new CliError('OPTION', '--identity and --issuer: are needed for a certificate or a request')
  const names = { commonName: optionOf(parsed, 'common-name') ?? label, identity, issuer }
  assertNames(names)
  return names
}

function daysOf(parsed: Parsed): number {
  const text = optionOf(parsed, 'days') ?? DEFAULT_DAYS
  const days = Number(text)
  if (/^\d{1,5}$/.test(text) && days >= 1 && days <= 36_500) return days
  throw badInput('INPUT', `input days: "${text.slice(0, 40)}" is no whole number from 1 to 36500`)
}

/** Each output a file of its own, and none of them there. */
async function assertAllNew(outputs: CeremonyPlan['outputs'], cwd: string): Promise<void> {
  const files = [
    ['public-key', outputs.publicKey],
    ['csr', outputs.csr],
    ['self-signed', outputs.selfSigned],
    ['trusted-root', outputs.trustedRoot],
  ] as const
  const paths = files.flatMap(([, path]) => (path === undefined ? [] : [path]))
  if (new Set(paths).size < paths.length) throw new CliError('OPTION', 'two outputs are the same file')
  for (const [option, path] of files) if (path !== undefined) await assertNew(option, path, cwd)
}
