import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs, lowered } from '../_text.js'
import { sharingText } from './_mount.js'

export default {
  key: '--mount sharing',
  title: { en: 'what two builds at once do with the cache', 'zh-cn': '两个构建同时使用缓存时怎么办' },
  summary: {
    en: '`shared` (default): both write. `locked`: the second waits for the first, as apt needs it. `private`: the second gets a cache of its own.',
    'zh-cn': '`shared`（默认）：两个都能写。`locked`：第二个等第一个，apt 需要这样。`private`：第二个另用一份缓存。',
  },
  example:
    'FROM debian:12\nRUN --mount=type=cache,target=/var/cache/apt,sharing=locked \\\n    --mount=type=cache,target=/var/lib/apt,sharing=locked \\\n    apt-get update && apt-get install -y --no-install-recommends curl\n',
  see: docs('run---mount'),
  explain: whenBuilt(({ node }) => {
    const sharing = node.kind === 'option' ? sharingText(node.option.value ?? '') : undefined
    return sharing && { text: lowered(sharing) }
  }),
} satisfies DockerfileTopic
