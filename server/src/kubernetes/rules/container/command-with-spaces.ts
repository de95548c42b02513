import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, get, itemsOf } from '../../tree.js'
import { isPlaceholder } from '../../validate/placeholders.js'
import { containerWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/command-with-spaces',
  severity: 'error',
  title: { en: 'A whole command line where a program belongs', 'zh-cn': '该写程序的地方写了整条命令' },
  why: {
    en: 'The first item of `command` is the program, and no shell takes it apart: a file of that name, spaces included, is looked for and not found. The container never starts, the probe never succeeds.',
    'zh-cn':
      '`command` 的第一项就是程序，没有 shell 来拆分，系统会去找一个名字里带空格的文件，结果找不到。容器启动不了，探针永远失败。',
  },
  instead: {
    en: 'Write each word as an item, or run a shell: `["sh", "-c", "…"]`.',
    'zh-cn': '每个词写成一项，或通过 shell 运行：`["sh", "-c", "…"]`。',
  },
  message: {
    en: 'No shell takes this apart: the system looks for a file named `{command}`, spaces included, and finds none. Write each word as an item, or run `sh -c`.',
    'zh-cn':
      '这里没有 shell 来拆分，系统会去找名为 `{command}`（含空格）的文件，找不到。每个词写成一项，或用 `sh -c` 运行。',
  },
  fix: { title: { en: 'Write each word as an item', 'zh-cn': '每个词写成一项' }, safe: false },
  examples: {
    bad: [containerWith('command: ["sleep 3600"]\n          ^^^^^^^^^^^^')],
    good: [containerWith('command: ["sleep", "3600"]'), containerWith('command: [sh, -c, "sleep 3600"]')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'Container', 'EphemeralContainer', 'ExecAction')) {
      const [first] = itemsOf(get(node, 'command'))
      const scalar = asScalar(first?.value)
      const command = asString(first?.value)
      // a backslash is a path of Windows, and these may well have spaces
      if (!scalar || !command || !/^[\w./-]+ +\S/.test(command) || /[\\\n]/.test(command) || isPlaceholder(command))
        continue
      const words = command.trim().split(/ +/)
      const simple = words.every(word => /^[\w./:=,@%+-]+$/.test(word)) && first?.value === scalar
      const flow = first?.dash === undefined
      report(
        scalar.span,
        { command: command.length > 40 ? `${command.slice(0, 40)}…` : command },
        simple && flow ? [{ span: scalar.span, text: words.map(word => JSON.stringify(word)).join(', ') }] : [],
        simple && first?.dash !== undefined
          ? [
              {
                span: scalar.span,
                text: words.map(word => JSON.stringify(word)).join(`\n${indentOf(slice.text, first.dash)}- `),
              },
            ]
          : [],
      )
    }
  },
} satisfies KubernetesRule

/** The white space that stands before a dash on its line. */
const indentOf = (text: string, dash: number): string => ' '.repeat(dash - (text.lastIndexOf('\n', dash - 1) + 1))
