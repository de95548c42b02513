import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/expr',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2003'] },
  title: { en: '`expr` for sums', 'zh-cn': '用 `expr` 做算术' },
  why: {
    en: 'The shell computes by itself: `$((…))` needs no program and no escapes.',
    'zh-cn': 'shell 自己就会算：`$((…))` 不用另起程序，也不用转义。',
  },
  instead: { en: 'Write `$((a + 1))`.', 'zh-cn': '写成 `$((a + 1))`。' },
  message: { en: 'The shell computes by itself: `$((…))`.', 'zh-cn': 'shell 自己就会算：`$((…))`。' },
  examples: {
    bad: [
      `
FROM debian:13
RUN i=$(expr 1 + 2) && echo "$i"
        ^^^^
`,
    ],
    good: ['FROM debian:13\nRUN i=$((1 + 2)) && echo "$i" && expr "$i" : \'[0-9]*\''],
  },
  check(document, report) {
    for (const scripted of builtOf(document))
      for (const { name, words } of scripted.commands) {
        if (name?.value !== 'expr' || words.some(({ value }) => /^(:|match|substr|index|length)$/.test(value ?? '')))
          continue
        report(name.span)
      }
  },
} satisfies DockerfileRule
