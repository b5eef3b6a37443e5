import { createHash } from 'node:crypto'
import { afterAll, beforeAll } from '@jest/globals'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type Folder, openFolder } from './run-slsa.ts'

/** A private Sigstore with a job on it, and a folder, for the tests of one file. */
export interface Bed {
  readonly testbed: Testbed
  readonly folder: Folder
  /** Options that verify what the job signs. */
  readonly who: readonly string[]
  /** Options that sign with the testbed. */
  readonly signing: readonly string[]
}

/** The job's workflow, as certificates name it. */
export const IDENTITY = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

/** Starts a testbed before the tests of a file, and ends it after them. */
export function useBed(): Bed {
  let testbed: Testbed
  let folder: Folder
  beforeAll(async () => {
    testbed = await startTestbed()
    folder = openFolder()
  })
  afterAll(async () => {
    await testbed.close()
    folder.remove()
  })
  return {
    get testbed() {
      return testbed
    },
    get folder() {
      return folder
    },
    get who() {
      const issuer = ['--certificate-oidc-issuer', testbed.issuer]
      return ['--certificate-identity', IDENTITY, ...issuer, '--trusted-root', testbed.files.trustedRoot]
    },
    get signing() {
      return ['--signing-config', testbed.files.signingConfig, '--trusted-root', testbed.files.trustedRoot]
    },
  }
}

/** SHA-256 of a text, hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
