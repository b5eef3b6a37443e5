import { createHash } from 'node:crypto'
import { type PublicKey, parsePublicKey } from '@slsa-actions/core/key'
import { anchoredPattern } from '@slsa-actions/core/verification'
import { parseCondition } from '../cel/index.ts'
import { below, fault, meant, type Place } from '../fault.ts'
import type {
  ArtifactPattern,
  CertificateSigner,
  InputsDemand,
  Origin,
  Policy,
  PolicySigner,
  ProvenanceDemand,
  Rule,
} from '../types.ts'
import { type OriginForm, policyForm, type RuleForm, type SignerForm } from './form.ts'
import { readYaml } from './yaml.ts'

/**
 * The policy of a file: YAML 1.2 or JSON, at most 1 MiB, no aliases, no key twice, no key that is not known. What is
 * left empty is an error and never "whatever".
 *
 * @throws CoreError bad-input `POLICY`, naming file, line, path and what to write instead
 */
export async function parsePolicy(bytes: Uint8Array, what: string): Promise<Policy> {
  const { value, place } = await readYaml(bytes, what)
  const form = policyForm.read(value, place)
  const signers = await signersOf(form.signers, below(place, 'signers'))
  const rules = form.rules.map((rule, index) => ruleOf(rule, signers, below(below(place, 'rules'), index)))
  assertDistinct(rules, place)
  const { identities = [], keys = [], builders = [], commits = [], digests = [] } = form.revoked ?? {}
  return {
    version: 1,
    what,
    digest: { sha256: createHash('sha256').update(bytes).digest('hex') },
    signers,
    rules,
    revoked: { identities, keys, builders, commits, digests },
  }
}

async function signersOf(
  forms: ReadonlyMap<string, SignerForm>,
  place: Place,
): Promise<ReadonlyMap<string, PolicySigner>> {
  const signers = new Map<string, PolicySigner>()
  const owners = new Map<string, string>()
  for (const [name, form] of forms) {
    const at = below(place, name)
    const signer = await signerOf(name, form, at)
    signers.set(name, signer)
    for (const identity of signer.kind === 'key' ? signer.fingerprints : exactNames(form)) {
      const owner = owners.get(identity)
      if (owner !== undefined)
        throw fault(at, `is the same as the signer \`${owner}\``, 'one party counts once: name it once')
      owners.set(identity, name)
    }
  }
  return signers
}

/** Names by which two signers of a file would be one party. */
function exactNames(form: SignerForm): string[] {
  if ('key' in form || 'publicKey' in form) return []
  const names = 'identity' in form ? form.identity : 'workflow' in form ? [form.workflow] : [`~${form.identityPattern}`]
  return names.map((name) => `${form.issuer} ${name}`)
}

async function signerOf(name: string, form: SignerForm, place: Place): Promise<PolicySigner> {
  if ('key' in form) return { kind: 'key', name, fingerprints: form.key, publicKeys: [], isLogRequired: true }
  if ('publicKey' in form) {
    const publicKeys = form.publicKey.map((pem) => publicKeyOf(pem, below(place, 'publicKey')))
    const fingerprints = publicKeys.map(({ fingerprint }) => fingerprint)
    return { kind: 'key', name, fingerprints, publicKeys, isLogRequired: form.transparencyLog !== 'none' }
  }
  const { issuer, runner = 'github-hosted' } = form
  const make = (identity: CertificateSigner['identity']): PolicySigner => ({
    kind: 'certificate',
    name,
    identity,
    issuer,
    runner,
  })
  if ('identity' in form) return make({ kind: 'exact', identities: form.identity })
  if ('workflow' in form) return make({ kind: 'workflow', uri: form.workflow, at: form.at })
  try {
    return make({ kind: 'pattern', pattern: await anchoredPattern(form.identityPattern) })
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : 'cannot be read'
    throw fault(below(place, 'identityPattern'), detail, 'use RE2 syntax')
  }
}

function publicKeyOf(pem: string, place: Place): PublicKey {
  try {
    return parsePublicKey(pem, 'the key')
  } catch (cause) {
    throw fault(
      place,
      cause instanceof Error ? cause.message : 'is no public key',
      'give it as `cosign public-key` or openssl writes it',
    )
  }
}

function ruleOf(form: RuleForm, signers: ReadonlyMap<string, PolicySigner>, place: Place): Rule {
  const provenance = form.provenance && provenanceOf(form.provenance, signers, below(place, 'provenance'))
  const originAt = (origin: 'same' | 'any' | OriginForm, at: Place): Origin | 'any' => {
    if (origin === 'any') return 'any'
    if (origin !== 'same') return originOf(origin)
    if (provenance !== undefined) return provenance.origin
    throw fault(below(at, 'origin'), 'is `same`, and the rule has no provenance', 'write the origin out, or `any`')
  }
  const vsaPlace = below(place, 'vsa')
  const vsa = form.vsa && {
    ...demandOf(form.vsa, signers, vsaPlace),
    origin: originAt(form.vsa.origin, vsaPlace),
    verifier: form.vsa.verifier,
    resourceUri: form.vsa.resourceUri,
    levels: form.vsa.level,
    ...(form.vsa.policyDigest === undefined ? {} : { policyDigest: form.vsa.policyDigest }),
  }
  const signatures = (form.signatures ?? []).map((signature, index) => {
    const at = below(below(place, 'signatures'), index)
    return { ...demandOf(signature, signers, at), origin: originAt(signature.origin, at) }
  })
  const attestations = (form.attestations ?? []).map((attestation, index) => {
    const at = below(below(place, 'attestations'), index)
    return {
      ...demandOf(attestation, signers, at),
      coSigners: coSignersOf(attestation, signers, at),
      type: attestation.type,
      origin: originAt(attestation.origin, at),
      conditions: conditionsOf(attestation.conditions, at),
    }
  })
  if (provenance === undefined && vsa === undefined && signatures.length + attestations.length === 0)
    throw fault(place, 'demands nothing', 'give `provenance`, `vsa`, `signatures` or `attestations`')
  return {
    name: form.name,
    place: place.path,
    artifacts: form.artifacts === 'any' ? [{ kind: 'any' }] : form.artifacts.map(artifactOf),
    ...(provenance === undefined ? {} : { provenance }),
    ...(vsa === undefined ? {} : { vsa }),
    signatures,
    attestations,
  }
}

