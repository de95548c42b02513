import type { DockerfileRule } from '../../rule.js'
import { imageProblem } from './_reference.js'

export default {
  id: 'dockerfile/invalid-image-name',
  severity: 'error',
  local: true,
  aliases: { buildkit: ['InvalidDefaultArgInFrom'] },
  title: { en: 'Not a valid image name', 'zh-cn': '镜像名无效' },
  why: {
    en: 'A name has the form `registry/path/name:tag@digest`, in lower case. Anything else stops the build before an image is pulled.',
    'zh-cn': '镜像名的格式是 `镜像仓库/路径/名称:标签@摘要`，且全部小写。不符合的名称会让构建在拉取镜像之前就停下。',
  },
  instead: { en: 'Correct the name.', 'zh-cn': '改正名称。' },
  message: {
    en: '`{image}` can not be the name of an image, because {problem}. The build stops here.',
    'zh-cn': '`{image}` 不能作为镜像名：{problem}。构建会在这里停下。',
  },
  fix: { title: { en: 'Change to `{lower}`', 'zh-cn': '改为 `{lower}`' }, safe: false },
  examples: {
    bad: [
      `
FROM Node:22
     ^^^^^^^
`,
    ],
    good: ['FROM node:22', 'FROM localhost:5000/team/app__x:v1', 'FROM $IMAGE', 'FROM scratch'],
  },
  check({ stages }, report) {
    for (const { image } of stages) {
      if (!image || image.variables || image.text === '') continue
      const problem = imageProblem(image.text)
      if (!problem) continue
      const lower = image.text.toLowerCase()
      const mends = lower !== image.text && !imageProblem(lower)
      report(image.span, { image: image.text, problem, lower }, mends ? [{ span: image.span, text: lower }] : [])
    }
  },
} satisfies DockerfileRule
