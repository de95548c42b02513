import { joined, type Localized } from '../../../core/localized.js'
import type { Heredoc } from '../../model.js'
import { references } from '../../references.js'
import { scriptsOf } from '../../scripts.js'
import { shellOf } from '../../start.js'
import type { DockerfileTopic } from '../../topic.js'
import { type Built, whenBuilt } from '../_place.js'
import { both, code, commandLine, docs, few, lines } from '../_text.js'

export default {
  key: 'heredoc',
  title: { en: 'several lines as one input', 'zh-cn': '多行内容作为一个输入' },
  summary: {
    en: 'The lines below, up to the one that holds nothing but the word, belong to this instruction. For `RUN` they are a script or the input of a command, for `COPY` and `ADD` the content of a file.',
    'zh-cn':
      '下面的各行，直到只含这个词的那一行为止，都属于这条指令。在 `RUN` 里它们是脚本或命令的输入，在 `COPY` 和 `ADD` 里是文件内容。',
  },
  notes: {
    en: [
      '`<<EOF` puts variables in; a quoted word (`<<"EOF"`) leaves `$` alone. `<<-EOF` takes leading tabs (not blanks) off.',
      '`RUN <<EOF` goes on after a line that fails: begin with `set -e`. A first line `#!/usr/bin/env python3` chooses another interpreter.',
      'Needs BuildKit and Dockerfile 1.4.',
    ],
    'zh-cn': [
      '`<<EOF` 会替换变量；加引号的词（`<<"EOF"`）不动 `$`。`<<-EOF` 去掉行首的制表符（不含空格）。',
      '`RUN <<EOF` 里某一行失败后仍会继续：第一行写 `set -e`。第一行是 `#!/usr/bin/env python3` 时换用别的解释器。',
      '需要 BuildKit 和 Dockerfile 1.4。',
    ],
  },
  example: 'FROM alpine:3.20\nRUN <<EOF\nset -e\napk add --no-cache curl\ncurl --version\nEOF\n',
  see: docs('here-documents'),
  explain: whenBuilt(at => {
    const heredoc = at.node.kind === 'heredoc' ? at.node.heredoc : undefined
    if (!heredoc) return undefined
    return { text: joined([reader(at, heredoc), expansion(at, heredoc), tabs(heredoc)]) }
  }),
} satisfies DockerfileTopic

const linesOf = ({ text }: Heredoc): Localized => lines(text.split('\n').length - 1)

/** Who gets the lines. */
function reader({ document, instruction }: Built, heredoc: Heredoc): Localized {
  const count = linesOf(heredoc)
  const end = code(heredoc.name)
  if (instruction.keyword !== 'RUN') {
    const target = instruction.args.at(-1)?.value
    return both(
      `what stands up to ${end} (${count.en}) is the content of a file${target ? ` that goes to ${code(target)}` : ''}.`,
      `到 ${end} 为止的 ${count['zh-cn']}是文件内容${target ? `，写到 ${code(target)}` : ''}。`,
    )
  }
  const script = scriptsOf(document, instruction).find(one => one.heredoc === heredoc)
  if (!script)
    return both(
      `what stands up to ${end} (${count.en}) is the input of the command.`,
      `到 ${end} 为止的 ${count['zh-cn']}是这条命令的输入。`,
    )
  const shebang = /^#!\s*([^\n]{1,80})/.exec(heredoc.text)?.[1]
  const shell = commandLine(shellOf(document, instruction))
  const program = code(shebang ?? (script.depth === 0 ? shell : script.dialect))
  return both(
    `${program} runs what stands up to ${end} (${count.en}) as a script.`,
    `到 ${end} 为止的 ${count['zh-cn']}作为脚本由 ${program} 执行。`,
  )
}

/** Who puts the variables in. */
function expansion({ document, instruction }: Built, heredoc: Heredoc): Localized {
  if (heredoc.quoted)
    return both(
      'The word is quoted, so nothing is put in: every `$` stays as it is.',
      '这个词带引号，所以不替换任何变量：`$` 都原样保留。',
    )
  const inside = references(document, instruction).filter(
    ({ span }) => heredoc.body.start <= span.start && span.end <= heredoc.body.end,
  )
  const names = few([...new Set(inside.map(({ name }) => code(`$${name}`)))])
  if (instruction.keyword === 'RUN') {
    const script = scriptsOf(document, instruction).find(one => one.heredoc === heredoc)
    return script?.depth === 0
      ? both(
          'The build puts no variables in: the script finds `ARG` and `ENV` in its environment.',
          '构建不替换其中的变量：脚本可以从环境里读到 `ARG` 和 `ENV`。',
        )
      : both(
          `The shell puts variables in before the command reads it; quote the word (${code(`<<"${heredoc.name}"`)}) to keep every \`$\`.`,
          `shell 先替换变量，再把内容交给命令；给这个词加引号（${code(`<<"${heredoc.name}"`)}）可以保留所有 \`$\`。`,
        )
  }
  if (inside.length === 0)
    return both(
      'The build would put variables in; there are none. Quote the word to keep a `$`.',
      '构建会替换其中的变量，这里没有。要保留 `$`，就给这个词加引号。',
    )
  return both(
    `The build puts in ${names.en}; quote the word (${code(`<<"${heredoc.name}"`)}) to keep every \`$\`.`,
    `构建会替换 ${names['zh-cn']}；要原样保留，就给这个词加引号（${code(`<<"${heredoc.name}"`)}）。`,
  )
}

const tabs = ({ stripTabs }: Heredoc): Localized | undefined =>
  stripTabs ? both('`<<-` takes the leading tabs off.', '`<<-` 去掉行首的制表符。') : undefined
