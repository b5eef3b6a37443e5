// Kyverno's admission controller: its definitions and rights from its own sources, the program beside the API server.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { objectsOf, sourcesOf } from './peers.mjs'
import { freePort, waitFor } from './services.mjs'

const DEFINITIONS = ['kyverno', 'policies.kyverno.io', 'policyreport', 'reports']
const NEEDED = [
  'ConfigMap',
  'ServiceAccount',
  'Service',
  'Role',
  'RoleBinding',
  'ClusterRole',
  'ClusterRoleBinding',
  'Deployment',
]

/**
 * Installs and starts it; it answers admission requests when this is done.
 *
 * @param flags of its trust root, which a ClusterPolicy cannot name itself
 */
export async function startKyverno(services, { api, kubeconfig }, program, flags) {
  const config = join(sourcesOf('kyverno', 'github.com/kyverno/kyverno'), 'config')
  for (const folder of DEFINITIONS) {
    for (const name of readdirSync(join(config, 'crds', folder))) {
      for (const object of objectsOf(join(config, 'crds', folder, name))) await api.create(object)
    }
  }
  await api.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'kyverno' } })
  const objects = objectsOf(join(config, 'install-latest-testing.yaml')).filter(({ kind }) => NEEDED.includes(kind))
  for (const kind of NEEDED) for (const object of objects) if (object.kind === kind) await api.create(object)
  const port = await freePort()
  const service = services.start('kyverno', program, [...argumentsOf(kubeconfig, port), ...flags], {
    KUBECONFIG: kubeconfig,
    KYVERNO_NAMESPACE: 'kyverno',
    KYVERNO_SERVICEACCOUNT_NAME: 'kyverno-admission-controller',
    KYVERNO_ROLE_NAME: 'kyverno:admission-controller',
    KYVERNO_DEPLOYMENT: 'kyverno-admission-controller',
    KYVERNO_SVC: 'kyverno-svc',
    KYVERNO_POD_NAME: 'kyverno-on-loopback',
    INIT_CONFIG: 'kyverno',
    METRICS_CONFIG: 'kyverno-metrics',
    TUF_ROOT: join(services.folder, 'kyverno', 'tuf'),
  })
  await waitFor('Kyverno’s webhooks', service, async () => {
    const path = '/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations'
    return (await api.get(path)).items.some(({ metadata }) => metadata.name.includes('kyverno'))
  })
  return service
}

function argumentsOf(kubeconfig, port) {
  const account = (name) => `system:serviceaccount:kyverno:kyverno-${name}-controller`
  return [
    `--kubeconfig=${kubeconfig}`,
    // Webhooks by URL: there is no network of services.
    `--serverIP=127.0.0.1:${port}`,
    '--webhookServerHost=127.0.0.1',
    `--webhookServerPort=${port}`,
    '--caSecretName=kyverno-svc.kyverno.svc.kyverno-tls-ca',
    '--tlsSecretName=kyverno-svc.kyverno.svc.kyverno-tls-pair',
    `--backgroundServiceAccountName=${account('background')}`,
    `--reportsServiceAccountName=${account('reports')}`,
    '--disableMetrics=true',
    '--controllerRuntimeMetricsAddress=0',
    '--allowInsecureRegistry=true',
    '--admissionReports=false',
    '--loggingFormat=text',
  ]
}
