// Sigstore's policy-controller: its definitions and webhooks from its own sources, the program beside the API server.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { objectsOf, sourcesOf } from './peers.mjs'
import { freePort, waitFor } from './services.mjs'

const SYSTEM = 'cosign-system'
/** Where it listens. */
const PORT = 8443
const KINDS = [
  'Namespace',
  'CustomResourceDefinition',
  'ConfigMap',
  'Secret',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
]
const WEBHOOKS = '/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/policy.sigstore.dev'

/** Installs and starts it; its webhooks have rules and a certificate when this is done. */
export async function startPolicyWebhook(services, { api, kubeconfig }, program) {
  const config = join(sourcesOf('policy-controller', 'github.com/sigstore/policy-controller'), 'config')
  const files = readdirSync(config).filter((name) => name.endsWith('.yaml') && name !== 'kustomization.yaml')
  const objects = files.flatMap((name) => objectsOf(join(config, name)))
  for (const kind of KINDS) {
    for (const object of objects) if (object.kind === kind) await api.create(atPort(object))
  }
  // There is no network of services: this one leads to a name outside, and that is this machine.
  await api.create({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'webhook', namespace: SYSTEM },
    spec: { type: 'ExternalName', externalName: 'localhost' },
  })
  // Its flags know neither the configuration file nor, whatever they say (0.15.1), another port.
  const args = ['--disable-tuf']
  const service = services.start('policy-controller', program, args, {
    KUBECONFIG: kubeconfig,
    SYSTEM_NAMESPACE: SYSTEM,
    POD_NAME: 'webhook-on-loopback',
    CONFIG_LOGGING_NAME: 'config-logging',
    CONFIG_OBSERVABILITY_NAME: 'config-observability',
    METRICS_DOMAIN: 'sigstore.dev/policy',
    METRICS_PROMETHEUS_PORT: String(await freePort()),
    PROFILING_PORT: String(await freePort()),
    WEBHOOK_NAME: 'webhook',
    KUBERNETES_MIN_VERSION: '1.21.0',
  })
  await waitFor('policy-controller’s webhooks', service, async () => {
    const { webhooks } = await api.get(WEBHOOKS)
    return webhooks.every(({ clientConfig, rules }) => clientConfig.caBundle !== undefined && rules !== undefined)
  })
  return service
}

/** The object, with its port wherever it names the service of the webhooks. */
function atPort(object) {
  return JSON.parse(JSON.stringify(object), (key, value) =>
    key === 'service' && value?.name === 'webhook' ? { ...value, port: PORT } : value,
  )
}
