import type { Localized } from '../../../core/localized.js'
import type { Edit } from '../../../core/types.js'
import type { DockerfileDocument, Stage } from '../../model.js'
import { lineAfter } from '../_places.js'

/** What the fix is called that gives a stage an ordinary user. */
export const addUser: Localized = { en: 'Add `USER 10001`', 'zh-cn': '加上 `USER 10001`' }

/** Instructions that say how the container is started; what runs before them may need to be root. */
const atEnd: ReadonlySet<string> = new Set([
  'CMD',
  'ENTRYPOINT',
  'EXPOSE',
  'HEALTHCHECK',
  'LABEL',
  'STOPSIGNAL',
  'VOLUME',
])

/** Goes over to an ordinary user where nothing is left to do as root. */
export function userAtEnd(document: DockerfileDocument, { from, instructions }: Stage): Edit[] {
  const last = instructions.findLast(({ keyword }) => !atEnd.has(keyword)) ?? from
  return lineAfter(document, last, 'USER 10001')
}
