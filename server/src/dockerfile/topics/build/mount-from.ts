import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount from',
  title: { en: 'stage or image to mount from', 'zh-cn': '从哪个阶段或镜像挂载' },
  summary: {
    en: 'An earlier stage (its name or number), an image, or a context given with `--build-context`. Left out: the build context, and for `cache` an empty folder.',
    'zh-cn':
      '前面的阶段（名字或序号）、镜像，或用 `--build-context` 提供的上下文。不写就是构建上下文；`cache` 则是空目录。',
  },
  notes: {
    en: ['Variables are not put in here: give a stage a name with `FROM $IMAGE AS name` and use that.'],
    'zh-cn': ['这里不替换变量：先用 `FROM $IMAGE AS name` 给阶段命名，再用这个名字。'],
  },
  example:
    'FROM golang:1.23 AS tools\nRUN go install example.com/tool@latest\nFROM alpine:3.20\nRUN --mount=from=tools,source=/go/bin,target=/tools /tools/tool --version\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
