import type { DockerfileRule } from '../../rule.js'
import { invocations } from '../packages/_invocations.js'
import { readArguments } from './_options.js'
import { callsOf, reportOptions, trustTheKey, unverifiedTexts } from './_unverified.js'

export default {
  id: 'dockerfile/rpm-no-gpg-check',
  severity: 'warning',
  local: true,
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
    const rpms = callsOf(document, ['rpm'], ({ effective }) => readArguments(effective.words.slice(1), {}))
    reportOptions(document, report, [...calls, ...rpms], ({ name, value }) => {
      if (name === '--setopt')
        return /(^|\.)gpgcheck=(0|false|no|off)$/i.test(value ?? '') ? `${name}=${value}` : undefined
      return /^--no-?gpg-?checks?$/.test(name) ? name : undefined
    })
  },
} satisfies DockerfileRule
