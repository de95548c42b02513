import type { DockerfileRule } from '../../rule.js'
import { reportVariable, tlsVariableTexts } from './_tls-variables.js'

export default {
  id: 'dockerfile/npm-strict-ssl-variable',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_12'] },
  ...tlsVariableTexts('NPM_CONFIG_STRICT_SSL=false', 'npm'),
  examples: {
    bad: [
      `
FROM debian:13
RUN NPM_CONFIG_STRICT_SSL=false npm ci
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN NPM_CONFIG_CAFILE=/ca.pem npm ci'],
  },
  check(document, report) {
    reportVariable(document, report, ['NPM_CONFIG_STRICT_SSL', 'npm_config_strict_ssl'], value => value === 'false')
  },
} satisfies DockerfileRule
