import type { KubernetesTopic } from '../../topic.js'
import { aboutContainer } from '../_about.js'
import { podExample } from '../_example.js'
import { commandPage, commandTable, explainCommand } from './_command.js'

export default {
  key: 'Container.command',
  also: ['EphemeralContainer.command'],
  title: { en: "replaces the image's ENTRYPOINT", 'zh-cn': '取代镜像的 ENTRYPOINT' },
  summary: {
    en: 'The program and its first words. No shell looks at them: for pipes, `&&` or `$VAR` write `["sh", "-c", "…"]`.',
    'zh-cn': '要启动的程序和它最前面的参数，不经过 shell：要用管道、`&&` 或 `$VAR`，写 `["sh", "-c", "…"]`。',
  },
  notes: {
    en: [
      '`$(NAME)` stands for a variable of `env`, even without a shell; `$$(NAME)` for that text itself.',
      '`command` in Kubernetes is `ENTRYPOINT` in Docker, and `args` is `CMD`: the names do not match.',
    ],
    'zh-cn': [
      '`$(NAME)` 会换成 `env` 里的变量，不需要 shell；`$$(NAME)` 表示字面文本。',
      'Kubernetes 的 `command` 对应 Docker 的 `ENTRYPOINT`，`args` 对应 `CMD`：名字并不一致。',
    ],
  },
  compare: commandTable,
  example: podExample('command: [sh, -c, "exec /app/server --port $PORT"]\nenv:\n  - name: PORT\n    value: "8080"'),
  see: commandPage,
  explain: aboutContainer(explainCommand),
} satisfies KubernetesTopic
