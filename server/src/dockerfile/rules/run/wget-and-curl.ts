import type { DockerfileRule } from '../../rule.js'
import { lineNumber } from '../_places.js'
import { secondTools } from './_wget-and-curl.js'

export default {
  id: 'dockerfile/wget-and-curl',
  severity: 'information',
  preset: 'strict',
  aliases: { hadolint: ['DL4001'], trivy: ['DS-0014'] },
  title: { en: 'Both `wget` and `curl` in one stage', 'zh-cn': '同一阶段里既用 `wget` 又用 `curl`' },
  why: {
    en: 'They do the same. Two of them are two packages to install and to patch.',
    'zh-cn': '两者做的是同一件事。装两个就要多跟进一个包的安全更新。',
  },
  instead: { en: 'Choose one for all downloads.', 'zh-cn': '所有下载统一用其中一个。' },
  message: {
    en: 'Line {line} downloads with `{other}`, this one with `{tool}`. One of them is enough for the stage.',
    'zh-cn': '第 {line} 行用 `{other}` 下载，这里用 `{tool}`。一个阶段用其中一个就够了。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN wget -q https://example.com/a.tgz
RUN curl -fsSLO https://example.com/b.tgz
    ^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN curl -fsSLO https://example.com/a.tgz && curl -fsSLO https://example.com/b.tgz',
      'FROM debian:13\nRUN apt-get install -y --no-install-recommends wget curl',
    ],
  },
  check(document, report) {
    for (const { word, tool, other, offset, sameStage } of secondTools(document))
      if (sameStage) report(word.span, { tool, other, line: lineNumber(document, offset) })
  },
} satisfies DockerfileRule
