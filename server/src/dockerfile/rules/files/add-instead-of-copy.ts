import type { DockerfileRule } from '../../rule.js'
import { isRemote } from '../../sources.js'
import { acting, inCaseOf } from '../_places.js'
import { isArchive, isOtherArchive } from './_sources.js'

/** These exist for ADD alone. */
const onlyAdd = new Set(['checksum', 'keep-git-dir', 'unpack'])

export default {
  id: 'dockerfile/add-instead-of-copy',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3020'], trivy: ['DS-0005'], checkov: ['CKV_DOCKER_4'] },
  title: { en: '`ADD` where `COPY` does', 'zh-cn': '该用 `COPY` 的地方用了 `ADD`' },
  why: {
    en: '`ADD` also downloads URLs, clones repositories and unpacks archives. For plain files that is only a surprise waiting: a source that turns into an archive one day is unpacked.',
    'zh-cn':
      '`ADD` 还会下载 URL、克隆仓库、解开归档文件。只是复制普通文件时，这些能力只会带来意外：哪天源文件换成了归档，它就会被自动解开。',
  },
  instead: {
    en: 'Use `COPY` for files and folders of the build context; keep `ADD` for URLs, Git repositories and archives to unpack.',
    'zh-cn': '复制构建上下文中的文件和目录用 `COPY`；`ADD` 留给 URL、Git 仓库和需要解开的归档文件。',
  },
  message: {
    en: '`{source}` is copied as it is, which is what `COPY` does. `ADD` would unpack it if it ever became an archive.',
    'zh-cn': '`{source}` 只是原样复制，用 `COPY` 就够了。如果它哪天变成归档文件，`ADD` 会把它解开。',
  },
  fix: { title: { en: 'Change to `COPY`', 'zh-cn': '改为 `COPY`' }, safe: true },
  examples: {
    bad: [
      `
FROM alpine:3.20
ADD entrypoint.sh /usr/local/bin/
^^^
`,
      `
FROM alpine:3.20
ADD --chown=app:app . /app
^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nCOPY entrypoint.sh /usr/local/bin/',
      'FROM alpine:3.20\nADD rootfs.tar.xz /',
      'FROM alpine:3.20\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /usr/local/bin/tool',
      'FROM alpine:3.20\nADD https://github.com/example/app.git#v1.2 /src',
      'FROM alpine:3.20\nARG BUNDLE\nADD $BUNDLE /app/',
    ],
  },
  check(document, report) {
    for (const instruction of acting(document)) {
      if (instruction.keyword !== 'ADD') continue
      const { args, flags, keywordSpan, written } = instruction
      const sources = args.slice(0, -1)
      if (sources.length === 0 || flags.some(({ name }) => onlyAdd.has(name))) continue
      const special = sources.some(
        ({ value }) => value.includes('$') || isRemote(value) || isArchive(value) || isOtherArchive(value),
      )
      if (!special)
        report(keywordSpan, { source: sources[0]!.value }, [{ span: keywordSpan, text: inCaseOf(written, 'COPY') }])
    }
  },
} satisfies DockerfileRule
