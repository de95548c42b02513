import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainCopy } from './_copy.js'

export default {
  key: 'COPY --from',
  title: { en: 'stage or image to copy from', 'zh-cn': '从哪个阶段或镜像复制' },
  summary: {
    en: 'Copies from an earlier stage (its name or number), from an image, or from a context given with `--build-context`, instead of the build context.',
    'zh-cn': '从前面的阶段（名字或序号）、镜像，或用 `--build-context` 提供的上下文复制，而不是从构建上下文复制。',
  },
  notes: {
    en: [
      'Source paths count from the root of that stage or image, not from its `WORKDIR`.',
      'Only what is copied gets into this image: compilers and sources stay behind in the other stage.',
      'A name that is no stage is taken for an image and pulled. Variables are not put in: write `FROM $IMAGE AS name` and `--from=name`.',
      '`ADD` has no `--from`.',
    ],
    'zh-cn': [
      '源路径以那个阶段或镜像的根目录为起点，而不是它的 `WORKDIR`。',
      '只有复制过来的内容进入本镜像：编译器和源码留在那个阶段里。',
      '不是阶段的名字会被当作镜像拉取。这里不替换变量：先写 `FROM $IMAGE AS name`，再用 `--from=name`。',
      '`ADD` 没有 `--from`。',
    ],
  },
  example:
    'FROM golang:1.23 AS build\nRUN go install example.com/tool@latest\nFROM alpine:3.20\nCOPY --from=build /go/bin/tool /usr/local/bin/\n',
  see: docs('copy---from'),
  explain: whenBuilt(explainCopy),
} satisfies DockerfileTopic
