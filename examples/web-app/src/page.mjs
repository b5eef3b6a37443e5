import ms from 'ms'

const asText = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** The board as an HTML page. */
export function renderPage(notices, now) {
  const items = notices.map(
    ({ title, text, from }) =>
      `<article><h2>${asText(title)}</h2><p>${asText(text)}</p><small>${ms(now - from, { long: true })} old</small></article>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Notice board</title><h1>Notices</h1>${
    items.join('') || '<p>Nothing today.</p>'
  }</html>`
}
