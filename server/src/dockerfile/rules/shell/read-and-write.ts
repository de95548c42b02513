import type { ShellCommand, ShellNode } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/read-and-write',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2094'] },
  title: { en: 'A file is read and written at once', 'zh-cn': '同时读写同一个文件' },
  why: {
    en: '`> file` empties the file before the command reads it: nothing of it is left.',
    'zh-cn': '`> 文件` 会在命令读取之前就清空文件：内容全没了。',
  },
  instead: {
    en: 'Write to another file and move it: `sort f > f.new && mv f.new f`. `sort -o` and `sed -i` do it by themselves.',
    'zh-cn': '先写到另一个文件再移动：`sort f > f.new && mv f.new f`。`sort -o` 和 `sed -i` 自己就能做到。',
  },
  message: {
    en: '`{file}` is emptied before it is read. Write to another file, and move it.',
    'zh-cn': '`{file}` 在读取之前就被清空了。先写到另一个文件，再移动过去。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN sort /etc/list | uniq > /etc/list
                          ^^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN sort /etc/list | uniq > /etc/list.new && mv /etc/list.new /etc/list',
      'FROM debian:13\nRUN sort /etc/list | uniq >> /etc/list && echo /etc/list > /etc/list',
    ],
  },
  check(document, report) {
    for (const { nodes } of builtOf(document))
      for (const node of nodes) {
        const commands = partsOf(node)
        for (const { redirects } of commands)
          for (const { operator, target, span } of redirects) {
            const file = target?.value
            if (operator !== '>' || file === undefined || file.startsWith('/dev/')) continue
            if (commands.some(command => isReadBy(command, file))) report(span, { file })
          }
      }
  },
} satisfies DockerfileRule

/** The commands that run at once: the parts of a pipeline, or one command that stands alone. */
function partsOf({ kind, children, command }: ShellNode): readonly ShellCommand[] {
  if (kind === 'pipeline') return children.flatMap(child => child.command ?? [])
  return command && command.pipelineLength === 1 ? [command] : []
}

/** Programs that open the files they are given, and read them. */
const reads =
  /^(cat|sort|uniq|sed|awk|gawk|grep|egrep|fgrep|cut|tr|head|tail|tac|jq|yq|nl|rev|paste|fold|iconv|dos2unix|xmllint|gpg|base64|column)$/

const isReadBy = ({ effective: { name, words }, redirects }: ShellCommand, file: string): boolean =>
  (reads.test(name ?? '') && words.slice(1).some(({ value }) => value === file)) ||
  redirects.some(({ operator, target }) => operator === '<' && target?.value === file)
