import { actionOf, type Builder, brokenInJob, expression, type Job } from './builder-rules.ts'

/** What the job of a verifier may do, by the file: nobody else's code gets near any of it. */
export interface VerifierShape {
  readonly triggers: readonly string[]
  /** Name of its job; left out: `verify`. */
  readonly job?: string
  /** Keys that its downloads have; left out: an id of this run's. */
  readonly download?: string
  readonly rights: Readonly<Record<string, string>>
  /** Actions of its steps, in this order. */
  readonly steps: readonly string[]
  /** What it may know of the run: nothing that whoever proposes or calls can name. */
  readonly contexts?: readonly string[]
}

/** The verifiers among the workflows. */
export const VERIFIERS: Readonly<Record<string, VerifierShape>> = {
  'verify-deployment.yml': {
    triggers: ['workflow_call'],
    rights: { attestations: 'read', contents: 'read', packages: 'read' },
    steps: ['$/actions/internal/verify-deployment'],
    contexts: ['sha', 'workflow_ref', 'workflow_sha'],
  },
  'verify-required-comment.yml': {
    triggers: ['workflow_call'],
    job: 'comment',
    rights: { actions: 'read', 'pull-requests': 'write' },
    steps: ['actions/download-artifact', '$/actions/internal/required-comment'],
    download: 'name,path,run-id,github-token',
    contexts: ['event.workflow_run.event', 'event.workflow_run.conclusion', 'event.workflow_run.id', 'token'],
  },
  'verify-required.yml': {
    triggers: ['pull_request', 'merge_group', 'workflow_call'],
    rights: { attestations: 'read', contents: 'read', packages: 'read' },
    steps: ['$/actions/internal/verify-required', 'actions/upload-artifact'],
    contexts: ['sha', 'workflow_ref', 'workflow_sha'],
  },
  'verify-vsa.yml': {
    triggers: ['workflow_call'],
    rights: { attestations: 'write', contents: 'read', 'id-token': 'write', packages: 'read' },
    steps: [
      'actions/download-artifact',
      'actions/download-artifact',
      '$/actions/internal/verify-vsa',
      'actions/upload-artifact',
    ],
  },
}

/** Inputs that would let whoever calls choose whom is believed, or who gets the token. */
const FORBIDDEN =
  /^(signing-config|trusted-root|tuf-.*|ca-file|key|pin|timestamp-authority|sigstore|.*proxy.*|.*-url|runner|runs-on|builder-map|verifier-id|offline|certificate-.*|deny-.*)$/

/** Every rule that a verifier's file breaks, each with its place. Empty: none. */
export function brokenInVerifier(workflow: Builder, shape: VerifierShape): string[] {
  const { job: name = 'verify' } = shape
  const { [name]: verify, ...others } = workflow.jobs
  const { inputs = {} } = workflow.on.workflow_call ?? {}
  return [
    ...Object.keys(others).map((name) => `${name}: a verifier has one job`),
    ...when({
      'on: nothing but what is agreed on starts it':
        Object.keys(workflow.on).sort().join() !== [...shape.triggers].sort().join(),
      'S12 no trigger with rights on foreign code': /pull_request_target|issue_comment/.test(
        JSON.stringify(workflow.on),
      ),
      'permissions: none at the top': JSON.stringify(workflow.permissions) !== '{}',
      'env, defaults: none at the top': workflow.env !== undefined || workflow.defaults !== undefined,
      'inputs: the caller chooses no service, root, builder or machine': Object.keys(inputs).some((name) =>
        FORBIDDEN.test(name),
      ),
    }),
    ...(verify === undefined
      ? [`jobs: ${name} is missing`]
      : [...brokenInJob(name, verify), ...brokenInVerify(verify, shape)]),
  ]
}

function brokenInVerify(job: Job, shape: VerifierShape): string[] {
  const steps = job.steps ?? []
  const text = JSON.stringify(job)
  const downloads = steps.filter((step) => actionOf(step) === 'actions/download-artifact')
  return when({
    'has the rights that it needs': JSON.stringify(sorted(job.permissions)) !== JSON.stringify(sorted(shape.rights)),
    'S10 runs this suite’s code and nothing else': steps.map(actionOf).join() !== shape.steps.join(),
    'S10 runs no command': steps.some(
      ({ run, env, shell }) => run !== undefined || env !== undefined || shell !== undefined,
    ),
    'S10 checks nothing out': /checkout/.test(text),
    'C18 takes artifacts by their id, of this run': downloads.some(
      ({ with: given = {} }) =>
        Object.keys(given).join() !== (shape.download ?? 'artifact-ids,path') ||
        (shape.download === undefined && !/^\$\{\{ inputs\.[a-z-]+ \}\}$/.test(String(given['artifact-ids']))),
    ),
    'takes nothing of the run that its caller names':
      [...text.matchAll(/github\.([\w.]+)/g)].some(
        ([, name = '']) => !['run_attempt', ...(shape.contexts ?? [])].includes(name),
      ) || /\bvars\b|\benv\./.test(text),
    'S11 gives secrets to our action only': steps.some(
      (step) => JSON.stringify(step).includes('secrets.') && !step.uses?.startsWith('$/'),
    ),
  }).map((rule) => `verify: ${rule}`)
}

/** `${{ steps.verify.outputs.… }}` of a job's outputs. */
export function outputOf(name: string): string {
  return expression(`steps.verify.outputs.${name}`)
}

function sorted(value: unknown): unknown {
  return Object.fromEntries(Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function when(rules: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(rules).filter((rule) => rules[rule])
}
