import { badInput, type FailureReport, type Outcome } from '@slsa-actions/core/outcome'
import type {
  AcceptedBundle,
  ArtifactVerdict,
  RejectedBundle,
  ReportedClaim,
  ReportedImage,
  ReportedRule,
  VerifyResult,
} from '@slsa-actions/core/report'
import { isJsonObject, type JsonObject, type JsonValue, readArray, readObject, readString } from '@slsa-actions/wire'

/**
 * A result of `verify` out of a file, as far as it is told to people. Fields that are not known are passed over: the
 * format grows.
 *
 * @throws CoreError bad-input `INPUT`, WireError for fields of another shape
 */
export function readResult(value: JsonObject, what: string): VerifyResult {
  if (value.version !== 1 || value.action !== 'verify') {
    throw badInput('INPUT', `${what}: is not a result of verify (version 1)`, {
      remedy: 'give the file of `slsa verify --output`, or that of the action in its output result-path',
    })
  }
  return {
    version: 1,
    action: 'verify',
    outcome: readString(value.outcome, `${what}: outcome`) as VerifyResult['outcome'],
    ...failureIn(value, what),
    notices: readArray(value.notices, `${what}: notices`).map((notice) => readString(notice, `${what}: notices`)),
    demanded: textsIn(value.demanded, `${what}: demanded`),
    unbound: readArray(value.unbound, `${what}: unbound`).map((name) => readString(name, `${what}: unbound`)),
    artifacts: readArray(value.artifacts, `${what}: artifacts`).map((artifact, index) =>
      readArtifact(readObject(artifact, `${what}: artifacts[${index}]`), `${what}: artifacts[${index}]`),
    ),
  }
}

function readArtifact(value: JsonObject, what: string): ArtifactVerdict {
  const subject = readObject(value.subject, `${what}.subject`)
  const { level, policy } = value
  return {
    subject: {
      name: readString(subject.name, `${what}.subject.name`),
      digest: textsIn(subject.digest, `${what}.subject.digest`),
    },
    ...(isJsonObject(value.image) ? { image: textsIn(value.image, `${what}.image`) as unknown as ReportedImage } : {}),
    ...(value.unsigned === undefined ? {} : { unsigned: readUnsigned(value.unsigned, `${what}.unsigned`) }),
    outcome: readString(value.outcome, `${what}.outcome`) as Outcome,
    ...failureIn(value, what),
    ...(level === 0 || level === 1 || level === 2 || level === 3 ? { level } : {}),
    accepted: readArray(value.accepted, `${what}.accepted`).map((bundle, index) =>
      readAccepted(readObject(bundle, `${what}.accepted[${index}]`), `${what}.accepted[${index}]`),
    ),
    rejected: readArray(value.rejected, `${what}.rejected`).map((bundle, index) =>
      readRejected(readObject(bundle, `${what}.rejected[${index}]`), `${what}.rejected[${index}]`),
    ),
    ...(isJsonObject(policy) ? { policy: readPolicy(policy, `${what}.policy`) } : {}),
  }
}

function readUnsigned(value: JsonValue, what: string): ReportedClaim[] {
  return readArray(value, what).map((entry) => {
    const { source, predicateTypes } = readObject(entry, what)
    return {
      source: readString(source, `${what}.source`),
      predicateTypes: readArray(predicateTypes, what).map((type) => readString(type, `${what}.predicateTypes`)),
    }
  })
}

