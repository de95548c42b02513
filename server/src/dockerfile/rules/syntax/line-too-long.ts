import type { DockerfileRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'dockerfile/line-too-long',
  severity: 'error',
  title: { en: 'A line is longer than BuildKit reads', 'zh-cn': '行的长度超过 BuildKit 的上限' },
  why: {
    en: 'BuildKit reads lines of up to 65,535 bytes and stops at a longer one.',
    'zh-cn': 'BuildKit 每行最多读取 65,535 字节，超过就会停下。',
  },
  instead: {
    en: 'Break the line with `\\`, or put the content into a file and `COPY` it.',
    'zh-cn': '用 `\\` 换行，或者把内容放进文件再 `COPY`。',
  },
  message: {
    en: 'This line is longer than the 65,535 bytes that BuildKit reads, and the build stops here. Break it, or `COPY` the content from a file.',
    'zh-cn': '这一行超过了 BuildKit 能读取的 65,535 字节，构建会在这里停下。把它拆开，或把内容放进文件再 `COPY`。',
  },
  examples: {
    bad: [`\nFROM alpine:3.20\nENV DATA=${'x'.repeat(65_600)}\n${'^'.repeat(65_609)}\n`],
    good: ['FROM alpine:3.20\nENV DATA=x'],
  },
  check(document, report) {
    for (const { span } of problemsOf(document, 'line-too-long')) report(span)
  },
} satisfies DockerfileRule
