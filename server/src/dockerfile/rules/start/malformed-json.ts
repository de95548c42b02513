import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'
import { begins, mended } from './_json.js'

const takesArray = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'COPY', 'ADD'])

export default {
  id: 'dockerfile/malformed-json',
  severity: 'error',
  local: true,
  title: { en: 'An exec form that is not valid JSON', 'zh-cn': 'exec 形式不是有效的 JSON' },
  why: {
    en: 'Single or curly quotes, a comma too many or a missing bracket make it a shell command that begins with `[`. It fails when it is run: `[npm,: not found`.',
    'zh-cn':
      '单引号、弯引号、多余的逗号或缺少的方括号，都会让它变成以 `[` 开头的 shell 命令，运行时报错：`[npm,: not found`。',
  },
  instead: {
    en: 'Write strings in straight double quotes, with commas between them.',
    'zh-cn': '字符串用英文双引号，之间用逗号分隔。',
  },
  message: {
    en: 'This looks like an exec form and is no valid JSON, so a shell runs it as it stands, and fails. Use straight double quotes, with commas between them.',
    'zh-cn': '这里像是 exec 形式，但不是有效的 JSON，会原样交给 shell 运行并失败。用英文双引号，之间加逗号。',
  },
  fix: { title: { en: 'Change to `{json}`', 'zh-cn': '改为 `{json}`' }, safe: false },
  examples: {
    bad: [
      `
FROM node:22
CMD ['npm', 'start']
    ^^^^^^^^^^^^^^^^
`,
      `
FROM node:22
ENTRYPOINT ["npm", "start",]
           ^^^^^^^^^^^^^^^^^
`,
      `
FROM node:22
HEALTHCHECK CMD ["curl" "-f", "http://localhost/"
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM node:22\nCMD ["npm", "start"]',
      'FROM node:22\nRUN [ "$A" = "b" ]',
      'FROM node:22\nRUN [ -f /a ] && rm /a',
    ],
  },
  check(document, report) {
    for (const outer of acting(document)) {
      const instruction = outer.keyword === 'HEALTHCHECK' ? (outer.trigger ?? outer) : outer
      const { keyword, form, rawArguments, argumentsSpan, problems } = instruction
      if (!takesArray.has(keyword) || form !== 'shell' || problems.length > 0 || !begins.test(rawArguments)) continue
      const json = mended(rawArguments)
      report(argumentsSpan, { json: json ?? '' }, json === undefined ? [] : [{ span: argumentsSpan, text: json }])
    }
  },
} satisfies DockerfileRule
