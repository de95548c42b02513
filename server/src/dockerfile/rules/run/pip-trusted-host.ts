import type { DockerfileRule } from '../../rule.js'
import { invocations } from '../packages/_invocations.js'
import { among, reportOptions, unverifiedTexts } from './_unverified.js'

export default {
  id: 'dockerfile/pip-trusted-host',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_4'] },
  ...unverifiedTexts('pip', '--trusted-host', 'certificate', {
    en: 'Remove it, and name the CA with `--cert` where the index has one of its own.',
    'zh-cn': '去掉它；索引服务器用自签 CA 时，用 `--cert` 指定 CA 证书。',
  }),
  examples: {
    bad: [
      `
FROM python:3.14-slim
RUN pip install --no-cache-dir --trusted-host pypi.example.com flask==3.1.2
                               ^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM python:3.14-slim\nRUN pip install --no-cache-dir --cert /ca.pem flask==3.1.2'],
  },
  check(document, report) {
    reportOptions(document, report, invocations(document, 'pip'), among('--trusted-host'))
  },
} satisfies DockerfileRule
