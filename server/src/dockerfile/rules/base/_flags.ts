import type { Edit } from '../../../core/types.js'
import type { DockerfileDocument, Flag } from '../../model.js'

/** Takes a flag out, and the blanks behind it. */
export function withoutFlag({ text }: DockerfileDocument, { span }: Flag): Edit {
  let end = span.end
  while (text[end] === ' ' || text[end] === '\t') end++
  return { span: { start: span.start, end }, text: '' }
}

/** The one variable that a text consists of: `PLATFORM` for `$PLATFORM` and `${PLATFORM}`. */
export const onlyVariable = (text: string): string | undefined =>
  /^\$(?:(\w+)|\{(\w+)\})$/.exec(text)?.slice(1).find(Boolean)
