import { unknownInputs } from './attest-step.ts'
import { levelOfGenerator } from './level.ts'
import type { Job } from './model.ts'
import { allowJob, type Permissions } from './permissions.ts'
import { left, type Move } from './place.ts'
import { entryOf, type Source } from './source.ts'
import { type Target, type Uses, useInstead, usesText } from './target.ts'

const GENERATOR = 'slsa-framework/slsa-github-generator/'

interface Generator {
  readonly path: string
  readonly inputs: readonly string[]
  readonly secrets: readonly string[]
  readonly outputs: readonly string[]
  /** What its jobs ask for: a job that calls it must allow all of it. */
  readonly needs: Permissions
  readonly notes: readonly string[]
}

const BUNDLE =
  'the file is a Sigstore bundle with provenance v1 then, which slsa-verifier does not read and `slsa verify` and gh do'
const CONSUMERS =
  'whoever verifies has to name the new builder: slsa-verifier knows only its own, `slsa verify --signer-workflow` and `gh attestation verify --signer-workflow` any'

/**
 * The workflows of slsa-github-generator that sign what was built elsewhere, with those of their inputs, secrets and
 * outputs that work here.
 */
export const GENERATORS: Readonly<Record<string, Generator>> = {
  'generator_generic_slsa3.yml': {
    path: '.github/workflows/attest-generic.yml',
    inputs: [
      'base64-subjects',
      'base64-subjects-as-file',
      'upload-assets',
      'upload-tag-name',
      'provenance-name',
      'compile-generator',
      'private-repository',
      'continue-on-error',
      'draft-release',
    ],
    secrets: [],
    outputs: ['release-id', 'provenance-name', 'outcome'],
    needs: { contents: 'write', 'id-token': 'write' },
    notes: [BUNDLE, CONSUMERS],
  },
  'generator_container_slsa3.yml': {
    path: '.github/workflows/attest-container.yml',
    inputs: [
      'image',
      'digest',
      'registry-username',
      'compile-generator',
      'private-repository',
      'continue-on-error',
      'gcp-workload-identity-provider',
      'gcp-service-account',
      'provenance-registry-username',
      'provenance-repository',
    ],
    secrets: [
      'registry-username',
      'registry-password',
      'image',
      'provenance-registry-username',
      'provenance-registry-password',
    ],
    outputs: ['outcome'],
    needs: { 'id-token': 'write', packages: 'write' },
    notes: [
      'the provenance is a Sigstore bundle that refers to the image (OCI 1.1), in the place of cosign’s tag `.att`: cosign 3, Kyverno and `slsa verify` find it, slsa-verifier and cosign before 3 do not',
      CONSUMERS,
    ],
  },
}

/** Workflows that build too, and what a person would call instead. */
const BUILDERS: Readonly<Record<string, string>> = {
  'builder_go_slsa3.yml': 'build-go.yml',
  'builder_nodejs_slsa3.yml': 'build-node.yml',
  'builder_maven_slsa3.yml': 'build-maven.yml',
  'builder_gradle_slsa3.yml': 'build-generic.yml with a script that calls Gradle',
  'builder_container-based_slsa3.yml': 'build-generic.yml with a script of the repository',
  'builder_bazel_slsa3.yml': 'build-generic.yml with a script that calls Bazel',
  'delegator_generic_slsa3.yml': 'build-generic.yml',
  'delegator_lowperms-generic_slsa3.yml': 'build-generic.yml',
}

/** Whether this is something of slsa-github-generator. */
export function isGenerator(uses: Uses): boolean {
  return uses.path.startsWith(GENERATOR)
}

/** Moves a job that calls slsa-github-generator: the name of the workflow, and what it may do. */
export function moveGeneratorJob(source: Source, job: Job, uses: Uses, target: Target): Move {
  const file = uses.path.slice(GENERATOR.length).replace('.github/workflows/', '')
  const generator = Object.hasOwn(GENERATORS, file) ? GENERATORS[file] : undefined
  const entry = entryOf(source, job.map, 'uses')
  if (generator === undefined || entry === undefined) return left(otherBuilder(file))
  const problem = whyNot(source, job, generator)
  if (problem !== undefined) return left(problem)
  const edits = useInstead(source, entry, target, generator.path)
  if (typeof edits === 'string') return left(edits)
  const allowed = allowJob(source, job, generator.needs)
  if (typeof allowed === 'string') return left(allowed)
  const added = allowed.added.length === 0 ? [] : [`its permissions grow by ${allowed.added.join(', ')}`]
  return {
    kind: 'moved',
    becomes: usesText(target, generator.path),
    edits: [...edits, ...allowed.edits],
    notes: [...added, ...generator.notes],
    level: levelOfGenerator(),
  }
}

function otherBuilder(file: string): string {
  const own = Object.hasOwn(BUILDERS, file) ? BUILDERS[file] : undefined
  const instead = own === undefined ? 'there is nothing like it here' : `call ${own} by hand`
  return `it builds as well, with inputs that say nothing here: ${instead}. Until then it stays Build L3 where slsa-verifier verifies it`
}

function whyNot(source: Source, job: Job, { inputs, secrets, outputs }: Generator): string | undefined {
  if (job.map.anchor !== undefined) return 'the job has an anchor, and others may be the same; write them out'
  const unknown = unknownInputs(source, entryOf(source, job.map, 'with')?.value, inputs)
  if (unknown !== undefined) return unknown
  const given = entryOf(source, job.map, 'secrets')?.value
  const handed = isInherit(source, given) ? undefined : unknownInputs(source, given, secrets)
  if (handed !== undefined) return handed.replace('its input', 'its secret')
  const missing = source.outputsOf(job.id ?? '').find((name) => !outputs.includes(name))
  return missing === undefined ? undefined : `its output ${missing} is used, which is not there`
}

function isInherit(source: Source, value: unknown): boolean {
  const node = source.resolve(value)
  return node !== undefined && 'value' in node && node.value === 'inherit'
}
