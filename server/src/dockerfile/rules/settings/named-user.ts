import type { DockerfileRule } from '../../rule.js'
import { expandAt } from '../../variables.js'
import { inStages } from '../_places.js'
import { nameOf } from './_users.js'

export default {
  id: 'dockerfile/named-user',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3066'] },
  title: { en: '`USER` is a name, not a number', 'zh-cn': '`USER` 写的是名称，不是数字' },
  why: {
    en: 'Only the image knows which number a name stands for. Kubernetes can not tell that a name is not root, and under `runAsNonRoot` refuses to start the container.',
    'zh-cn': '名称对应哪个数字只有镜像自己知道。Kubernetes 无法确认它不是 root，启用 `runAsNonRoot` 时会拒绝启动容器。',
  },
  instead: { en: 'Write the number of the user: `USER 10001`.', 'zh-cn': '写用户的数字 ID：`USER 10001`。' },
  message: {
    en: 'Under `runAsNonRoot` Kubernetes refuses a user given by name, since `{user}` could be root. Write its number.',
    'zh-cn': '启用 `runAsNonRoot` 时，Kubernetes 会拒绝用名称指定的用户，因为 `{user}` 可能就是 root。写它的数字 ID。',
  },
  examples: {
    bad: [
      `
FROM node:22
USER node
     ^^^^
`,
    ],
    good: ['FROM node:22\nUSER 1000', 'FROM node:22\nUSER 1000:node', 'FROM node:22\nUSER $UID'],
  },
  check(document, report) {
    for (const instruction of inStages(document)) {
      const [word] = instruction.args
      if (instruction.keyword !== 'USER' || !word) continue
      const user = expandAt(document, instruction, word.text)
      if (user === undefined || user === '' || /^\d+$/.test(nameOf(user))) continue
      report(word.span, { user: nameOf(user) })
    }
  },
} satisfies DockerfileRule
