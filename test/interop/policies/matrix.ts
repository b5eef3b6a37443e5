import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify } from '@slsa-actions/core/flow'
import { parseBuilderMap } from '@slsa-actions/core/slsa'
import { type Engine, exportPolicy, type PolicyExport, parsePolicy, policyEngine } from '@slsa-actions/policy'
import { type ImageContent, imageFromFolder, placeImage, type Testbed } from '@slsa-actions/testbed'
import { type JsonObject, parseJson } from '@slsa-actions/wire'
import { type Bench, openBench } from '../../../packages/core/src/testing/ports.ts'
import {
  attachBundle,
  attestationLayer,
  type LegacyLayer,
  putLegacy,
  signatureLayer,
  simpleSigning,
} from '../../../packages/core/src/testing/registry-bundles.ts'
import { BUILDER, builderClaims, type ImageCase, SIGNATURE } from './cases.ts'
import { kyvernoVerdicts, policyControllerVerdicts, type Verdicts, writeExport } from './engines.ts'
import type { PolicyCase } from './policies.ts'

export const ENGINES = ['kyverno', 'policy-controller', 'kyverno-cluster-policy'] as const

const MAP = {
  version: 1,
  builders: [
    {
      signer: BUILDER,
      maxLevel: 3,
      shape: 'build+attest',
      cache: 'none',
      fields: {
        'buildDefinition.externalParameters': 'control-plane',
        'buildDefinition.internalParameters': 'control-plane',
      },
    },
  ],
}

/** Images in a registry, and what `slsa` and the engines say about them by a policy. */
export interface Matrix {
  readonly testbed: Testbed
  readonly folder: string
  /** Names of the images, by those of their cases. */
  readonly images: ReadonlyMap<string, string>
  exported(policy: PolicyCase, engine: Engine): Promise<PolicyExport>
  ownVerdicts(policy: PolicyCase): Promise<Verdicts>
  engineVerdicts(policy: PolicyCase, engine: Engine, made: PolicyExport): Promise<Verdicts>
  /** Cells in which the engine judges otherwise, and no difference of the export says so. */
  surprises(own: Verdicts, engine: Verdicts, made: PolicyExport): string[]
  close(): Promise<void>
}

/** Places the images of a matrix. */
export async function openMatrix(casesOf: (bench: Bench) => readonly ImageCase[]): Promise<Matrix> {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'))
  const bench = await openBench('private')
  const cases = casesOf(bench)
  writeFileSync(join(bench.workspace, 'map.json'), JSON.stringify(MAP))
  const images = new Map(cases.map((one) => [one.name, place(one, bench, folder)]))
  return {
    testbed: bench.testbed,
    folder,
    images,
    exported: (policy, engine) => exported(policy, engine, bench),
    ownVerdicts: (policy) => ownVerdicts(policy, images, bench),
    engineVerdicts: (policy, engine, made) => {
      const at = join(folder, `${policy.name}-${engine}`)
      return engineVerdicts(writeExport(made, at), [...images.values()], at, join(folder, 'tuf'))
    },
    surprises: (own, engine, made) => cases.flatMap((one) => surprise(one, images, own, engine, made)),
    close: async () => {
      await bench.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function place({ name, statements, repository = `acme/${name}` }: ImageCase, bench: Bench, folder: string): string {
  const { registry, sigstore, issuer } = bench.testbed
  const image = contentOf(name, folder)
  const named = placeImage(registry, repository, image)
  const layers: Record<'sig' | 'att', LegacyLayer[]> = { sig: [], att: [] }
  for (const { type, predicate, claims, bundle, isOfOther, isLegacy } of statements) {
    const about = (isOfOther === true ? contentOf('other', folder) : image).root.digest
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: repository, digest: { sha256: about.slice('sha256:'.length) } }],
      predicateType: type,
      predicate,
    }
    const payload = Buffer.from(JSON.stringify(statement))
    const options = { issue: { claims: { ...builderClaims(issuer), ...claims } }, ...bundle }
    if (isLegacy === true && type === SIGNATURE)
      layers.sig.push(signatureLayer(sigstore, simpleSigning(about), options))
    else if (isLegacy === true) layers.att.push(attestationLayer(sigstore, payload, options))
    else {
      const made = sigstore.bundle({ content: { kind: 'dsse', payload }, ...options })
      attachBundle(registry, repository, image, made.bundle, { predicateType: type })
    }
  }
  for (const kind of ['sig', 'att'] as const)
    if (layers[kind].length > 0) putLegacy(registry, repository, image.root.digest, kind, layers[kind])
  return named
}

function contentOf(name: string, folder: string): ImageContent {
  const files = join(folder, `image-${name}`)
  mkdirSync(files, { recursive: true })
  writeFileSync(join(files, 'app.txt'), name)
  return imageFromFolder(files)
}

async function ownVerdicts(policy: PolicyCase, images: ReadonlyMap<string, string>, bench: Bench): Promise<Verdicts> {
  writeFileSync(join(bench.workspace, 'policy.yaml'), policy.text)
  const inputs = { 'signing-config': '', policy: 'policy.yaml', 'builder-map': 'map.json', 'bundle-from': 'oci' }
  const found = new Map<string, { isAdmitted: boolean; why: string }>()
  for (const image of images.values()) {
    const result = await verify(
      bench.inputs({ ...inputs, images: image }),
      bench.ports({ ports: { policies: policyEngine } }),
    )
    found.set(image, { isAdmitted: result.outcome === 'verified', why: result.failure?.message ?? '' })
  }
  return found
}

async function exported(policy: PolicyCase, engine: Engine, bench: Bench): Promise<PolicyExport> {
  const { files, tufMirror } = bench.testbed
  const parsed = await parsePolicy(Buffer.from(policy.text), 'policy.yaml')
  const root = parseJson(readFileSync(files.trustedRoot), { what: 'root' }) as JsonObject
  return exportPolicy(parsed, {
    engine,
    trust: { kind: 'root', root, tuf: { mirror: tufMirror, root: readFileSync(files.tufRoot) } },
    allowed: [...policy.allowed, ...(policy.allowedIn?.[engine] ?? [])],
    builderMap: parseBuilderMap(Buffer.from(JSON.stringify(MAP)), 'map.json'),
  })
}

async function engineVerdicts(
  files: ReadonlyMap<string, string>,
  images: readonly string[],
  at: string,
  tufRoot: string,
): Promise<Verdicts> {
  const kyverno = files.get('image-validating-policies.yaml') ?? files.get('cluster-policies.yaml')
  if (kyverno !== undefined) return kyvernoVerdicts(kyverno, images, at, tufRoot)
  return policyControllerVerdicts(
    files.get('cluster-image-policies.yaml') ?? '',
    files.get('trust-root.yaml') ?? '',
    images,
    at,
    (path) => readFileSync(path, 'utf8'),
  )
}

function surprise(
  { name, differences = [] }: ImageCase,
  images: ReadonlyMap<string, string>,
  own: Verdicts,
  engine: Verdicts,
  made: PolicyExport,
): string[] {
  const image = images.get(name) ?? ''
  const [ours, theirs] = [own.get(image), engine.get(image)]
  if (ours?.isAdmitted === theirs?.isAdmitted) return []
  const direction = theirs?.isAdmitted === true ? 'weaker' : 'stricter'
  const listed = made.differences.some((one) => one.direction === direction && differences.includes(one.id))
  if (listed && theirs !== undefined) return []
  return [
    `${name}: slsa ${ours?.isAdmitted} (${ours?.why.slice(0, 300)}), engine ${theirs?.isAdmitted} (${theirs?.why.slice(-300)})`,
  ]
}
