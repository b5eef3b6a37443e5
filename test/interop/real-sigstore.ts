import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Peer, peerPath, run } from './peers.ts'

/** A private Sigstore of the real programs on loopback: Fulcio, Rekor version 2, a timestamp authority. */
export interface RealSigstore {
  readonly trustedRoot: string
  readonly signingConfig: string
  close(): Promise<void>
}

const PASSWORD = 'interop'
/** The name in checkpoints. It is nobody's address: what is posted to is in the signing config. */
const LOG_NAME = 'rekor.interop.example'

/**
 * Starts the services, which trust the tokens of `issuer`, and writes their trusted root and signing config with cosign.
 * There is no certificate transparency log: none of the real ones can be built without a database.
 */
export async function startRealSigstore(folder: string, issuer: string, serverUrl: string): Promise<RealSigstore> {
  mkdirSync(folder, { recursive: true })
  makeKeys(folder)
  writeFileSync(join(folder, 'fulcio.yaml'), fulcioConfig(issuer, serverUrl))
  const [fulcio = 0, fulcioGrpc = 0, fulcioMetrics = 0, rekor = 0, rekorGrpc = 0, rekorMetrics = 0, tsa = 0] =
    await freePorts(7)
  const host = '127.0.0.1'
  const services = [
    start(folder, 'fulcio', [
      'serve',
      `--host=${host}`,
      `--port=${fulcio}`,
      `--grpc-host=${host}`,
      `--grpc-port=${fulcioGrpc}`,
      `--metrics-port=${fulcioMetrics}`,
      '--ca=fileca',
      '--fileca-cert=fulcio-chain.pem',
      '--fileca-key=fulcio-int.key',
      `--fileca-key-passwd=${PASSWORD}`,
      '--fileca-watch=false',
      '--config-path=fulcio.yaml',
      `--legacy-unix-domain-socket=@interop-${process.pid}`,
      '--ct-log-url=',
    ]),
    start(folder, 'posix', [
      'serve',
      `--http-address=${host}`,
      `--http-port=${rekor}`,
      `--grpc-address=${host}`,
      `--grpc-port=${rekorGrpc}`,
      `--http-metrics-port=${rekorMetrics}`,
      `--hostname=${LOG_NAME}`,
      `--storage-dir=${join(folder, 'log')}`,
      '--signer-filepath=rekor.key',
      '--checkpoint-interval=1s',
      '--batch-max-age=50ms',
    ]),
    start(folder, 'timestamp-server', [
      'serve',
      `--host=${host}`,
      `--port=${tsa}`,
      '--disable-ntp-monitoring',
      '--timestamp-signer=file',
      '--file-signer-key-path=tsa.key',
      '--certificate-chain-path=tsa-chain.pem',
    ]),
  ]
  const close = async (): Promise<void> => {
    await Promise.all(services.map(stop))
  }
  try {
    await Promise.all([
      isUp(`http://${host}:${fulcio}/healthz`, join(folder, 'fulcio.log')),
      isUp(`http://${host}:${rekor}/healthz`, join(folder, 'posix.log')),
      isUp(`http://${host}:${tsa}/ping`, join(folder, 'timestamp-server.log')),
    ])
    const files = await writeTrust(folder, issuer, { fulcio, rekor, tsa })
    return { ...files, close }
  } catch (error) {
    await close()
    throw error
  }
}

