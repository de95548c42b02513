import type { DockerfileRule } from '../../rule.js'

export default {
  id: 'dockerfile/from-as-casing',
  severity: 'hint',
  local: true,
  aliases: { buildkit: ['FromAsCasing'] },
  title: { en: '`FROM` and `AS` in different letter case', 'zh-cn': '`FROM` 和 `AS` 大小写不一致' },
  why: {
    en: 'Both are keywords. In one case they stand out from the names around them.',
    'zh-cn': '两者都是关键字。大小写一致，才能和旁边的名字区分开。',
  },
  instead: { en: 'Write both in capitals, or both in lower case.', 'zh-cn': '要么都大写，要么都小写。' },
  message: {
    en: '`{as}` is written in another case than `{from}`. Write `{fixed}`.',
    'zh-cn': '`{as}` 和 `{from}` 大小写不一致。写成 `{fixed}`。',
  },
  fix: { title: { en: 'Change to `{fixed}`', 'zh-cn': '改为 `{fixed}`' }, safe: true },
  examples: {
    bad: [
      `
FROM golang:1.25 as build
                 ^^
`,
      `
from golang:1.25 As build
                 ^^
`,
    ],
    good: ['FROM golang:1.25 AS build', 'from golang:1.25 as build', 'From golang:1.25 As build'],
  },
  check({ stages }, report) {
    for (const { as, from } of stages) {
      if (!as) continue
      const { written } = from
      const lower = written === written.toLowerCase()
      // a FROM in mixed case is another rule's
      if (!lower && written !== written.toUpperCase()) continue
      const fixed = lower ? 'as' : 'AS'
      if (as.value !== fixed) report(as.span, { as: as.value, from: written, fixed }, [{ span: as.span, text: fixed }])
    }
  },
} satisfies DockerfileRule
