import type { DockerfileRule } from '../../rule.js'
import { invocations } from '../packages/_invocations.js'
import { withoutOption } from './_edits.js'
import { unverifiedTexts } from './_unverified.js'

export default {
  id: 'dockerfile/apt-allow-unauthenticated',
  severity: 'warning',
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
    for (const { run, options } of invocations(document, 'apt'))
      for (const option of options) {
        const { name, value } = option
        const setting =
          (name === '-o' || name === '--option') &&
          /^(APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(true|1|yes)/i.test(value ?? '')
        if (setting || name === '--allow-unauthenticated' || name === '--allow-insecure-repositories')
          report(option.word.span, { option: setting ? value! : name }, withoutOption(document, run, option))
      }
  },
} satisfies DockerfileRule
