import type { DockerfileRule } from '../../rule.js'
import { isUntagged } from './_images.js'
import { versions } from './_versions.js'

export default {
  id: 'dockerfile/untagged-image',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3006'], trivy: ['DS-0001'], checkov: ['CKV_DOCKER_7'] },
  title: { en: 'Base image without a tag', 'zh-cn': '基础镜像没有写标签' },
  why: {
    en: 'Without a tag `latest` is meant, and `latest` moves: the same Dockerfile builds another image tomorrow.',
    'zh-cn': '不写标签就等于 `latest`，而 `latest` 会变：同一份 Dockerfile，明天构建出来的就是另一个镜像。',
  },
  instead: {
    en: 'Name a version, or a digest where the build has to be reproducible to the byte.',
    'zh-cn': '写明版本；需要逐字节可复现的构建时，写明摘要（digest）。',
  },
  message: {
    en: '`{image}` has no tag, so it means `{image}:latest`, which changes without notice. Name a version.',
    'zh-cn': '`{image}` 没有标签，等于 `{image}:latest`，随时可能变动。写明一个版本。',
  },
  examples: {
    bad: [
      `
FROM node
     ^^^^
`,
      `
FROM localhost:5000/team/app
     ^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM node:22.11-alpine',
      'FROM node@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      'FROM scratch',
      'FROM node:22.11-alpine AS build\nFROM build',
      'ARG BASE=debian\nFROM ${BASE}',
      'ARG TAG=22.11-alpine\nFROM node:$TAG',
    ],
  },
  check({ stages }, report) {
    for (const { image } of stages)
      if (image && !image.variables && image.text !== '' && isUntagged(image))
        report(image.span, { image: image.text }, ...versions(image))
  },
} satisfies DockerfileRule
