import { actionOf, expression, type Job, type Step, sorted, when } from './workflow-file.ts'

/** What the signing job of an image consists of: nothing is handed over but a digest, so nothing is downloaded. */
const SIGNING_STEPS = '$/actions/internal/sign,actions/upload-artifact'
/** Who the caller is at the registry of its image: the only secrets that a signing job gets. */
const LOGIN = {
  'registry-password': expression('secrets.registry-password'),
  'registry-username': expression('secrets.registry-username || inputs.registry-username'),
}
const ATTESTERS_LOGIN = {
  image: expression('secrets.image || inputs.image'),
  'provenance-registry-password': expression('secrets.provenance-registry-password'),
  'provenance-registry-username': expression(
    'secrets.provenance-registry-username || inputs.provenance-registry-username',
  ),
  'provenance-repository': expression('inputs.provenance-repository'),
  ...LOGIN,
}
/** Where a build job has secrets, by the step's action (`run` for a command) and the key; all of them the caller's. */
const SECRETS = {
  'docker/build-push-action with secrets': expression('secrets.build-secrets'),
  'docker/login-action with password': LOGIN['registry-password'],
  'docker/login-action with username': LOGIN['registry-username'],
  'run env BUILD_SECRETS': expression('secrets.build-secrets'),
  'run env HAS_PASSWORD': expression("secrets.registry-password != ''"),
  'run env HAS_USERNAME': expression("secrets.registry-username != '' || inputs.registry-username != ''"),
}
/** What a build is told. No cache, no entitlement, no SSH agent, no second context and no other driver is among it. */
const BUILD = {
  'build-args': expression('inputs.build-args'),
  // `./` before it: no URL of another source.
  context: `./${expression('inputs.context')}`,
  file: expression("inputs.file != '' && format('./{0}', inputs.file) || ''"),
  'github-token': '',
  labels: expression('inputs.labels'),
  outputs: expression('steps.names.outputs.outputs'),
  platforms: expression('inputs.platforms'),
  provenance: false,
  sbom: expression('inputs.sbom'),
  secrets: expression('secrets.build-secrets'),
  tags: expression('inputs.image'),
  target: expression('inputs.target'),
}
/** Steps of the build job, in this order; those without a name are commands. Nothing follows the build. */
const BUILD_STEPS = [
  '',
  'actions/checkout',
  '',
  'docker/setup-qemu-action',
  'docker/setup-buildx-action',
  'docker/login-action',
  'docker/build-push-action',
]

/** Whether a signing job signs for an image. */
export function isAboutAnImage({ steps = [] }: Job): boolean {
  return steps.some((step) => ['container', 'attest-container'].includes(String(step.with?.builder)))
}

/** Rows 1, 2, 3, 8 and 10, and S11, of a build that pushes an image. */
export function brokenInImageBuild(job: Job): string[] {
  const steps = job.steps ?? []
  const build = steps.at(-1)
  const text = JSON.stringify(job)
  return when({
    'S11 may read contents, push packages and nothing else': !same(job.permissions, {
      contents: 'read',
      packages: 'write',
    }),
    'S11 gets no token': /id-token|github\.token|GITHUB_TOKEN/.test(text),
    'S11 gives the caller’s secrets to the login and the build, and to nothing else': !same(secretsIn(steps), SECRETS),
    'consists of these steps, and ends with the build': steps.map(actionOf).join() !== BUILD_STEPS.join(),
    'the build is told this and nothing else': !same(build?.with, BUILD),
    'the login goes to the registry of the image': !same(withOf(steps, 'docker/login-action'), {
      ecr: false,
      password: LOGIN['registry-password'],
      registry: expression('steps.names.outputs.registry'),
      username: LOGIN['registry-username'],
    }),
    'nobody chooses BuildKit': !same(withOf(steps, 'docker/setup-buildx-action'), { 'cache-binary': false }),
    'nobody chooses QEMU': !same(withOf(steps, 'docker/setup-qemu-action'), { 'cache-image': false }),
    'keeps no record that has more than the provenance': build?.env?.DOCKER_BUILD_RECORD_UPLOAD !== 'false',
    'says the digest that was pushed': job.outputs?.digest !== expression('steps.build.outputs.digest'),
    'C23 says its attempt': job.outputs?.attempt !== expression('github.run_attempt'),
  }).map((rule) => `build: ${rule}`)
}

