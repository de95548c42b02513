import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import { wellKnownOf } from '../../well-known.js'
import { explained } from '../_file.js'
import { code, say } from '../_text.js'

/** What is known of a key, and whether it stands among the right ones. `undefined` where it has no fixed meaning. */
export function aboutKey(key: string, written: 'label' | 'annotation'): Explanation | undefined {
  const known = wellKnownOf(key)
  return (
    known &&
    explained(
      say(
        { en: '{key} is a key with a fixed meaning. {text}', 'zh-cn': '{key} 是含义固定的键。{text}' },
        { key: code(key), text: known.text },
      ),
      known.instead === undefined
        ? undefined
        : say(
            { en: 'It is out of date: {instead} took its place.', 'zh-cn': '它已过时，由 {instead} 取代。' },
            { instead: code(known.instead) },
          ),
      known.kind === written || known.kind === 'taint' ? undefined : misplaced[known.kind],
    )
  )
}

const misplaced: Readonly<Record<'label' | 'annotation', Localized>> = {
  label: {
    en: 'It is a label, though: as an annotation it has no effect.',
    'zh-cn': '不过它是标签，写成注解不起作用。',
  },
  annotation: {
    en: 'It is an annotation, though: as a label it has no effect.',
    'zh-cn': '不过它是注解，写成标签不起作用。',
  },
}
