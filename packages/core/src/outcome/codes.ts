/** The codes of {@link CoreError}, alphabetical. */
export type CoreErrorCode =
  | 'INTERNAL' // a defect of the suite itself
