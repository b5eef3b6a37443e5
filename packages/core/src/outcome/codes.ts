/**
 * The codes of {@link CoreError}, alphabetical. A code says what is at fault; the outcome beside it says whether that is
 * a refusal, bad input or undecided.
 */
export type CoreErrorCode =
  | 'ARTIFACT_DIGEST' // the artifact is not what was signed
  | 'ATTESTATION_REJECTED' // the store did not take the attestation
  | 'BUILDER' // another builder than was demanded
  | 'BUILDER_MAP' // the builder map cannot be read
  | 'BUILD_JOB' // GitHub says otherwise about the job that built
  | 'BUILD_INPUT' // the build had another input than was demanded
  | 'BUNDLE' // the bundle is malformed
  | 'BUNDLE_DIR' // the folder of bundles cannot be read
  | 'BUNDLE_FILE' // the bundle file cannot be read
  | 'BUNDLE_TOO_LARGE' // the bundle file is larger than any bundle
  | 'CERTIFICATE' // the certificate, its chain or its timestamps do not verify
  | 'CLOCK' // the clock of the machine is wrong
  | 'CONTRADICTION' // certificate and predicate disagree
  | 'EXPECTATION' // too little was demanded to mean anything
  | 'FILE' // a file cannot become a subject
  | 'FORK_WITH_RIGHTS' // a fork's code with this repository's rights
  | 'FULCIO' // the certificate authority refused
  | 'GITHUB_NOT_FOUND'
  | 'GITHUB_PERMISSION'
  | 'GITHUB_RATE_LIMIT'
  | 'GITHUB_REPLY' // GitHub answered with something else than it documents
  | 'GITHUB_TOKEN'
  | 'HANDOVER' // what a build job handed over is not what it declared
  | 'IDENTITY' // the signer is not the one that was demanded
  | 'ID_TOKEN' // the ID token is not one of this job's server
  | 'IMAGE_TEMPLATE' // a manifest names an image that a template, a variable or another file decides
  | 'INPUT' // an input has a wrong value, or does not go with another one
  | 'INTERNAL' // a defect of the suite itself
  | 'KEY' // a key cannot be read, or is not accepted; or it had no right to sign at that time
  | 'KEY_NEEDED' // signed with a key, and none was given
  | 'KMS' // a key service does not let the key sign
  | 'LAYOUT' // the in-toto layout cannot be read, or the supply chain is not as it demands
  | 'LEVEL' // the provenance shows a lower level than was demanded, or there is none
  | 'LOG_ENTRY' // the transparency log's entry does not verify
  | 'MANIFEST_FILE' // a manifest, chart or other file of a deployment cannot be read
  | 'NOT_YET' // the suite cannot do this yet
  | 'NPM_PACKAGE' // the registry of npm and the attestation do not speak about the same package
  | 'NO_ATTESTATION' // nothing speaks about the artifact
  | 'NO_SUBJECT' // there is nothing to sign or to verify
  | 'OUTPUT_PATH' // the place of an output is taken by something else
  | 'OUTPUT_WRITE' // an output cannot be written
  | 'PATTERN' // a pattern cannot be read
  | 'POLICY' // the policy file cannot be read, or the artifact does not satisfy it
  | 'PREDICATE_FILE' // the predicate's file cannot be read
  | 'PREDICATE_TYPE' // another type of attestation than was demanded
  | 'PRIVATE_REPOSITORY' // signing would publish what is private
  | 'REKOR' // the transparency log refused
  | 'RELEASE_ASSET' // a file of a release is missing, foreign or not what was verified
  | 'RELEASE_DRAFT' // which draft of a tag is meant cannot be told
  | 'RELEASE_IMMUTABLE'
  | 'RELEASE_LIST' // the signed list of a builder's releases is not what it must be
  | 'RELEASE_NOT_FOUND'
  | 'RELEASE_PUBLISHED' // the release is published already, with other files
  | 'RELEASE_TAG' // the tag of a release is none, or points at another commit
  | 'REPORT' // a report of a scanner or of tests is not what it must be
  | 'REPOSITORY' // not the name of a repository
  | 'SERVER' // a server that no rule knows
  | 'SERVICE_REPLY' // a service answered with something else than it documents
  | 'SIGNATURE' // the signature does not verify
  | 'SIGNING_CONFIG' // the signing configuration cannot be used
  | 'STATEMENT' // the signed statement is malformed
  | 'STORE' // the store cannot take this
  | 'SUBJECT' // a subject is malformed or stands twice
  | 'TIMESTAMP' // no trusted time, or one that does not verify
  | 'TRIGGER' // an event that no builder signs for
  | 'TRUSTED_ROOT' // the trust root is malformed
  | 'TRUST_ROOT_ENDED' // no authority of the trust root is valid now
  | 'TRUST_ROOT_OFFLINE' // the trust root is not at hand
  | 'TSA' // the timestamp authority refused
  | 'TUF' // the TUF repository does not verify
  | 'UNKNOWN_AUTHORITY' // issued by nobody the trust root knows
  | 'UPLOAD_HOST' // a release names a foreign upload host
  | 'VSA' // the verification summary is not what was demanded
  | 'WEAKENING' // an engine would admit more than the policy, and nobody allowed that
