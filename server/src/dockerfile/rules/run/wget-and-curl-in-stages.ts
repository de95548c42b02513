import type { DockerfileRule } from '../../rule.js'
import { lineNumber } from '../_places.js'
import { secondTools } from './_wget-and-curl.js'

export default {
  id: 'dockerfile/wget-and-curl-in-stages',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['DS-0014'] },
  title: { en: '`wget` in one stage, `curl` in another', 'zh-cn': '一个阶段用 `wget`，另一个阶段用 `curl`' },
  why: {
    en: 'Each stage needs only its own tool, so nothing is installed twice; one way to download for the whole file is easier to read.',
    'zh-cn': '每个阶段只需要自己的工具，并不会多装；但整个文件用同一种方式下载更好读。',
  },
  instead: { en: 'Choose one for the whole file.', 'zh-cn': '整个文件统一用其中一个。' },
  message: {
    en: 'Another stage (line {line}) downloads with `{other}`, this one with `{tool}`. One for the whole file is easier to read.',
    'zh-cn': '另一个阶段（第 {line} 行）用 `{other}` 下载，这里用 `{tool}`。整个文件统一用一个更好读。',
  },
  examples: {
    bad: [
      `
FROM debian:13 AS fetch
RUN wget -q https://example.com/a.tgz
FROM debian:13
RUN curl -fsSLO https://example.com/b.tgz
    ^^^^
`,
    ],
    good: [
      'FROM debian:13 AS fetch\nRUN curl -fsSLO https://example.com/a.tgz\nFROM debian:13\nRUN curl -fsSLO https://example.com/b.tgz',
    ],
  },
  check(document, report) {
    for (const { word, tool, other, offset, sameStage } of secondTools(document))
      if (!sameStage) report(word.span, { tool, other, line: lineNumber(document, offset) })
  },
} satisfies DockerfileRule
