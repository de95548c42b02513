import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'

const commands = new Set(['RUN', 'CMD', 'ENTRYPOINT'])

export default {
  id: 'dockerfile/empty-command',
  severity: 'warning',
  local: true,
  title: {
    en: '`RUN`, `CMD` or `ENTRYPOINT` with nothing behind it',
    'zh-cn': '`RUN`、`CMD` 或 `ENTRYPOINT` 后面是空的',
  },
  why: {
    en: 'The build accepts it: `RUN` then runs an empty script, and `CMD` and `ENTRYPOINT` leave an image that starts an empty shell command.',
    'zh-cn': '构建会接受：`RUN` 运行的是空脚本，`CMD` 和 `ENTRYPOINT` 则让镜像启动一条空的 shell 命令。',
  },
  instead: {
    en: 'Write the command, or `[]` to take away what the base image starts.',
    'zh-cn': '写上命令；要清除基础镜像的设置，写 `[]`。',
  },
  message: {
    en: 'Nothing follows `{keyword}`. Write the command, or remove the line.',
    'zh-cn': '`{keyword}` 后面什么也没有。写上命令，或删掉这一行。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
RUN
^^^
`,
    ],
    good: ['FROM alpine:3.20\nENTRYPOINT []\nCMD ["sh"]'],
  },
  check(document, report) {
    for (const { keyword, keywordSpan, rawArguments, heredocs } of acting(document))
      if (commands.has(keyword) && rawArguments === '' && heredocs.length === 0) report(keywordSpan, { keyword })
  },
} satisfies DockerfileRule
