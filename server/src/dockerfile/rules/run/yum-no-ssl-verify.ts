import type { Localized } from '../../../core/localized.js'
import type { DockerfileRule } from '../../rule.js'
import { readArguments } from './_options.js'
import { commandsNamed } from './_runs.js'
import { callsOf, reportOptions, trustTheCertificate, unverifiedTexts } from './_unverified.js'

const checking: Localized = { en: 'Switch the check on', 'zh-cn': '打开校验' }

export default {
  id: 'dockerfile/yum-no-ssl-verify',
  severity: 'warning',
  local: true,
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
      `
FROM fedora:43
RUN echo "sslverify=0" >> /etc/dnf/dnf.conf
         ^^^^^^^^^^^^^
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
    for (const { command } of commandsNamed(document, 'echo', 'printf', 'sed'))
      for (const { text, span } of command.effective.words.slice(1)) {
        const found = /\b(sslverify *= *)(0|false|no)\b/i.exec(text)
        if (!found) continue
        const start = span.start + found.index + found[1]!.length
        const plain = document.text.slice(span.start, span.end) === text
        const edits = plain ? [{ span: { start, end: start + found[2]!.length }, text: '1' }] : []
        report(span, { option: found[0] }, { title: checking, safe: false, edits })
      }
  },
} satisfies DockerfileRule
