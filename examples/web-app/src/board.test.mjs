import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { noticesAt, parseNotices } from './notices.mjs'
import { createBoard } from './server.mjs'

const TEXT = '- { title: <b>, text: hello, since: 2026-01-01T00:00:00Z, for: 2 days }'
const START = Date.parse('2026-01-01T00:00:00Z')

test('a notice is up from its start until its end', () => {
  const notices = parseNotices(TEXT)
  assert.equal(noticesAt(notices, START).length, 1)
  assert.equal(noticesAt(notices, START - 1).length, 0)
  assert.equal(noticesAt(notices, START + 2 * 86_400_000).length, 0)
})

test('a notice without a lifetime is refused by its number', () => {
  assert.throws(() => parseNotices('- { title: a, text: b, since: 2026-01-01 }'), /notice 1/)
})

test('the page shows what is up, as text', async () => {
  const board = createBoard(parseNotices(TEXT), () => START + 3_600_000).listen(0, '127.0.0.1')
  await once(board, 'listening')
  const page = await (await fetch(`http://127.0.0.1:${board.address().port}/`)).text()
  board.close()
  assert.match(page, /&#60;b&#62;.*hello.*1 hour old/)
})
