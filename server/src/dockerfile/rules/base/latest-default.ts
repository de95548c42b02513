import type { DockerfileRule } from '../../rule.js'
import { defaultOf } from './_images.js'

export default {
  id: 'dockerfile/latest-default',
  severity: 'warning',
  local: true,
  aliases: { trivy: ['DS-0001'] },
  title: { en: 'Base image is `latest` by default', 'zh-cn': '基础镜像默认是 `latest`' },
  why: {
    en: '`latest` moves: whoever builds without `--build-arg` gets another image tomorrow, and nobody can tell what changed.',
    'zh-cn': '`latest` 会变：不带 `--build-arg` 构建，明天得到的就是另一个镜像，而且说不清变了什么。',
  },
  instead: { en: 'Make a version the default.', 'zh-cn': '把默认值改成具体版本。' },
  message: {
    en: 'By default this is `{image}`, which changes without notice. Make a version the default.',
    'zh-cn': '默认情况下这里是 `{image}`，随时可能变动。把默认值改成具体版本。',
  },
  examples: {
    bad: [
      `
ARG TAG=latest
FROM node:$TAG
     ^^^^^^^^^
`,
    ],
    good: ['ARG TAG=22.11\nFROM node:$TAG', 'ARG TAG\nFROM node:$TAG', 'FROM node:latest'],
  },
  check({ stages }, report) {
    for (const { image } of stages) {
      const name = image && defaultOf(image)
      // what is written `latest` is another rule's
      if (image && name?.tag === 'latest' && image.tag !== 'latest' && name.digest === undefined)
        report(image.span, { image: name.text })
    }
  },
} satisfies DockerfileRule
