import { effectiveOf } from '../../effective.js'
import type { DockerfileRule } from '../../rule.js'
import { finalStage } from '../../stages.js'
import { addUser, userAtEnd } from './_add-user.js'
import { isRoot } from './_users.js'

export default {
  id: 'dockerfile/root-user',
  severity: 'warning',
  aliases: { hadolint: ['DL3002'], trivy: ['DS-0002'], checkov: ['CKV_DOCKER_8'] },
  title: { en: 'The image runs as root', 'zh-cn': '镜像以 root 身份运行' },
  why: {
    en: 'The last `USER` holds for the container. As root a flaw in the program is a flaw with all rights in the container, and a step nearer to the host. Kubernetes refuses such a Pod under `runAsNonRoot`.',
    'zh-cn':
      '最后一条 `USER` 决定容器的用户。以 root 运行时，程序的漏洞等于拿到容器内的全部权限，离宿主机也更近一步。启用 `runAsNonRoot` 时，Kubernetes 会拒绝这样的 Pod。',
  },
  instead: {
    en: 'Go back to an ordinary user at the end, best by its number: `USER 10001`.',
    'zh-cn': '最后切换回普通用户，最好写数字：`USER 10001`。',
  },
  message: {
    en: 'The container runs as root, since this is the last `USER`. Add a `USER` with an ordinary user at the end.',
    'zh-cn': '这是最后一条 `USER`，容器会以 root 运行。在末尾用 `USER` 换成普通用户。',
  },
  fix: { title: addUser, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
USER root
     ^^^^
RUN apk add --no-cache curl
`,
      `
FROM alpine:3.20
USER 0:0
     ^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nUSER root\nRUN apk add --no-cache curl\nUSER 10001',
      'FROM alpine:3.20 AS build\nUSER root\nFROM alpine:3.20\nUSER app',
      'FROM alpine:3.20\nARG USER=root\nUSER $OTHER',
    ],
  },
  check(document, report) {
    const last = finalStage(document)
    const user = last && effectiveOf(document, last).user
    const word = user?.instruction.args[0]
    if (user && word && isRoot(user.value)) report(word.span, {}, userAtEnd(document, last))
  },
} satisfies DockerfileRule
