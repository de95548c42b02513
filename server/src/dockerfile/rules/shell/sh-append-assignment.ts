import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-append-assignment',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3024'] },
  ...bashismTexts({
    name: { en: '`+=`', 'zh-cn': '`+=`' },
    effect: { en: 'looks for a program of that name, and finds none', 'zh-cn': '会去找这个名字的程序，而且找不到' },
    instead: { en: 'Write the old value in front: `a="$a…"`.', 'zh-cn': '把原来的值写在前面：`a="$a…"`。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN flags=-O2; flags+=" -g"; make CFLAGS="$flags"
               ^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN flags=-O2; flags="$flags -g"; make CFLAGS="$flags"',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN flags=-O2; flags+=" -g"; make CFLAGS="$flags"',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses(scripted: Scripted): Generator<Use> {
  for (const { assignments } of scripted.commands)
    for (const { append, array, name, nameSpan, span, value } of assignments) {
      if (!append || array) continue
      const at = { start: nameSpan.start, end: nameSpan.end + 2 }
      const inner =
        value?.quoted === 'double' ? value.text.slice(1, -1) : value?.quoted === 'none' ? value.text : undefined
      yield {
        span: at,
        written: `${name}+=`,
        edits: inner === undefined ? [] : [{ span, text: `${name}="\${${name}}${inner}"` }],
      }
    }
}
