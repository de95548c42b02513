import type { DockerfileRule } from '../../rule.js'
import { invocations } from '../packages/_invocations.js'
import { withoutOption } from './_edits.js'
import { readArguments } from './_options.js'
import { commandsNamed } from './_runs.js'
import { trustTheKey, unverifiedTexts } from './_unverified.js'

export default {
  id: 'dockerfile/rpm-no-gpg-check',
  severity: 'warning',
  aliases: { checkov: ['CKV2_DOCKER_9'] },
  ...unverifiedTexts('yum / dnf', '--nogpgcheck', 'signature', trustTheKey),
  examples: {
    bad: [
      `
FROM fedora:43
RUN dnf install -y --nogpgcheck tool && dnf clean all
                   ^^^^^^^^^^^^
`,
      `
FROM amazonlinux:2
RUN yum install -y --setopt=gpgcheck=0 tool && yum clean all
                   ^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM fedora:43\nRUN rpm --import /key.asc && dnf install -y tool && dnf clean all'],
  },
  check(document, report) {
    const calls = invocations(document, 'yum', 'dnf', 'microdnf', 'zypper')
    const rpms = [...commandsNamed(document, 'rpm')].map(({ run, command }) => ({
      run,
      ...readArguments(command.effective.words.slice(1), {}),
    }))
    for (const { run, options } of [...calls, ...rpms])
      for (const option of options) {
        const { name, value } = option
        const setting = name === '--setopt' && /(^|\.)gpgcheck=(0|false|no|off)$/i.test(value ?? '')
        if (setting || /^--no-?gpg-?checks?$/.test(name))
          report(
            option.word.span,
            { option: setting ? `${name}=${value}` : name },
            withoutOption(document, run, option),
          )
      }
  },
} satisfies DockerfileRule
