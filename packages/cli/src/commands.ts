import type { Machine } from './machine.ts'
import type { CommandSpec } from './options.ts'
import type { Parsed } from './parse.ts'

/** A command as the table lists it: known by name; its options and its work are loaded when it is meant. */
export type Command = CommandGroup | CommandLeaf

/** A word that only leads to others. */
export interface CommandGroup {
  readonly name: string
  readonly summary: string
  readonly commands: readonly Command[]
}

/** A command that does something. */
export interface CommandLeaf {
  readonly name: string
  readonly summary: string
  spec(): Promise<CommandSpec>
  run(parsed: Parsed, machine: Machine): Promise<number>
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'verify',
    summary: 'verify artifacts: who signed them, from which source, in which build',
    spec: async () => (await import('./verify/options.ts')).VERIFY,
    run: async (parsed, machine) => (await import('./verify/run.ts')).run(parsed, machine),
  },
  {
    name: 'inspect',
    summary: 'what is in a bundle, for people; verifies nothing',
    spec: async () => (await import('./inspect/options.ts')).INSPECT,
    run: async (parsed, machine) => (await import('./inspect/run.ts')).run(parsed, machine),
  },
  {
    name: 'sign',
    summary: 'sign files, images, digests and ready in-toto statements, each with a bundle of its own',
    spec: async () => (await import('./signing/options.ts')).SIGN,
    run: async (parsed, machine) => (await import('./signing/run.ts')).runSign(parsed, machine),
  },
  {
    name: 'attest',
    summary: "attest an SBOM or any predicate, and without one the build's provenance",
    spec: async () => (await import('./signing/options.ts')).ATTEST,
    run: async (parsed, machine) => (await import('./signing/run.ts')).runAttest(parsed, machine),
  },
  {
    name: 'key',
    summary: 'make a key in an HSM or a token, list its keys, store certificates',
    commands: [
      {
        name: 'init',
        summary: 'make a key in a token, and write what others need to verify with it',
        spec: async () => (await import('./ceremony/options.ts')).KEY_INIT,
        run: async (parsed, machine) => (await import('./ceremony/init.ts')).runKeyInit(parsed, machine),
      },
      {
        name: 'list',
        summary: 'the private keys of a token, each with the URI that names it',
        spec: async () => (await import('./ceremony/options.ts')).KEY_LIST,
        run: async (parsed, machine) => (await import('./ceremony/list.ts')).runKeyList(parsed, machine),
      },
      {
        name: 'certificate',
        summary: 'store the certificate of a key beside it in its token',
        spec: async () => (await import('./ceremony/options.ts')).KEY_CERTIFICATE,
        run: async (parsed, machine) => (await import('./ceremony/certificate.ts')).runKeyCertificate(parsed, machine),
      },
    ],
  },
  {
    name: 'policy',
    summary: 'draft a policy file, check one, test it, and write it for a cluster',
    commands: [
      {
        name: 'init',
        summary: "write a first policy file out of artifacts' real attestations, to be reviewed",
        spec: async () => (await import('./policy/options.ts')).POLICY_INIT,
        run: async (parsed, machine) => (await import('./policy/init.ts')).runInit(parsed, machine),
      },
      {
        name: 'lint',
        summary: 'read a policy file strictly, and point out what a person should look at',
        spec: async () => (await import('./policy/options.ts')).POLICY_LINT,
        run: async (parsed, machine) => (await import('./policy/lint.ts')).runLint(parsed, machine),
      },
      {
        name: 'export',
        summary: 'write a policy for the admission engine of a cluster',
        spec: async () => (await import('./policy/options.ts')).POLICY_EXPORT,
        run: async (parsed, machine) => (await import('./policy/run.ts')).runExport(parsed, machine),
      },
      {
        name: 'test',
        summary: 'what a policy says about images and files, one line each',
        spec: async () => (await import('./policy/options.ts')).POLICY_TEST,
        run: async (parsed, machine) => (await import('./policy/run.ts')).runTest(parsed, machine),
      },
    ],
  },
  {
    name: 'kubescape',
    summary: 'files for a scan by Kubescape: exceptions for what was verified, and trusted keys',
    commands: [
      {
        name: 'exceptions',
        summary: 'exceptions from the controls about signatures, for one scan of verified manifests',
        spec: async () => (await import('./kubescape/options.ts')).KUBESCAPE_EXCEPTIONS,
        run: async (parsed, machine) => (await import('./kubescape/run.ts')).runExceptions(parsed, machine),
      },
      {
        name: 'controls-inputs',
        summary: 'controls-inputs with the keys that sign images by the policy',
        spec: async () => (await import('./kubescape/options.ts')).KUBESCAPE_CONTROLS_INPUTS,
        run: async (parsed, machine) => (await import('./kubescape/run.ts')).runControlsInputs(parsed, machine),
      },
    ],
  },
  {
    name: 'explain',
    summary: 'tell a result of verify in full: what decided about each artifact, and why',
    spec: async () => (await import('./explain/options.ts')).EXPLAIN,
    run: async (parsed, machine) => (await import('./explain/run.ts')).run(parsed, machine),
  },
  {
    name: 'migrate',
    summary: 'move workflows from slsa-github-generator, actions/attest* and cosign to this suite',
    spec: async () => (await import('./migrate/options.ts')).MIGRATE,
    run: async (parsed, machine) => (await import('./migrate/run.ts')).run(parsed, machine),
  },
  {
    name: 'doctor',
    summary: 'whether signing and verifying would work here; signs nothing',
    spec: async () => (await import('./doctor/options.ts')).DOCTOR,
    run: async (parsed, machine) => (await import('./doctor/run.ts')).run(parsed, machine),
  },
]
