import type { DockerfileRule } from '../../rule.js'
import { copyings } from './_sources.js'

export default {
  id: 'dockerfile/copy-whole-context',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL4007'] },
  title: { en: 'Copies the whole build context', 'zh-cn': '复制了整个构建上下文' },
  why: {
    en: 'What lies in the folder gets into the image, `.git`, `.env` and local settings included, unless `.dockerignore` names it. And any file that changes makes the layer anew.',
    'zh-cn':
      '目录里有什么，镜像里就有什么，包括 `.git`、`.env` 和本地配置，除非 `.dockerignore` 排除了它们。任何文件一变，这一层都要重做。',
  },
  instead: {
    en: 'Copy the files and folders that are needed, or list the others in `.dockerignore`.',
    'zh-cn': '只复制需要的文件和目录，或者在 `.dockerignore` 里排除其余的。',
  },
  message: {
    en: '`{source}` is the whole build context, with `.git` and `.env` where `.dockerignore` does not exclude them. Copy what is needed.',
    'zh-cn': '`{source}` 是整个构建上下文，`.dockerignore` 没有排除的话，`.git` 和 `.env` 也在内。只复制需要的文件。',
  },
  examples: {
    bad: [
      `
FROM node:22
COPY . /app
     ^
`,
    ],
    good: ['FROM node:22\nCOPY src /app/src', 'FROM a:1 AS b\nFROM node:22\nCOPY --from=b . /app'],
  },
  check(document, report) {
    for (const { instruction, sources } of copyings(document)) {
      if (instruction.keyword !== 'COPY' || instruction.flags.some(({ name }) => name === 'from')) continue
      const all = sources.find(({ value }) => value === '.' || value === './')
      if (all) report(all.span, { source: all.value })
    }
  },
} satisfies DockerfileRule
