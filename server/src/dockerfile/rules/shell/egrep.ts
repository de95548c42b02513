import { same } from '../../../core/localized.js'
import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/egrep',
  severity: 'hint',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2196', 'SC2197'] },
  tag: 'deprecated',
  title: { en: '`egrep` and `fgrep` are obsolete', 'zh-cn': '`egrep` 和 `fgrep` 已过时' },
  why: {
    en: 'GNU grep warns about them in every build log since version 3.8, and will drop them one day.',
    'zh-cn': 'GNU grep 从 3.8 版起会在每次构建日志里警告，将来会去掉它们。',
  },
  instead: { en: 'Write `grep -E` and `grep -F`.', 'zh-cn': '写成 `grep -E` 和 `grep -F`。' },
  message: { en: '`{name}` is obsolete. Write `{better}`.', 'zh-cn': '`{name}` 已过时。写成 `{better}`。' },
  fix: { title: { en: 'Change to `{better}`', 'zh-cn': '改为 `{better}`' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN egrep -q 'a|b' /etc/list
    ^^^^^
`,
    ],
    good: ["FROM debian:13\nRUN grep -Eq 'a|b' /etc/list"],
  },
  check(document, report) {
    for (const scripted of builtOf(document))
      for (const { effective } of scripted.commands) {
        const [word] = effective.words
        const better = effective.name === 'egrep' ? 'grep -E' : effective.name === 'fgrep' ? 'grep -F' : undefined
        if (!word || !better) continue
        const simple = scripted.plain && word.text === effective.name
        report(word.span, { name: same(word.text), better }, simple ? [{ span: word.span, text: better }] : [])
      }
  },
} satisfies DockerfileRule
