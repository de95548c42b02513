import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount size',
  title: { en: 'limit of a tmpfs', 'zh-cn': 'tmpfs 的上限' },
  summary: {
    en: 'The largest size of a `tmpfs` mount, in bytes or with a unit (`64m`). Left out: no limit but the memory.',
    'zh-cn': '`tmpfs` 挂载的最大容量，以字节计，也可以带单位（`64m`）。不写就只受内存限制。',
  },
  example: 'FROM alpine:3.20\nRUN --mount=type=tmpfs,target=/tmp,size=64m ./test.sh\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
