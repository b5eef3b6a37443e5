import type { JsonObject } from '@slsa-actions/wire'
import { policyForm } from './form.ts'

/** JSON Schema of policy files, for editors: what the parser takes, up to names that must be known and conditions. */
export function policySchema(): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:slsa-actions:slsa-policy:v1',
    title: 'slsa-policy.yaml',
    ...policyForm.schema,
  }
}
