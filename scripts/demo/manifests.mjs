// Manifests that the demo wants to run: two of what was released, and five of what must not run.

/** Namespace of the workloads. */
export const NAMESPACE = 'apps'

/** The reason that `verify` must have, and what Kyverno must say. */
const UNATTESTED = { code: 'NO_ATTESTATION', denial: /no provenance by an accepted signer/ }
const BY_OTHERS = { code: 'POLICY', denial: /no provenance by an accepted signer/ }
const UNCOVERED = { code: 'POLICY', denial: /no rule of the policy covers it/ }

/** What must be admitted. */
export function goodManifests(image) {
  return [
    { ...deployment('board', image), what: 'a Deployment of the released image' },
    { ...pod('board-pod', [image]), what: 'a Pod of it' },
  ]
}

/** What must be denied, each for one reason. */
export function forgedManifests(image, { unsigned, mallory, branch, elsewhere }) {
  return [
    { ...deployment('unsigned', unsigned), what: 'an image that nobody attested', ...UNATTESTED },
    { ...pod('mallory', [mallory]), what: 'one that another repository attested', ...BY_OTHERS },
    { ...pod('branch', [branch]), what: 'one that a job on another branch built', ...BY_OTHERS },
    { ...pod('sidecar', [image], [unsigned]), what: 'the released image beside an unattested one', ...UNATTESTED },
    { ...pod('elsewhere', [elsewhere]), what: 'an image that no rule covers', ...UNCOVERED },
  ]
}

function pod(name, images, initImages = []) {
  return {
    file: `${name}.yaml`,
    object: { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: NAMESPACE }, spec: spec(images, initImages) },
  }
}

function deployment(name, image) {
  const labels = { app: name }
  return {
    file: `${name}.yaml`,
    object: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, namespace: NAMESPACE },
      spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: spec([image], []) } },
    },
  }
}

function spec(images, initImages) {
  const containers = (kind, list) => list.map((image, index) => ({ name: `${kind}-${index}`, image }))
  return {
    ...(initImages.length === 0 ? {} : { initContainers: containers('init', initImages) }),
    containers: containers('app', images),
  }
}
