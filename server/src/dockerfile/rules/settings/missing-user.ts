import { effectiveOf } from '../../effective.js'
import type { DockerfileRule } from '../../rule.js'
import { chainOf, finalStage } from '../../stages.js'
import { addUser, userAtEnd } from './_add-user.js'
import { runsAsOther } from './_users.js'

export default {
  id: 'dockerfile/missing-user',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['DS-0002'], checkov: ['CKV_DOCKER_3'] },
  title: { en: 'No `USER` is set', 'zh-cn': '没有设置 `USER`' },
  why: {
    en: 'Most base images run as root, and so does every image built on them that sets no `USER`. A flaw in the program then has all rights in the container.',
    'zh-cn':
      '大多数基础镜像以 root 运行，没有设置 `USER` 的镜像也就跟着以 root 运行。程序的漏洞等于拿到容器内的全部权限。',
  },
  instead: {
    en: 'Add a `USER` in front of `CMD` or `ENTRYPOINT`, best by its number: `USER 10001`.',
    'zh-cn': '在 `CMD` 或 `ENTRYPOINT` 之前加上 `USER`，最好写数字：`USER 10001`。',
  },
  message: {
    en: 'Nothing in this file sets a `USER`, so the container runs as the base image says: mostly as root. Add for example `USER 10001`.',
    'zh-cn': '本文件没有设置 `USER`，容器的用户由基础镜像决定，多半是 root。加上例如 `USER 10001`。',
  },
  fix: { title: addUser, safe: false },
  examples: {
    bad: [
      `
FROM node:22
^^^^
CMD ["node", "server.js"]
`,
    ],
    good: ['FROM node:22\nUSER node\nCMD ["node", "server.js"]', 'FROM gcr.io/distroless/static:nonroot\nCMD ["/app"]'],
  },
  check(document, report) {
    const last = finalStage(document)
    if (!last || last.fragment || document.instructions.some(({ keyword }) => keyword === 'USER')) return
    const image = chainOf(last).at(-1)?.image
    if (image && runsAsOther((image.resolved ?? image).text)) return
    if (!effectiveOf(document, last).user) report(last.from.keywordSpan, {}, userAtEnd(document, last))
  },
} satisfies DockerfileRule
