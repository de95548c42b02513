import { joined, type Localized } from '../../../core/localized.js'
import type { Pair } from '../../model.js'
import type { DockerfileTopic } from '../../topic.js'
import { expandAt, variableAt } from '../../variables.js'
import { type Built, elsewhere, lineOf, whenBuilt } from '../_place.js'
import { both, code, docs, few } from '../_text.js'
import { valueText } from './_values.js'

export default {
  key: 'ENV',
  title: { en: 'environment variable of build and container', 'zh-cn': '构建和容器的环境变量' },
  summary: {
    en: 'Sets environment variables for the instructions below, for the stages and images built on this one, and for every container.',
    'zh-cn': '设置环境变量，对下面的指令、基于它的阶段和镜像，以及每个容器都有效。',
  },
  notes: {
    en: [
      '`docker run -e KEY=value` (Kubernetes `env`) replaces it when the container starts; `--build-arg` does not.',
      'The value stays readable: `docker inspect`, `docker history`. Secrets belong in `RUN --mount=type=secret`.',
      'It cannot be unset, only emptied. For a single command: `RUN KEY=value command`.',
      'All values of one `ENV` see the variables as they were before it: `ENV A=1 B=$A` takes the old `A`.',
    ],
    'zh-cn': [
      '启动容器时可用 `docker run -e KEY=value`（Kubernetes 的 `env`）替换；`--build-arg` 不行。',
      '它的值一直看得到：`docker inspect`、`docker history`。机密要用 `RUN --mount=type=secret`。',
      '不能取消，只能设为空。只供一条命令使用时写 `RUN KEY=value command`。',
      '同一条 `ENV` 里的各个值看到的都是之前的变量：`ENV A=1 B=$A` 取的是旧的 `A`。',
    ],
  },
  compare: {
    en: '**ENV or ARG?** ENV is in the image and in the container. ARG is there during the build only, and `--build-arg` sets it. Where both have one name, ENV wins. `ARG V=1` and `ENV V=$V` together make a default that the build can change and the container sees.',
    'zh-cn':
      '**ENV 还是 ARG？** ENV 留在镜像和容器里；ARG 只在构建期间存在，由 `--build-arg` 设置。同名时 ENV 优先。`ARG V=1` 加上 `ENV V=$V`，就得到一个构建时可改、容器也看得到的默认值。',
  },
  example: 'FROM node:22\nENV NODE_ENV=production PORT=3000\n',
  see: docs('env'),
  explain: whenBuilt(at => {
    const { node, instruction } = at
    const pairs = node.kind === 'pair' ? [node.pair] : instruction.pairs
    if (pairs.length === 0) return undefined
    const [first] = pairs
    return {
      text: joined([
        pairs.length === 1 ? one(at, first!) : several(at, pairs),
        pairs.length === 1 ? overrides(at, first!) : undefined,
        pairs.length === 1 ? later(at, first!) : undefined,
        elsewhere(at),
      ]),
    }
  }),
} satisfies DockerfileTopic

const knownValue = ({ document, instruction }: Built, { value }: Pair): string | undefined =>
  value && expandAt(document, instruction, value.text)

function one(at: Built, pair: Pair): Localized {
  const name = code(pair.key.value)
  const known = knownValue(at, pair)
  const run = code(`docker run -e ${pair.key.value}=…`)
  if (known === undefined)
    return both(
      `${name} is ${code(pair.value?.value ?? '')} from here on and in the container; the file alone does not say its value. ${run} replaces it.`,
      `从这里起以及在容器里，${name} 是 ${code(pair.value?.value ?? '')}；只看文件还不知道具体的值。可用 ${run} 替换。`,
    )
  const value = valueText(known)
  return both(
    `${name} is ${value.en} from here on and in the container, unless ${run} says otherwise.`,
    `从这里起以及在容器里，${name} 是 ${value['zh-cn']}，除非用 ${run} 指定别的值。`,
  )
}

function several(at: Built, pairs: readonly Pair[]): Localized {
  const list = few(
    pairs.map(pair => code(`${pair.key.value}=${knownValue(at, pair) ?? pair.value?.value ?? ''}`, 60)),
    5,
  )
  return both(`from here on and in the container: ${list.en}.`, `从这里起以及在容器里：${list['zh-cn']}。`)
}

/** An ARG or ENV of the same name above. */
function overrides({ document, instruction }: Built, { key, value }: Pair): Localized | undefined {
  const before = variableAt(document, instruction, key.value)
  if (!before?.instruction || (before.origin !== 'arg' && before.origin !== 'env')) return undefined
  const line = lineOf(document, before.instruction)
  if (before.origin === 'env') return both(`It replaces the value of line ${line}.`, `它取代第 ${line} 行的值。`)
  const passes = value?.text.includes(`$${key.value}`) || value?.text.includes(`\${${key.value}`)
  return passes
    ? both(
        `The value comes from \`ARG\` of line ${line}, so \`--build-arg ${key.value}=…\` changes it: thus it gets into the container.`,
        `它的值来自第 ${line} 行的 \`ARG\`，所以 \`--build-arg ${key.value}=…\` 可以改变它：构建参数就这样进入容器。`,
      )
    : both(
        `It hides \`ARG\` of line ${line}: from here on \`--build-arg ${key.value}=…\` has no effect.`,
        `它盖住了第 ${line} 行的 \`ARG\`：从这里起 \`--build-arg ${key.value}=…\` 不再起作用。`,
      )
}

/** A later ENV of the same name. */
function later({ document, instruction, stage }: Built, { key }: Pair): Localized | undefined {
  const next = stage.instructions.find(
    one =>
      one.keyword === 'ENV' && one.index > instruction.index && one.pairs.some(pair => pair.key.value === key.value),
  )
  if (!next) return undefined
  const line = lineOf(document, next)
  return both(`Line ${line} sets it anew.`, `第 ${line} 行又重新设置了它。`)
}
