import type { DockerfileRule } from '../../rule.js'
import { lineNumber } from '../_places.js'
import { unpackedLater } from './_archives.js'

export default {
  id: 'dockerfile/archive-unpacked-later',
  severity: 'information',
  aliases: { hadolint: ['DL3010'] },
  title: { en: 'An archive is copied, then unpacked', 'zh-cn': '先复制归档文件，再解开' },
  why: {
    en: 'The layer of the `COPY` keeps the whole archive, even where a later `RUN` deletes it: the image holds the content twice.',
    'zh-cn': '`COPY` 那一层会留下整个归档，即使后面的 `RUN` 把它删掉：内容在镜像里存了两份。',
  },
  instead: {
    en: '`ADD` unpacks local tar archives by itself (plain, gzip, bzip2 and xz; not zip), and leaves no archive behind. `RUN --mount=type=bind` gives a `RUN` the archive without a layer.',
    'zh-cn':
      '`ADD` 会自动解开本地 tar 归档（未压缩、gzip、bzip2、xz；不包括 zip），不会留下归档。`RUN --mount=type=bind` 则能让 `RUN` 用到归档又不占层。',
  },
  message: {
    en: '`{archive}` stays in this layer although line {line} only unpacks it. `ADD` unpacks it by itself.',
    'zh-cn': '第 {line} 行只是解开 `{archive}`，它却会一直留在这一层。`ADD` 会自动解开它。',
  },
  examples: {
    bad: [
      `
FROM debian:13
COPY app.tar.gz /tmp/
     ^^^^^^^^^^
RUN tar -xzf /tmp/app.tar.gz -C /opt && rm /tmp/app.tar.gz
`,
    ],
    good: [
      'FROM debian:13\nADD app.tar.gz /opt/',
      'FROM debian:13\nCOPY --from=build /app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz -C /opt',
      'FROM debian:13\nCOPY app.tar.gz /backup/\nRUN tar -tzf /backup/app.tar.gz',
      'FROM debian:13\nCOPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz --strip-components=1 -C /opt',
    ],
  },
  check(document, report) {
    for (const { source, command, byAdd } of unpackedLater(document))
      if (byAdd) report(source.span, { archive: source.value, line: lineNumber(document, command.span.start) })
  },
} satisfies DockerfileRule
