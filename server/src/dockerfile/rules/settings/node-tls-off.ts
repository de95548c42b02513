import type { DockerfileRule } from '../../rule.js'
import { reportSetting, tlsTexts } from './_tls.js'

export default {
  ...tlsTexts,
  id: 'dockerfile/node-tls-off',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_6'] },
  title: { en: 'Node.js checks no certificates', 'zh-cn': 'Node.js 不校验证书' },
  why: {
    en: 'With `NODE_TLS_REJECT_UNAUTHORIZED=0` every TLS connection of Node.js trusts any server, in the build and in each container.',
    'zh-cn':
      '设置 `NODE_TLS_REJECT_UNAUTHORIZED=0` 后，Node.js 的所有 TLS 连接都信任任何服务器，构建时和容器里都一样。',
  },
  examples: {
    bad: [
      `
FROM debian:13
ENV NODE_TLS_REJECT_UNAUTHORIZED=0
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/company.pem'],
  },
  check: reportSetting(['NODE_TLS_REJECT_UNAUTHORIZED'], value => value === '0'),
} satisfies DockerfileRule
