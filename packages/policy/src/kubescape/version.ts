import { badInput } from '@slsa-actions/core/outcome'

/** The first version that heeds when an exception ends. */
const FIRST = [4, 0, 7] as const
/** Applies no exceptions at all. @see https://github.com/kubescape/kubescape/issues/3771 */
const DEAF = '4.0.13'

/**
 * Whether the Kubescape that scans heeds when an exception ends; what a person should know about it.
 *
 * @throws CoreError bad-input `INPUT` for a version that is older, or none
 */
export function checkKubescape(version: string): string[] {
  const [, core = '', pre] =
    /^v?(\d{1,5}\.\d{1,5}\.\d{1,5})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.exec(version) ?? []
  if (core === '')
    throw badInput('INPUT', `input kubescape-version: ${version === '' ? 'is missing' : 'is no version'}`, {
      remedy: 'give the version that scans, such as v4.0.12: an older one than v4.0.7 heeds no end of an exception',
    })
  const numbers = core.split('.').map(Number)
  const index = FIRST.findIndex((wanted, place) => numbers[place] !== wanted)
  const isOlder = index === -1 ? pre !== undefined : (numbers[index] ?? 0) < (FIRST[index] ?? 0)
  if (isOlder)
    throw badInput('INPUT', `input kubescape-version: ${core}${pre ?? ''} heeds no end of an exception`, {
      remedy: 'scan with Kubescape v4.0.7 or newer: in an older one the exception would hold for good',
    })
  return core === DEAF
    ? [`Kubescape ${DEAF} applies no exceptions (kubescape#3771): the two controls will fail; take another version`]
    : []
}
