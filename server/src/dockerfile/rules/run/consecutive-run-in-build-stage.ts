import type { DockerfileRule } from '../../rule.js'
import { consecutiveRuns, joining } from './_consecutive.js'

export default {
  id: 'dockerfile/consecutive-run-in-build-stage',
  severity: 'information',
  preset: 'all',
  aliases: { hadolint: ['DL3059'] },
  title: { en: '`RUN` directly after `RUN` in a build stage', 'zh-cn': '构建阶段里连续的 `RUN`' },
  why: {
    en: 'The layers of a build stage do not reach the image, and small steps make good use of the cache: here it is rarely worth a change.',
    'zh-cn': '构建阶段的层不会进入最终镜像，而且拆成小步更能利用缓存：这里一般不值得改。',
  },
  instead: { en: 'Join them where they always change together.', 'zh-cn': '总是一起变动的步骤可以合并。' },
  message: {
    en: 'Two layers in a build stage. They do not reach the image; join them if they always change together.',
    'zh-cn': '构建阶段里的两层，不会进入最终镜像；总是一起变动的话可以合并。',
  },
  fix: { title: { en: 'Join with the `RUN` above', 'zh-cn': '与上面的 `RUN` 合并' }, safe: false },
  examples: {
    bad: [
      `
FROM golang:1.25 AS build
RUN go mod download
RUN go build -o /app
^^^
FROM scratch
COPY --from=build /app /app
`,
    ],
    good: ['FROM debian:13\nRUN mkdir /data\nRUN chown app /data'],
  },
  check(document, report) {
    for (const { before, run } of consecutiveRuns(document, false))
      report(run.outer.keywordSpan, {}, joining(document, before, run))
  },
} satisfies DockerfileRule
