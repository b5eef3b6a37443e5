import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const ajv = new Ajv({ allErrors: true, formats: { 'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/ } })
const validators = {
  signing: compile('signing-result'),
  verify: compile('verify-result'),
  policy: compile('policy-result'),
  release: compile('release-result'),
}

/**
 * What a result file breaks of its published schema, by path. Fields that the schema does not know count too: what is
 * written is what is documented.
 */
export function schemaErrors(action: string, result: unknown): string[] {
  const validate = validators[Object.hasOwn(validators, action) ? (action as keyof typeof validators) : 'signing']
  if (validate(result)) return []
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  )
}

function compile(name: string): ReturnType<Ajv['compile']> {
  const text = readFileSync(new URL(`../../docs/schemas/${name}.v1.json`, import.meta.url), 'utf8')
  return ajv.compile(JSON.parse(text, closed) as object)
}

/** Readers of the file must bear new fields; the test must not. */
function closed(_key: string, value: unknown): unknown {
  const isOpen = typeof value === 'object' && value !== null && 'type' in value && 'properties' in value
  return isOpen && !('additionalProperties' in value) ? { ...value, additionalProperties: false } : value
}