function artifactOf(form: string | { readonly glob: string } | { readonly purl: string }): ArtifactPattern {
  if (typeof form === 'string') return { kind: 'name', name: form }
  return 'glob' in form ? { kind: 'glob', glob: form.glob } : { kind: 'purl', purl: form.purl }
}

function provenanceOf(
  form: NonNullable<RuleForm['provenance']>,
  signers: ReadonlyMap<string, PolicySigner>,
  place: Place,
): ProvenanceDemand {
  return {
    ...demandOf(form, signers, place),
    coSigners: coSignersOf(form, signers, place),
    origin: originOf(form),
    inputs: inputsOf(form.inputs),
    level: form.level as ProvenanceDemand['level'],
    ...(form.builderId === undefined ? {} : { builderId: form.builderId }),
    conditions: conditionsOf(form.conditions, place),
  }
}

function inputsOf(form: NonNullable<RuleForm['provenance']>['inputs']): InputsDemand {
  if (form === 'any' || form === 'none') return form
  return [...form].map(([name, value]) => ({ name, value: value === 'any' ? 'any' : { oneOf: value } }))
}

function originOf(form: OriginForm): Origin {
  const { source } = form
  const repository = source === 'any' ? 'any' : source.repository
  return {
    repository:
      repository === 'any'
        ? 'any'
        : 'owner' in repository
          ? { kind: 'owner', uri: repository.owner }
          : { kind: 'exact', uris: repository },
    ...(source === 'any' || source.repositoryId === undefined ? {} : { repositoryId: source.repositoryId }),
    ...(source === 'any' || source.ownerId === undefined ? {} : { ownerId: source.ownerId }),
    workflows: form.workflow,
    refs:
      form.ref === 'any'
        ? 'any'
        : form.ref.map((ref) =>
            typeof ref === 'string' ? { kind: 'exact', ref } : { kind: 'versioned-tag', version: ref.versionedTag },
          ),
    events: form.event,
  }
}

/** What all demands have in common, with names that are known and a quorum that can be reached. */
function demandOf(
  form: {
    readonly signers: readonly string[]
    readonly quorum: number | undefined
    readonly maxAge: number | 'any' | undefined
  },
  signers: ReadonlyMap<string, PolicySigner>,
  place: Place,
): Pick<ProvenanceDemand, 'place' | 'signers' | 'quorum' | 'maxAge'> {
  assertKnown(form.signers, signers, below(place, 'signers'))
  const { quorum = 1, maxAge } = form
  if (quorum > form.signers.length)
    throw fault(
      below(place, 'quorum'),
      `${quorum} distinct signers are demanded, and ${form.signers.length} are named`,
      'each named signer counts once: name more, or demand fewer',
    )
  const base = { place: place.path, signers: form.signers, quorum }
  return maxAge === undefined || maxAge === 'any' ? base : { ...base, maxAge }
}

/** Names that are known, and of none who may be the signer itself. */
function coSignersOf(
  {
    signers: own,
    coSigners = [],
  }: { readonly signers: readonly string[]; readonly coSigners: readonly string[] | undefined },
  signers: ReadonlyMap<string, PolicySigner>,
  place: Place,
): readonly string[] {
  const here = below(place, 'coSigners')
  assertKnown(coSigners, signers, here)
  const twice = coSigners.find((name) => own.includes(name))
  if (twice === undefined) return coSigners
  throw fault(here, `names \`${twice}\`, which \`signers\` names`, 'a second signer is another one')
}

function assertKnown(names: readonly string[], signers: ReadonlyMap<string, PolicySigner>, place: Place): void {
  for (const name of names) {
    if (signers.has(name)) continue
    const near = meant(name, [...signers.keys()])
    throw fault(
      place,
      `no signer is called \`${name}\``,
      near === undefined ? `known: ${[...signers.keys()].slice(0, 20).join(', ')}` : `did you mean \`${near}\`?`,
    )
  }
}

function conditionsOf(
  forms: readonly (string | { readonly expression: string; readonly message: string | undefined })[] | undefined,
  place: Place,
): ProvenanceDemand['conditions'] {
  return (forms ?? []).map((form, index) => {
    const at = below(below(place, 'conditions'), index)
    if (typeof form === 'string') return parseCondition(form, at)
    return parseCondition(form.expression, below(at, 'expression'), form.message)
  })
}

function assertDistinct(rules: readonly Rule[], place: Place): void {
  const seen = new Set<string>()
  for (const { name, place: path } of rules) {
    if (seen.has(name)) throw fault({ ...place, path: `${path}.name` }, `another rule is called \`${name}\` too`)
    seen.add(name)
  }
}
