import type { DockerfileRule } from '../../rule.js'
import { isDeclared } from '../run/_runs.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'
import { assignedIn } from './_variables.js'

const variables =
  /^(RANDOM|SRANDOM|SECONDS|EPOCHSECONDS|EPOCHREALTIME|HOSTNAME|HOSTTYPE|MACHTYPE|OSTYPE|UID|EUID|GROUPS|SHELLOPTS|PIPESTATUS|FUNCNAME|DIRSTACK|BASH\w*)$/

export default {
  id: 'dockerfile/sh-bash-variable',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3028'] },
  ...bashismTexts({
    name: { en: 'A variable that bash sets', 'zh-cn': '由 bash 设置的变量' },
    effect: { en: 'leaves it empty', 'zh-cn': '不会设置它，值是空的' },
    instead: {
      en: 'Ask a program: `id -u`, `hostname`, `uname -m`, `date +%s`.',
      'zh-cn': '改为询问程序：`id -u`、`hostname`、`uname -m`、`date +%s`。',
    },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN chown "$UID" /data
           ^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN chown "$(id -u)" /data',
      'FROM debian:13\nARG UID=1000\nRUN chown "$UID" /data',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN echo "$RANDOM" > /seed',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], function* (scripted): Generator<Use> {
      for (const use of uses(scripted))
        if (!assignedIn(document, scripted).has(use.written) && !isDeclared(document, scripted, use.written)) yield use
    })
  },
} satisfies DockerfileRule

function* uses({ expansions }: Scripted): Generator<Use> {
  for (const { expansion } of expansions) {
    const { kind, name, span, operator } = expansion
    if (kind === 'parameter' && name && variables.test(name) && !/^:?[-+=]/.test(operator ?? ''))
      yield { span, written: name }
  }
}
