import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount env',
  title: { en: 'variable that holds the secret', 'zh-cn': '存放机密的环境变量' },
  summary: {
    en: 'Puts the secret into a variable of this `RUN` instead of a file (with `target`: both). Since Dockerfile 1.10.',
    'zh-cn': '把机密放进这条 `RUN` 的环境变量，而不是文件（同时写 `target` 则两者都有）。Dockerfile 1.10 起。',
  },
  example: 'FROM alpine:3.20\nRUN --mount=type=secret,id=TOKEN,env=TOKEN ./fetch.sh\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
