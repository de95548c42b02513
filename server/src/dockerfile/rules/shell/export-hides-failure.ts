import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/export-hides-failure',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2155'] },
  title: { en: '`export A=$(…)` hides a failure', 'zh-cn': '`export A=$(…)` 会掩盖失败' },
  why: {
    en: 'The exit status is that of `export`, which always succeeds. When the command in `$(…)` fails, neither `&&` nor `set -e` notices.',
    'zh-cn': '退出状态取自 `export`，而它总是成功。`$(…)` 里的命令失败时，`&&` 和 `set -e` 都察觉不到。',
  },
  instead: {
    en: 'Assign first, then export: `A=$(…) && export A`.',
    'zh-cn': '先赋值再导出：`A=$(…) && export A`。',
  },
  message: {
    en: 'When the command for `{name}` fails, `{builtin}` hides it. Assign first, then `{builtin} {name}`.',
    'zh-cn': '为 `{name}` 取值的命令失败时，`{builtin}` 会掩盖它。先赋值，再 `{builtin} {name}`。',
  },
  fix: { title: { en: 'Assign first', 'zh-cn': '先赋值' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN export VERSION="$(cat /VERSION)" && make
           ^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN VERSION="$(cat /VERSION)" && export VERSION && make',
      'FROM debian:13\nRUN export VERSION=1.2 && make',
    ],
  },
  check(document, report) {
    for (const scripted of builtOf(document))
      for (const { name, words, span, assignments } of scripted.commands) {
        const builtin = name?.value ?? ''
        if (!/^(export|local|declare|typeset|readonly)$/.test(builtin)) continue
        for (const { text, span: at, expansions } of words.slice(1)) {
          const variable = /^(\w+)=/.exec(text)?.[1]
          if (!variable || !expansions.some(({ kind }) => kind === 'command' || kind === 'backtick')) continue
          const alone = words.length === 2 && assignments.length === 0 && scripted.plain && builtin === 'export'
          report(
            { start: at.start, end: at.start + variable.length },
            { name: variable, builtin },
            alone
              ? [
                  { span: { start: span.start, end: at.start }, text: '' },
                  { span: { start: at.end, end: at.end }, text: ` && export ${variable}` },
                ]
              : [],
          )
        }
      }
  },
} satisfies DockerfileRule
