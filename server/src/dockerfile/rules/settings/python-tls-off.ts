import type { DockerfileRule } from '../../rule.js'
import { reportSetting, tlsTexts } from './_tls.js'

export default {
  ...tlsTexts,
  id: 'dockerfile/python-tls-off',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_5'] },
  title: { en: 'Python checks no certificates', 'zh-cn': 'Python 不校验证书' },
  why: {
    en: 'With `PYTHONHTTPSVERIFY=0` the HTTPS clients of old Pythons trust any server, in the build and in each container.',
    'zh-cn': '设置 `PYTHONHTTPSVERIFY=0` 后，旧版 Python 的 HTTPS 客户端会信任任何服务器，构建时和容器里都一样。',
  },
  examples: {
    bad: [
      `
FROM debian:13
ENV PYTHONHTTPSVERIFY=0
    ^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nENV SSL_CERT_FILE=/etc/ssl/certs/company.pem'],
  },
  check: reportSetting(['PYTHONHTTPSVERIFY'], value => value === '0'),
} satisfies DockerfileRule
