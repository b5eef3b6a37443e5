import { escapeHtml, shortened } from './blocks.ts'
import { PAGE_STYLE } from './page-style.ts'
import { renderHtml } from './render-html.ts'
import { shownArtifact } from './subjects.ts'
import type { VerifyResult } from './types.ts'
import { verifyReport } from './verify-report.ts'

/** Rows of a table in the page. */
const MAX_ROWS = 10_000
/** Longest title, in characters. */
const MAX_TITLE = 100

/** Pictures of the four stations, drawn in a square of 20 pixels: a branch, a cog, a pen, a shield. */
const ICONS = [
  '<circle cx="5" cy="4" r="2.2"/><circle cx="5" cy="16" r="2.2"/><circle cx="15" cy="7" r="2.2"/><path d="M5 6.2v7.6M15 9.2c0 4-10 1.5-10 4.6"/>',
  '<circle cx="10" cy="10" r="3"/><path d="M10 2v3M10 15v3M2 10h3M15 10h3M4.4 4.4l2.1 2.1M13.5 13.5l2.1 2.1M4.4 15.6l2.1-2.1M13.5 6.5l2.1-2.1"/>',
  '<path d="M3 17l1-4L14 3l3 3L7 16zM12 5l3 3M3 19h14"/>',
  '<path d="M10 2l7 2.5v5c0 4-3 7-7 8.5-4-1.5-7-4.5-7-8.5v-5zM6.5 10l2.5 2.5 4.5-5"/>',
]

/**
 * The report of `verify` as a page that needs nothing from elsewhere and runs nothing: it forbids itself every script,
 * request and frame, so that a name that slipped through could do no harm.
 */
export function htmlReport(result: VerifyResult): string {
  const names = result.artifacts.map(shownArtifact)
  const about = names.length === 1 ? (names[0] ?? '') : `${names.length} artifacts`
  const title = escapeHtml(shortened(`${result.outcome}: ${about}`, MAX_TITLE))
  const icons = ICONS.map(
    (paths, index) => `<symbol id="i${index}" viewBox="0 0 20 20" width="20" height="20">${paths}</symbol>`,
  )
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<svg class="icons" width="0" height="0" aria-hidden="true">${icons.join('')}</svg>
<main>
${renderHtml(verifyReport(result), MAX_ROWS)}
</main>
<footer>Written by slsa-actions. The page shows what was verified when it was written; the result file has every detail, and nothing here is signed.</footer>
</body>
</html>
`
}
