import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/export-lost',
  severity: 'warning',
  local: true,
  title: { en: 'A variable that is lost with its `RUN`', 'zh-cn': '随 `RUN` 一起消失的变量' },
  why: {
    en: 'Every `RUN` is a process of its own, and its environment ends with it. Neither the next instruction nor the container sees the variable.',
    'zh-cn': '每条 `RUN` 都是单独的进程，它的环境随它一起结束。下一条指令和容器都看不到这个变量。',
  },
  instead: {
    en: 'Use `ENV`; for a value that the container must not have, `ARG`.',
    'zh-cn': '用 `ENV`；不该进容器的值用 `ARG`。',
  },
  message: {
    en: 'Nothing in this `RUN` uses `{name}`, and it is gone when the `RUN` ends. Use `ENV` for what is to last.',
    'zh-cn': '这条 `RUN` 里没有东西用到 `{name}`，`RUN` 一结束它就没了。要保留下来，用 `ENV`。',
  },
  fix: { title: { en: 'Change to `ENV`', 'zh-cn': '改为 `ENV`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN export PATH="/opt/tool/bin:$PATH"
           ^^^^
`,
    ],
    good: [
      'FROM debian:13\nENV PATH="/opt/tool/bin:$PATH"',
      'FROM debian:13\nRUN export PATH="/opt/tool/bin:$PATH" && tool --version',
    ],
  },
  check(document, report) {
    for (const scripted of builtOf(document)) {
      const { script, instruction, outer } = scripted
      const last = script.commands.at(-1)
      if (script.depth > 0 || last?.name?.value !== 'export' || last.inside.length > 0) continue
      const words = last.words.slice(1).filter(({ text }) => /^\w+=/.test(text))
      const whole = script.commands.length === 1 && instruction === outer && instruction.form === 'shell'
      const plain = words.length === 1 && last.words.length === 2 && !/[`(]/.test(words[0]!.text)
      for (const { text, span } of words) {
        const name = text.slice(0, text.indexOf('='))
        report(
          { start: span.start, end: span.start + name.length },
          { name },
          whole && plain && instruction.flags.length === 0 ? [{ span: instruction.header, text: `ENV ${text}` }] : [],
        )
      }
    }
  },
} satisfies DockerfileRule
