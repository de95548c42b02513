import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/sudo-redirect',
  severity: 'warning',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2024'] },
  title: { en: '`sudo` does not reach the redirection', 'zh-cn': '`sudo` 管不到重定向' },
  why: {
    en: 'The file is opened by the shell, before and without `sudo`: as another user the step fails with `Permission denied`.',
    'zh-cn': '文件由 shell 打开，发生在 `sudo` 之前，也不受它影响：以普通用户执行时，这一步会报 `Permission denied`。',
  },
  instead: { en: 'Do the step as root, above the `USER`.', 'zh-cn': '把这一步放到 `USER` 之前，以 root 执行。' },
  message: {
    en: 'The shell opens `{file}` without `sudo`. Do the step as root, above the `USER`.',
    'zh-cn': 'shell 打开 `{file}` 时没有 `sudo` 的权限。把这一步放到 `USER` 之前，以 root 执行。',
  },
  examples: {
    bad: [
      `
FROM debian:13
USER app
RUN sudo echo 1 > /etc/flag
                ^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN echo 1 > /etc/flag', 'FROM debian:13\nUSER app\nRUN sudo make > /dev/null'],
  },
  check(document, report) {
    for (const scripted of builtOf(document))
      for (const { effective, redirects } of scripted.commands) {
        if (!effective.through.includes('sudo')) continue
        for (const { operator, span, target } of redirects)
          if (target && /^(>>?|<|&>>?)$/.test(operator) && !/^\/dev\//.test(target.value ?? ''))
            report(span, { file: target.text })
      }
  },
} satisfies DockerfileRule