function start(folder: string, peer: Peer, args: readonly string[]): ChildProcess {
  const child = spawn(peerPath(peer), args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const log = createWriteStream(join(folder, `${peer}.log`))
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
  return child
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

async function isUp(url: string, log: string): Promise<void> {
  for (let look = 0; look < 300; look += 1) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${url} did not come up:\n${readFileSync(log, 'utf8').slice(-3000)}`)
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer()
          server.listen(0, '127.0.0.1', () => resolve(server))
        }),
    ),
  )
  const ports = servers.map((server) => {
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  })
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

async function writeTrust(
  folder: string,
  issuer: string,
  ports: { readonly fulcio: number; readonly rekor: number; readonly tsa: number },
): Promise<{ trustedRoot: string; signingConfig: string }> {
  const begin = 'start-time=2024-01-01T00:00:00Z'
  const trustedRoot = join(folder, 'trusted_root.json')
  const signingConfig = join(folder, 'signing_config.json')
  const url = (port: number, path = ''): string => `url=http://127.0.0.1:${port}${path}`
  const service = (address: string, version: number): string =>
    `${address},api-version=${version},${begin},operator=interop.example`
  const made = [
    await run(peerPath('cosign'), [
      'trusted-root',
      'create',
      `--fulcio=${url(ports.fulcio)},certificate-chain=${join(folder, 'fulcio-chain.pem')},${begin}`,
      `--rekor=url=http://${LOG_NAME},public-key=${join(folder, 'rekor.pub')},${begin},origin=${LOG_NAME}`,
      `--tsa=${url(ports.tsa, '/api/v1/timestamp')},certificate-chain=${join(folder, 'tsa-chain.pem')},${begin}`,
      '--out',
      trustedRoot,
    ]),
    await run(peerPath('cosign'), [
      'signing-config',
      'create',
      `--fulcio=${service(url(ports.fulcio), 1)}`,
      `--rekor=${service(url(ports.rekor), 2)}`,
      '--rekor-config=ANY',
      `--oidc-provider=${service(`url=${issuer}`, 1)}`,
      `--tsa=${service(url(ports.tsa, '/api/v1/timestamp'), 1)}`,
      '--tsa-config=ANY',
      '--out',
      signingConfig,
    ]),
  ]
  const failed = made.find(({ code }) => code !== 0)
  if (failed !== undefined) throw new Error(`cosign could not write the trust material: ${failed.output}`)
  return { trustedRoot, signingConfig }
}

/** Which claim becomes which extension is configuration of Fulcio, the same as the public instance has. */
function fulcioConfig(issuer: string, serverUrl: string): string {
  return `oidc-issuers:
  ${issuer}:
    issuer-url: ${issuer}
    client-id: sigstore
    type: ci-provider
    ci-provider: github-workflow
ci-issuer-metadata:
  github-workflow:
    default-template-values:
      url: ${serverUrl}
      environment: ""
    extension-templates:
      github-workflow-trigger: event_name
      github-workflow-sha: sha
      github-workflow-name: workflow
      github-workflow-repository: repository
      github-workflow-ref: ref
      build-signer-uri: "{{ .url }}/{{ .job_workflow_ref }}"
      build-signer-digest: job_workflow_sha
      runner-environment: runner_environment
      source-repository-uri: "{{ .url }}/{{ .repository }}"
      source-repository-digest: sha
      source-repository-ref: ref
      source-repository-identifier: repository_id
      source-repository-owner-uri: "{{ .url }}/{{ .repository_owner }}"
      source-repository-owner-identifier: repository_owner_id
      build-config-uri: "{{ .url }}/{{ .workflow_ref }}"
      build-config-digest: workflow_sha
      build-trigger: event_name
      run-invocation-uri: "{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}"
      source-repository-visibility-at-signing: repository_visibility
      deployment-environment: environment
    subject-alternative-name-template: "{{ .url }}/{{ .job_workflow_ref }}"
`
}

/** An authority under a root, for Fulcio and for timestamps, and the key of the log; all with openssl. */
function makeKeys(folder: string): void {
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  }
  const ca = 'basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign,cRLSign\n'
  const identifiers = 'subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n'
  const issue = (name: string, by: string, extensions: string): void => {
    openssl('ecparam', '-genkey', '-name', 'prime256v1', '-noout', '-out', `${name}.raw.key`)
    openssl('req', '-new', '-key', `${name}.raw.key`, '-subj', `/O=interop.example/CN=${name}`, '-out', `${name}.csr`)
    writeFileSync(join(folder, `${name}.ext`), `${extensions}${identifiers}`)
    const signer = ['-CA', `${by}.pem`, '-CAkey', `${by}.raw.key`, '-CAcreateserial', '-sha384', '-days', '3650']
    openssl('x509', '-req', '-in', `${name}.csr`, ...signer, '-extfile', `${name}.ext`, '-out', `${name}.pem`)
  }
  for (const root of ['fulcio-root', 'tsa-root']) {
    openssl('ecparam', '-genkey', '-name', 'secp384r1', '-noout', '-out', `${root}.raw.key`)
    openssl(
      ...['req', '-x509', '-new', '-key', `${root}.raw.key`, '-sha384', '-days', '3650', '-out', `${root}.pem`],
      ...['-subj', `/O=interop.example/CN=${root}`],
      ...['-addext', 'basicConstraints=critical,CA:TRUE,pathlen:1'],
      ...['-addext', 'keyUsage=critical,keyCertSign,cRLSign'],
    )
  }
  issue('fulcio-int', 'fulcio-root', `${ca}extendedKeyUsage=codeSigning\n`)
  issue('tsa-int', 'tsa-root', `${ca}extendedKeyUsage=timeStamping\n`)
  issue(
    'tsa',
    'tsa-int',
    'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n',
  )
  openssl(
    ...['pkcs8', '-topk8', '-v2', 'aes-256-cbc', '-in', 'fulcio-int.raw.key'],
    ...['-passout', `pass:${PASSWORD}`, '-out', 'fulcio-int.key'],
  )
  openssl('pkcs8', '-topk8', '-nocrypt', '-in', 'tsa.raw.key', '-out', 'tsa.key')
  openssl('genpkey', '-algorithm', 'ed25519', '-out', 'rekor.key')
  openssl('pkey', '-in', 'rekor.key', '-pubout', '-out', 'rekor.pub')
  const chain = (out: string, ...names: string[]): void =>
    writeFileSync(join(folder, out), names.map((name) => readFileSync(join(folder, `${name}.pem`), 'utf8')).join(''))
  chain('fulcio-chain.pem', 'fulcio-int', 'fulcio-root')
  chain('tsa-chain.pem', 'tsa', 'tsa-int', 'tsa-root')
}
