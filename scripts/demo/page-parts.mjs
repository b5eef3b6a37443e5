// Pieces that the sections of the demo's page share.

/** The text as HTML that is nothing but text. */
export const asText = (text) => String(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** A section under its heading. */
export function section(id, title, content) {
  return `<section id="${id}"><h2>${asText(title)}</h2>\n${content}\n</section>`
}

/** A table of rows that are HTML. */
export function table(head, rows) {
  const names = head.map((name) => `<th scope="col">${asText(name)}</th>`).join('')
  return `<div class="scroll"><table>${names === '' ? '' : `<thead><tr>${names}</tr></thead>`}<tbody>${rows.join('\n')}</tbody></table></div>`
}

/** A row of cells that are HTML; the first one is given room. */
export function row([first, ...others]) {
  return `<tr><td class="first">${first}</td>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

/** Text as code. */
export function codeOf(text) {
  return `<code>${asText(text)}</code>`
}

/** A verdict as a sign and a word, never by colour alone. */
export function verdictOf(isGood, word) {
  return `<span class="verdict ${isGood ? 'good' : 'bad'}">${isGood ? '✓' : '✗'} ${asText(word)}</span>`
}

/** A link to a file beside the page. */
export function fileLink(path) {
  return `<a href="${encodeURI(path)}">${codeOf(path)}</a>`
}
