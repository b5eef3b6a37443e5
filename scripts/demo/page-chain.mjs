// The page's first picture: source, build, sign, verify, admit, each with what is known of it and how.
import { asText } from './page-parts.mjs'

/** The five stations; each leads to the section that shows it. */
export function stationsOf({ chain, provenance, signed, verified, refused }) {
  const { buildDefinition, runDetails } = provenance.predicate
  const [source] = buildDefinition.resolvedDependencies
  const { identity } = chain
  const admitted = chain.admission.cases.filter(({ isGood }) => isGood).length
  const denied = chain.admission.cases.length - admitted
  const steps = chain.runs.find(({ group, action }) => group === 'Layout' && action === 'verify').result.artifacts[0]
    .steps
  const stations = [
    [
      'provenance',
      'Source',
      [repositoryOf(identity), `commit ${source.digest.gitCommit.slice(0, 12)}`, 'named by the certificate'],
    ],
    [
      'made',
      'Build',
      [chain.artifact.name, `and an image for ${chain.image.platforms} platforms`, lastPart(runDetails.builder.id)],
    ],
    [
      'said',
      'Sign',
      [`${signed.length} bundles, no key`, `log entries ${logEntriesOf(signed)}`, 'each names its workflow'],
    ],
    [
      'verified',
      'Verify',
      [
        `${verified.length} of ${verified.length} bundles`,
        `all ${steps.length} steps of the layout`,
        'without one request',
      ],
    ],
    ['runtime', 'Admit', [`${admitted} manifests admitted`, `${denied} denied`, judgesOf(chain.admission)]],
  ]
  const cards = stations.map(([target, name, [first, second, third]], index) => {
    const lines = `<span>${asText(first)}</span><span>${asText(second)}</span><small>${asText(third)}</small>`
    return `<li><a href="#${target}"><span class="number">${index + 1}</span><b>${name}</b>${lines}</a></li>`
  })
  return `<ol class="chain">${cards.join('')}</ol>
<p class="refusals"><a href="#refused">${refused.length} of ${refused.length} attempts to break it were refused</a>, each with exit code 1 and its reason.</p>`
}

function judgesOf({ withoutKyverno }) {
  return withoutKyverno === undefined ? 'by verify and by Kyverno' : 'by verify; Kyverno is not built here'
}

function repositoryOf(identity) {
  const [, owner, name] = new URL(identity).pathname.split('/')
  return `${owner}/${name}`
}

/** `release.yml@refs/heads/main` */
function lastPart(uri) {
  return uri.replace(/^.*\/workflows\//, '')
}

function logEntriesOf(runs) {
  return runs
    .flatMap(({ result }) => result.bundles.flatMap(({ logEntries }) => logEntries.map(({ logIndex }) => logIndex)))
    .join(', ')
}
