import type { DockerfileRule } from '../../rule.js'
import { builtOf, stopsAtFailure } from './_scripts.js'

export default {
  id: 'dockerfile/negation-skips-errexit',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2251'] },
  title: { en: '`! command` does not stop `set -e`', 'zh-cn': '`! 命令` 不会触发 `set -e`' },
  why: {
    en: 'A command behind `!` never ends a script that runs under `set -e`, whichever way it goes: the check checks nothing.',
    'zh-cn': '在 `set -e` 下，`!` 后面的命令无论成败都不会让脚本停下：这个检查等于没查。',
  },
  instead: { en: 'Write `if command; then exit 1; fi`.', 'zh-cn': '写成 `if 命令; then exit 1; fi`。' },
  message: {
    en: '`set -e` ignores a command behind `!`, so nothing stops here. Write `if …; then exit 1; fi`.',
    'zh-cn': '`set -e` 会忽略 `!` 后面的命令，这里不会停下。写成 `if …; then exit 1; fi`。',
  },
  fix: { title: { en: 'Change to `if …; then exit 1; fi`', 'zh-cn': '改为 `if …; then exit 1; fi`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN set -eux; ! grep -q TODO /etc/app.conf; make
              ^
`,
    ],
    good: [
      'FROM debian:13\nRUN set -eux; if grep -q TODO /etc/app.conf; then exit 1; fi; make',
      'FROM debian:13\nRUN set -e; if ! grep -q x /f; then make; fi; ! grep -q y /f && make; ! grep -q z /f',
    ],
  },
  check(document, report) {
    for (const scripted of builtOf(document)) {
      if (!stopsAtFailure(document, scripted)) continue
      for (const list of scripted.nodes) {
        if (list.kind !== 'script' && list.kind !== 'list') continue
        for (const { children } of list.children.slice(0, -1)) {
          const [pipeline] = children
          const first = pipeline?.children[0]
          if (!pipeline?.negated || !first || first.command?.inside.includes('condition')) continue
          const { start, end } = pipeline.span
          const { start: from } = first.span
          report(
            { start, end: start + 1 },
            {},
            scripted.plain
              ? [
                  { span: { start, end: from }, text: 'if ' },
                  { span: { start: end, end }, text: '; then exit 1; fi' },
                ]
              : [],
          )
        }
      }
    }
  },
} satisfies DockerfileRule
