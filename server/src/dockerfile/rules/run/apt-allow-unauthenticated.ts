import type { DockerfileRule } from '../../rule.js'
import { invocations } from '../packages/_invocations.js'
import { reportOptions, unverifiedTexts } from './_unverified.js'

export default {
  id: 'dockerfile/apt-allow-unauthenticated',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_8'] },
  ...unverifiedTexts('apt-get', '--allow-unauthenticated', 'signature', {
    en: 'Remove it, and name the key of the repository with `Signed-By`.',
    'zh-cn': '去掉它，并用 `Signed-By` 指定软件源的密钥。',
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get install -y --no-install-recommends --allow-unauthenticated tool
                                               ^^^^^^^^^^^^^^^^^^^^^^^
`,
      `
FROM debian:13
RUN apt-get update -o Acquire::AllowInsecureRepositories=true
                   ^^
`,
    ],
    good: ['FROM debian:13\nRUN apt-get install -y --no-install-recommends tool'],
  },
  check(document, report) {
    reportOptions(document, report, invocations(document, 'apt'), ({ name, value }) => {
      if (name === '-o' || name === '--option') return setting.test(value ?? '') ? value : undefined
      return /^--allow-(unauthenticated|insecure-repositories)$/.test(name) ? name : undefined
    })
  },
} satisfies DockerfileRule

const setting = /^(APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(true|1|yes)/i
