/** SemVer of the suite, as package.json has it. */
export const SUITE_VERSION = '0.1.0'
