import { expand } from '../../expand.js'
import { bindingOf } from '../../globals.js'
import { references } from '../../references.js'
import type { DockerfileRule } from '../../rule.js'
import { variableAt } from '../../variables.js'
import { imageProblem } from './_reference.js'

export default {
  id: 'dockerfile/empty-default-image',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { buildkit: ['InvalidDefaultArgInFrom'] },
  title: { en: 'Base image is no image without `--build-arg`', 'zh-cn': '不给 `--build-arg` 时基础镜像无效' },
  why: {
    en: 'With the defaults alone the name of the base image is empty or invalid, so a plain `docker build .` stops at once.',
    'zh-cn': '只用默认值时，基础镜像的名称为空或无效，直接运行 `docker build .` 会立刻失败。',
  },
  instead: {
    en: 'Give the `ARG` a default that makes a valid name.',
    'zh-cn': '给 `ARG` 一个能组成有效名称的默认值。',
  },
  message: {
    en: 'Without `--build-arg` this is `{result}`, which is no image name, because {problem}. Give {names} a default.',
    'zh-cn': '不给 `--build-arg` 时，这里是 `{result}`，不能作为镜像名：{problem}。给 {names} 一个默认值。',
  },
  examples: {
    bad: [
      `
ARG TAG
FROM busybox:\${TAG}
     ^^^^^^^^^^^^^^
`,
      `
ARG BASE
FROM $BASE
     ^^^^^
`,
    ],
    good: [
      'ARG TAG=1.37\nFROM busybox:${TAG}',
      'ARG TAG\nFROM busybox:${TAG:-1.37}',
      'ARG VARIANT\nFROM busybox:1.37${VARIANT}',
      'FROM busybox-$TARGETARCH',
    ],
  },
  check(document, report) {
    for (const { from, base } of document.stages) {
      if (!base?.text.includes('$')) continue
      const result = expand(
        base.text,
        name => {
          const variable = variableAt(document, from, name)
          if (!variable) return 'unset'
          // whatever the platform is, it is a word
          if (variable.origin === 'platform') return { value: 'x' }
          const binding = bindingOf(variable)
          return typeof binding === 'object' ? binding : 'unset'
        },
        document.escape,
      )
      const problem = result === undefined ? undefined : imageProblem(result)
      if (!problem || result === undefined) continue
      const names = references(document, from).map(({ name }) => `\`${name}\``)
      report(base.span, { result: result || ' ', problem, names: [...new Set(names)].join(', ') })
    }
  },
} satisfies DockerfileRule
