import { type DigestSet, PREDICATE } from 'in-toto-attestation'
import { badInput } from '../outcome/index.ts'
import { provenanceFromClaims } from '../provenance/index.ts'
import type { SigningResult } from '../report/index.ts'
import { locateSubjects, type OpenRegistry, printable, type Subject } from '../subject/index.ts'
import { type LocalFacts, readBuildFacts, readLocalFacts } from './build-facts.ts'
import type { JobIdentity } from './identity.ts'
import { assertImagesAlone, locatePushed, namesImages, pushesToRegistry, readImages } from './images.ts'
import { statementItems } from './items.ts'
import { assertOneLink, readProducts } from './link.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { readPredicate } from './predicates.ts'
import { type Material, runSigning, type SigningRecipe } from './signing-flow.ts'
import { readSubjects } from './subjects.ts'

/**
 * Attests: an SBOM with `sbom-path`, reports with `vulnerability-results`, `test-results` and `kubescape-results`, a step of a supply chain with `link-step`, any
 * predicate with `predicate-type` and `predicate` or `predicate-path`, else the build's provenance; the inputs, outputs
 * and side effects of `actions/attest`.
 */
export function attest(inputs: InputReader, ports: FlowPorts): Promise<SigningResult> {
  return runSigning(recipe('attest'), inputs, ports)
}

/** Attests the build's provenance; the inputs, outputs and side effects of `actions/attest-build-provenance`. */
export function buildProvenance(inputs: InputReader, ports: FlowPorts): Promise<SigningResult> {
  return runSigning(recipe('build-provenance'), inputs, ports)
}

function recipe(action: string): SigningRecipe {
  return {
    action,
    needsKey: false,
    writesAttestationFile: true,
    writesSignatures: false,
    defaultBundleDir: undefined,
    defaultStores: (inputs) => (inputs.bundleDir === undefined ? ['github'] : ['github', 'file']),
    prepare: async (inputs, ports, registry) => {
      const read = await readPredicate(inputs, ports)
      const subjects = (await readProducts(inputs, ports)) ?? (await subjectsOf(inputs, registry, ports))
      if (read !== undefined) {
        if (read.type === PREDICATE.linkV03) assertOneLink(subjects)
        if (read.about !== undefined) assertAbout(subjects, read.about)
        const items = statementItems(subjects, read)
        return async () => ({ items, notices: [] })
      }
      const local = await readLocalFacts(inputs, ports)
      return async (identity) => provenanceMaterial(subjects, await identity(), local, ports)
    },
  }
}

/** A report about other artifacts would vouch for those that nobody looked at. */
function assertAbout(subjects: readonly Subject[], about: readonly DigestSet[]): void {
  const other = subjects.find(({ digest }) => !about.some((known) => agree(known, digest)))
  if (other === undefined) return
  throw badInput('REPORT', `${printable(other.name)}: the report verifies other artifacts, and not this one`, {
    remedy: 'attest the very files and images that were verified',
  })
}

function agree(known: DigestSet, own: DigestSet): boolean {
  const common = Object.keys(own).filter((algorithm) => known[algorithm] !== undefined)
  return common.length > 0 && common.every((algorithm) => known[algorithm] === own[algorithm])
}

/** Images where they are named, else what `subject-*` names; with `push-to-registry` that is an image too. */
async function subjectsOf(inputs: InputReader, registry: OpenRegistry, ports: FlowPorts): Promise<Subject[]> {
  if (namesImages(inputs)) assertImagesAlone(inputs)
  const images = await readImages(inputs, registry, ports)
  if (images.length > 0) return images
  const isPushed = pushesToRegistry(inputs)
  const subjects = await readSubjects(inputs, ports, isPushed ? 'oci' : undefined)
  const isForRegistry = isPushed || /(?:^|[\s,])oci(?:[\s,]|$)/.test(inputs.input('store'))
  if (!isForRegistry) return subjects
  return isPushed ? locatePushed(subjects, registry) : locateSubjects(subjects, registry)
}

async function provenanceMaterial(
  subjects: readonly Subject[],
  identity: JobIdentity,
  local: LocalFacts,
  ports: FlowPorts,
): Promise<Material> {
  const facts = await readBuildFacts(identity.claims, local, ports)
  const provenance = provenanceFromClaims(identity.claims, facts.context)
  const definition = provenance.predicate.body.buildDefinition
  const buildType =
    typeof definition === 'object' && definition !== null && !Array.isArray(definition)
      ? String(definition.buildType)
      : ''
  return {
    items: statementItems(subjects, provenance.predicate),
    notices: [...facts.notices, ...provenance.notices],
    provenance: { buildType, fields: provenance.basis },
  }
}
