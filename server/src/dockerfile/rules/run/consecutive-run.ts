import type { DockerfileRule } from '../../rule.js'
import { consecutiveRuns, joining } from './_consecutive.js'

export default {
  id: 'dockerfile/consecutive-run',
  severity: 'information',
  preset: 'strict',
  aliases: { hadolint: ['DL3059'] },
  title: { en: '`RUN` directly after `RUN`', 'zh-cn': '连续的 `RUN`' },
  why: {
    en: 'Each `RUN` is a layer. What one creates and the next deletes stays in the image; what both change is stored twice.',
    'zh-cn': '每条 `RUN` 都是一层。前一条创建、后一条删除的内容仍留在镜像里；两条都改动的文件会存两份。',
  },
  instead: {
    en: 'Join steps that belong together with `&&`. Keep them apart where the first one is slow and rarely changes: then the cache saves time.',
    'zh-cn': '把属于同一件事的步骤用 `&&` 合在一起。前一步很慢又很少变动时就分开写：这样缓存能省时间。',
  },
  message: {
    en: 'This `RUN` makes a layer of its own on top of the one above. Join them with `&&` if they change together.',
    'zh-cn': '这条 `RUN` 在上一条之上又单独成一层。两者会一起变动的话，用 `&&` 合并。',
  },
  fix: { title: { en: 'Join with the `RUN` above', 'zh-cn': '与上面的 `RUN` 合并' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN mkdir /data
RUN chown app /data
^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN mkdir /data && chown app /data',
      'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl\nRUN chown app /data',
      'FROM debian:13\nRUN --mount=type=cache,target=/root/.cache ./fetch.sh\nRUN ./build.sh',
      'FROM golang:1.25 AS build\nRUN go mod download\nRUN go build -o /app\nFROM scratch\nCOPY --from=build /app /app',
    ],
  },
  check(document, report) {
    for (const { before, run } of consecutiveRuns(document, true))
      report(run.outer.keywordSpan, {}, joining(document, before, run))
  },
} satisfies DockerfileRule
