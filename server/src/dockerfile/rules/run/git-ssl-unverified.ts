import type { DockerfileRule } from '../../rule.js'
import { reportVariable, tlsVariableTexts } from './_tls-variables.js'

export default {
  id: 'dockerfile/git-ssl-unverified',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_14'] },
  ...tlsVariableTexts('GIT_SSL_NO_VERIFY', 'Git'),
  examples: {
    bad: [
      `
FROM debian:13
RUN export GIT_SSL_NO_VERIFY=1 && git clone https://example.com/app.git
           ^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN GIT_SSL_CAINFO=/ca.pem git clone https://example.com/app.git'],
  },
  check(document, report) {
    reportVariable(document, report, ['GIT_SSL_NO_VERIFY'], value => value !== '')
  },
} satisfies DockerfileRule
