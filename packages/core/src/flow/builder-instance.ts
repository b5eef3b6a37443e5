import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import { badInput } from '../outcome/index.ts'
import { issuerRuleFor, parseSigningConfig, parseTrustedRoot, privateProfile } from '../trust/index.ts'
import { checkedInstance, openInstance, type SigningInstance } from './instance.ts'
import type { FlowPorts } from './ports.ts'
import type { SigningInputs } from './signing-inputs.ts'

/** A builder's own file about the Sigstore that it signs with: nobody who calls the builder can choose another. */
export interface InstanceFile {
  readonly bytes: Uint8Array
  /** Names the file in errors. */
  readonly source: string
}

const MAX_BYTES = 8 * 1024 * 1024

/**
 * The instance of a builder: by an empty object the public-good one or GitHub's, as the repository's visibility has it;
 * else the private one whose `signingConfig` and `trustedRoot` are in the file.
 *
 * @throws CoreError bad-input `SIGNING_CONFIG`, and as {@link openInstance}
 */
export async function openBuilderInstance(
  file: InstanceFile,
  inputs: SigningInputs,
  ports: FlowPorts,
): Promise<SigningInstance> {
  const { signingConfig, trustedRoot } = readFile(file)
  if (signingConfig === undefined || trustedRoot === undefined) return openInstance(inputs, ports)
  const config = parseSigningConfig(JSON.stringify(signingConfig), `${file.source}, signingConfig`, {
    now: ports.clock.now(),
  })
  const root = parseTrustedRoot(Buffer.from(JSON.stringify(trustedRoot)), `${file.source}, trustedRoot`)
  return checkedInstance(
    {
      config,
      rule: issuerRuleFor(ports.job.serverUrl, config.oidcIssuers),
      profile: privateProfile(root, file.source),
    },
    inputs,
    ports,
  )
}

/** Trust root of a private instance as JSON, for those who verify; undefined: the published ones. @throws as {@link openBuilderInstance} */
export function privateRootOf(file: InstanceFile): string | undefined {
  const { trustedRoot } = readFile(file)
  return trustedRoot === undefined ? undefined : JSON.stringify(trustedRoot)
}

/** Issuers whose tokens a private instance takes; undefined: the published ones. @throws as {@link openBuilderInstance} */
export function privateIssuersOf(file: InstanceFile, now: number): readonly string[] | undefined {
  const { signingConfig } = readFile(file)
  if (signingConfig === undefined) return undefined
  return parseSigningConfig(JSON.stringify(signingConfig), `${file.source}, signingConfig`, { now }).oidcIssuers
}

function readFile({ bytes, source }: InstanceFile): {
  readonly signingConfig?: JsonObject
  readonly trustedRoot?: JsonObject
} {
  const value = parseJson(bytes, { what: source, maxBytes: MAX_BYTES })
  if (isJsonObject(value)) {
    const { signingConfig, trustedRoot, ...others } = value
    const isEmpty = signingConfig === undefined && trustedRoot === undefined
    if (Object.keys(others).length === 0 && isEmpty) return {}
    if (Object.keys(others).length === 0 && isJsonObject(signingConfig) && isJsonObject(trustedRoot))
      return { signingConfig, trustedRoot }
  }
  throw badInput('SIGNING_CONFIG', `${source}: is neither empty nor exactly signingConfig and trustedRoot`, {
    remedy: 'make the copy of the builders anew',
  })
}