/** Rows 1 to 3, 10 and 11, and S10, of the signature over an image. */
export function brokenInImageSign(job: Job): string[] {
  const [sign] = job.steps ?? []
  return when({
    ...brokenInBoth(job, LOGIN),
    'waits for the build, and for nothing else': job.needs !== 'build',
    'has the rights that signing needs': !same(job.permissions, {
      actions: 'read',
      attestations: 'write',
      contents: 'write',
      'id-token': 'write',
      packages: 'write',
    }),
    'C18 takes the digest from the build job’s outputs':
      sign?.with?.['image-digest'] !== expression('needs.build.outputs.digest'),
    'the platforms are those of the provenance': sign?.with?.['image-platforms'] !== expression('inputs.platforms'),
    'C23 takes the attempt from the build job’s outputs':
      sign?.with?.['build-attempt'] !== expression('needs.build.outputs.attempt'),
  }).map((rule) => `sign: ${rule}`)
}

/** The signing job of an attester of images. */
export function brokenInImageAttest(job: Job): string[] {
  const [sign] = job.steps ?? []
  return when({
    ...brokenInBoth(job, ATTESTERS_LOGIN),
    'waits for the check': job.needs !== 'check',
    'has the rights that slsa-github-generator has, or fewer': !same(job.permissions, {
      'id-token': 'write',
      packages: 'write',
    }),
    'stores nothing for which the right is missing': sign?.with?.store !== 'none',
  }).map((rule) => `sign: ${rule}`)
}

function brokenInBoth(job: Job, login: Readonly<Record<string, string>>): Record<string, boolean> {
  const steps = job.steps ?? []
  const [sign] = steps
  const given = Object.entries(sign?.with ?? {})
  const others = {
    ...job,
    steps: [{ ...sign, with: Object.fromEntries(given.filter(([key]) => !(key in login))) }, ...steps.slice(1)],
  }
  return {
    'S10 runs this suite’s code and nothing else': steps.map(actionOf).join() !== SIGNING_STEPS,
    'S10 runs no command': steps.some(({ run, env }) => run !== undefined || env !== undefined),
    'S10 reaches no engine': /docker/.test(JSON.stringify(job)),
    'the login is the caller’s, and goes to the action alone': !same(
      Object.fromEntries(given.filter(([key]) => key in login)),
      login,
    ),
    'the provenance gets all inputs': sign?.with?.inputs !== expression('toJSON(inputs)'),
    'takes nothing else from what the caller names': /github\.(?!run_attempt)|\bvars\b|secrets\./.test(
      JSON.stringify(others),
    ),
  }
}

/** Where steps get secrets: the step's action and the key, to the value. */
function secretsIn(steps: readonly Step[]): Record<string, unknown> {
  return Object.fromEntries(
    steps.flatMap((step) => {
      const { env = {}, with: given = {}, ...rest } = step
      const name = actionOf(step) || 'run'
      const places: [string, unknown][] = [
        ...Object.entries(env).map(([key, value]): [string, unknown] => [`${name} env ${key}`, value]),
        ...Object.entries(given).map(([key, value]): [string, unknown] => [`${name} with ${key}`, value]),
        [`${name} itself`, rest],
      ]
      return places.filter(([, value]) => JSON.stringify(value).includes('secrets.'))
    }),
  )
}

function withOf(steps: readonly Step[], action: string): unknown {
  return steps.find((step) => actionOf(step) === action)?.with
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}
