import type { DockerfileRule } from '../../rule.js'
import { problemWords } from './_words.js'

export default {
  id: 'dockerfile/bad-substitution',
  severity: 'error',
  local: true,
  title: { en: 'A `${…}` that BuildKit can not read', 'zh-cn': 'BuildKit 无法解析的 `${…}`' },
  why: {
    en: 'BuildKit knows `${name}`, `:-`, `:+`, `:?`, and since Dockerfile 1.7 `#`, `%` and `/`. It stops at any other modifier and at a brace that is not closed.',
    'zh-cn':
      'BuildKit 支持 `${name}`、`:-`、`:+`、`:?`，Dockerfile 1.7 起还支持 `#`、`%` 和 `/`。其他修饰符或没有闭合的花括号都会让它停下。',
  },
  instead: {
    en: 'Close the brace, or do what the modifier should do in a `RUN`, whose shell knows more.',
    'zh-cn': '补上花括号；修饰符要做的事，放到 `RUN` 里交给 shell。',
  },
  message: {
    en: 'The build stops at `{text}`: {problem}.',
    'zh-cn': '构建会停在 `{text}`：{problem}。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
ENV DIR=\${HOME
        ^^^^^^
`,
      `
FROM alpine:3.20
ARG NAME=abc
ENV SHORT=\${NAME:0:1}
          ^^^^^^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nARG NAME=abc\nENV A=${NAME:-x} B=${NAME%c} C="${NAME/a/b}" D=\\${E',
      'FROM alpine:3.20\nRUN echo ${NAME:0:1}',
    ],
  },
  check(document, report) {
    for (const { word, problem: found } of problemWords(document)) {
      if (found.kind === 'quote') continue
      const problem =
        found.kind === 'brace'
          ? { en: 'the brace is not closed', 'zh-cn': '花括号没有闭合' }
          : { en: 'it knows no such modifier', 'zh-cn': '没有这样的修饰符' }
      report(word.toSpan(found.start, found.end), { text: word.text.slice(found.start, found.end), problem })
    }
  },
} satisfies DockerfileRule
