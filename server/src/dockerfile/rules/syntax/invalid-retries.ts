import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'

export default {
  id: 'dockerfile/invalid-retries',
  severity: 'error',
  local: true,
  title: { en: '`--retries` is not a number of retries', 'zh-cn': '`--retries` 不是有效的次数' },
  why: {
    en: '`--retries` takes a whole number; 0 means the default of 3. BuildKit stops at any other value, a negative one included.',
    'zh-cn': '`--retries` 需要整数，0 表示默认的 3 次。其他值（包括负数）会让 BuildKit 停下。',
  },
  instead: { en: 'Write a whole number, for example `3`.', 'zh-cn': '写一个整数，例如 `3`。' },
  message: {
    en: '`{value}` is no number of retries, and the build stops here. Write a whole number, for example `3`.',
    'zh-cn': '`{value}` 不是有效的重试次数，构建会在这里停下。写一个整数，例如 `3`。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
HEALTHCHECK --retries=-1 CMD ["/check"]
                      ^^
`,
      `
FROM alpine:3.20
HEALTHCHECK --retries=3x CMD ["/check"]
                      ^^
`,
    ],
    good: ['FROM alpine:3.20\nHEALTHCHECK --retries=5 CMD ["/check"]'],
  },
  check(document, report) {
    for (const { keyword, flags } of acting(document)) {
      if (keyword !== 'HEALTHCHECK') continue
      for (const { name, value, valueSpan } of flags)
        if (name === 'retries' && value && valueSpan && !/^\+?\d{1,9}$/.test(value)) report(valueSpan, { value })
    }
  },
} satisfies DockerfileRule
