import type { DockerfileRule } from '../../rule.js'
import { withoutOption } from './_edits.js'
import { readArguments } from './_options.js'
import { commandsNamed } from './_runs.js'
import { trustTheCertificate, unverifiedTexts } from './_unverified.js'

export default {
  id: 'dockerfile/yum-no-ssl-verify',
  severity: 'warning',
  aliases: { checkov: ['CKV2_DOCKER_15'] },
  ...unverifiedTexts('yum / dnf', 'sslverify=0', 'certificate', trustTheCertificate),
  examples: {
    bad: [
      `
FROM amazonlinux:2
RUN yum-config-manager --save --setopt=base.sslverify=false
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      `
FROM fedora:43
RUN dnf config-manager --setopt sslverify=0
                       ^^^^^^^^
`,
    ],
    good: ['FROM amazonlinux:2\nRUN yum-config-manager --save --setopt=base.sslverify=true'],
  },
  check(document, report) {
    for (const { run, command } of commandsNamed(document, 'yum-config-manager', 'yum', 'dnf', 'dnf5', 'microdnf'))
      for (const option of readArguments(command.effective.words.slice(1), { long: ['setopt'] }).options)
        if (option.name === '--setopt' && /(^|\.)sslverify=["']?(0|false|no)["']?$/i.test(option.value ?? ''))
          report(option.word.span, { option: option.value! }, withoutOption(document, run, option))
  },
} satisfies DockerfileRule
