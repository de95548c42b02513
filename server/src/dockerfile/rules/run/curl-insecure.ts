import type { DockerfileRule } from '../../rule.js'
import { curlArguments } from './_downloads.js'
import { among, callsOf, reportOptions, trustTheCertificate, unverifiedTexts } from './_unverified.js'

export default {
  id: 'dockerfile/curl-insecure',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_2'] },
  ...unverifiedTexts('curl', '--insecure', 'certificate', trustTheCertificate),
  examples: {
    bad: [
      `
FROM debian:13
RUN curl -fsSLk https://example.com/tool -o /usr/local/bin/tool
         ^^^^^^
`,
      `
FROM debian:13
RUN ["curl", "--insecure", "https://example.com/tool"]
             ^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN curl -fsSL --cacert /ca.pem -o /k https://example.com/tool'],
  },
  check(document, report) {
    reportOptions(document, report, callsOf(document, ['curl'], curlArguments), among('-k', '--insecure'))
  },
} satisfies DockerfileRule
