import type { DockerfileRule } from '../../rule.js'
import { scriptedOf } from './_scripts.js'
import { printfFormat } from './sh-echo-options.js'

export default {
  id: 'dockerfile/echo-option-n',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC3037'] },
  title: { en: '`echo -n` is not in POSIX', 'zh-cn': '`echo -n` 不在 POSIX 标准中' },
  why: {
    en: 'dash, BusyBox and bash all have `echo -n`; the standard leaves it open.',
    'zh-cn': 'dash、BusyBox 和 bash 都支持 `echo -n`，但标准没有规定它。',
  },
  instead: { en: 'Use `printf`.', 'zh-cn': '改用 `printf`。' },
  message: {
    en: 'Every common shell has `echo -n`, but POSIX does not promise it. `printf` is sure.',
    'zh-cn': '常见的 shell 都支持 `echo -n`，但 POSIX 并不保证。用 `printf` 更可靠。',
  },
  fix: { title: { en: 'Change to `printf`', 'zh-cn': '改为 `printf`' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo -n "a" > /etc/list
         ^^
`,
    ],
    good: [
      "FROM debian:13\nRUN printf 'a' > /etc/list",
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN echo -n "a" > /etc/list',
    ],
  },
  check(document, report) {
    for (const scripted of scriptedOf(document)) {
      if (scripted.shell === 'bash' || scripted.shell === 'other') continue
      for (const { name, words } of scripted.commands) {
        const [, option, only, ...others] = words
        if (name?.value !== 'echo' || option?.text !== '-n') continue
        const plain = scripted.plain && others.length === 0 && !only?.text.includes('\\')
        const format = plain && only ? printfFormat(only, true) : undefined
        report(
          option.span,
          {},
          format ? [{ span: { start: name.span.start, end: option.span.end }, text: 'printf' }] : [],
        )
      }
    }
  },
} satisfies DockerfileRule
