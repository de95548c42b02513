import { joined, type Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { DockerfileDocument, Instruction, Pair, Stage } from '../../model.js'
import { stageOf } from '../../stages.js'
import type { DockerfilePlace, DockerfileTopic } from '../../topic.js'
import { expandAt, variableAt } from '../../variables.js'
import { instructionOf, lineOf, outerOf, stageLabel, triggerText } from '../_place.js'
import { both, code, docs, few } from '../_text.js'
import { valueText } from './_values.js'

export default {
  key: 'ARG',
  title: { en: 'variable of the build', 'zh-cn': '构建时的变量' },
  summary: {
    en: 'A variable that `docker build --build-arg NAME=value` can set. It is there during the build, from this line to the end of its stage (and in stages built on it); containers do not have it.',
    'zh-cn':
      '可以用 `docker build --build-arg NAME=value` 设置的变量。只在构建期间存在，从这一行到本阶段结束（以及基于它的阶段）；容器里没有它。',
  },
  notes: {
    en: [
      'Before the first `FROM` it counts for `FROM` lines only; `ARG NAME` without a value takes it over into a stage.',
      'Values are no secrets: they stay readable in `docker history`. Use `RUN --mount=type=secret` for passwords.',
      'Another value is a cache miss for every `RUN` below it, used or not: declare it as late as possible.',
      'An `ENV` of the same name hides it.',
    ],
    'zh-cn': [
      '写在第一个 `FROM` 之前时只对各个 `FROM` 行有效；在阶段里写不带值的 `ARG NAME` 才能接着用。',
      '它的值不是秘密：`docker history` 里看得到。密码要用 `RUN --mount=type=secret`。',
      '换一个值，下面所有 `RUN` 的缓存都失效，不管用没用到：尽量靠后声明。',
      '同名的 `ENV` 会盖住它。',
    ],
  },
  compare: {
    en: '**ARG or ENV?** ARG is there during the build only, and `--build-arg` sets it. ENV is in the image and in every container, and `docker run -e` sets it.',
    'zh-cn':
      '**ARG 还是 ENV？** ARG 只在构建期间存在，由 `--build-arg` 设置；ENV 留在镜像和每个容器里，由 `docker run -e` 设置。',
  },
  example: 'ARG ALPINE=3.20\nFROM alpine:${ALPINE}\nARG VERSION=dev\nRUN echo "$VERSION" > /version\n',
  see: docs('arg'),
  explain,
} satisfies DockerfileTopic

function explain(place: DockerfilePlace): Explanation | undefined {
  const { document, node } = place
  const instruction = instructionOf(place)
  if (!instruction) return undefined
  if (outerOf(document, instruction) !== instruction) return { text: triggerText(instruction) }
  const pairs = node.kind === 'pair' ? [node.pair] : instruction.pairs
  const [first] = pairs
  if (!first) return undefined
  const stage = stageOf(document, instruction)
  if (pairs.length > 1) {
    const list = few(
      pairs.map(({ key }) => code(key.value)),
      5,
    )
    return {
      text: stage
        ? both(
            `${list.en} can be set by \`--build-arg\`, and count from here to the end of ${stageLabel(document, stage).en}.`,
            `${list['zh-cn']} 可以用 \`--build-arg\` 设置，从这里到${stageLabel(document, stage)['zh-cn']}结束有效。`,
          )
        : both(
            `${list.en} can be set by \`--build-arg\`, and count for \`FROM\` lines.`,
            `${list['zh-cn']} 可以用 \`--build-arg\` 设置，对 \`FROM\` 行有效。`,
          ),
    }
  }
  return {
    text: joined([
      stage && hiddenBy(instruction, stage, first) ? undefined : value(document, instruction, first),
      stage ? inStage(document, instruction, stage, first) : beforeFrom(document, first),
    ]),
  }
}

/** What it is without `--build-arg`. */
function value(document: DockerfileDocument, instruction: Instruction, { key, value: written }: Pair): Localized {
  const name = code(key.value)
  const flag = code(`--build-arg ${key.value}=…`)
  const taken = written ? undefined : variableAt(document, instruction, key.value)
  const global = stageOf(document, instruction)
    ? document.globals.findLast(one => one.keyword === 'ARG' && one.pairs.some(pair => pair.key.value === key.value))
    : undefined
  const from = global?.pairs.findLast(pair => pair.key.value === key.value)
  if (!written && global) {
    const known = from?.value && expandAt(document, global, from.value.text)
    const line = lineOf(document, global)
    return known === undefined
      ? both(
          `${name} takes over \`ARG\` of line ${line}, which has no default: only ${flag} gives it a value.`,
          `${name} 沿用第 ${line} 行的 \`ARG\`，那里没有默认值：只有 ${flag} 能给它赋值。`,
        )
      : both(
          `${name} takes over \`ARG\` of line ${line}: it is ${valueText(known).en}, unless ${flag} says otherwise.`,
          `${name} 沿用第 ${line} 行的 \`ARG\`：值是 ${valueText(known)['zh-cn']}，除非用 ${flag} 指定别的值。`,
        )
  }
  if (!written)
    return taken?.value !== undefined && taken.instruction
      ? both(
          `${name} is declared again; without ${flag} it keeps ${valueText(taken.value).en} of line ${lineOf(document, taken.instruction)}.`,
          `${name} 再次声明；没有 ${flag} 时保持第 ${lineOf(document, taken.instruction)} 行的 ${valueText(taken.value)['zh-cn']}。`,
        )
      : both(`${name} has no default: without ${flag} it is not set.`, `${name} 没有默认值：不写 ${flag} 就没有值。`)
  const known = expandAt(document, instruction, written.text)
  if (known === undefined)
    return both(
      `${name} is ${code(written.value)} unless ${flag} says otherwise; the file alone does not say what that is.`,
      `除非用 ${flag} 指定，${name} 是 ${code(written.value)}；只看文件还不知道具体的值。`,
    )
  return both(
    `${name} is ${valueText(known).en}, unless ${flag} says otherwise.`,
    `${name} 是 ${valueText(known)['zh-cn']}，除非用 ${flag} 指定别的值。`,
  )
}

/** Which stages take over an ARG from before the first FROM. */
function beforeFrom(document: DockerfileDocument, { key }: Pair): Localized {
  const takers = document.stages.filter(({ instructions }) =>
    instructions.some(one => one.keyword === 'ARG' && one.pairs.some(pair => pair.key.value === key.value)),
  )
  const name = code(`ARG ${key.value}`)
  if (takers.length === 0)
    return both(
      `It stands before the first \`FROM\`, so it counts for \`FROM\` lines only: no stage sees it, since none has ${name}.`,
      `它在第一个 \`FROM\` 之前，只对 \`FROM\` 行有效：没有阶段写了 ${name}，所以各阶段都看不到它。`,
    )
  const labels = takers.map(stage => stageLabel(document, stage))
  return both(
    `It stands before the first \`FROM\`, so it counts for \`FROM\` lines; ${few(labels.map(({ en }) => en)).en} ${labels.length > 1 ? 'take' : 'takes'} it over with ${name}.`,
    `它在第一个 \`FROM\` 之前，对 \`FROM\` 行有效；${few(labels.map(label => label['zh-cn']))['zh-cn']} 用 ${name} 沿用了它。`,
  )
}

/** The ENV above that makes nothing of an ARG. */
const hiddenBy = ({ index }: Instruction, { instructions }: Stage, { key }: Pair): Instruction | undefined =>
  instructions.find(
    one => one.keyword === 'ENV' && one.index < index && one.pairs.some(pair => pair.key.value === key.value),
  )

/** How far an ARG of a stage reaches, and what hides it. */
function inStage(document: DockerfileDocument, instruction: Instruction, stage: Stage, pair: Pair): Localized {
  const above = hiddenBy(instruction, stage, pair)
  if (above) {
    const line = lineOf(document, above)
    return both(
      `this \`ARG\` has no effect: \`ENV\` of line ${line} has the same name and wins.`,
      `这条 \`ARG\` 不起作用：第 ${line} 行的同名 \`ENV\` 优先。`,
    )
  }
  const below = stage.instructions.find(
    one => one.keyword === 'ENV' && one.pairs.some(({ key }) => key.value === pair.key.value),
  )
  if (below) {
    const line = lineOf(document, below)
    return both(
      `It counts up to line ${line}, where \`ENV\` of the same name takes its place.`,
      `它到第 ${line} 行为止有效，那里的同名 \`ENV\` 会取代它。`,
    )
  }
  if (document.stages.length === 1)
    return both(
      'It counts to the end of the stage; the container does not have it.',
      '它到阶段结束为止有效；容器里没有它。',
    )
  const label = stageLabel(document, stage)
  return both(
    `It counts to the end of ${label.en} and in stages built on it, in no other; the container does not have it.`,
    `它到${label['zh-cn']}结束为止有效，在基于它的阶段里也有效，别的阶段看不到；容器里没有它。`,
  )
}
