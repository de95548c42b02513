import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainCopy } from './_copy.js'

export default {
  key: '--link',
  title: { en: 'layer of its own, independent of those below', 'zh-cn': '独立于下层的一层' },
  summary: {
    en: 'Copies into an empty folder and lays the result over the image as a layer of its own. When the base image changes, the layer is reused instead of copied again.',
    'zh-cn': '先复制到空目录，再作为独立的一层叠到镜像上。基础镜像变了，这一层可以直接复用，不必重新复制。',
  },
  notes: {
    en: [
      'It cannot look into the layers below: a symbolic link at the destination is not followed but replaced by a folder, and `--chown` takes numbers only.',
      'Best for `COPY --from=`: a new base image does not build the other stage again. Needs Dockerfile 1.4.',
    ],
    'zh-cn': [
      '它看不到下面的层：不会跟随目标路径上的符号链接，而是用目录取代它；`--chown` 也只能写数字。',
      '最适合 `COPY --from=`：换了基础镜像也不必重建另一个阶段。需要 Dockerfile 1.4。',
    ],
  },
  example:
    'FROM golang:1.23 AS build\nRUN go install example.com/tool@latest\nFROM alpine:3.20\nCOPY --link --from=build /go/bin/tool /usr/local/bin/\n',
  see: docs('copy---link'),
  explain: whenBuilt(explainCopy),
} satisfies DockerfileTopic
