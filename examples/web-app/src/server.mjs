#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { noticesAt } from './notices.mjs'
import { renderPage } from './page.mjs'

/** A server that answers `/` with the notices that are up, and `/healthz` with `ok`. */
export function createBoard(notices, now = Date.now) {
  return createServer((request, response) => {
    if (request.url === '/healthz') return response.end('ok')
    if (request.url !== '/') return response.writeHead(404).end('not found')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    return response.end(renderPage(noticesAt(notices, now()), now()))
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const notices = JSON.parse(readFileSync(new URL('notices.json', import.meta.url), 'utf8'))
  const server = createBoard(notices).listen(Number(process.env.PORT ?? 8080), () => {
    console.log(`notice-board on port ${server.address().port}`)
  })
}
