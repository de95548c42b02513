import type { DockerfileRule } from '../../rule.js'
import { argumentRemoval } from '../_places.js'
import { ports, rangeOf } from './_ports.js'

export default {
  id: 'dockerfile/exposed-ssh',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { trivy: ['DS-0004'], checkov: ['CKV_DOCKER_1'] },
  title: { en: 'Port 22 is exposed', 'zh-cn': '暴露了 22 端口' },
  why: {
    en: 'An SSH server in a container is one more program to patch, with keys or passwords of its own, and `docker exec` or `kubectl exec` does without.',
    'zh-cn':
      '容器里有 SSH 服务，就多了一个要打补丁、要管理密钥或密码的程序；其实用 `docker exec` 或 `kubectl exec` 就够了。',
  },
  instead: {
    en: 'Leave the SSH server out, and use `docker exec` or `kubectl exec`.',
    'zh-cn': '不装 SSH 服务，用 `docker exec` 或 `kubectl exec`。',
  },
  message: {
    en: 'Port 22 invites an SSH login into the container. `docker exec` and `kubectl exec` do without.',
    'zh-cn': '22 端口意味着可以用 SSH 登录容器。用 `docker exec` 或 `kubectl exec` 就不需要它。',
  },
  fix: { title: { en: 'Delete port 22', 'zh-cn': '删除 22 端口' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
EXPOSE 22
       ^^
`,
    ],
    good: ['FROM debian:13\nEXPOSE 2222 80'],
  },
  check(document, report) {
    for (const { instruction, port, word } of ports(document)) {
      const range = rangeOf(port)
      if (!range || range.first > 22 || 22 > range.last) continue
      // a range has other ports, which somebody may need
      report(word.span, {}, range.first === range.last ? argumentRemoval(document, instruction, word.span) : [])
    }
  },
} satisfies DockerfileRule
