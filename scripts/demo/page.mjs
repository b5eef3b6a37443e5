// The demo's page: one HTML file that needs nothing else.
import { readFileSync } from 'node:fs'
import { duration } from './narrator.mjs'
import { stationsOf } from './page-chain.mjs'
import { asText, fileLink, section, table } from './page-parts.mjs'
import { runtimeSection, stepsSection } from './page-runtime.mjs'

const style = readFileSync(new URL('page.css', import.meta.url), 'utf8')

/**
 * The page as text.
 *
 * @param render turns a result of an action into HTML, as its summary does
 */
export function renderDemoPage(
  { chain, steps, commands, imageCommands, provenance, files, totalMs, at, simulated },
  render,
) {
  const signed = chain.runs.filter((run) => run.group === 'Sign')
  const verified = chain.runs.filter((run) => run.group === 'Verify')
  const image = chain.runs.filter((run) => run.group === 'Image')
  const refused = chain.runs.filter((run) => run.expected !== undefined)
  // Those of the layout and of manifests are told in their own sections.
  const told = refused.filter(({ inputs }) => inputs.layout === undefined && inputs.manifests === undefined)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${asText(chain.artifact.name)}: from source to what may run</title>
<style>
${style}</style>
</head>
<body>
<header>
<p class="eyebrow">slsa-actions demo</p>
<h1>From source to what may run</h1>
<p class="lead">${steps.length} steps, all as expected, in ${duration(totalMs)}. ${asText(at)}.</p>
</header>
<main>
${stationsOf({ chain, provenance, signed, verified, refused })}
<aside><strong>What is simulated.</strong> ${asText(simulated)}</aside>
${section('made', 'What was made', `<p>Everything lies beside this page.</p>${filesTable(files)}`)}
${section('said', 'What the actions said', `<p>The summaries that they leave on the page of a run.</p>${cards(signed, render)}`)}
${section('provenance', 'What the provenance says', provenanceOf(provenance))}
${section('verified', 'What was verified', `<p>Without one request: bundle, artifact and trust root are all it takes.</p>${cards(verified, render)}`)}
${section('image', 'The same with an image', imageOf(chain.image, image, render))}
${section('layout', 'A supply chain of four steps', stepsSection(chain.runs))}
${section('runtime', 'What may run', runtimeSection(chain.admission))}
${section('refused', 'What else was refused, as it must be', told.map((run) => refusalCard(run, render)).join('\n'))}
${section('check', 'Check it yourself', `<p>In this folder, with cosign 3:</p>${blocks(commands)}<p>The image, while <code>npm run demo:registry</code> serves it:</p>${blocks(imageCommands)}`)}
${section('steps', 'Every step, and how long it took', stepsTable(steps))}
</main>
</body>
</html>
`
}

function blocks(commands) {
  return commands.map((text) => `<pre><code>${asText(text)}</code></pre>`).join('\n')
}

function imageOf({ tagged, digest, platforms }, runs, render) {
  const facts = [
    ['Image', tagged],
    ['Digest', digest],
    ['Platforms', `${platforms}, each signed and attested beside the index`],
  ]
  const rows = facts.map(
    ([name, value]) => `<tr><th scope="row">${name}</th><td><code>${asText(value)}</code></td></tr>`,
  )
  return `<p>Built without a Docker engine and pushed to a registry on loopback, which keeps the bundles as referrers of the image.</p>
${table([], rows)}
${cards(runs, render)}`
}

function filesTable(files) {
  const rows = files.map(
    ({ name, bytes, sha256, what }) =>
      `<tr><td>${fileLink(name)}</td><td>${asText(what)}</td><td class="number">${bytes.toLocaleString('en')}</td><td class="digest"><code title="${sha256}">${sha256.slice(0, 16)}…</code></td></tr>`,
  )
  return table(['File', 'What it is', 'Bytes', 'SHA-256'], rows)
}

/** The first one open. */
function cards(runs, render) {
  return runs
    .map(
      (run, index) => `<details class="card"${index === 0 ? ' open' : ''}><summary class="run">${runLine(run)}</summary>
<div class="summary">${marked(render(run.result))}</div></details>`,
    )
    .join('\n')
}

function runLine(run) {
  const title = asText(run.title.replace(/^[\w-]+: /, ''))
  return `<code>${asText(run.action)}</code> <span>${title}</span><time>${requestsOf(run)}${duration(run.durationMs)}</time>`
}

function requestsOf({ requests }) {
  return requests === 0 ? 'no request, ' : `${requests} requests, `
}

/** Signs of the summary that not every font has. */
function marked(html) {
  return html.replaceAll('✅', '✓').replaceAll('❌', '✗')
}

function refusalCard(run, render) {
  const failure = run.result.failure ?? run.result.artifacts[0].failure
  return `<article class="card refusal"><p class="run"><code>exit ${run.exitCode}</code> <span>${asText(run.title)}</span><time>${duration(run.durationMs)}</time></p>
<p>${asText(run.why)}</p>
<blockquote>${asText(failure.message)} <code>${asText(failure.code)}</code></blockquote>
<details><summary>The whole summary</summary><div class="summary">${marked(render(run.result))}</div></details></article>`
}

function provenanceOf(provenance) {
  const { buildDefinition, runDetails } = provenance.predicate
  const { workflow } = buildDefinition.externalParameters
  const source = buildDefinition.resolvedDependencies[0]
  const facts = [
    ['Builder', runDetails.builder.id],
    ['Workflow', `${workflow.path} at ${workflow.ref}`],
    ['Repository', workflow.repository],
    ['Commit', source?.digest?.gitCommit ?? ''],
    ['Build type', buildDefinition.buildType],
    ['Run', runDetails.metadata.invocationId],
    ['Began, ended', [runDetails.metadata.startedOn, runDetails.metadata.finishedOn].filter(Boolean).join(' – ')],
  ]
  const rows = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<tr><th scope="row">${asText(name)}</th><td><code>${asText(value)}</code></td></tr>`)
  const dependencies = buildDefinition.resolvedDependencies.map(
    ({ uri, name, digest }) =>
      `<tr><td><code>${asText(uri ?? name)}</code></td><td><code>${asText(shownDigest(digest))}</code></td></tr>`,
  )
  return `${table([], rows)}
<h3>Out of what</h3>
${table(['Resolved dependency', 'Digest'], dependencies)}
<details><summary>The statement as it was signed</summary><pre><code>${asText(JSON.stringify(provenance, null, 2))}</code></pre></details>`
}

/** `algorithm:hex`, shortened. */
function shownDigest(digest = {}) {
  const [algorithm, hex] = Object.entries(digest)[0] ?? []
  return algorithm === undefined ? '–' : `${algorithm}:${hex.length > 40 ? `${hex.slice(0, 32)}…` : hex}`
}

function stepsTable(steps) {
  const longest = Math.max(...steps.map(({ milliseconds }) => milliseconds))
  const rows = steps.map(
    ({ group, title, milliseconds }) =>
      `<tr><td>${asText(group)}</td><td>${asText(title)}</td><td class="number">${duration(milliseconds)}</td><td class="bar"><span style="width:${Math.max(1, Math.round((100 * milliseconds) / longest))}%"></span></td></tr>`,
  )
  return table(['', 'Step', 'Time', ''], rows)
}
