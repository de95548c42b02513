import type { Proposal } from '../../../core/rule.js'
import type { DockerfileRule } from '../../rule.js'
import { trailingComment, wordsBefore } from '../_comments.js'
import { inCaseOf } from '../_places.js'

export default {
  id: 'dockerfile/invalid-from',
  severity: 'error',
  local: true,
  title: { en: '`FROM` has the wrong form', 'zh-cn': '`FROM` 的格式不对' },
  why: {
    en: '`FROM` takes an image, or an image, `AS` and a name. BuildKit stops at anything else.',
    'zh-cn': '`FROM` 后面是一个镜像，或者镜像、`AS` 和名称。其他写法会让 BuildKit 停下。',
  },
  instead: { en: 'Write `FROM image` or `FROM image AS name`.', 'zh-cn': '写成 `FROM 镜像` 或 `FROM 镜像 AS 名称`。' },
  message: {
    en: '`FROM` takes an image, or an image, `AS` and a name; the build stops at `{word}`.',
    'zh-cn': '`FROM` 后面只能是镜像，或者镜像、`AS` 和名称；构建会停在 `{word}`。',
  },
  fix: { title: { en: 'Write `AS`', 'zh-cn': '写上 `AS`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20 build
                 ^^^^^
`,
      `
FROM alpine:3.20 SA build
                 ^^
`,
    ],
    good: ['FROM alpine:3.20', 'FROM alpine:3.20 as build', 'FROM --platform=$BUILDPLATFORM alpine:3.20 AS build'],
  },
  check(document, report) {
    for (const { from } of document.stages) {
      const words = wordsBefore(from.args, trailingComment(document, from))
      const [, as, name, extra] = words
      if (!as || (words.length === 3 && as.value.toUpperCase() === 'AS')) continue
      const keyword = inCaseOf(from.written, 'AS')
      const proposals: Proposal[] = []
      if (as.value.toUpperCase() === 'AS') {
        const first = extra ?? as
        const title = { en: 'Remove the rest', 'zh-cn': '删除多余部分' }
        const rest = { start: (extra && name ? name : words[0]!).span.end, end: words.at(-1)!.span.end }
        proposals.push({ title, edits: [{ span: rest, text: '' }] })
        report({ start: first.span.start, end: words.at(-1)!.span.end }, { word: first.value }, ...proposals)
        continue
      }
      if (words.length === 2)
        proposals.push({ edits: [{ span: { start: as.span.start, end: as.span.start }, text: `${keyword} ` }] })
      if (words.length === 3) proposals.push({ edits: [{ span: as.span, text: keyword }] })
      report(as.span, { word: as.value }, ...proposals)
    }
  },
} satisfies DockerfileRule
