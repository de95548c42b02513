import type { DockerfileRule } from '../../rule.js'
import { copyings, endOfPath } from './_sources.js'

export default {
  id: 'dockerfile/copy-destination-dot',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3021'], trivy: ['DS-0011'] },
  title: { en: 'Several sources, and `.` as destination', 'zh-cn': '有多个源，目标写成了 `.`' },
  why: {
    en: '`.` is a folder and works. `./` shows it at a glance, and keeps to the rule that a destination of several sources ends in a slash.',
    'zh-cn': '`.` 是目录，可以正常工作。写成 `./` 一眼就能看出来，也符合“多个源的目标以斜杠结尾”的规则。',
  },
  instead: { en: 'Write `./`.', 'zh-cn': '写成 `./`。' },
  message: {
    en: 'With several sources a destination that ends in a slash says that it is a folder. Write `{destination}/`.',
    'zh-cn': '有多个源时，以斜杠结尾才看得出目标是目录。写成 `{destination}/`。',
  },
  fix: { title: { en: 'Change to `{destination}/`', 'zh-cn': '改为 `{destination}/`' }, safe: true },
  examples: {
    bad: [
      `
FROM node:22
WORKDIR /app
COPY package.json package-lock.json .
                                    ^
`,
    ],
    good: ['FROM node:22\nCOPY package.json package-lock.json ./', 'FROM node:22\nCOPY package.json .'],
  },
  check(document, report) {
    for (const { instruction, sources, destination } of copyings(document)) {
      if (instruction.keyword !== 'COPY' || sources.length < 2 || !/(^|\/)\.\.?$/.test(destination.value)) continue
      const end = endOfPath(destination)
      report(destination.span, { destination: destination.value }, [{ span: { start: end, end }, text: '/' }])
    }
  },
} satisfies DockerfileRule
