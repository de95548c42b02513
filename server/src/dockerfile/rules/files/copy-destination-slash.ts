import type { DockerfileRule } from '../../rule.js'
import { expandAt } from '../../variables.js'
import { copyings, endOfPath } from './_sources.js'

export default {
  id: 'dockerfile/copy-destination-slash',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3021'], trivy: ['DS-0011'] },
  title: {
    en: 'Several sources, and a destination that does not end in `/`',
    'zh-cn': '有多个源，目标却不以 `/` 结尾',
  },
  why: {
    en: 'Without the slash the destination is a file unless a folder of that name exists: each source overwrites the one before, or the build stops.',
    'zh-cn': '没有斜杠时，除非已有同名目录，否则目标就是一个文件：后面的源会覆盖前面的，或者构建直接失败。',
  },
  instead: { en: 'End the destination with `/`.', 'zh-cn': '让目标以 `/` 结尾。' },
  message: {
    en: '{count} sources go to `{destination}`, which is one file unless it already exists as a folder. Write `{destination}/`.',
    'zh-cn': '{count} 个源都复制到 `{destination}`，而它不是已有目录的话就只是一个文件。写成 `{destination}/`。',
  },
  fix: { title: { en: 'Change to `{destination}/`', 'zh-cn': '改为 `{destination}/`' }, safe: true },
  examples: {
    bad: [
      `
FROM node:22
COPY package.json package-lock.json /app
                                    ^^^^
`,
      `
FROM node:22
COPY ["a.txt", "b.txt", "/app"]
                        ^^^^^^
`,
    ],
    good: [
      'FROM node:22\nCOPY package.json package-lock.json /app/',
      'FROM node:22\nCOPY package.json /app',
      'FROM node:22\nWORKDIR /app\nCOPY package.json package-lock.json .',
      'FROM node:22\nARG DIR\nCOPY a b $DIR',
    ],
  },
  check(document, report) {
    for (const { instruction, sources, destination } of copyings(document)) {
      if (sources.length < 2 || instruction.heredocs.some(({ span }) => span.start === destination.span.start)) continue
      const path = expandAt(document, instruction, destination.text)
      if (path === undefined || path === '' || /(^|[/\\])\.{0,2}$/.test(path)) continue
      const end = endOfPath(destination)
      const args = { count: sources.length, destination: destination.value }
      report(destination.span, args, [{ span: { start: end, end }, text: '/' }])
    }
  },
} satisfies DockerfileRule
