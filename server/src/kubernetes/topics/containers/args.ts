import type { KubernetesTopic } from '../../topic.js'
import { aboutContainer } from '../_about.js'
import { podExample } from '../_example.js'
import { commandPage, commandTable, explainCommand } from './_command.js'

export default {
  key: 'Container.args',
  also: ['EphemeralContainer.args'],
  title: { en: "replaces the image's CMD", 'zh-cn': '取代镜像的 CMD' },
  summary: {
    en: "The words handed to the image's `ENTRYPOINT`, or to `command` where that is set. No shell looks at them.",
    'zh-cn': '交给镜像的 `ENTRYPOINT` 的参数，写了 `command` 则交给它。不经过 shell。',
  },
  notes: {
    en: [
      '`$(NAME)` stands for a variable of `env`; `$$(NAME)` for that text itself.',
      'Every word is a string: quote numbers and booleans (`"8080"`, `"true"`).',
      'An image without `ENTRYPOINT` takes the first of the `args` for the program.',
    ],
    'zh-cn': [
      '`$(NAME)` 会换成 `env` 里的变量；`$$(NAME)` 表示字面文本。',
      '每一项都是字符串：数字和布尔值要加引号（`"8080"`、`"true"`）。',
      '镜像没有 `ENTRYPOINT` 时，`args` 的第一项就是要启动的程序。',
    ],
  },
  compare: commandTable,
  example: podExample('args: [--log-level, $(LOG_LEVEL)]\nenv:\n  - name: LOG_LEVEL\n    value: info'),
  see: commandPage,
  explain: aboutContainer(explainCommand),
} satisfies KubernetesTopic
