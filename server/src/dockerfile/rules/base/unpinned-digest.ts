import type { DockerfileRule } from '../../rule.js'

export default {
  id: 'dockerfile/unpinned-digest',
  severity: 'information',
  local: true,
  preset: 'all',
  title: { en: 'Base image is not pinned by digest', 'zh-cn': '基础镜像没有用摘要固定' },
  why: {
    en: 'Even a version tag can be pushed again. A digest names the content itself, so the base can not change behind your back.',
    'zh-cn': '版本标签也可能被重新推送。摘要（digest）指的是内容本身，基础镜像不会在你不知情时改变。',
  },
  instead: {
    en: 'Put the digest behind the tag: `node:22.11@sha256:…`. A bot such as Renovate or Dependabot keeps it fresh.',
    'zh-cn': '在标签后面写上摘要：`node:22.11@sha256:…`，再用 Renovate 或 Dependabot 之类的机器人保持更新。',
  },
  message: {
    en: '`{image}` can be pushed again with other content. A digest behind it (`@sha256:…`) pins what you tested.',
    'zh-cn': '`{image}` 可能被重新推送成别的内容。在后面加上摘要（`@sha256:…`），固定住测试过的那一份。',
  },
  examples: {
    bad: [
      `
FROM node:22.11-alpine
     ^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM node:22.11-alpine@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      'FROM scratch',
      'ARG BASE\nFROM $BASE',
    ],
  },
  check({ stages }, report) {
    for (const { image } of stages) {
      const name = image?.resolved
      if (image && name && name.text !== '' && name.digest === undefined) report(image.span, { image: name.text })
    }
  },
} satisfies DockerfileRule
