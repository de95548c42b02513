import type { DockerfileRule } from '../../rule.js'
import { reportVariable, tlsVariableTexts } from './_tls-variables.js'

export default {
  id: 'dockerfile/node-tls-unverified',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_6'] },
  ...tlsVariableTexts('NODE_TLS_REJECT_UNAUTHORIZED=0', 'Node.js'),
  examples: {
    bad: [
      `
FROM debian:13
RUN NODE_TLS_REJECT_UNAUTHORIZED=0 node fetch.js
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN NODE_EXTRA_CA_CERTS=/ca.pem node fetch.js'],
  },
  check(document, report) {
    reportVariable(document, report, ['NODE_TLS_REJECT_UNAUTHORIZED'], value => value === '0')
  },
} satisfies DockerfileRule
