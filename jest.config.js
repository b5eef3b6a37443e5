/** Unit tests beside the sources, and the end-to-end tests on freshly built bundles. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip-types.mjs' },
  testMatch: [
    '<rootDir>/{packages,actions}/*/src/**/*.test.ts',
    '<rootDir>/actions/internal/*/src/**/*.test.ts',
    '<rootDir>/test/*.test.ts',
    '<rootDir>/test/e2e/**/*.test.ts',
  ],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/', '<rootDir>/demo-output/'],
  maxWorkers: 2,
  testTimeout: 60000,
}
