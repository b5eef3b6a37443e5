import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageFromFolder, pushImage, type Testbed } from '@slsa-actions/testbed'
import { type Instance, type Job, openJob, type StepOverrides } from '../support/job.ts'
import { cosign, peerPath, type Ran, run } from './peers.ts'
import type { RealRegistry, RegistryKind } from './registries.ts'

/** The type that makes a statement a signature over an image. */
export const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1'
/** The type of provenance. */
export const PROVENANCE = 'https://slsa.dev/provenance/v1'

/** A registry that is there, with a job whose images lie in it. */
export interface ImageJob {
  readonly registry: RealRegistry
  readonly job: Job
  /** Who the job's certificates name. */
  readonly identity: { readonly san: string; readonly issuer: string }
  /** Pushes an image that no other test has, and gives `HOST/NAME@DIGEST`. */
  image(name: string): Promise<string>
  /** Runs an action. @throws Error with its log when it ends with anything but success */
  done(action: 'sign' | 'build-provenance' | 'attest', inputs: Readonly<Record<string, string>>): Promise<void>
  /** `verified`, or outcome and code of the failure of `verify` with the job's identity and these inputs. */
  verdict(image: string, inputs?: Readonly<Record<string, string>>, overrides?: StepOverrides): Promise<string>
  /** Runs cosign in a home of its own. */
  cosign(...args: readonly string[]): Promise<Ran>
  /** Flags of cosign that demand the job's identity under the instance's root. */
  trust(changes?: Readonly<Record<string, string>>): string[]
  /** Runs oras, crane or skopeo. */
  tool(program: 'crane' | 'oras' | 'skopeo', ...args: readonly string[]): Promise<Ran>
  close(): Promise<void>
}

/** Starts the registry and opens the job. */
export async function openImageJob(
  kind: RegistryKind,
  testbed: Testbed,
  instance: Instance & { readonly hasCtLog: boolean },
  folder: string,
): Promise<ImageJob> {
  const home = mkdtempSync(join(folder, 'home-'))
  const registry = await kind.start(mkdtempSync(join(folder, 'registry-')))
  const job = openJob(testbed, instance)
  const identity = {
    san: `https://github.com/${String(testbed.oidc.defaultClaims.job_workflow_ref)}`,
    issuer: testbed.issuer,
  }
  const demands = { 'certificate-identity': identity.san, 'certificate-oidc-issuer': identity.issuer }
  let images = 0
  return {
    registry,
    job,
    identity,
    image: async (name) => {
      const files = join(folder, `image-${images}`)
      images += 1
      mkdirSync(files, { recursive: true })
      writeFileSync(join(files, 'app.txt'), `${kind.name} ${name} ${images}`)
      return pushImage(imageFromFolder(files), `http://${registry.host}/${name}:v1`)
    },
    done: async (action, inputs) => {
      const ran = await job.step(action, inputs)
      if (ran.exitCode !== 0) throw new Error(ran.log)
    },
    verdict: async (image, inputs = {}, overrides = {}) => {
      const given = { images: image, 'bundle-from': 'oci', ...demands, ...inputs }
      const ran = await job.step('verify', given, overrides)
      const { outcome, failure } = JSON.parse(readFileSync(ran.outputs['result-path'] ?? '', 'utf8'))
      return failure === undefined ? outcome : `${outcome} ${failure.code}`
    },
    cosign: (...args) => cosign(args, home),
    trust: (changes = {}) => {
      const { trustedRoot, hasCtLog } = instance
      const flags = { ...demands, 'trusted-root': trustedRoot, ...changes }
      const sct = hasCtLog ? [] : ['--insecure-ignore-sct']
      return [...Object.entries(flags).map(([name, value]) => `--${name}=${value}`), ...sct]
    },
    tool: (program, ...args) => run(program === 'skopeo' ? program : peerPath(program), args, { env: { HOME: home } }),
    close: async () => {
      job.close()
      await registry.close()
    },
  }
}