function readAccepted(value: JsonObject, what: string): AcceptedBundle {
  const texts = ['predicateType', 'sourceRepository', 'sourceRef', 'sourceDigest', 'buildTrigger', 'runUrl'] as const
  const { signer, key, level } = value
  return {
    source: readString(value.source, `${what}.source`),
    kind: value.kind === 'signature' ? 'signature' : 'attestation',
    profile: readString(value.profile, `${what}.profile`),
    ...(isJsonObject(signer)
      ? {
          signer: {
            identity: readString(signer.identity, `${what}.signer.identity`),
            issuer: readString(signer.issuer, `${what}.signer.issuer`),
          },
        }
      : {}),
    ...(isJsonObject(key) ? { key: { fingerprint: readString(key.fingerprint, `${what}.key.fingerprint`) } } : {}),
    ...Object.fromEntries(
      texts.flatMap((name) => (value[name] === undefined ? [] : [[name, readString(value[name], `${what}.${name}`)]])),
    ),
    times: readArray(value.times, `${what}.times`).map((time) => readString(time, `${what}.times`)),
    logEntries: readArray(value.logEntries, `${what}.logEntries`).map((entry) => {
      const { logIndex, url } = readObject(entry, `${what}.logEntries`)
      const index = readString(logIndex, `${what}.logEntries.logIndex`)
      return url === undefined
        ? { logIndex: index }
        : { logIndex: index, url: readString(url, `${what}.logEntries.url`) }
    }),
    ...(isJsonObject(level) ? readLevel(level, `${what}.level`) : {}),
  }
}

/** A level with its requirements; what else stands there is for the report. */
function readLevel(value: JsonObject, what: string): Pick<AcceptedBundle, 'level'> {
  const requirements = readArray(value.requirements, `${what}.requirements`).map((entry) => {
    const { id, title, level, verdict, evidence } = readObject(entry, `${what}.requirements`)
    return {
      id: readString(id, `${what}.requirements.id`),
      title: readString(title, `${what}.requirements.title`),
      level: Number(level),
      verdict: readString(verdict, `${what}.requirements.verdict`),
      evidence: readString(evidence, `${what}.requirements.evidence`),
    }
  })
  const builder = readObject(value.builder, `${what}.builder`)
  const level = {
    level: Number(value.level),
    builder: { explanation: readString(builder.explanation, `${what}.builder.explanation`) },
    requirements,
    fields: [],
    shape: 'unknown',
    notices: [],
    ...(value.raise === undefined ? {} : { raise: readString(value.raise, `${what}.raise`) }),
  }
  return { level: level as unknown as NonNullable<AcceptedBundle['level']> }
}

function readRejected(value: JsonObject, what: string): RejectedBundle {
  return {
    source: readString(value.source, `${what}.source`),
    failure: readFailure(readObject(value.failure, `${what}.failure`), `${what}.failure`),
  }
}

function readPolicy(value: JsonObject, what: string): NonNullable<ArtifactVerdict['policy']> {
  const rules = readArray(value.rules, `${what}.rules`).map((entry): ReportedRule => {
    const { id, verdict, reason, source } = readObject(entry, `${what}.rules`)
    return {
      id: readString(id, `${what}.rules.id`),
      verdict: readString(verdict, `${what}.rules.verdict`) as ReportedRule['verdict'],
      reason: readString(reason, `${what}.rules.reason`),
      ...(source === undefined ? {} : { source: readString(source, `${what}.rules.source`) }),
    }
  })
  return { verdict: readString(value.verdict, `${what}.verdict`) as ReportedRule['verdict'], rules }
}

function failureIn(value: JsonObject, what: string): { failure?: FailureReport } {
  if (value.failure === undefined) return {}
  return { failure: readFailure(readObject(value.failure, `${what}.failure`), `${what}.failure`) }
}

function readFailure(value: JsonObject, what: string): FailureReport {
  return {
    outcome: readString(value.outcome, `${what}.outcome`) as FailureReport['outcome'],
    code: readString(value.code, `${what}.code`),
    message: readString(value.message, `${what}.message`),
    ...(value.remedy === undefined ? {} : { remedy: readString(value.remedy, `${what}.remedy`) }),
  }
}

function textsIn(value: JsonValue | undefined, what: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readObject(value, what)).map(([name, text]) => [name, readString(text, `${what}.${name}`)]),
  )
}
