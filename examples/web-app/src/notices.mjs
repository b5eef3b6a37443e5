import ms from 'ms'
import { parse } from 'yaml'

/**
 * The notices of a YAML text, each with the times (milliseconds) between which it is up.
 *
 * @throws Error that names the notice whose field is missing or malformed
 */
export function parseNotices(text) {
  const list = parse(text)
  if (!Array.isArray(list)) throw new Error('notices: not a list')
  return list.map((notice, index) => {
    const from = Date.parse(notice?.since)
    const lifetime = ms(String(notice?.for))
    if (typeof notice?.title !== 'string' || typeof notice?.text !== 'string') {
      throw new Error(`notice ${index + 1}: needs a title and a text`)
    }
    if (Number.isNaN(from) || lifetime === undefined)
      throw new Error(`notice ${index + 1}: needs \`since\` and \`for\``)
    return { title: notice.title, text: notice.text, from, until: from + lifetime }
  })
}

/** Those of the notices that are up at a time (milliseconds), the newest first. */
export function noticesAt(notices, now) {
  return notices.filter(({ from, until }) => from <= now && now < until).toSorted((a, b) => b.from - a.from)
}
