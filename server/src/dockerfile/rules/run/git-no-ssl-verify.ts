import type { DockerfileRule } from '../../rule.js'
import { commandsNamed } from './_runs.js'
import { trustTheCertificate, unverifiedTexts } from './_unverified.js'

export default {
  id: 'dockerfile/git-no-ssl-verify',
  severity: 'warning',
  local: true,
  ...unverifiedTexts('git', 'http.sslVerify=false', 'certificate', trustTheCertificate),
  fix: { title: { en: 'Change to `true`', 'zh-cn': '改为 `true`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN git -c http.sslVerify=false clone https://example.com/app.git
           ^^^^^^^^^^^^^^^^^^^^
`,
      `
FROM debian:13
RUN git config --global http.sslVerify false
                        ^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN git config --global http.sslCAInfo /ca.pem'],
  },
  check(document, report) {
    for (const { command } of commandsNamed(document, 'git'))
      for (const [index, { value, text, span }] of command.effective.words.entries()) {
        const next = command.effective.words[index + 1]
        const [, off] = /^http\.(?:\S+\.)?sslverify=(false|0|no|off)$/i.exec(value ?? '') ?? []
        const apart = /^http\.(\S+\.)?sslverify$/i.test(value ?? '') && /^(false|0|no|off)$/i.test(next?.value ?? '')
        const end =
          off && value === text ? span.end : apart && next && next.value === next.text ? next.span.end : undefined
        if (end === undefined) continue
        const length = (off ?? next!.value!).length
        report({ start: span.start, end }, { option: 'http.sslVerify=false' }, [
          { span: { start: end - length, end }, text: 'true' },
        ])
      }
  },
} satisfies DockerfileRule
