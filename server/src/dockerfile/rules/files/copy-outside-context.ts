import type { DockerfileRule } from '../../rule.js'
import { isRemote } from '../../sources.js'
import { copyings } from './_sources.js'

export default {
  id: 'dockerfile/copy-outside-context',
  severity: 'warning',
  local: true,
  title: { en: 'A source above the build context', 'zh-cn': '源路径位于构建上下文之外' },
  why: {
    en: 'Only the build context is sent to the builder. A `..` that leads above it is dropped: BuildKit looks for the rest of the path inside the context, and mostly finds nothing.',
    'zh-cn':
      '只有构建上下文会发送给构建器。指向其上级的 `..` 会被去掉：BuildKit 在上下文里查找剩下的路径，多半什么也找不到。',
  },
  instead: {
    en: 'Build with a context further up (`docker build -f sub/Dockerfile .`), or pass the folder with `--build-context name=../folder`.',
    'zh-cn':
      '使用上一级目录作为上下文（`docker build -f sub/Dockerfile .`），或用 `--build-context name=../folder` 传入该目录。',
  },
  message: {
    en: 'Nothing above the build context can be copied: `{source}` is looked for as `{inside}`. Use a context further up, or `--build-context`.',
    'zh-cn':
      '无法复制构建上下文之外的内容：`{source}` 会按 `{inside}` 查找。改用上一级目录作为上下文，或用 `--build-context`。',
  },
  examples: {
    bad: [
      `
FROM node:22
COPY ../shared /app/shared
     ^^^^^^^^^
`,
    ],
    good: ['FROM node:22\nCOPY shared/../src /app/src', 'FROM node:22\nCOPY --from=libs ../x /app/'],
  },
  check(document, report) {
    for (const { instruction, sources } of copyings(document)) {
      if (instruction.flags.some(({ name }) => name === 'from')) continue
      for (const { value, span } of sources) {
        if (isRemote(value) || value.includes('$')) continue
        const inside: string[] = []
        let above = false
        for (const part of value.split('/'))
          if (part === '..') above = inside.pop() === undefined || above
          else if (part !== '' && part !== '.') inside.push(part)
        if (above) report(span, { source: value, inside: inside.join('/') || '.' })
      }
    }
  },
} satisfies DockerfileRule
