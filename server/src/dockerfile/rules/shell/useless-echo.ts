import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/useless-echo',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2005'] },
  tag: 'unnecessary',
  title: { en: '`echo "$(command)"`', 'zh-cn': '`echo "$(命令)"`' },
  why: {
    en: 'The command writes its output by itself; `echo` only adds a process and hides its failure.',
    'zh-cn': '命令自己就会输出；`echo` 只是多了一个进程，还掩盖了它的失败。',
  },
  instead: { en: 'Run the command.', 'zh-cn': '直接运行命令。' },
  message: {
    en: 'The command in `$(…)` writes its output by itself. `echo` only hides its failure.',
    'zh-cn': '`$(…)` 里的命令自己就会输出。`echo` 只会掩盖它的失败。',
  },
  fix: { title: { en: 'Run the command', 'zh-cn': '直接运行命令' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo "$(date)" > /built
    ^^^^
`,
    ],
    good: ['FROM debian:13\nRUN date > /built && echo "built $(date)" > /log'],
  },
  check(document, report) {
    for (const scripted of builtOf(document))
      for (const { name, words, assignments } of scripted.commands) {
        const [, only, ...others] = words
        const [expansion, ...more] = only?.expansions ?? []
        if (name?.value !== 'echo' || !only || !expansion || others.length + more.length + assignments.length > 0)
          continue
        if (expansion.kind !== 'command' && expansion.kind !== 'backtick') continue
        const written = document.text.slice(expansion.span.start, expansion.span.end)
        if (only.text.replace(/^"|"$/g, '') !== written || !expansion.tree) continue
        const inner = written.startsWith('$(') ? written.slice(2, -1).trim() : written.slice(1, -1).trim()
        const single = expansion.tree.children.length === 1 && !/\\|\n/.test(inner)
        report(
          name.span,
          {},
          scripted.plain && single ? [{ span: { start: name.span.start, end: only.span.end }, text: inner }] : [],
        )
      }
  },
} satisfies DockerfileRule
