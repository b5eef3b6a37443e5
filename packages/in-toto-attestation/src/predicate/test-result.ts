import { resourceUri } from '../formats.ts'
import { anyObject, anyText, listOf, oneOf, optional, type Read, required, withoutUnset } from '../read.ts'
import { type ResourceDescriptor, resourceDescriptor } from '../resource-descriptor.ts'

/** Test result v0.1: one run of a test suite. @see in-toto attestation, Test Result v0.1 */
export interface TestResult {
  readonly result: 'PASSED' | 'WARNED' | 'FAILED'
  readonly configuration: readonly ResourceDescriptor[]
  /** Absolute URI of the run. */
  readonly url?: string
  readonly passedTests?: readonly string[]
  readonly warnedTests?: readonly string[]
  readonly failedTests?: readonly string[]
}

/** A test result. */
export const testResult: Read<TestResult> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<TestResult>({
    result: required(object, 'result', oneOf(['PASSED', 'WARNED', 'FAILED']), place),
    configuration: required(object, 'configuration', listOf(resourceDescriptor), place),
    url: optional(object, 'url', resourceUri, place),
    passedTests: optional(object, 'passedTests', listOf(anyText), place),
    warnedTests: optional(object, 'warnedTests', listOf(anyText), place),
    failedTests: optional(object, 'failedTests', listOf(anyText), place),
  })
}
