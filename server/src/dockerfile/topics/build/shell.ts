import { joined, type Localized } from '../../../core/localized.js'
import { interpreter, isPosix } from '../../dialect.js'
import type { Instruction } from '../../model.js'
import type { DockerfileTopic } from '../../topic.js'
import { type Built, lineOf, whenBuilt } from '../_place.js'
import { both, code, commandLine, docs, few } from '../_text.js'

export default {
  key: 'SHELL',
  title: { en: 'shell of the shell form', 'zh-cn': 'shell 形式所用的 shell' },
  summary: {
    en: 'The words that go in front of every `RUN`, `CMD`, `ENTRYPOINT` and `HEALTHCHECK CMD` in shell form, from here on and in the stages and images built on this one. Without it: `/bin/sh -c`, on Windows `cmd /S /C`.',
    'zh-cn':
      '从这里起，以及在基于它的阶段和镜像里，`RUN`、`CMD`、`ENTRYPOINT` 和 `HEALTHCHECK CMD` 的 shell 形式前面都加上这些词。不写就是 `/bin/sh -c`，Windows 上是 `cmd /S /C`。',
  },
  notes: {
    en: [
      'It must be JSON: `SHELL ["/bin/bash", "-c"]`. Exec forms are not affected.',
      '`SHELL ["/bin/bash", "-o", "pipefail", "-c"]` makes `RUN a | b` fail when `a` fails; without it only `b` decides.',
      'The shell has to be in the image: Alpine has no bash, `scratch` no shell at all.',
    ],
    'zh-cn': [
      '必须写成 JSON：`SHELL ["/bin/bash", "-c"]`。exec 形式不受影响。',
      '`SHELL ["/bin/bash", "-o", "pipefail", "-c"]` 让 `RUN a | b` 在 `a` 失败时也失败；否则只看 `b`。',
      '镜像里必须有这个 shell：Alpine 没有 bash，`scratch` 什么 shell 都没有。',
    ],
  },
  example: 'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN ls /etc | wc -l > /count\n',
  see: docs('shell'),
  explain: whenBuilt(at => {
    const words = at.instruction.exec.map(({ value }) => value)
    return words.length === 0 ? undefined : { text: joined([reads(at, words), pipes(words)]) }
  }),
} satisfies DockerfileTopic

const shellForms: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT'])

/** Whether the shell form is used, in the instruction or in what stands behind HEALTHCHECK. */
const inShellForm = (instruction: Instruction): boolean => {
  const { keyword, form } = instruction.trigger ?? instruction
  return shellForms.has(keyword) && form === 'shell'
}

function reads({ document, instruction, stage }: Built, words: readonly string[]): Localized {
  const next = stage.instructions.find(({ keyword, index }) => keyword === 'SHELL' && index > instruction.index)
  const below = stage.instructions
    .filter(({ index }) => index > instruction.index && index < (next?.index ?? Number.POSITIVE_INFINITY))
    .filter(inShellForm)
    .map(one => ({ name: `\`${one.keyword}\``, line: lineOf(document, one) }))
  const shell = code(commandLine(words))
  if (below.length === 0)
    return both(
      `${shell} reads every shell form from here on; there is none below in this stage.`,
      `从这里起的 shell 形式都由 ${shell} 执行；本阶段下面还没有这样的指令。`,
    )
  const list = few(
    below.map(({ name, line }) => `${name} in line ${line}`),
    4,
  )
  const chinese = few(
    below.map(({ name, line }) => `第 ${line} 行的 ${name}`),
    4,
  )
  return both(
    `${shell} reads the shell forms from here on: ${list.en}.`,
    `从这里起的 shell 形式都由 ${shell} 执行：${chinese['zh-cn']}。`,
  )
}

function pipes(words: readonly string[]): Localized | undefined {
  const dialect = interpreter(words[0] ?? '')
  if (!dialect || !isPosix(dialect)) return undefined
  if (words.some(word => word === 'pipefail'))
    return both(
      '`pipefail` makes a pipeline fail when any of its commands fails.',
      '有了 `pipefail`，管道中任何一条命令失败，整个管道就失败。',
    )
  return undefined
}
