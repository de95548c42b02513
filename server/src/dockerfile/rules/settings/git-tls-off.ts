import type { DockerfileRule } from '../../rule.js'
import { reportSetting, tlsTexts } from './_tls.js'

export default {
  ...tlsTexts,
  id: 'dockerfile/git-tls-off',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_14'] },
  title: { en: 'Git checks no certificates', 'zh-cn': 'Git 不校验证书' },
  why: {
    en: 'With `GIT_SSL_NO_VERIFY` set, to whatever value, Git takes any server for the right one. Whoever sits in between decides what code gets into the image.',
    'zh-cn': '只要设置了 `GIT_SSL_NO_VERIFY`，无论什么值，Git 都会信任任何服务器。中间人可以决定镜像里是什么代码。',
  },
  examples: {
    bad: [
      `
FROM debian:13
ENV GIT_SSL_NO_VERIFY=1
    ^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nENV GIT_SSL_CAINFO=/etc/ssl/certs/ca-certificates.crt'],
  },
  check: reportSetting(['GIT_SSL_NO_VERIFY'], value => value !== ''),
} satisfies DockerfileRule
