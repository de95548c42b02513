import type { DockerfileRule } from '../../rule.js'
import { readArguments } from './_options.js'
import { among, callsOf, reportOptions, trustTheKey, unverifiedTexts } from './_unverified.js'

export default {
  id: 'dockerfile/rpm-unsigned',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_10'] },
  ...unverifiedTexts('rpm', '--nosignature', 'signature', trustTheKey),
  examples: {
    bad: [
      `
FROM redhat/ubi9:9.6
RUN rpm -i --nosignature https://example.com/tool.rpm
           ^^^^^^^^^^^^^
`,
    ],
    good: ['FROM redhat/ubi9:9.6\nRUN rpm --import /key.asc && rpm -i https://example.com/tool.rpm'],
  },
  check(document, report) {
    const calls = callsOf(document, ['rpm'], ({ effective }) => readArguments(effective.words.slice(1), {}))
    reportOptions(document, report, calls, among('--nodigest', '--nosignature', '--noverify', '--nofiledigest'))
  },
} satisfies DockerfileRule
