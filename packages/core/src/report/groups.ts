import type { ArtifactGroup } from './chain.ts'
import type { AcceptedBundle, ArtifactVerdict } from './types.ts'

/**
 * Artifacts that share one story, together, so that a thousand files of one statement are one picture. What failed comes
 * first, then in order of appearance.
 */
export function groupArtifacts(artifacts: readonly ArtifactVerdict[]): ArtifactGroup[] {
  const groups = new Map<string, [ArtifactVerdict, ...ArtifactVerdict[]]>()
  for (const artifact of artifacts) {
    const key = storyOf(artifact)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [artifact])
    else group.push(artifact)
  }
  return [...groups.values()]
    .map((members) => {
      const bundle = decidingBundle(members[0])
      return bundle === undefined ? { artifacts: members } : { artifacts: members, bundle }
    })
    .sort((a, b) => rank(a) - rank(b))
}

/** The accepted bundle that shows most: the one of the highest level, else the first. */
export function decidingBundle({ accepted }: ArtifactVerdict): AcceptedBundle | undefined {
  return accepted.reduce<AcceptedBundle | undefined>(
    (best, bundle) => ((bundle.level?.level ?? -1) > (best?.level?.level ?? -1) || best === undefined ? bundle : best),
    undefined,
  )
}

function rank({ artifacts: [{ outcome }] }: ArtifactGroup): number {
  return ['refused', 'bad-input', 'undecided', 'verified'].indexOf(outcome)
}

/** Everything of a verdict but the artifact's own name, digest and files. */
function storyOf(artifact: ArtifactVerdict): string {
  const { subject, outcome, failure, policy, steps = [] } = artifact
  const bundle = decidingBundle(artifact)
  const reason = failure === undefined ? '' : withoutName(failure.message, subject.name)
  const evidence = bundle === undefined ? {} : { ...bundle, source: '', statementDigest: undefined }
  const performed = steps.map(({ name, attested }) => [
    name,
    attested.map(({ by, ...expected }) => [expected, by.map((functionary) => ({ ...functionary, source: '' }))]),
  ])
  return JSON.stringify([outcome, failure?.code, reason, policy, evidence, performed])
}

function withoutName(message: string, name: string): string {
  return name === '' ? message : message.replaceAll(name, '\u0000')
}
