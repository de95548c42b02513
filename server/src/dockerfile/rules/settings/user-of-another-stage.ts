import { effectiveOf } from '../../effective.js'
import type { DockerfileRule } from '../../rule.js'
import { chainOf, finalStage } from '../../stages.js'
import { lineNumber } from '../_places.js'
import { addUser, userAtEnd } from './_add-user.js'
import { isRoot, runsAsOther } from './_users.js'

export default {
  id: 'dockerfile/user-of-another-stage',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['DS-0002'] },
  title: { en: '`USER` is set in another stage only', 'zh-cn': '`USER` 只在其他阶段设置' },
  why: {
    en: 'A stage that begins with an image starts from that image’s settings. The `USER` of an earlier stage is forgotten, and the container mostly runs as root.',
    'zh-cn': '从镜像开始的阶段只沿用那个镜像的设置。之前阶段的 `USER` 不会保留，容器多半会以 root 运行。',
  },
  instead: { en: 'Set `USER` in the last stage too.', 'zh-cn': '在最后一个阶段也设置 `USER`。' },
  message: {
    en: 'The `USER` in line {line} does not reach this last stage, so its container runs as the base image says, mostly as root. Set `USER` here too.',
    'zh-cn': '第 {line} 行的 `USER` 对最后这个阶段无效，容器的用户由基础镜像决定，多半是 root。在这里也设置 `USER`。',
  },
  fix: { title: addUser, safe: false },
  examples: {
    bad: [
      `
FROM node:22 AS build
USER node
FROM nginx:1.27
^^^^
COPY --from=build /site /usr/share/nginx/html
`,
    ],
    good: [
      'FROM node:22 AS build\nUSER node\nFROM build\nCMD ["node", "server.js"]',
      'FROM node:22 AS build\nUSER node\nFROM nginx:1.27\nUSER nginx',
    ],
  },
  check(document, report) {
    const last = finalStage(document)
    const other = document.instructions.findLast(
      ({ keyword, args }) => keyword === 'USER' && !isRoot(args[0]?.value ?? '0'),
    )
    if (!last || !other || effectiveOf(document, last).user) return
    const image = chainOf(last).at(-1)?.image
    if (image && runsAsOther((image.resolved ?? image).text)) return
    report(last.from.keywordSpan, { line: lineNumber(document, other.span.start) }, userAtEnd(document, last))
  },
} satisfies DockerfileRule
