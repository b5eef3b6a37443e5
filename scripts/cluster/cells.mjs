// What the API server is asked, and what it must say: `denial` is what a refusal must hold; without one it must be admitted.

const UNCOVERED = /no rule of the policy covers it/
const UNLABELLED = /lacks the label policy\.sigstore\.dev\/include=true/
const MOUNTED = /image volumes are refused/

/** Namespaces: one that policy-controller looks at, two that it does not, and one of the system. */
export const NAMESPACES = [
  { name: 'apps', labels: { 'policy.sigstore.dev/include': 'true' } },
  { name: 'plain', labels: {} },
  { name: 'opted-out', labels: { 'policy.sigstore.dev/include': 'false' } },
]

/** What the default-deny alone decides, of the export for policy-controller. */
export function defaultDenyCells({ good, foreign }) {
  const inside = (images, more) => podOf('x', images, more)
  const cell = (what, object, denial, change) => ({ what, object, denial, change })
  return [
    cell('a pod of a covered image', inside([good.pinned])),
    cell('the same in a namespace without the label', inside([good.pinned], { namespace: 'plain' }), UNLABELLED),
    cell('the same where the label is "false"', inside([good.pinned], { namespace: 'opted-out' }), UNLABELLED),
    cell('any image in kube-system, which is left out', inside([foreign], { namespace: 'kube-system' })),
    cell('a pod of an image outside of every glob', inside([foreign]), UNCOVERED),
    cell('a covered image by its tag', inside([good.tagged]), UNCOVERED),
    cell('a short name', inside(['nginx']), UNCOVERED),
    cell('a covered container beside one outside', inside([good.pinned, foreign]), UNCOVERED),
    cell('an init container outside', inside([good.pinned], { initContainers: [foreign] }), UNCOVERED),
    cell('a volume from an image', inside([good.pinned], { volumes: [good.pinned] }), MOUNTED),
    cell('an ephemeral container outside, put into a running pod', inside([good.pinned]), UNCOVERED, debug(foreign)),
    cell('an ephemeral container of a covered image', inside([good.pinned]), undefined, debug(good.pinned)),
    cell('a running pod whose image is exchanged', inside([good.pinned]), UNCOVERED, {
      body: { spec: { containers: [{ name: 'c0', image: foreign }] } },
    }),
    ...WORKLOADS.flatMap(([kind, make]) => [
      cell(`a ${kind} of a covered image`, make(good.pinned)),
      cell(`a ${kind} of one outside`, make(foreign), UNCOVERED),
    ]),
  ]
}

/** What Kyverno and the default-deny decide together; the old kind of its policies says it in other words. */
export function kyvernoCells(images) {
  return engineCells(images, /no provenance by an accepted signer|image attestations verification failed/)
}

/** What policy-controller's webhook and the default-deny decide together. */
export function policyControllerCells(images) {
  const refused = /failed policy: slsa-/
  const unlabelled = podOf('x', [images.forged.unsigned], { namespace: 'plain' })
  return [
    ...engineCells(images, refused),
    { what: 'an unattested pod in a namespace without the label', object: unlabelled, denial: UNLABELLED },
  ]
}

/** Images that the default-deny covers, so that the engine alone decides about most of them. */
function engineCells({ good, forged }, unproven) {
  const cell = (what, object, denial, more) => ({ what, object, denial, ...more })
  const released = podOf('x', [good.pinned])
  const exchanged = { body: { spec: { containers: [{ name: 'c0', image: forged.unsigned }] } } }
  return [
    cell('a pod of the released image', released),
    cell('a Deployment of it', deploymentOf(good.pinned)),
    cell('a pod of its tag, which the engine pins', podOf('x', [good.tagged]), undefined, { pinned: good.digest }),
    cell('a pod that nobody attested', podOf('x', [forged.unsigned]), unproven),
    cell('a Deployment that nobody attested', deploymentOf(forged.unsigned), unproven),
    cell('a CronJob that nobody attested', cronJobOf(forged.unsigned), unproven),
    cell('a pod that another repository attested', podOf('x', [forged.mallory]), unproven),
    cell('a pod that a job on another branch built', podOf('x', [forged.branch]), unproven),
    cell('the released image beside an unattested one', podOf('x', [good.pinned, forged.unsigned]), unproven),
    cell('an unattested init container', podOf('x', [good.pinned], { initContainers: [forged.unsigned] }), unproven),
    cell('an unattested ephemeral container', released, unproven, { change: debug(forged.unsigned) }),
    cell('an ephemeral container of the released image', released, undefined, { change: debug(good.pinned) }),
    cell('a running pod whose image is exchanged', released, unproven, { change: exchanged }),
    cell('a pod of an image outside of every glob', podOf('x', [forged.elsewhere]), UNCOVERED),
    cell('a volume from an unattested image', podOf('x', [good.pinned], { volumes: [forged.unsigned] }), MOUNTED),
  ]
}

/** A container that is put into a running pod. */
function debug(image) {
  return { subresource: '/ephemeralcontainers', body: { spec: { ephemeralContainers: [{ name: 'debug', image }] } } }
}

/** A pod; `more` has its namespace, init containers and volumes, by images. */
export function podOf(name, images, { namespace = 'apps', initContainers = [], volumes = [] } = {}) {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace },
    spec: specOf(images, { initContainers, volumes }),
  }
}

function specOf(images, { initContainers = [], volumes = [] } = {}) {
  const containers = (letter, list) => list.map((image, index) => ({ name: `${letter}${index}`, image }))
  return {
    containers: containers('c', images),
    ...(initContainers.length === 0 ? {} : { initContainers: containers('i', initContainers) }),
    ...(volumes.length === 0
      ? {}
      : { volumes: volumes.map((reference, index) => ({ name: `v${index}`, image: { reference } })) }),
  }
}

const LABELS = { app: 'x' }
const metadata = { name: 'x', namespace: 'apps' }
const templateOf = (image, more = {}) => ({ metadata: { labels: LABELS }, spec: { ...specOf([image]), ...more } })
const selector = { matchLabels: LABELS }
const jobSpecOf = (image) => ({ template: templateOf(image, { restartPolicy: 'Never' }) })
const appOf = (kind) => (image) => ({
  apiVersion: 'apps/v1',
  kind,
  metadata,
  spec: { selector, template: templateOf(image), ...(kind === 'StatefulSet' ? { serviceName: 'x' } : {}) },
})
const deploymentOf = appOf('Deployment')
const cronJobOf = (image) => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata,
  spec: { schedule: '0 0 * * *', jobTemplate: { spec: jobSpecOf(image) } },
})
const WORKLOADS = [
  ['Deployment', deploymentOf],
  ['ReplicaSet', appOf('ReplicaSet')],
  ['StatefulSet', appOf('StatefulSet')],
  ['DaemonSet', appOf('DaemonSet')],
  ['Job', (image) => ({ apiVersion: 'batch/v1', kind: 'Job', metadata, spec: jobSpecOf(image) })],
  ['CronJob', cronJobOf],
  [
    'ReplicationController',
    (image) => ({
      apiVersion: 'v1',
      kind: 'ReplicationController',
      metadata,
      spec: { selector: LABELS, template: templateOf(image) },
    }),
  ],
  ['PodTemplate', (image) => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata, template: templateOf(image) })],
]
