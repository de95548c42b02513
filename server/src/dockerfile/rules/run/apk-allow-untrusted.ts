import type { DockerfileRule } from '../../rule.js'
import { installs } from '../packages/_invocations.js'
import { among, reportOptions, unverifiedTexts } from './_unverified.js'

export default {
  id: 'dockerfile/apk-allow-untrusted',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_7'] },
  ...unverifiedTexts('apk', '--allow-untrusted', 'signature', {
    en: 'Remove it, and put the key of the repository into `/etc/apk/keys`.',
    'zh-cn': '去掉它，并把软件源的密钥放进 `/etc/apk/keys`。',
  }),
  examples: {
    bad: [
      `
FROM alpine:3.22
RUN apk add --no-cache --allow-untrusted tool.apk
                       ^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.22\nCOPY example.rsa.pub /etc/apk/keys/\nRUN apk add --no-cache tool.apk'],
  },
  check(document, report) {
    reportOptions(document, report, installs(document, 'apk'), among('--allow-untrusted'))
  },
} satisfies DockerfileRule
