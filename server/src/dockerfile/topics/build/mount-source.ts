import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount source',
  title: { en: 'part of the source to mount', 'zh-cn': '要挂载的部分' },
  summary: {
    en: 'A path within what `from` names (left out: the build context). Left out: all of it. `src` means the same.',
    'zh-cn': '`from` 所指内容（不写就是构建上下文）里的路径。不写就是全部。`src` 是同一个意思。',
  },
  example:
    'FROM python:3.13\nRUN --mount=type=bind,source=requirements.txt,target=/tmp/requirements.txt \\\n  pip install --no-cache-dir -r /tmp/requirements.txt\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
