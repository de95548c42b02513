import type { DockerfileRule } from '../../rule.js'
import { defaultOf } from './_images.js'

export default {
  id: 'dockerfile/image-by-variable',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { checkov: ['CKV_DOCKER_7'] },
  title: { en: 'Only the build knows the base image', 'zh-cn': '只有构建时才知道基础镜像' },
  why: {
    en: 'The whole name comes from a variable without a tag behind it. Nobody who reads the file, and no tool, can see whether a version is named.',
    'zh-cn': '镜像名完全来自变量，后面也没有标签。读文件的人和工具都看不出有没有写明版本。',
  },
  instead: { en: 'Write the name, and leave only the tag to a variable.', 'zh-cn': '写明镜像名，只把标签交给变量。' },
  message: {
    en: 'Nothing here shows whether a version is named. Write the name, and leave only the tag to a variable.',
    'zh-cn': '这里看不出有没有写明版本。写明镜像名，只把标签交给变量。',
  },
  examples: {
    bad: [
      `
ARG BASE=debian:13
FROM $BASE
     ^^^^^
`,
    ],
    good: ['ARG TAG=13\nFROM debian:$TAG', 'ARG BASE=debian\nFROM $BASE'],
  },
  check({ stages }, report) {
    for (const { image } of stages) {
      if (!image?.variables || image.text.includes(':')) continue
      const name = defaultOf(image)
      if (!name || name.tag !== undefined || name.digest !== undefined) report(image.span)
    }
  },
} satisfies DockerfileRule
