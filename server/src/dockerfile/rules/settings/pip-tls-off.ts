import type { DockerfileRule } from '../../rule.js'
import { reportSetting, tlsTexts } from './_tls.js'

export default {
  ...tlsTexts,
  id: 'dockerfile/pip-tls-off',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_16'] },
  title: { en: 'pip trusts a host without checking it', 'zh-cn': 'pip 不校验主机就信任' },
  why: {
    en: 'For a host in `PIP_TRUSTED_HOST` pip checks no certificate, or uses plain HTTP. Whoever sits in between decides what gets into the image.',
    'zh-cn': '对 `PIP_TRUSTED_HOST` 里的主机，pip 不校验证书，甚至使用明文 HTTP。中间人可以决定镜像里是什么。',
  },
  examples: {
    bad: [
      `
FROM debian:13
ENV PIP_TRUSTED_HOST=pypi.example.com
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nENV PIP_CERT=/etc/ssl/certs/company.pem'],
  },
  check: reportSetting(['PIP_TRUSTED_HOST'], value => value !== ''),
} satisfies DockerfileRule
