import { mapLimit } from '@slsa-actions/wire'
import type { ImageMachine } from './images.ts'
import type { ImageRequest, OpenRegistry, Subject } from './types.ts'

/** Subjects that are looked up at once. */
const AT_ONCE = 8

/** What `resolveImages` of the file `images.ts` finds, loaded when an image takes part: most runs never need it. */
export async function resolveImages(request: ImageRequest, machine: ImageMachine): Promise<Subject[]> {
  return (await import('./images.ts')).resolveImages(request, machine)
}

/** Subjects given by name and digest, as the images of a registry that they are. @throws CoreError `SUBJECT`, OciError */
export async function locateSubjects(subjects: readonly Subject[], open: OpenRegistry): Promise<Subject[]> {
  const { locateSubject } = await import('./images.ts')
  return mapLimit(subjects, AT_ONCE, (subject) => locateSubject(subject, open))
}
