// Asks the API server one thing at a time, and compares what it says with what it must say.
import { setTimeout as pause } from 'node:timers/promises'
import { Denied } from './api-client.mjs'

/** Time that a policy may take until it decides, in milliseconds: the API server reads new ones by and by. */
const PATIENCE = 60_000

/**
 * What became of a cell; leaves nothing in the cluster.
 *
 * @returns `isRight`, and `said` for people
 */
export async function judgeCell(api, cell) {
  const { isAdmitted, message } = await tried(api, cell)
  const isRight = isAdmitted === (cell.denial === undefined) && (isAdmitted || cell.denial.test(message))
  return { isRight, said: isAdmitted ? 'admitted' : `denied: ${message}` }
}

/** Asks until a policy decides about an object as it must; it does so from then on. */
export async function waitUntilDecided(api, cell, service) {
  const deadline = Date.now() + PATIENCE
  let last
  while (Date.now() < deadline) {
    last = await judgeCell(api, cell)
    if (last.isRight) return
    await pause(500)
  }
  throw new Error(`${cell.what}: ${last.said}\n${service?.tail() ?? ''}`)
}

async function tried(api, { object, change, pinned }) {
  let made = false
  try {
    const created = await api.create(object)
    made = true
    if (change !== undefined) await api.patch(object, change.body, change.subresource)
    const isPinned = pinned === undefined || created.spec.containers.every(({ image }) => image.endsWith(`@${pinned}`))
    return { isAdmitted: isPinned, message: 'the image was not pinned' }
  } catch (error) {
    // A change must be denied as a change: the object itself is good.
    if (!(error instanceof Denied) || (change !== undefined && !made)) throw error
    return { isAdmitted: false, message: error.message }
  } finally {
    if (made) await api.remove(object)
  }
}
