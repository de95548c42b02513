import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-source',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3046', 'SC3051'] },
  ...bashismTexts({
    name: { en: '`source`', 'zh-cn': '`source`' },
    effect: { en: 'reports `source: not found`', 'zh-cn': '会报 `source: not found`' },
    instead: {
      en: 'Use `.`, with a slash in the path: `. ./env.sh`.',
      'zh-cn': '改用 `.`，路径里要带斜杠：`. ./env.sh`。',
    },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN source /opt/env.sh && make
    ^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN . /opt/env.sh && make',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN source /opt/env.sh && make',
      'FROM alpine:3.22\nRUN source /opt/env.sh && make',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses(scripted: Scripted): Generator<Use> {
  for (const { name, words } of scripted.commands) {
    const file = words[1]
    if (name?.value !== 'source' || !file) continue
    // without a slash `.` looks only in PATH
    const here = file.value !== undefined && !file.value.includes('/') && file.quoted === 'none'
    yield {
      span: name.span,
      written: 'source',
      edits: [{ span: name.span, text: '.' }, ...(here ? [{ span: file.span, text: `./${file.text}` }] : [])],
    }
  }
}
