import { fault } from '../fault.ts'
import {
  AGE,
  ARTIFACT_NAME,
  BUILDER_REF,
  COMMIT,
  EVENT,
  EXPRESSION,
  FINGERPRINT,
  GLOB,
  ID,
  IDENTITY,
  IDENTITY_PATTERN,
  INPUT_NAME,
  ISSUER,
  NAME,
  OWNER,
  PREDICATE_TYPE,
  PUBLIC_KEY,
  PURL,
  REF,
  REPOSITORY,
  SENTENCE,
  secondsOf,
  TRACK_LEVEL,
  URI,
  VERSION_TAG,
  WORKFLOW_PATH,
  WORKFLOW_URI,
} from './forms.ts'
import {
  described,
  either,
  entries,
  integer,
  list,
  mapped,
  mapping,
  oneOf,
  oneOrMore,
  optional,
  type Reader,
  required,
  scalarValue,
  text,
} from './reader.ts'

/** The form of a policy file, before its names are looked up and its conditions are parsed. */
export type PolicyForm = ReadOf<typeof policyForm>
export type SignerForm = ReadOf<typeof signer>
export type RuleForm = ReadOf<typeof rule>
export type OriginForm = ReadOf<typeof origin>
export type DemandForm = { readonly signers: readonly string[]; readonly quorum: number | undefined }
type ReadOf<R> = R extends Reader<infer T> ? T : never

const any = oneOf(['any'])

const certificate = {
  issuer: required(described('Issuer that vouched for the identity, compared exactly.', text(ISSUER))),
  runner: optional(described('Runners of GitHub that count. Default github-hosted.', oneOf(['github-hosted', 'any']))),
}

/** Never shows what it refuses: it may be the private half. */
const publicKey: Reader<string> = {
  ...text(PUBLIC_KEY),
  read: (value, place) => {
    if (typeof value === 'string' && value.includes('PRIVATE'))
      throw fault(place, 'holds a private key', 'give its public half, and take this one for lost')
    return text(PUBLIC_KEY).read(value, place)
  },
}

const signer = either(
  either(
    mapping(
      'a signer by `identity`',
      {
        identity: required(
          described(
            'Exact names in the certificate: a workflow with its ref, or an email address.',
            oneOrMore(text(IDENTITY)),
          ),
        ),
        ...certificate,
      },
      'identity',
    ),
    mapping(
      '`identityPattern`',
      {
        identityPattern: required(
          described('RE2 pattern over the whole name in the certificate.', text(IDENTITY_PATTERN)),
        ),
        ...certificate,
      },
      'identityPattern',
    ),
  ),
  either(
    mapping(
      '`workflow`',
      {
        workflow: required(described('The signing workflow, without its ref.', text(WORKFLOW_URI))),
        at: required(
          described(
            'Refs or commits that the workflow may be at; `releases`: SemVer release tags, and commits of its signed release list.',
            either(oneOf(['releases', 'any']), oneOrMore(text(BUILDER_REF))),
          ),
        ),
        ...certificate,
      },
      'workflow',
    ),
    either(
      mapping(
        '`key`',
        { key: required(described('SHA-256 of the DER of the public key.', oneOrMore(text(FINGERPRINT)))) },
        'key',
      ),
      mapping(
        '`publicKey`',
        {
          publicKey: required(described('The public key itself, in PEM.', oneOrMore(publicKey))),
          transparencyLog: optional(
            described('Must what it signs be in a log? Default required.', oneOf(['required', 'none'])),
          ),
        },
        'publicKey',
      ),
    ),
  ),
)

const artifact = either(
  either(text(ARTIFACT_NAME), mapping('`glob`', { glob: required(text(GLOB)) }, 'glob')),
  mapping('`purl`', { purl: required(text(PURL)) }, 'purl'),
)

const source = mapping('`repository` (with `repositoryId`, `ownerId`)', {
  repository: required(
    described(
      'Repository that was built, exactly; or any of an owner.',
      either(oneOrMore(text(REPOSITORY)), mapping('`owner`', { owner: required(text(OWNER)) }, 'owner')),
    ),
  ),
  repositoryId: optional(described('Id of the repository: names can be given away, ids cannot.', text(ID))),
  ownerId: optional(described('Id of the owner.', text(ID))),
})

const ref = either(
  text(REF),
  mapping(
    '`versionedTag`',
    {
      versionedTag: required(
        described('v13: every release 13.x.y; any: every SemVer release.', either(any, text(VERSION_TAG))),
      ),
    },
    'versionedTag',
  ),
)

