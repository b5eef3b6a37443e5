/** What is at fault; the README of this package says what each code means. */
export type OciErrorCode =
  | 'ATTACH_LOST' // what was attached is not in the list of referrers
  | 'BLOB' // a blob cannot be had, or is larger than anybody wants
  | 'CONTENT_DIGEST' // other bytes than the digest says
  | 'CONTENT_SIZE' // more or fewer bytes than the descriptor says, or than a manifest may have
  | 'CREDENTIALS' // a configuration or helper for credentials cannot be used
  | 'IMAGE_NOT_FOUND' // the repository has no such manifest
  | 'MANIFEST' // a manifest that is malformed
  | 'MEDIA_TYPE' // body, header and descriptor disagree, or it is no type that is known
  | 'REALM' // the registry names a token service that nothing may be sent to
  | 'REFERENCE' // not a reference to an image
  | 'REFERRERS' // a list of referrers that is malformed or never ends
  | 'REGISTRY_AUTH' // the registry does not know us
  | 'REGISTRY_PERMISSION' // the registry knows us and does not let us
  | 'REGISTRY_RATE_LIMIT'
  | 'REGISTRY_REFUSED' // any other definite no
  | 'REGISTRY_REPLY' // the registry or its token service answered with something else than the specification has
  | 'REGISTRY_TOO_LARGE' // the registry does not take that many bytes
  | 'UPLOAD_LOCATION' // the registry sends an upload somewhere else

/** What a run ends with: a lie is refused, a fault of the caller is bad input, what another day may mend is undecided. */
export type OciOutcome = 'refused' | 'bad-input' | 'undecided'

/** What else an {@link OciError} can say. */
export interface OciErrorDetails {
  readonly remedy?: string
  readonly cause?: unknown
}

const OUTCOME: Readonly<Record<OciErrorCode, OciOutcome>> = {
  ATTACH_LOST: 'undecided',
  BLOB: 'undecided',
  CONTENT_DIGEST: 'refused',
  CONTENT_SIZE: 'refused',
  CREDENTIALS: 'bad-input',
  IMAGE_NOT_FOUND: 'bad-input',
  MANIFEST: 'refused',
  MEDIA_TYPE: 'refused',
  REALM: 'undecided',
  REFERENCE: 'bad-input',
  REFERRERS: 'refused',
  REGISTRY_AUTH: 'bad-input',
  REGISTRY_PERMISSION: 'bad-input',
  REGISTRY_RATE_LIMIT: 'undecided',
  REGISTRY_REFUSED: 'bad-input',
  REGISTRY_REPLY: 'undecided',
  REGISTRY_TOO_LARGE: 'bad-input',
  UPLOAD_LOCATION: 'undecided',
}

/** The one error class of this package. Messages name the registry, reference or file; never a secret. */
export class OciError extends Error {
  readonly code: OciErrorCode
  readonly outcome: OciOutcome
  readonly remedy: string | undefined

  constructor(code: OciErrorCode, message: string, details: OciErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'OciError'
    this.code = code
    this.outcome = OUTCOME[code]
    this.remedy = details.remedy
  }
}
