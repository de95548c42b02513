import type { DockerfileRule } from '../../rule.js'
import { copyings } from './_sources.js'

export default {
  id: 'dockerfile/copy-whole-filesystem',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3067'] },
  title: { en: 'Copies the whole file system of another stage', 'zh-cn': '复制了另一个阶段的整个文件系统' },
  why: {
    en: 'Everything comes along: package caches, build tools, secrets that were left behind. Every change makes the one big layer anew.',
    'zh-cn': '所有东西都会跟过来：软件包缓存、构建工具、遗留的机密。任何改动都要重做这一整层。',
  },
  instead: { en: 'Copy only what the image needs.', 'zh-cn': '只复制镜像需要的文件。' },
  message: {
    en: 'All of `{from}` is copied, caches and build tools included, into one layer. Copy only what this image needs.',
    'zh-cn': '这会把 `{from}` 的全部内容（包括缓存和构建工具）复制成一层。只复制这个镜像需要的文件。',
  },
  examples: {
    bad: [
      `
FROM debian:13 AS root
FROM scratch
COPY --from=root / /
                 ^
`,
    ],
    good: ['FROM debian:13 AS root\nFROM scratch\nCOPY --from=root /app /app', 'FROM scratch\nCOPY / /'],
  },
  check(document, report) {
    for (const { instruction, sources, destination } of copyings(document)) {
      const from = instruction.flags.find(({ name }) => name === 'from')?.value
      const all = sources.find(({ value }) => value === '/')
      if (from && all && destination.value === '/') report(all.span, { from })
    }
  },
} satisfies DockerfileRule
