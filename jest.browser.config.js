import config from './jest.config.js'

/** Tests that look at pages in a real browser. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  maxWorkers: 1,
  testTimeout: 120000,
}
