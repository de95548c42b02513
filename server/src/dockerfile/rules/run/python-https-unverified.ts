import type { DockerfileRule } from '../../rule.js'
import { reportVariable, tlsVariableTexts } from './_tls-variables.js'

export default {
  id: 'dockerfile/python-https-unverified',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_5'] },
  ...tlsVariableTexts('PYTHONHTTPSVERIFY=0', 'Python 2.7'),
  examples: {
    bad: [
      `
FROM debian:13
RUN PYTHONHTTPSVERIFY=0 python fetch.py
    ^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN PYTHONHTTPSVERIFY=1 python fetch.py'],
  },
  check(document, report) {
    reportVariable(document, report, ['PYTHONHTTPSVERIFY'], value => value === '0')
  },
} satisfies DockerfileRule
