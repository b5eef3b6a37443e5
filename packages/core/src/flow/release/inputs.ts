import { isAbsolute } from 'node:path'
import { badInput } from '../../outcome/index.ts'
import { namedWorkflow } from '../../verification/index.ts'
import type { InputReader } from '../ports.ts'
import { isTrue, lines, optional } from '../signing-inputs.ts'

/** Inputs of publishing a release, typed. */
export interface ReleaseInputs {
  readonly artifacts: Downloaded
  readonly bundles: Downloaded
  /** Builders that may have built the files, the text of `uses:`. */
  readonly builders: readonly ExpectedBuilder[]
  readonly notes: string
  readonly addsChanges: boolean
  /** False: the draft is left to a person, with everything in it. */
  readonly publishes: boolean
}

/** What `actions/download-artifact` put where. */
export interface Downloaded {
  /** Absolute path. */
  readonly folder: string
  /** How many artifacts were asked for. With one, its content lies in the folder itself; of several each has one of its own. */
  readonly count: number
}

/** A builder at a ref. */
export interface ExpectedBuilder {
  /** `owner/repo/.github/workflows/file.yml@ref`, the ref as certificates have it. */
  readonly workflow: string
  /** `https://server/owner/repo/.github/workflows/` */
  readonly folder: string
  readonly ref: string
}

const MAX_ARTIFACTS = 300
const MAX_BUILDERS = 20
const MAX_NOTES = 100_000

/** @throws CoreError bad-input `INPUT`, naming the input */
export function readReleaseInputs(inputs: InputReader, serverUrl: string): ReleaseInputs {
  const builders = lines(inputs, 'builder')
  if (builders.length === 0 || builders.length > MAX_BUILDERS) {
    throw badInput('INPUT', `input builder: names ${builders.length} builders; 1 to ${MAX_BUILDERS} may be named`, {
      remedy: 'give what stands behind `uses:` of the builder, one a line',
    })
  }
  const notes = optional(inputs, 'notes') ?? ''
  if (notes.length > MAX_NOTES)
    throw badInput('INPUT', `input notes: has more than ${MAX_NOTES} characters`, {
      remedy: 'put the text into a file of the repository, and give a link to it',
    })
  return {
    artifacts: readDownloaded(inputs, 'artifact-ids', 'artifacts'),
    bundles: readDownloaded(inputs, 'bundle-artifact-ids', 'bundles'),
    builders: builders.map((text) => readBuilder(text, serverUrl)),
    notes,
    addsChanges: inputs.input('generate-notes') === '' || inputs.boolean('generate-notes'),
    publishes: !isTrue(inputs, 'keep-draft'),
  }
}

function readDownloaded(inputs: InputReader, idsName: string, folderName: string): Downloaded {
  const ids = (optional(inputs, idsName) ?? '').split(/[\s,]+/).filter((id) => id !== '')
  const wrong = ids.find((id) => !/^[1-9]\d{0,19}$/.test(id))
  if (wrong !== undefined)
    throw badInput('INPUT', `input ${idsName}: "${wrong.slice(0, 80)}" is not the id of a workflow artifact`, {
      remedy: 'give the outputs `artifact-id` and `bundle-artifact-id` of the builders',
    })
  if (ids.length === 0 || ids.length > MAX_ARTIFACTS || new Set(ids).size !== ids.length)
    throw badInput(
      'INPUT',
      `input ${idsName}: names ${ids.length} artifacts; 1 to ${MAX_ARTIFACTS} different ones are released`,
      { remedy: 'give each output of a builder once, separated by commas' },
    )
  const folder = optional(inputs, folderName) ?? ''
  if (!isAbsolute(folder))
    throw badInput('INPUT', `input ${folderName}: "${folder.slice(0, 200)}" is not an absolute path`, {
      remedy: 'this action is part of `publish-release.yml`: call that with `uses:` of a job',
    })
  return { folder, count: ids.length }
}

/** A builder as it is called. In a certificate a tag stands as `refs/tags/…`, and a commit as it is. */
function readBuilder(text: string, serverUrl: string): ExpectedBuilder {
  const { uri, ref } = namedWorkflow(text, serverUrl)
  const [, short, tag] =
    /^(?:([0-9a-f]{40})|(?:refs\/tags\/)?(v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?))$/.exec(ref ?? '') ?? []
  const found = short ?? (tag === undefined ? undefined : `refs/tags/${tag}`)
  if (found === undefined)
    throw badInput(
      'INPUT',
      `input builder: "${text.slice(0, 200)}" has neither a commit nor a tag such as v1.2.3 behind @`,
      {
        remedy:
          'a branch or a moving tag lets whoever can push there choose what builds; give what stands behind `uses:`',
      },
    )
  return {
    workflow: `${uri.split('/').slice(3).join('/')}@${found}`,
    folder: uri.slice(0, uri.lastIndexOf('/') + 1),
    ref: found,
  }
}
