import { nearest } from '../../../core/nearest.js'
import type { DockerfileRule } from '../../rule.js'
import { meant, sources } from './_from.js'

export default {
  id: 'dockerfile/unknown-stage',
  severity: 'information',
  preset: 'strict',
  aliases: { hadolint: ['DL3022'] },
  title: { en: '`--from` names no stage of this file', 'zh-cn': '`--from` 引用的不是本文件的阶段' },
  why: {
    en: 'The name is taken for a named build context, or else for an image, whose `latest` is pulled. Both depend on what is outside of this file.',
    'zh-cn': '这个名字会被当成具名构建上下文，否则就当成镜像并拉取它的 `latest`。两者都取决于文件之外的情况。',
  },
  instead: {
    en: 'Open a stage with `FROM image:version AS name`, or write the version here.',
    'zh-cn': '用 `FROM 镜像:版本 AS 名称` 开一个阶段，或者在这里写明版本。',
  },
  message: {
    en: 'No stage is called `{name}`, so it is a named build context or the image `{name}:latest`. Write its version, or give it a `FROM` of its own.',
    'zh-cn':
      '没有名为 `{name}` 的阶段，它会被当成具名构建上下文，或镜像 `{name}:latest`。写明版本，或者给它单独写一条 `FROM`。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
COPY --from=nginx /etc/nginx /etc/nginx
            ^^^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nCOPY --from=nginx:1.27 /etc/nginx /etc/nginx',
      'FROM nginx:1.27 AS web\nFROM alpine:3.20\nCOPY --from=web /etc/nginx /etc/nginx',
    ],
  },
  check(document, report) {
    for (const source of sources(document)) {
      const { text, span, stage } = source
      if (/[$:@]|^\d+$/.test(text) || meant(document, source)) continue
      const names = document.stages.slice(0, stage.index).flatMap(({ name }) => name?.value ?? [])
      // a slip of the pen is another rule's
      if (text.includes('/') || nearest(text, names) === undefined) report(span, { name: text })
    }
  },
} satisfies DockerfileRule
