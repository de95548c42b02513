import type { DockerfileRule } from '../../rule.js'
import { wgetArguments } from './_downloads.js'
import { among, callsOf, reportOptions, trustTheCertificate, unverifiedTexts } from './_unverified.js'

export default {
  id: 'dockerfile/wget-no-check-certificate',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_3'] },
  ...unverifiedTexts('wget', '--no-check-certificate', 'certificate', trustTheCertificate),
  examples: {
    bad: [
      `
FROM debian:13
RUN wget -q --no-check-certificate https://example.com/tool
            ^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN wget -q --ca-certificate=/ca.pem https://example.com/tool'],
  },
  check(document, report) {
    reportOptions(document, report, callsOf(document, ['wget'], wgetArguments), among('--no-check-certificate'))
  },
} satisfies DockerfileRule
