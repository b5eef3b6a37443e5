import { RunnerError } from '@slsa-actions/runner'

/**
 * Variables that change what Node and its libraries do, or whom they ask. A fresh runner of GitHub's sets none of them,
 * and a caller's `env` reaches no job of a reusable workflow: whoever set them had a way into this job.
 */
const FOREIGN = [
  /^NODE_(?:OPTIONS|USE_ENV_PROXY|EXTRA_CA_CERTS|TLS_REJECT_UNAUTHORIZED|PATH|REPL_EXTERNAL_MODULE|V8_COVERAGE)$/,
  /^(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES|OPENSSL_CONF|OPENSSL_MODULES|SSL_CERT_FILE|SSL_CERT_DIR)$/,
  /^(?:SIGSTORE|TUF|COSIGN|FULCIO|REKOR)_/,
]

const PROXY = /^(?:HTTPS?|ALL)_PROXY$/i

/** Refuses to sign where the environment names a proxy. @throws RunnerError `INPUT` (case S08) */
export function assertNoProxy(env: Readonly<Record<string, string | undefined>>): void {
  assertNone(env, (name) => PROXY.test(name))
}

/**
 * Refuses to sign where the environment is not the runner's own, inputs that the action does not have among it.
 *
 * @param inputs names of the action's inputs
 * @throws RunnerError `INPUT` (case S08)
 */
export function assertCleanEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  inputs: readonly string[],
): void {
  const variables = new Set(inputs.map((name) => `INPUT_${name.toUpperCase()}`))
  const isForeign = (name: string): boolean =>
    name.startsWith('INPUT_') ? !variables.has(name) : FOREIGN.some((pattern) => pattern.test(name))
  assertNone(env, isForeign)
}

function assertNone(env: Readonly<Record<string, string | undefined>>, isForeign: (name: string) => boolean): void {
  const found = Object.keys(env).find((name) => (env[name] ?? '') !== '' && isForeign(name))
  if (found === undefined) return
  throw new RunnerError(
    'INPUT',
    `the environment has ${found}, which no signing job of a builder has; nothing was signed`,
    {
      remedy: 'run the builder on a fresh runner of GitHub’s, and look for what sets the variable there',
    },
  )
}
