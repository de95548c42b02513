import { joined, type Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { DockerfileDocument, Instruction, Reference, Variable } from '../../model.js'
import { scriptsOf } from '../../scripts.js'
import { walk } from '../../shell.js'
import { stageOf } from '../../stages.js'
import { textAt } from '../../text.js'
import type { DockerfilePlace, DockerfileTopic } from '../../topic.js'
import { defaultPath, expandAt, variableAt } from '../../variables.js'
import { lineOf, outerOf } from '../_place.js'
import { both, code } from '../_text.js'
import { operatorText } from './_operators.js'
import { originText, valueText } from './_values.js'

export default {
  key: 'variable',
  title: { en: 'value of a variable', 'zh-cn': '变量的值' },
  summary: {
    en: '`$NAME` or `${NAME}`. The build puts values in for `FROM`, `COPY`, `ADD`, `ENV`, `LABEL`, `WORKDIR`, `USER`, `EXPOSE`, `VOLUME` and `STOPSIGNAL`; in `RUN`, `CMD` and `ENTRYPOINT` the shell does. A `\\` in front keeps the `$`.',
    'zh-cn':
      '`$NAME` 或 `${NAME}`。`FROM`、`COPY`、`ADD`、`ENV`、`LABEL`、`WORKDIR`、`USER`、`EXPOSE`、`VOLUME`、`STOPSIGNAL` 由构建替换；`RUN`、`CMD`、`ENTRYPOINT` 由 shell 替换。前面加 `\\` 可以保留 `$`。',
  },
  notes: {
    en: [
      '`${X:-word}`: `word` where X is not set or empty; `${X:+word}`: `word` only where X is set. Without the colon, an empty X counts as set.',
      '`${X#pattern}` and `${X%pattern}` cut off the beginning or end (doubled: the longest match), `${X/a/b}` replaces; Dockerfile 1.7 and later.',
    ],
    'zh-cn': [
      '`${X:-word}`：X 未设置或为空时取 `word`；`${X:+word}`：X 有值时才取 `word`。不带冒号时，空的 X 也算已设置。',
      '`${X#pattern}` 和 `${X%pattern}` 去掉开头或结尾（写两个则匹配最长的），`${X/a/b}` 做替换；需要 Dockerfile 1.7。',
    ],
  },
  example: 'FROM alpine:3.20\nARG VERSION=1.2.3\nCOPY app-${VERSION%.*}.tar /srv/\n',
  see: 'https://docs.docker.com/build/building/variables/',
  explain,
} satisfies DockerfileTopic

function explain({ document, node }: DockerfilePlace): Explanation | undefined {
  if (node.kind !== 'variable') return undefined
  const { instruction, reference } = node
  const variable = variableAt(document, instruction, reference.name)
  return {
    text: joined([
      reference.expandedBy === 'nobody'
        ? nobody(reference)
        : reference.expandedBy === 'shell'
          ? byShell(document, instruction, reference, variable)
          : byBuild(document, instruction, reference, variable),
      reference.expandedBy === 'nobody' ? undefined : operation(document, instruction, reference),
    ]),
  }
}

const nobody = ({ name }: Reference): Localized =>
  both(
    `nobody puts a value in: ${code(`$${name}`)} stays as it is written. An exec form has no shell, and \`--from\` takes no variables.`,
    `没有人替换它：${code(`$${name}`)} 会原样保留。exec 形式没有 shell，\`--from\` 也不接受变量。`,
  )

/** The value that the build puts in. */
function byBuild(
  document: DockerfileDocument,
  instruction: Instruction,
  { name }: Reference,
  variable: Variable | undefined,
): Localized {
  if (!variable) return unknown(document, instruction, name)
  const from = originText(document, variable)
  const shown = code(`$${name}`)
  if (variable.value === undefined)
    return both(
      `${shown} gets its value from the build${from ? ` (${from.en}; ${code(`--build-arg ${name}=…`)})` : ''}.`,
      `${shown} 的值来自构建${from ? `（${from['zh-cn']}；${code(`--build-arg ${name}=…`)}）` : ''}。`,
    )
  return joined([
    both(
      `${shown} is ${valueText(variable.value).en} here${from ? `, from ${from.en}` : ''}.`,
      `这里的 ${shown} 是 ${valueText(variable.value)['zh-cn']}${from ? `，来自${from['zh-cn']}` : ''}。`,
    ),
    changeable(document, variable),
  ])
}

/** Whether `--build-arg` can give it another value. */
function changeable(document: DockerfileDocument, { name, origin, global }: Variable): Localized | undefined {
  if (origin === 'env' || origin === 'platform') return undefined
  const line = global?.instruction ? lineOf(document, global.instruction) : undefined
  return both(
    `${line ? `The default stands in line ${line}; ` : ''}${code(`--build-arg ${name}=…`)} changes it.`,
    `${line ? `默认值在第 ${line} 行；` : ''}可用 ${code(`--build-arg ${name}=…`)} 更改。`,
  )
}

/** Neither ARG nor ENV of this stage defines it. */
function unknown(document: DockerfileDocument, instruction: Instruction, name: string): Localized {
  const shown = code(`$${name}`)
  const stage = stageOf(document, instruction)
  const global = document.globals.findLast(
    one => one.keyword === 'ARG' && one.pairs.some(({ key }) => key.value === name),
  )
  if (stage && global && instruction.index !== stage.from.index) {
    const line = lineOf(document, global)
    return both(
      `${shown} is not set here: \`ARG\` of line ${line} stands before the first \`FROM\` and does not reach into the stage. ${code(`ARG ${name}`)} below the \`FROM\` takes it over.`,
      `这里的 ${shown} 没有值：第 ${line} 行的 \`ARG\` 在第一个 \`FROM\` 之前，进不到阶段里。在 \`FROM\` 下面写 ${code(`ARG ${name}`)} 即可沿用。`,
    )
  }
  const outside = stage && !stage.scratch && instruction.index !== stage.from.index
  if (outside && name === 'PATH')
    return both(
      `${shown} is what the base image sets; where it sets none, BuildKit takes ${code(defaultPath.value)}.`,
      `${shown} 来自基础镜像；镜像没有设置时，BuildKit 使用 ${code(defaultPath.value)}。`,
    )
  return both(
    `no \`ARG\` or \`ENV\` above sets ${shown}${outside ? ': it is empty, unless the base image brings it' : ', so it is empty'}.`,
    `上面没有 \`ARG\` 或 \`ENV\` 设置 ${shown}${outside ? '：除非基础镜像带来，否则为空' : '，所以为空'}。`,
  )
}

/** What a shell finds: during the build ARG and ENV, in the container ENV only. */
function byShell(
  document: DockerfileDocument,
  instruction: Instruction,
  { name }: Reference,
  variable: Variable | undefined,
): Localized {
  const shown = code(`$${name}`)
  const running = instruction.keyword !== 'RUN'
  const from = variable && originText(document, variable)
  if (running && variable?.origin === 'arg')
    return both(
      `${shown} is put in by the shell of the container, and there \`ARG\`s do not exist: it is empty. ${code(`ENV ${name}=$${name}`)} would bring it there.`,
      `${shown} 由容器里的 shell 替换，而那里没有 \`ARG\`：所以为空。写上 ${code(`ENV ${name}=$${name}`)} 才能带进容器。`,
    )
  if (variable?.value !== undefined)
    return both(
      `the shell puts in ${valueText(variable.value).en}${from ? `, from ${from.en}` : ''}${running ? `, when the container starts (${code(`docker run -e ${name}=…`)} changes it)` : ''}.`,
      `shell 会替换成 ${valueText(variable.value)['zh-cn']}${from ? `，来自${from['zh-cn']}` : ''}${running ? `，在容器启动时进行（可用 ${code(`docker run -e ${name}=…`)} 更改）` : ''}。`,
    )
  if (variable)
    return both(
      `the shell puts in what the build gives it${from ? ` (${from.en}; ${code(`--build-arg ${name}=…`)})` : ''}.`,
      `shell 会替换成构建给出的值${from ? `（${from['zh-cn']}；${code(`--build-arg ${name}=…`)}）` : ''}。`,
    )
  if (setsItself(document, instruction, name))
    return both(`${shown} is set by the command itself.`, `${shown} 由这条命令自己设置。`)
  const outer = outerOf(document, instruction)
  const global = document.globals.findLast(
    one => one.keyword === 'ARG' && one.pairs.some(({ key }) => key.value === name),
  )
  if (global && outer.keyword === 'RUN') return unknown(document, instruction, name)
  return both(
    `the shell puts ${shown} in, ${running ? 'when the container starts' : 'during the build'}; no \`ARG\` or \`ENV\` of this file sets it, so it comes from the command itself, from the base image, or is empty.`,
    `${shown} 由 shell ${running ? '在容器启动时' : '在构建时'}替换；本文件没有 \`ARG\` 或 \`ENV\` 设置它，它来自命令本身或基础镜像，否则为空。`,
  )
}

/** Whether the script gives the variable a value: `x=1`, `for x in …`, `read x`. */
const setsItself = (document: DockerfileDocument, instruction: Instruction, name: string): boolean =>
  scriptsOf(document, instruction).some(
    ({ tree, commands }) =>
      commands.some(
        ({ assignments, words }) =>
          assignments.some(one => one.name === name) ||
          (['read', 'export', 'local', 'declare'].includes(words[0]?.value ?? '') &&
            words.some(({ text }) => text === name || text.startsWith(`${name}=`))),
      ) ||
      (tree !== undefined && [...walk(tree)].some(node => node.kind === 'for' && node.name?.text === name)),
  )

/** What `:-`, `#` and their like make of the value. */
function operation(
  document: DockerfileDocument,
  instruction: Instruction,
  reference: Reference,
): Localized | undefined {
  const { operator, operand, expandedBy, span } = reference
  if (!operator) return undefined
  const meaning = operatorText(operator, operand ?? '')
  if (!meaning || expandedBy !== 'build') return meaning
  const result = expandAt(document, instruction, textAt(document, instruction, span).text)
  if (result === undefined) return meaning
  return joined([
    meaning,
    both(`Here that gives ${valueText(result).en}.`, `在这里得到 ${valueText(result)['zh-cn']}。`),
  ])
}
