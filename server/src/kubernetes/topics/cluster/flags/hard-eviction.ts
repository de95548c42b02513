import { codes, say } from '../../_text.js'
import { type FlagTopic, itemsOf } from './_flag.js'

/** The signals that evict Pods by default. */
const usual = ['memory.available', 'nodefs.available', 'nodefs.inodesFree', 'imagefs.available']

export const hardEviction: FlagTopic = {
  flags: ['kubelet --eviction-hard'],
  explain: ({ value }) => {
    const named = new Set(itemsOf(value).map(item => item.split('<')[0]!.trim()))
    if (named.size === 0) return undefined
    const lost = usual.filter(signal => !named.has(signal))
    return lost.length === 0
      ? { en: 'All signals that count by default are named.', 'zh-cn': '默认生效的信号都写到了。' }
      : say(
          {
            en: 'What is not named no longer counts: {lost}.',
            'zh-cn': '没有写到的不再生效：{lost}。',
          },
          { lost: codes(lost) },
        )
  },
}
