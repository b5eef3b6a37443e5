import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { parseStatement, shortNameOf, validatePredicate } from './index.ts'

const folder = process.env.PUBLIC_BUNDLES_DIR

/** DSSE payloads anywhere in a document. */
function payloadsIn(value: JsonValue): Buffer[] {
  if (Array.isArray(value)) return value.flatMap(payloadsIn)
  if (!isJsonObject(value)) return []
  const own =
    typeof value.payload === 'string' && value.payloadType !== undefined ? [Buffer.from(value.payload, 'base64')] : []
  return [...own, ...Object.values(value).flatMap(payloadsIn)]
}

function documentsIn(text: string): JsonValue[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
  }
}

/** Statements in one file; the file with an invalid signature has a payload that is no statement. */
function statementsIn(file: string): JsonObject[] {
  return documentsIn(readFileSync(file, 'utf8'))
    .flatMap(payloadsIn)
    .filter((payload) => payload.toString().startsWith('{'))
    .map((payload) => JSON.parse(payload.toString()))
}

describe('real attestations', () => {
  if (folder === undefined) {
    it.skip('PUBLIC_BUNDLES_DIR is not set: the public bundles were not read', () => undefined)
    return
  }
  const files = readdirSync(folder).filter((name) => /^(?:bcr|gha|github|npm)_/.test(name))
  const statements = files.flatMap((name) => statementsIn(join(folder, name)).map((value) => [name, value] as const))

  it('are found', () => expect(statements.length).toBeGreaterThan(15))

  it.each(statements)('%s has a statement and a predicate of its type', (_, value) => {
    const statement = parseStatement(Buffer.from(JSON.stringify(value)))
    expect(validatePredicate(statement.predicateType, statement.predicate)).toEqual(value.predicate)
    expect(shortNameOf(statement.predicateType)).toMatch(/^[a-z0-9-]+$/)
  })
})
