/** What is at fault. */
export type DeploymentErrorCode =
  | 'DOCKERFILE' // a Dockerfile that no builder would read
  | 'LOCK_FILE' // a lock file that is malformed, or of a version that is not known
  | 'MANIFEST_ENCODING' // a file that is not UTF-8
  | 'MANIFEST_TOO_LARGE' // more bytes, documents, levels or values than are read
  | 'MANIFEST_YAML' // a file that is no YAML, or means two things
  | 'PIN' // an image that cannot be written with its digest
  | 'RENDER' // a chart or kustomization that its tool does not render
  | 'RENDER_TOOL' // the tool that renders is not there

/** What else a {@link DeploymentError} can say. */
export interface DeploymentErrorDetails {
  readonly remedy?: string
  readonly cause?: unknown
}

/** The one error class of this package; messages name the file and the line. All of them are the caller's to mend. */
export class DeploymentError extends Error {
  readonly code: DeploymentErrorCode
  readonly outcome = 'bad-input' as const
  readonly remedy: string | undefined

  constructor(code: DeploymentErrorCode, message: string, details: DeploymentErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'DeploymentError'
    this.code = code
    this.remedy = details.remedy
  }
}