const originFields = {
  source: required(described('Where the source is.', either(any, source))),
  workflow: required(described('Path of the workflow that was started.', either(any, oneOrMore(text(WORKFLOW_PATH))))),
  ref: required(described('Branch or tag that was built.', either(any, oneOrMore(ref)))),
  event: required(described('Event that started the run.', either(any, oneOrMore(text(EVENT))))),
}

const origin = mapping('`source`, `workflow`, `ref` and `event`', originFields)

const maxAge = mapped(text(AGE), secondsOf)

const demand = {
  signers: required(described('Names of signers, of which any may have signed.', oneOrMore(text(NAME)))),
  quorum: optional(described('How many of them must have signed. Default 1.', integer(1, 100))),
}

const coSigners = optional(
  described(
    'Names of signers, each of which must have signed the same statement too, byte for byte.',
    oneOrMore(text(NAME)),
  ),
)

const conditions = list(
  either(
    text(EXPRESSION),
    mapping(
      '`expression` (with `message`)',
      { expression: required(text(EXPRESSION)), message: optional(text(SENTENCE)) },
      'expression',
    ),
  ),
  100,
)

const provenance = mapping('a demand on the provenance', {
  ...demand,
  coSigners,
  ...originFields,
  inputs: required(
    described(
      'Inputs of the build: any, none, or each by name; what is not named here must not be there.',
      either(oneOf(['any', 'none']), entries('inputs by name', INPUT_NAME, either(any, oneOrMore(scalarValue)))),
    ),
  ),
  level: required(described('Lowest SLSA Build level.', either(any, integer(1, 3)))),
  builderId: optional(described('builder.id of the provenance, exactly.', text(URI))),
  maxAge: optional(maxAge),
  conditions: optional(conditions),
})

const otherOrigin = described(
  'Where it was made; same: as the provenance of this rule.',
  either(oneOf(['same', 'any']), origin),
)

const vsa = mapping('a demand on the verification summary', {
  ...demand,
  origin: required(otherOrigin),
  verifier: required(described('verifier.id, exactly.', text(URI))),
  resourceUri: required(described('URI that the artifact is fetched by, exactly.', text(URI))),
  level: required(described('Levels that were verified; a higher one satisfies.', oneOrMore(text(TRACK_LEVEL)))),
  policyDigest: optional(
    described(
      'Digest of the policy that was applied.',
      mapping('`sha256`', { sha256: required(text({ name: '64 hex digits', pattern: '^[0-9a-f]{64}$' })) }),
    ),
  ),
  maxAge: required(described('How old it may be.', either(any, maxAge))),
})

const signature = mapping('a demand on signatures', {
  ...demand,
  origin: required(otherOrigin),
  maxAge: optional(maxAge),
})

const attestation = mapping('a demand on an attestation', {
  type: required(described('Predicate type, exactly.', text(PREDICATE_TYPE))),
  ...demand,
  coSigners,
  origin: required(otherOrigin),
  maxAge: optional(maxAge),
  conditions: optional(described('Conditions over `predicate`, all of which must hold.', conditions)),
})

const rule = mapping('a rule', {
  name: required(text(NAME)),
  description: optional(text(SENTENCE)),
  artifacts: required(
    described('Artifacts that the rule covers: exact names, globs, package URLs.', either(any, list(artifact))),
  ),
  provenance: optional(provenance),
  vsa: optional(vsa),
  signatures: optional(list(signature, 100)),
  attestations: optional(list(attestation, 100)),
})

const revoked = mapping('what counts no more', {
  identities: optional(described('Names in certificates, with or without their ref.', list(text(IDENTITY)))),
  keys: optional(list(text(FINGERPRINT))),
  builders: optional(described('builder.id, with or without its ref.', list(text(URI)))),
  commits: optional(described('Commits of sources and of builders.', list(text(COMMIT)))),
  digests: optional(described('Artifacts.', list(text(FINGERPRINT)))),
})

/** A whole policy file. */
export const policyForm = mapping('a policy', {
  version: required(oneOf([1])),
  signers: required(described('Who may sign, by a name that rules use.', entries('signers by name', NAME, signer))),
  rules: required(
    described('All rules that cover an artifact must hold; an artifact that none covers is refused.', list(rule)),
  ),
  revoked: optional(revoked),
})
