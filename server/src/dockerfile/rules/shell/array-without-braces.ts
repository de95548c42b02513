import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/array-without-braces',
  severity: 'warning',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC1087'] },
  title: {
    en: 'An index without braces',
    'zh-cn': '数组下标没有加花括号',
  },
  why: {
    en: '`$name[0]` is the value of `name` and then the text `[0]`, which unquoted even is a pattern for file names. Only `${name[0]}` is an element of an array.',
    'zh-cn': '`$name[0]` 是 `name` 的值后面接文字 `[0]`，不加引号时还会被当成文件名模式。`${name[0]}` 才是数组的元素。',
  },
  instead: {
    en: 'Write `${name[0]}`, or `${name}[` where the bracket is meant as text.',
    'zh-cn': '写成 `${name[0]}`；方括号只是文字时写 `${name}[`。',
  },
  message: {
    en: 'After `{variable}` the `[` is only text. Put braces around the name, and the index inside them where an element is meant.',
    'zh-cn': '`{variable}` 后面的 `[` 只是文字。给变量名加花括号；要取元素就把下标也放进去。',
  },
  fix: {
    title: {
      en: 'Put braces around the name',
      'zh-cn': '给变量名加花括号',
    },
    safe: true,
  },
  examples: {
    bad: [
      `
FROM debian:13
SHELL ["/bin/bash", "-c"]
RUN a=(x y); echo "$a[1]"
                   ^^
`,
    ],
    good: ['FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN a=(x y); echo "${a[1]}" && grep "${a}[0-9]" /x'],
  },
  check(document, report) {
    for (const { expansions, plain } of builtOf(document))
      for (const { expansion } of expansions) {
        const { kind, span, name } = expansion
        const variable = document.text.slice(span.start, span.end)
        if (kind !== 'parameter' || !name || variable !== `$${name}` || document.text[span.end] !== '[') continue
        if (!/^[A-Za-z_]/.test(name)) continue
        const braced = `\${${name}}`
        report(span, { variable }, plain ? [{ span, text: braced }] : [])
      }
  },
} satisfies DockerfileRule
