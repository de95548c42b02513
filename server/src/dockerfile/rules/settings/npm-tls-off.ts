import type { DockerfileRule } from '../../rule.js'
import { reportSetting, tlsTexts } from './_tls.js'

export default {
  ...tlsTexts,
  id: 'dockerfile/npm-tls-off',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_12'] },
  title: { en: 'npm checks no certificates', 'zh-cn': 'npm 不校验证书' },
  why: {
    en: 'With strict SSL off npm takes packages from any server that answers. Whoever sits in between decides what gets into the image.',
    'zh-cn': '关闭 strict SSL 后，npm 会接受任何服务器给的包。中间人可以决定镜像里是什么。',
  },
  examples: {
    bad: [
      `
FROM debian:13
ENV NPM_CONFIG_STRICT_SSL=false
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nENV NPM_CONFIG_CAFILE=/etc/ssl/certs/company.pem'],
  },
  check: reportSetting(['NPM_CONFIG_STRICT_SSL', 'npm_config_strict_ssl'], value => value === 'false'),
} satisfies DockerfileRule
