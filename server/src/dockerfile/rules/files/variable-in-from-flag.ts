import type { DockerfileRule } from '../../rule.js'
import { sources } from './_from.js'

export default {
  id: 'dockerfile/variable-in-from-flag',
  severity: 'error',
  title: { en: 'A variable in `--from`', 'zh-cn': '`--from` 里使用了变量' },
  why: {
    en: 'BuildKit puts no variables into `COPY --from` and into a mount’s `from`: it has to know the stages before any of them runs. The build stops.',
    'zh-cn': 'BuildKit 不会展开 `COPY --from` 和挂载的 `from` 里的变量：它要在执行之前就确定各个阶段。构建会停下。',
  },
  instead: {
    en: 'Open a stage with `FROM $VARIABLE AS name` (its `ARG` above the first `FROM`), and copy from that.',
    'zh-cn': '用 `FROM $变量 AS 名称` 开一个阶段（`ARG` 写在第一个 `FROM` 之前），再从它复制。',
  },
  message: {
    en: 'No variable is put in here, and the build stops at `{text}`. Open a stage with `FROM {text} AS …`, and copy from that.',
    'zh-cn': '这里不会展开变量，构建会停在 `{text}`。用 `FROM {text} AS …` 开一个阶段，再从它复制。',
  },
  examples: {
    bad: [
      `
ARG TOOLS=alpine:3.20
FROM debian:13
COPY --from=\${TOOLS} /bin/busybox /bin/
            ^^^^^^^^
`,
      `
FROM debian:13
ARG TOOLS=alpine:3.20
RUN --mount=from=$TOOLS,target=/tools /tools/run
                 ^^^^^^
`,
    ],
    good: ['ARG TOOLS=alpine:3.20\nFROM $TOOLS AS tools\nFROM debian:13\nCOPY --from=tools /bin/busybox /bin/'],
  },
  check(document, report) {
    for (const { text, span } of sources(document))
      if (/\$[\w{]/.test(text)) report(span, { text: text.replace(/\$\{(\w+)\}/g, '$$$1') })
  },
} satisfies DockerfileRule
