import config from './jest.config.js'

/** Tests against real peers, one file at a time: the timestamp authority has one port that nobody can choose. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/interop/**/*.test.ts'],
  maxWorkers: 1,
  testTimeout: 120000,
}
