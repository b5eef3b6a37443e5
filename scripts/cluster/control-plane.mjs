// etcd and kube-apiserver on loopback. No kubelet, no scheduler: pods stay pending, which is enough to be admitted or not.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createApiClient } from './api-client.mjs'
import { freePort, waitFor } from './services.mjs'

/** Starts both; answers a client of the administrator and the configuration file for others. */
export async function startControlPlane(services, { etcd, 'kube-apiserver': apiServer }) {
  const [clients, peers, port] = [await freePort(), await freePort(), await freePort()]
  const [clientUrl, peerUrl] = [`http://127.0.0.1:${clients}`, `http://127.0.0.1:${peers}`]
  services.start('etcd', etcd, [
    '--data-dir=data',
    `--listen-client-urls=${clientUrl}`,
    `--advertise-client-urls=${clientUrl}`,
    `--listen-peer-urls=${peerUrl}`,
    `--initial-advertise-peer-urls=${peerUrl}`,
    `--initial-cluster=default=${peerUrl}`,
  ])
  const folder = join(services.folder, 'kube-apiserver')
  const token = writeSecrets(folder)
  const server = services.start('kube-apiserver', apiServer, [
    `--etcd-servers=${clientUrl}`,
    '--bind-address=127.0.0.1',
    '--advertise-address=127.0.0.1',
    `--secure-port=${port}`,
    '--cert-dir=certificates',
    '--service-account-issuer=https://kubernetes.default.svc',
    '--service-account-key-file=service-accounts.pem',
    '--service-account-signing-key-file=service-accounts.pem',
    '--token-auth-file=tokens.csv',
    '--authorization-mode=RBAC',
    '--service-cluster-ip-range=10.0.0.0/24',
    // Nobody makes the accounts that pods would get.
    '--disable-admission-plugins=ServiceAccount',
    '--endpoint-reconciler-type=none',
  ])
  const certificate = join(folder, 'certificates', 'apiserver.crt')
  const api = createApiClient({ port, token, certificate: () => readFileSync(certificate) })
  await waitFor('the API server', server, async () => (await api.get('/readyz')) === 'ok')
  return { api, kubeconfig: writeKubeconfig(services.folder, { port, token, certificate }) }
}

function writeSecrets(folder) {
  mkdirSync(folder, { recursive: true })
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(join(folder, 'service-accounts.pem'), privateKey.export({ format: 'pem', type: 'pkcs8' }), {
    mode: 0o600,
  })
  const token = randomBytes(24).toString('hex')
  writeFileSync(join(folder, 'tokens.csv'), `${token},admin,1,"system:masters"\n`, { mode: 0o600 })
  return token
}

function writeKubeconfig(folder, { port, token, certificate }) {
  const path = join(folder, 'kubeconfig')
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'c', cluster: { server: `https://127.0.0.1:${port}`, 'certificate-authority': certificate } }],
    users: [{ name: 'u', user: { token } }],
    contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
    'current-context': 'x',
  }
  writeFileSync(path, JSON.stringify(config), { mode: 0o600 })
  return path
}
