import { joined, type Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { DockerfileDocument, Stage } from '../../model.js'
import { finalStage, stageOf } from '../../stages.js'
import type { DockerfilePlace, DockerfileTopic } from '../../topic.js'
import { externalImage, lineOf, stageLabel } from '../_place.js'
import { both, code, few } from '../_text.js'
import { stagesPicture, usesOf } from './_graph.js'

export default {
  key: 'stage',
  title: { en: 'build stage', 'zh-cn': '构建阶段' },
  summary: {
    en: 'A `FROM` and what follows it, up to the next `FROM`. Its name (`AS name`) or its number, from 0, can be used in later `FROM`, `COPY --from=` and `RUN --mount=…,from=`.',
    'zh-cn':
      '一个 `FROM` 和它后面的内容，直到下一个 `FROM`。后面的 `FROM`、`COPY --from=` 和 `RUN --mount=…,from=` 可以用它的名字（`AS name`）或序号（从 0 开始）引用它。',
  },
  notes: {
    en: [
      'Only the wanted stage becomes the image: the last one, or `docker build --target NAME`. Compilers and sources of the others stay behind.',
      'Names do not care about case. A stage can use earlier ones only.',
      '`COPY --from` takes files and no settings; `FROM` takes both.',
    ],
    'zh-cn': [
      '只有目标阶段成为镜像：最后一个，或 `docker build --target NAME` 指定的那个。其他阶段的编译器和源码不会进来。',
      '名字不区分大小写。只能引用前面的阶段。',
      '`COPY --from` 只取文件，不取设置；`FROM` 两者都取。',
    ],
  },
  example:
    'FROM golang:1.23 AS build\nRUN go install example.com/tool@latest\nFROM alpine:3.20\nCOPY --from=build /go/bin/tool /usr/local/bin/\n',
  see: 'https://docs.docker.com/build/building/multi-stage/',
  explain: explain,
} satisfies DockerfileTopic

function explain({ document, node }: DockerfilePlace): Explanation | undefined {
  const stage =
    node.kind === 'stage' || node.kind === 'stage-name'
      ? node.stage
      : node.kind === 'as'
        ? stageOf(document, node.instruction)
        : undefined
  if (!stage) return undefined
  const picture = stagesPicture(document, stage)
  return { text: joined([about(document, stage), users(document, stage)]), ...(picture && { picture }) }
}

function about(document: DockerfileDocument, stage: Stage): Localized {
  const label = stageLabel(document, stage)
  const line = lineOf(document, stage.from)
  const base = externalImage(stage)
  const on = stage.parent
    ? both(
        `builds on ${stageLabel(document, stage.parent).en}`,
        `以${stageLabel(document, stage.parent)['zh-cn']}为基础`,
      )
    : base
      ? both(`builds on ${code(base)}`, `以 ${code(base)} 为基础`)
      : both('begins with nothing', '从空白开始')
  const named = stage.name
    ? both(` (line ${line}, number ${stage.index})`, `（第 ${line} 行，序号 ${stage.index}）`)
    : both(` (number ${stage.index})`, `（序号 ${stage.index}）`)
  const count = stage.instructions.length
  return both(
    `${label.en}${named.en} ${on.en} and has ${count} ${count === 1 ? 'instruction' : 'instructions'}.`,
    `${label['zh-cn']}${named['zh-cn']}${on['zh-cn']}，有 ${count} 条指令。`,
  )
}

function users(document: DockerfileDocument, stage: Stage): Localized {
  const uses = usesOf(document).filter(({ of }) => of === stage)
  const last = finalStage(document) === stage
  const result = last ? both('`docker build` makes this one.', '`docker build` 得到的就是它。') : both('', '')
  if (uses.length === 0)
    return last
      ? result
      : both(
          `No other stage uses it: it is built only with ${code(`docker build --target ${stage.name?.value ?? stage.index}`)}.`,
          `没有别的阶段用到它：只有 ${code(`docker build --target ${stage.name?.value ?? stage.index}`)} 才会构建它。`,
        )
  const names = [...new Set(uses.map(({ by }) => by))].map(by => stageLabel(document, by))
  return joined([
    both(
      `It is used by ${few(names.map(({ en }) => en)).en}.`,
      `用到它的有：${few(names.map(name => name['zh-cn']))['zh-cn']}。`,
    ),
    result,
  ])
}
