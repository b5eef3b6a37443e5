import fs, { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FlowPorts } from '@slsa-actions/core/flow'
import { badInput, refused } from '@slsa-actions/core/outcome'
import { builtinBuilderMap, evaluateLevel } from '@slsa-actions/core/slsa'
import { bundlesInFile } from '@slsa-actions/core/storage'
import { resolveSubjects, type Subject } from '@slsa-actions/core/subject'
import { loadTrustProfile, parseTrustedRoots, privateProfile, type TrustProfile } from '@slsa-actions/core/trust'
import {
  certificateOf,
  identityOf,
  type ParsedBundle,
  parseBundle,
  parseSigningCertificate,
  type VerifiedBundle,
  verifyBundle,
} from '@slsa-actions/core/verification'
import { type ArtifactFacts, draftPolicy } from '@slsa-actions/policy'
import { artifactsOf } from '../artifacts.ts'
import { CliError } from '../error.ts'
import { inputsOf, isOn, optionOf } from '../inputs.ts'
import type { Machine } from '../machine.ts'
import type { Parsed } from '../parse.ts'
import { openPorts } from '../ports.ts'
import { POLICY_INIT } from './options.ts'

/** Time for the trust roots, in milliseconds. */
const BUDGET = 60_000
const MAX_ROOT = 16 * 1024 * 1024

/** `slsa policy init`: a first policy out of what really signed the artifacts; the exit code. */
export async function runInit(parsed: Parsed, machine: Machine): Promise<number> {
  const bundle = optionOf(parsed, 'bundle')
  if (bundle === undefined || parsed.positionals.length === 0) {
    throw new CliError('ARGUMENT', 'artifacts and --bundle are needed', { remedy: `usage: ${POLICY_INIT.usage}` })
  }
  const isOffline = isOn(parsed, 'offline')
  const ports = await openPorts(inputsOf(parsed), machine, { isOffline, isVerbose: false, budgetMs: BUDGET })
  const found = await bundlesInFile(resolve(machine.cwd, bundle), fs)
  const bundles = found.map(({ text, source }) => parseBundle(text, source))
  const profiles = await profilesOf(parsed, ports)
  const facts: ArtifactFacts[] = []
  for (const subject of await subjectsOf(parsed, machine, ports)) {
    facts.push(await factsOf(subject, bundles, profiles))
  }
  const text = draftPolicy(facts)
  const path = optionOf(parsed, 'policy')
  if (path === undefined)
    machine.terminal.print(
      text
        .trimEnd()
        .split('\n')
        .map((line) => ({ text: line })),
    )
  else {
    // Never over a policy that somebody reviewed.
    await writeFile(resolve(machine.cwd, path), text, { flag: 'wx' })
    machine.terminal.print([{ text: `${path}: written; review every line of it`, style: 'warn' }])
  }
  return 0
}

async function subjectsOf(parsed: Parsed, machine: Machine, ports: FlowPorts): Promise<Subject[]> {
  const { files, digests, images } = await artifactsOf(parsed.positionals, machine.cwd)
  if (images !== '') {
    throw new CliError('ARGUMENT', 'an image is named here by its digest', {
      remedy: 'give its sha256:HEX, and its bundles with --bundle',
    })
  }
  const subjects: Subject[] = []
  const place = { fs: ports.fs, platform: ports.platform, workspace: machine.cwd, parallelism: ports.parallelism }
  if (files !== '') {
    subjects.push(
      ...(await resolveSubjects({ paths: files, nameStyle: 'auto', algorithms: ['sha256', 'sha512'] }, place)),
    )
  }
  for (const digest of digests.split('\n').filter((line) => line !== '')) {
    subjects.push(...(await resolveSubjects({ digest, name: digest }, place)))
  }
  return subjects
}

/** Roots one by one: that of the file, or the published ones; a root that is not at hand is left out. */
async function profilesOf(parsed: Parsed, ports: FlowPorts): Promise<TrustProfile[]> {
  const path = optionOf(parsed, 'trusted-root')
  if (path !== undefined) {
    const file = resolve(ports.job.workspace, path)
    const { size } = await fs.stat(file)
    if (size > MAX_ROOT) throw badInput('TRUSTED_ROOT', `${path}: has ${size} bytes; at most ${MAX_ROOT} are read`)
    return parseTrustedRoots(await fs.readFile(file), path).map((root) => privateProfile(root, path))
  }
  const offline = isOn(parsed, 'offline')
  const loaded = await Promise.allSettled(
    (['public-good', 'github'] as const).map((profile) => loadTrustProfile({ profile, offline }, ports)),
  )
  const profiles = loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const [first] = loaded
  if (profiles.length === 0 && first?.status === 'rejected') throw first.reason
  return profiles
}

async function factsOf(
  subject: Subject,
  bundles: readonly ParsedBundle[],
  profiles: readonly TrustProfile[],
): Promise<ArtifactFacts> {
  const attestations: ArtifactFacts['attestations'][number][] = []
  let failure: unknown
  for (const bundle of bundles) {
    try {
      const verified = await verifiedUnderOne(bundle, subject, profiles)
      const isProvenance = verified.statement?.predicateType.startsWith('https://slsa.dev/provenance/') === true
      const level = isProvenance ? { level: evaluateLevel(verified, builtinBuilderMap(), new Map()) } : {}
      attestations.push({ verified, source: bundle.what, ...level })
    } catch (error) {
      failure ??= error
    }
  }
  if (attestations.length > 0) {
    return {
      digest: subject.digest,
      attestations,
      now: new Date(),
      ...(subject.path === undefined ? {} : { name: subject.name }),
    }
  }
  throw failure ?? refused('NO_ATTESTATION', `${subject.name}: no bundle speaks about it`)
}

/** Verified as signed by whoever its own certificate names: a draft takes that for right. */
async function verifiedUnderOne(
  bundle: ParsedBundle,
  subject: Subject,
  profiles: readonly TrustProfile[],
): Promise<VerifiedBundle> {
  const der = certificateOf(bundle.bundle)
  if (der === undefined) {
    throw badInput('KEY_NEEDED', `${bundle.what}: was signed with a key; a draft is made from certificates only`)
  }
  const { san, issuer } = identityOf(parseSigningCertificate(der))
  const expectation = {
    identity: { kind: 'exact', value: san },
    issuer: { kind: 'exact', value: issuer },
    denySelfHostedRunners: false,
  } as const
  const artifact = { name: subject.name, digests: subject.digest }
  let failure: unknown
  for (const profile of profiles) {
    try {
      return await verifyBundle(bundle, profile, artifact, expectation)
    } catch (error) {
      failure ??= error
    }
  }
  throw failure
}
