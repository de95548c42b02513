import { effectiveAt, isAbsolute } from '../../effective.js'
import type { DockerfileRule } from '../../rule.js'
import { copyings } from './_sources.js'

export default {
  id: 'dockerfile/copy-relative-in-scratch',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3045'] },
  title: { en: 'Copies to a relative path in a stage from `scratch`', 'zh-cn': '在 `scratch` 阶段复制到相对路径' },
  why: {
    en: 'On `scratch` a relative path counts from `/`. That is certain, but it shows only to those who know.',
    'zh-cn': '在 `scratch` 上，相对路径以 `/` 为起点。这是确定的，但不了解的人看不出来。',
  },
  instead: { en: 'Write the destination from the root.', 'zh-cn': '把目标写成从根目录开始的路径。' },
  message: {
    en: 'On `scratch` `{destination}` counts from `/`. Write it so.',
    'zh-cn': '在 `scratch` 上，`{destination}` 以 `/` 为起点。写成完整路径。',
  },
  examples: {
    bad: [
      `
FROM scratch
COPY app bin/app
         ^^^^^^^
`,
    ],
    good: [
      'FROM scratch\nCOPY app /bin/app',
      'FROM scratch\nWORKDIR /bin\nCOPY app app',
      'FROM alpine:3.20\nCOPY app app',
    ],
  },
  check(document, report) {
    for (const { instruction, destination } of copyings(document)) {
      if (instruction.keyword !== 'COPY' || destination.value.startsWith('$')) continue
      const { workdir, external, os } = effectiveAt(document, instruction)
      if (!workdir && !external && !isAbsolute(destination.value, os))
        report(destination.span, { destination: destination.value })
    }
  },
} satisfies DockerfileRule
