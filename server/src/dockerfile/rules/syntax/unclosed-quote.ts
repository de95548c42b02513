import type { DockerfileRule } from '../../rule.js'
import { problemWords } from './_words.js'

export default {
  id: 'dockerfile/unclosed-quote',
  severity: 'error',
  local: true,
  title: { en: 'A quote is not closed', 'zh-cn': '引号没有闭合' },
  why: {
    en: 'BuildKit reads quotes in the arguments of most instructions, and stops where the second one is missing. An apostrophe is such a quote too.',
    'zh-cn': '大多数指令的参数里，BuildKit 都会处理引号，少了后一个就会停下。单独的撇号也算引号。',
  },
  instead: {
    en: 'Close the quote. Put double quotes around a text with an apostrophe, or a `\\` in front of it.',
    'zh-cn': '补上引号。文本里有撇号时，用双引号括起来，或在前面加 `\\`。',
  },
  message: {
    en: 'This `{quote}` is never closed, and the build stops here. Close it, or write `{escape}{quote}` where the character itself is meant.',
    'zh-cn': '这个 `{quote}` 没有闭合，构建会在这里停下。补上引号；如果要的是字符本身，写 `{escape}{quote}`。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
ENV GREETING="hello
             ^
`,
      `
FROM alpine:3.20
LABEL description=it's
                    ^
`,
    ],
    good: ['FROM alpine:3.20\nLABEL description="it\'s"', "FROM alpine:3.20\nRUN echo it\\'s"],
  },
  check(document, report) {
    for (const { word, problem } of problemWords(document))
      if (problem.kind === 'quote')
        report(word.toSpan(problem.start, problem.end), { quote: word.text[problem.start]!, escape: document.escape })
  },
} satisfies DockerfileRule
