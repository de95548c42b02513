import { nearest } from '../../../core/nearest.js'
import type { DockerfileRule } from '../../rule.js'
import { expandAt } from '../../variables.js'
import { inStages } from '../_places.js'
import { signalOf, signals } from './_signals.js'

export default {
  id: 'dockerfile/invalid-signal',
  severity: 'error',
  local: true,
  title: { en: '`STOPSIGNAL` is no signal', 'zh-cn': '`STOPSIGNAL` 不是有效信号' },
  why: {
    en: 'BuildKit takes the names of Linux signals, with or without `SIG`, and numbers other than 0. It stops at anything else.',
    'zh-cn': 'BuildKit 接受 Linux 信号的名称（带不带 `SIG` 都可以）和非 0 的数字。其他内容会让它停下。',
  },
  instead: {
    en: 'Write a signal, for example `SIGTERM` or `SIGQUIT`.',
    'zh-cn': '写一个信号，例如 `SIGTERM`、`SIGQUIT`。',
  },
  message: {
    en: '`{signal}` is no signal, and the build stops here. Write for example `SIGTERM`.',
    'zh-cn': '`{signal}` 不是有效信号，构建会在这里停下。可以写 `SIGTERM`。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      `
FROM nginx:1.27
STOPSIGNAL SIGQIUT
           ^^^^^^^
`,
    ],
    good: [
      'FROM nginx:1.27\nSTOPSIGNAL SIGQUIT',
      'FROM nginx:1.27\nSTOPSIGNAL 15',
      'FROM nginx:1.27\nSTOPSIGNAL rtmin+3',
    ],
  },
  check(document, report) {
    for (const instruction of inStages(document)) {
      const [word] = instruction.args
      if (instruction.keyword !== 'STOPSIGNAL' || !word) continue
      const signal = expandAt(document, instruction, word.text)
      if (signal === undefined || signalOf(signal) !== undefined) continue
      const near = nearest(signal.toUpperCase().replace(/^SIG/, ''), signals)
      const meant = near === undefined ? '' : `SIG${near}`
      report(word.span, { signal, meant }, meant === '' ? [] : [{ span: word.span, text: meant }])
    }
  },
} satisfies DockerfileRule
