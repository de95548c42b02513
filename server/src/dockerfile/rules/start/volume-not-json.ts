import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'
import { begins, mended } from './_json.js'

export default {
  id: 'dockerfile/volume-not-json',
  severity: 'warning',
  local: true,
  title: { en: '`VOLUME` with an array that is not valid JSON', 'zh-cn': '`VOLUME` 的数组不是有效的 JSON' },
  why: {
    en: "What is no valid JSON is cut at blanks, and each word is taken for a path: the volume lies at `/['/data']`, and the data goes into the container, where it is lost.",
    'zh-cn':
      "不是有效 JSON 的内容会按空格切开，每个词都当成路径：卷会建在 `/['/data']`，数据则写进容器，随容器一起消失。",
  },
  instead: {
    en: 'Write strings in straight double quotes, or the paths alone: `VOLUME /data`.',
    'zh-cn': '字符串用英文双引号，或者直接写路径：`VOLUME /data`。',
  },
  message: {
    en: 'This is no valid JSON, so the brackets and quotes become a part of the path. Use straight double quotes, with commas between them.',
    'zh-cn': '这不是有效的 JSON，方括号和引号会成为路径的一部分。用英文双引号，之间加逗号。',
  },
  fix: { title: { en: 'Change to `{json}`', 'zh-cn': '改为 `{json}`' }, safe: false },
  examples: {
    bad: [
      `
FROM postgres:18
VOLUME ['/data']
       ^^^^^^^^^
`,
      `
FROM postgres:18
VOLUME ["/data", "/log"
       ^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM postgres:18\nVOLUME ["/data", "/log"]', 'FROM postgres:18\nVOLUME /data /log'],
  },
  check(document, report) {
    for (const { keyword, exec, rawArguments, argumentsSpan } of acting(document)) {
      if (keyword !== 'VOLUME' || exec.length > 0 || !begins.test(rawArguments)) continue
      const json = mended(rawArguments)
      report(argumentsSpan, { json: json ?? '' }, json === undefined ? [] : [{ span: argumentsSpan, text: json }])
    }
  },
} satisfies DockerfileRule
