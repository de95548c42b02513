import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-local',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC3043'] },
  ...bashismTexts({
    name: { en: '`local`', 'zh-cn': '`local`' },
    effect: {
      en: 'would report `local: not found`, though dash, BusyBox and bash all have it',
      'zh-cn': '会报 `local: not found`，不过 dash、BusyBox 和 bash 都支持它',
    },
    instead: { en: 'Use a name that nothing else uses.', 'zh-cn': '换一个别处没有用到的名字。' },
  }),
  examples: {
    bad: [
      `
FROM example/base:1
RUN f() { local name=$1; echo "$name"; }; f a
          ^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN f() { local name=$1; echo "$name"; }; f a'],
  },
  check(document, report) {
    reportBashisms(document, report, ['sh'], uses)
  },
} satisfies DockerfileRule

function* uses(scripted: Scripted): Generator<Use> {
  for (const { name } of scripted.commands) if (name?.value === 'local') yield { span: name.span, written: 'local' }
}
