import type { DockerfileRule } from '../../rule.js'
import { lineNumber } from '../_places.js'
import { unpackedLater } from './_archives.js'

export default {
  id: 'dockerfile/packed-file-left',
  severity: 'information',
  preset: 'strict',
  aliases: { hadolint: ['DL3010'] },
  title: { en: 'A packed file is copied, then unpacked', 'zh-cn': '先复制压缩文件，再解压' },
  why: {
    en: 'The layer of the `COPY` keeps the packed file, even where a later `RUN` deletes it. `ADD` is no help here: it unpacks whole tar archives and nothing else.',
    'zh-cn': '`COPY` 那一层会留下压缩文件，即使后面的 `RUN` 把它删掉。这里 `ADD` 帮不上忙：它只会整个解开 tar 归档。',
  },
  instead: {
    en: 'Mount it for the one command that needs it: `RUN --mount=type=bind,source=app.zip,target=/tmp/app.zip unzip /tmp/app.zip`.',
    'zh-cn':
      '只在需要的那条命令里挂载：`RUN --mount=type=bind,source=app.zip,target=/tmp/app.zip unzip /tmp/app.zip`。',
  },
  message: {
    en: '`{archive}` stays in this layer although line {line} only unpacks it. `RUN --mount=type=bind` gives it to the `RUN` without a layer.',
    'zh-cn': '第 {line} 行只是解开 `{archive}`，它却会一直留在这一层。用 `RUN --mount=type=bind` 挂载，就不占层。',
  },
  examples: {
    bad: [
      `
FROM debian:13
COPY app.zip /tmp/
     ^^^^^^^
RUN unzip /tmp/app.zip -d /opt && rm /tmp/app.zip
`,
    ],
    good: [
      'FROM debian:13\nRUN --mount=type=bind,source=app.zip,target=/tmp/app.zip unzip /tmp/app.zip -d /opt',
      'FROM debian:13\nCOPY data.csv.gz /srv/',
    ],
  },
  check(document, report) {
    for (const { source, command, byAdd } of unpackedLater(document))
      if (!byAdd) report(source.span, { archive: source.value, line: lineNumber(document, command.span.start) })
  },
} satisfies DockerfileRule
