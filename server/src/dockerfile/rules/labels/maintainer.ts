import type { DockerfileRule } from '../../rule.js'
import { inCaseOf } from '../_places.js'

export default {
  id: 'dockerfile/maintainer',
  severity: 'information',
  local: true,
  aliases: {
    hadolint: ['DL4000'],
    buildkit: ['MaintainerDeprecated'],
    trivy: ['DS-0022'],
    checkov: ['CKV_DOCKER_6'],
  },
  tag: 'deprecated',
  title: { en: '`MAINTAINER` is deprecated', 'zh-cn': '`MAINTAINER` 已弃用' },
  why: {
    en: 'It fills one field that few programs show. A label holds the same, can be queried with the others, and there can be several.',
    'zh-cn': '它只填写一个很少有程序显示的字段。标签可以保存同样的内容，能和其他标签一起查询，还可以写多个。',
  },
  instead: {
    en: 'Write `LABEL org.opencontainers.image.authors="…"`.',
    'zh-cn': '写成 `LABEL org.opencontainers.image.authors="…"`。',
  },
  message: {
    en: '`MAINTAINER` is deprecated. Write `{label}`.',
    'zh-cn': '`MAINTAINER` 已弃用。写成 `{label}`。',
  },
  fix: { title: { en: 'Change to a label', 'zh-cn': '改为标签' }, safe: true },
  examples: {
    bad: [
      `
FROM alpine:3.20
MAINTAINER Jane Doe <jane@example.com>
^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nLABEL org.opencontainers.image.authors="Jane Doe <jane@example.com>"'],
  },
  check(document, report) {
    for (const { keyword, keywordSpan, written, header, rawArguments, argumentsSpan } of document.instructions) {
      if (keyword !== 'MAINTAINER') continue
      const whole = /^"([^"\\]*)"$/.exec(rawArguments)?.[1] ?? rawArguments
      const value = whole.replace(/["\\$]/g, char => document.escape + char)
      const label = `${inCaseOf(written, 'LABEL')} org.opencontainers.image.authors="${value}"`
      const oneLine = argumentsSpan.end - argumentsSpan.start === rawArguments.length && rawArguments !== ''
      report(keywordSpan, { label }, oneLine ? [{ span: header, text: label }] : [])
    }
  },
} satisfies DockerfileRule
