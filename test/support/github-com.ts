import { type HostProxy, publicHosts, startHostProxy, startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type Job, openJobWith } from './job.ts'

/** GitHub and its Sigstore under the names of the world, behind a proxy that wants a password, and a job there. */
export interface World extends Pick<Job, 'workspace' | 'file' | 'step'> {
  readonly testbed: Testbed
  readonly proxy: HostProxy
  /** Hosts that were asked for something while `work` ran, each once. */
  hostsDuring(work: () => Promise<unknown>): Promise<string[]>
  /** Who signs here, for `verify`. */
  readonly identity: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** Which GitHub: the one with the public-good instance, the one with its own, a tenant, a server of one's own. */
export type Place = 'public' | 'private' | 'ghe.com' | 'ghes'

/** Host that GitHub keeps bundles and assets at, which is not the API's. */
export const STORAGE = 'storage.blob.core.example.test'
const TENANT = 'acme'
const GHES = 'ghes.example.test'
const PASSWORD = 'pr0xy/p@ss word'

const SERVERS = {
  public: {
    host: 'github.com',
    issuer: 'https://token.actions.githubusercontent.com',
    mirror: 'tuf-repo-cdn.sigstore.dev',
  },
  private: { host: 'github.com', issuer: 'https://token.actions.githubusercontent.com', mirror: 'tuf-repo.github.com' },
  'ghe.com': {
    host: `${TENANT}.ghe.com`,
    issuer: `https://token.actions.${TENANT}.ghe.com`,
    mirror: 'tuf-repo.github.com',
  },
  ghes: { host: GHES, issuer: `https://token.${GHES}`, mirror: undefined },
} as const

/** Starts one of them. */
export async function openWorld(place: Place): Promise<World> {
  const { host, issuer, mirror } = SERVERS[place]
  const hasLogs = place === 'public' || place === 'ghes'
  const testbed = await startTestbed({ serverUrl: `https://${host}`, issuer, hasCtLog: hasLogs })
  const proxy = await startHostProxy({
    hosts: {
      ...publicHosts(testbed.url, TENANT),
      [STORAGE]: { target: testbed.github.storageUrl },
      [GHES]: { target: testbed.url },
      [`token.${GHES}`]: { target: `${testbed.url}/oidc` },
    },
    credentials: { username: 'builder', password: PASSWORD },
  })
  testbed.github.storageUrl = `https://${STORAGE}`
  testbed.github.apiUrl = place === 'ghes' ? `https://${GHES}/api/v3` : `https://api.${host}`
  testbed.github.uploadsUrl = place === 'ghes' ? `https://${GHES}/uploads` : `https://uploads.${host}`
  if (place === 'private') testbed.startJob({ visibility: 'private' })
  if (!hasLogs) publishRoot(testbed, place === 'ghe.com' ? host : '')
  const job = openJobWith(testbed, {
    env: { HTTPS_PROXY: proxy.proxyUrl, RUNNER_DEBUG: '1' },
    secrets: { password: PASSWORD, credentials: Buffer.from(`builder:${PASSWORD}`).toString('base64') },
    inputs: (action) => ({
      'ca-file': proxy.caFile,
      ...(mirror === undefined
        ? {
            'trusted-root': testbed.files.trustedRoot,
            ...(action === 'verify' ? {} : { 'signing-config': testbed.files.signingConfig }),
          }
        : { 'tuf-mirror': `https://${mirror}`, 'tuf-root': testbed.files.tufRoot }),
    }),
  })
  return {
    testbed,
    proxy,
    workspace: job.workspace,
    file: job.file,
    step: job.step,
    hostsDuring: async (work) => {
      const before = proxy.requests.length
      await work()
      return [...new Set(proxy.requests.slice(before).map((request) => request.host))].sort()
    },
    get identity() {
      const { GITHUB_SERVER_URL: server = '', GITHUB_WORKFLOW_REF: workflow = '' } = testbed.jobEnvironment()
      return { 'certificate-identity': `${server}/${workflow}`, 'certificate-oidc-issuer': issuer }
    },
    close: async () => {
      job.close()
      await proxy.close()
      await testbed.close()
    },
  }
}

/** GitHub's instance has no log; the root of a tenant is a target of its own name. */
function publishRoot(testbed: Testbed, trustDomain: string): void {
  const root = { ...testbed.sigstore.trustedRoot(), tlogs: [] }
  const target = trustDomain === '' ? 'trusted_root.json' : `${trustDomain}.trusted_root.json`
  testbed.github.trustDomain = trustDomain
  testbed.sigstore.tuf.publish({ [target]: Buffer.from(JSON.stringify(root)) })
}
