import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/dash-glob',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2035'] },
  title: { en: 'A pattern that may become an option', 'zh-cn': '可能变成选项的通配符' },
  why: {
    en: 'A file called `-rf` becomes an option where a pattern begins with `*`.',
    'zh-cn': '通配符以 `*` 开头时，名为 `-rf` 的文件会变成选项。',
  },
  instead: { en: 'Write `./*`, or put `--` in front.', 'zh-cn': '写成 `./*`，或者在前面加上 `--`。' },
  message: {
    en: 'A file whose name begins with `-` becomes an option here. Write `./{pattern}`.',
    'zh-cn': '名字以 `-` 开头的文件在这里会变成选项。写成 `./{pattern}`。',
  },
  fix: { title: { en: 'Change to `./{pattern}`', 'zh-cn': '改为 `./{pattern}`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN chmod 644 *.conf
              ^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN chmod 644 ./*.conf && rm -- *.tmp && echo *'],
  },
  check(document, report) {
    for (const scripted of builtOf(document))
      for (const { name, words } of scripted.commands) {
        if (/^(echo|printf|\[|test|expr|let)$/.test(name?.value ?? '')) continue
        for (const { text, span, expansions, quoted } of words.slice(1)) {
          if (text === '--') break
          if (quoted === 'none' && /^[*?]/.test(text) && expansions.some(({ kind }) => kind === 'glob'))
            report(
              span,
              { pattern: text },
              scripted.plain ? [{ span: { start: span.start, end: span.start }, text: './' }] : [],
            )
        }
      }
  },
} satisfies DockerfileRule
