import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

const builtins: ReadonlySet<string> = new Set([
  'caller',
  'compgen',
  'complete',
  'declare',
  'dirs',
  'disown',
  'enable',
  'mapfile',
  'popd',
  'pushd',
  'readarray',
  'shopt',
  'suspend',
  'typeset',
])

export default {
  id: 'dockerfile/sh-bash-builtin',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3044'] },
  ...bashismTexts({
    name: { en: 'A command built into bash', 'zh-cn': 'bash 内置的命令' },
    effect: { en: 'reports `not found`', 'zh-cn': '会报 `not found`' },
    instead: {
      en: 'Do without: `cd` in parentheses for `pushd`, a plain assignment for `declare`.',
      'zh-cn': '换一种写法：`pushd` 改为括号里的 `cd`，`declare` 改为普通赋值。',
    },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN pushd /src && make && popd
    ^^^^^
                          ^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN (cd /src && make)',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN pushd /src && make && popd',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses(scripted: Scripted): Generator<Use> {
  for (const { name } of scripted.commands)
    if (name?.value !== undefined && builtins.has(name.value)) yield { span: name.span, written: name.value }
}
