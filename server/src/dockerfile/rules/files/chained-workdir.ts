import { effectiveAt, isAbsolute, resolveAt } from '../../effective.js'
import type { DockerfileRule } from '../../rule.js'
import { expandAt } from '../../variables.js'
import { inStages } from '../_places.js'

export default {
  id: 'dockerfile/chained-workdir',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3000'], trivy: ['DS-0009'], checkov: ['CKV_DOCKER_10'] },
  title: { en: 'A relative `WORKDIR` behind another one', 'zh-cn': '在另一条 `WORKDIR` 之后使用相对路径' },
  why: {
    en: 'It is clear where this leads, but only to those who find the `WORKDIR` above; a line in between changes it.',
    'zh-cn': '它指向哪里是确定的，但要找到上面的 `WORKDIR` 才看得出来；中间插入一行就会改变。',
  },
  instead: { en: 'Write the path from the root.', 'zh-cn': '写从根目录开始的完整路径。' },
  message: {
    en: '`{path}` is `{absolute}` here, by the `WORKDIR` above. Write it out.',
    'zh-cn': '根据上面的 `WORKDIR`，`{path}` 在这里是 `{absolute}`。写成完整路径。',
  },
  fix: { title: { en: 'Change to `{absolute}`', 'zh-cn': '改为 `{absolute}`' }, safe: true },
  examples: {
    bad: [
      `
FROM alpine:3.20
WORKDIR /app
WORKDIR src
        ^^^
`,
    ],
    good: ['FROM alpine:3.20\nWORKDIR /app\nWORKDIR /app/src', 'FROM alpine:3.20\nWORKDIR app'],
  },
  check(document, report) {
    for (const instruction of inStages(document)) {
      const [path] = instruction.args
      if (instruction.keyword !== 'WORKDIR' || !path || path.value.startsWith('$')) continue
      const before = effectiveAt(document, instruction)
      const value = expandAt(document, instruction, path.text) ?? path.value
      if (!before.workdir || isAbsolute(value, before.os)) continue
      const { path: absolute, absolute: known } = resolveAt(document, instruction, before, path)
      report(path.span, { path: path.value, absolute }, known ? [{ span: path.span, text: absolute }] : [])
    }
  },
} satisfies DockerfileRule
