import type { DockerfileRule } from '../../rule.js'
import { versions } from './_versions.js'

export default {
  id: 'dockerfile/latest-tag',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3007'], trivy: ['DS-0001'], checkov: ['CKV_DOCKER_7'] },
  title: { en: 'Base image uses the tag `latest`', 'zh-cn': '基础镜像使用了 `latest` 标签' },
  why: {
    en: '`latest` moves: the same Dockerfile builds another image tomorrow, and nobody can tell what changed.',
    'zh-cn': '`latest` 会变：同一份 Dockerfile，明天构建出来的就是另一个镜像，而且说不清变了什么。',
  },
  instead: {
    en: 'Name a version, or a digest where the build has to be reproducible to the byte.',
    'zh-cn': '写明版本；需要逐字节可复现的构建时，写明摘要（digest）。',
  },
  message: {
    en: '`{image}` changes without notice. Name a version.',
    'zh-cn': '`{image}` 随时可能变动。写明一个版本。',
  },
  examples: {
    bad: [
      `
FROM node:latest
     ^^^^^^^^^^^
`,
      `
ARG REGISTRY
FROM $REGISTRY/node:latest
     ^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM node:22.11-alpine',
      'FROM node:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      'ARG TAG=latest\nFROM node:$TAG',
    ],
  },
  check({ stages }, report) {
    for (const { image } of stages)
      if (image?.tag === 'latest' && image.digest === undefined)
        report(image.span, { image: image.text }, ...versions(image))
  },
} satisfies DockerfileRule
