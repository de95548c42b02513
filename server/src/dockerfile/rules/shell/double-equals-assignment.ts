import type { DockerfileRule } from '../../rule.js'
import { bareMatches } from './_bare.js'

export default {
  id: 'dockerfile/double-equals-assignment',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC1097'] },
  title: {
    en: '`==` in an assignment',
    'zh-cn': '赋值时写了 `==`',
  },
  why: {
    en: '`name==x` sets `name` to `=x`, and compares nothing.',
    'zh-cn': '`name==x` 会把 `name` 设为 `=x`，并不做比较。',
  },
  instead: {
    en: 'Write `name=x` to set it, `[ "$name" = x ]` to compare.',
    'zh-cn': '赋值写 `name=x`，比较写 `[ "$name" = x ]`。',
  },
  message: {
    en: 'This sets `{name}` to a value that begins with `=`. Write one `=`, or `[ "${name}" = … ]` to compare.',
    'zh-cn': '这会让 `{name}` 的值以 `=` 开头。赋值写一个 `=`；要比较就写 `[ "${name}" = … ]`。',
  },
  fix: {
    title: {
      en: 'Write one `=`',
      'zh-cn': '只写一个 `=`',
    },
    safe: false,
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN version==1.2 && echo "$version"
           ^^
`,
    ],
    good: ['FROM debian:13\nRUN version=1.2 && [ "$version" = 1.2 ] && pip install flask==3.1.2'],
  },
  check(document, report) {
    const pattern = /((?:^|[;&|\n({]|\b(?:then|do|else|if|while)\b)[ \t]*([A-Za-z_]\w*))==/g
    for (const { groups, start, spanOf } of bareMatches(document, pattern)) {
      const at = start + (groups[1]?.length ?? 0)
      report(spanOf(at, at + 2), { name: groups[2]! }, [{ span: spanOf(at + 1, at + 2), text: '' }])
    }
  },
} satisfies DockerfileRule
