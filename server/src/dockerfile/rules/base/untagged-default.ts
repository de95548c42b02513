import type { DockerfileRule } from '../../rule.js'
import { defaultOf, isUntagged } from './_images.js'

export default {
  id: 'dockerfile/untagged-default',
  severity: 'warning',
  local: true,
  aliases: { trivy: ['DS-0001'], checkov: ['CKV_DOCKER_7'] },
  title: { en: 'Base image from a variable, without a tag', 'zh-cn': '变量给出的基础镜像没有标签' },
  why: {
    en: 'Without a tag `latest` is meant, and `latest` moves: whoever builds without `--build-arg` gets another image tomorrow.',
    'zh-cn': '不写标签就等于 `latest`，而 `latest` 会变：不带 `--build-arg` 构建，明天得到的就是另一个镜像。',
  },
  instead: {
    en: 'Name a version, in the default of the variable or behind it.',
    'zh-cn': '在变量的默认值里或变量后面写明版本。',
  },
  message: {
    en: 'By default this is `{image}`, which has no tag and so means `latest`. Name a version.',
    'zh-cn': '默认情况下这里是 `{image}`，没有标签，等于 `latest`。写明一个版本。',
  },
  examples: {
    bad: [
      `
ARG BASE=debian
FROM \${BASE}
     ^^^^^^^
`,
      `
ARG REGISTRY
FROM $REGISTRY/team/app
     ^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['ARG BASE=debian:13\nFROM ${BASE}', 'ARG TAG=13\nFROM debian:$TAG', 'ARG BASE\nFROM $BASE', 'FROM debian'],
  },
  check({ stages }, report) {
    for (const { image } of stages) {
      const name = image && defaultOf(image)
      if (name && name.text !== '' && isUntagged(name)) report(image.span, { image: name.text })
    }
  },
} satisfies DockerfileRule
