import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-trap-signal',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3047'] },
  ...bashismTexts({
    name: { en: '`trap … ERR`', 'zh-cn': '`trap … ERR`' },
    effect: { en: 'reports `bad trap`', 'zh-cn': '会报 `bad trap`' },
    instead: { en: 'Use `EXIT`, and look at `$?` there.', 'zh-cn': '改用 `EXIT`，并在其中检查 `$?`。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN trap 'cat /build.log' ERR; make
                          ^^^
`,
    ],
    good: ["FROM debian:13\nRUN trap 'cat /build.log' EXIT; make"],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses(scripted: Scripted): Generator<Use> {
  for (const { name, words } of scripted.commands)
    for (const { value, span } of words.slice(2))
      if (name?.value === 'trap' && (value === 'ERR' || value === 'DEBUG' || value === 'RETURN'))
        yield { span, written: value }
}
