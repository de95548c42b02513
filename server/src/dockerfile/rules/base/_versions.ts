import type { Proposal } from '../../../core/rule.js'
import { versionsOf } from '../../completion/images.js'
import type { ImageReference } from '../../model.js'

/** More than these are no choice any more. */
const most = 3

/** Names a version of a well-known image. */
export const versions = ({ span, text, tag }: ImageReference): Proposal[] => {
  const name = tag === undefined ? text : text.slice(0, text.lastIndexOf(':'))
  return versionsOf(name)
    .slice(0, most)
    .map(version => {
      const better = `${name}:${version}`
      return {
        title: { en: `Change to \`${better}\``, 'zh-cn': `改为 \`${better}\`` },
        safe: false,
        edits: [{ span, text: better }],
      }
    })
}
