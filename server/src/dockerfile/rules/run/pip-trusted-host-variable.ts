import type { DockerfileRule } from '../../rule.js'
import { reportVariable, tlsVariableTexts } from './_tls-variables.js'

export default {
  id: 'dockerfile/pip-trusted-host-variable',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_16'] },
  ...tlsVariableTexts('PIP_TRUSTED_HOST', 'pip'),
  examples: {
    bad: [
      `
FROM debian:13
RUN PIP_TRUSTED_HOST=pypi.example.com pip install --no-cache-dir flask==3.1.2
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN PIP_CERT=/ca.pem pip install --no-cache-dir flask==3.1.2'],
  },
  check(document, report) {
    reportVariable(document, report, ['PIP_TRUSTED_HOST'], value => value !== '')
  },
} satisfies DockerfileRule
