import { joined, type Localized, listed } from '../../../core/localized.js'
import { resolveAt } from '../../effective.js'
import type { DockerfileTopic } from '../../topic.js'
import { type Built, lineOf, otherThanRoot, stageLabel, whenBuilt } from '../_place.js'
import { both, code, docs } from '../_text.js'

export default {
  key: 'WORKDIR',
  title: { en: 'working folder from here on', 'zh-cn': '从这里起的工作目录' },
  summary: {
    en: 'The folder that `RUN`, `CMD`, `ENTRYPOINT` start in and that relative paths of `COPY` and `ADD` count from; the container starts in it too. A folder that is missing is made.',
    'zh-cn':
      '`RUN`、`CMD`、`ENTRYPOINT` 在这个目录里执行，`COPY` 和 `ADD` 的相对路径以它为起点；容器启动时也在这里。目录不存在会自动创建。',
  },
  notes: {
    en: [
      'A relative path counts from the `WORKDIR` before it, the one of the base image included. Nothing set at all: `/`.',
      'BuildKit makes a missing folder for the current `USER`; the legacy builder makes it for root. One that exists keeps its owner.',
      'ENV and ARG variables are put in. `~` is not: it would be a folder of that name.',
      '`RUN cd /app` ends with its `RUN`; `WORKDIR` stays. `docker run -w` and Kubernetes `workingDir` replace it.',
    ],
    'zh-cn': [
      '相对路径以前一条 `WORKDIR` 为起点，基础镜像里的也算。都没有设置时是 `/`。',
      '目录不存在时，BuildKit 以当前 `USER` 的身份创建，旧版构建器以 root 创建。已有的目录保持原来的属主。',
      'ENV 和 ARG 变量会被替换；`~` 不会，它只是一个叫这个名字的目录。',
      '`RUN cd /app` 到这条 `RUN` 结束就失效，`WORKDIR` 一直有效。`docker run -w` 和 Kubernetes 的 `workingDir` 可以换掉它。',
    ],
  },
  example: 'FROM node:22\nWORKDIR /app\nCOPY package.json ./\n',
  see: docs('workdir'),
  explain: whenBuilt(at => {
    const word = at.instruction.args[0]
    return word ? { text: joined([path(at, word.value), users(at), owner(at)]) } : undefined
  }),
} satisfies DockerfileTopic

function path(at: Built, written: string): Localized {
  const { document, instruction, state, stage } = at
  const { path: to, absolute } = resolveAt(document, instruction, state, instruction.args[0]!)
  const before = state.workdir
  if (!absolute)
    return written.startsWith('$')
      ? both(
          `the working folder is ${code(written)} from here on; the file does not say its value.`,
          `从这里起工作目录是 ${code(written)}；它的值文件里没有写。`,
        )
      : both(
          `the working folder is ${code(to)} from here on, counted from whatever \`WORKDIR\` the base image sets (\`/\` where it sets none).`,
          `从这里起工作目录是 ${code(to)}，以基础镜像设置的 \`WORKDIR\` 为起点（没有设置就是 \`/\`）。`,
        )
  if (written === to) return both(`the working folder is ${code(to)} from here on.`, `从这里起工作目录是 ${code(to)}。`)
  if (/^[\\/$]|^[a-z]:/i.test(written) || !before)
    return both(
      `${code(written)} makes ${code(to)} the working folder from here on.`,
      `${code(written)} 即 ${code(to)}，从这里起它是工作目录。`,
    )
  const line = lineOf(document, before.instruction)
  const where =
    before.stage === stage
      ? both(`line ${line}`, `第 ${line} 行`)
      : both(
          `line ${line} in ${stageLabel(document, before.stage).en}`,
          `${stageLabel(document, before.stage)['zh-cn']}的第 ${line} 行`,
        )
  return both(
    `the working folder is ${code(to)} from here on: ${code(before.value.path)} of ${where.en}, and ${code(written)} in it.`,
    `从这里起工作目录是 ${code(to)}：在${where['zh-cn']}的 ${code(before.value.path)} 里面的 ${code(written)}。`,
  )
}

const using: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD', 'CMD', 'ENTRYPOINT'])

/** Which instructions below start in it. */
function users({ instruction, stage }: Built): Localized | undefined {
  const next = stage.instructions.find(({ keyword, index }) => keyword === 'WORKDIR' && index > instruction.index)
  const below = stage.instructions.filter(
    ({ keyword, index }) => using.has(keyword) && index > instruction.index && (!next || index < next.index),
  )
  const names = [...new Set(below.map(({ keyword }) => `\`${keyword}\``))]
  if (names.length === 0 && next)
    return both('Nothing uses it before the next `WORKDIR`.', '在下一条 `WORKDIR` 之前没有指令用到它。')
  if (names.length === 0) return undefined
  const list = listed(names)
  return next
    ? both(
        `It counts for ${list.en} below, up to the next \`WORKDIR\`.`,
        `它对下面的 ${list['zh-cn']} 有效，直到下一条 \`WORKDIR\`。`,
      )
    : both(`It counts for ${list.en} below and for the container.`, `它对容器和下面的 ${list['zh-cn']} 有效。`)
}

function owner({ state }: Built): Localized | undefined {
  const user = otherThanRoot(state)
  if (user === undefined) return undefined
  return both(
    `If it is missing, BuildKit makes it for ${code(user)}.`,
    `目录不存在时，BuildKit 创建的目录属于 ${code(user)}。`,
  )
}
