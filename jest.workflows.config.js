import config from './jest.config.js'

/** The builders, run by act: one file at a time, since each run starts processes of its own. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/workflows-act/**/*.test.ts'],
  maxWorkers: 1,
  testTimeout: 120000,
}
