import type { DockerfileRule } from '../../rule.js'
import { readArguments } from './_options.js'
import { callsOf, reportOptions, trustTheCertificate, unverifiedTexts } from './_unverified.js'

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
    const programs = ['yum-config-manager', 'yum', 'dnf', 'dnf5', 'microdnf']
    const calls = callsOf(document, programs, ({ effective }) =>
      readArguments(effective.words.slice(1), { long: ['setopt'] }),
    )
    reportOptions(document, report, calls, ({ name, value }) =>
      name === '--setopt' && /(^|\.)sslverify=["']?(0|false|no)["']?$/i.test(value ?? '') ? value : undefined,
    )
  },
} satisfies DockerfileRule
