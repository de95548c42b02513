import type { Instruction, Stage } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { lineNumber } from '../_places.js'

const lastOf = ({ instructions }: Stage, keyword: string): Instruction | undefined =>
  instructions.findLast(one => one.keyword === keyword)

export default {
  id: 'dockerfile/cmd-dropped-by-entrypoint',
  severity: 'warning',
  title: { en: 'A shell-form `ENTRYPOINT` drops `CMD`', 'zh-cn': 'shell 形式的 `ENTRYPOINT` 会丢掉 `CMD`' },
  why: {
    en: 'A shell-form `ENTRYPOINT` runs as `/bin/sh -c "…"` and takes no arguments: neither this `CMD` nor what follows the image in `docker run` reaches the program.',
    'zh-cn':
      'shell 形式的 `ENTRYPOINT` 以 `/bin/sh -c "…"` 运行，不接受参数：无论是这条 `CMD`，还是 `docker run` 中镜像名后面的内容，都传不到程序里。',
  },
  instead: {
    en: 'Write the `ENTRYPOINT` in exec form; then `CMD` becomes its arguments.',
    'zh-cn': '把 `ENTRYPOINT` 写成 exec 形式，`CMD` 就会成为它的参数。',
  },
  message: {
    en: 'This `CMD` is never used: the `ENTRYPOINT` in line {line} is in shell form and takes no arguments. Write it as a JSON array.',
    'zh-cn': '这条 `CMD` 不会生效：第 {line} 行的 `ENTRYPOINT` 是 shell 形式，不接受参数。把它写成 JSON 数组。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
ENTRYPOINT ping -c 3
CMD ["localhost"]
^^^
`,
      `
FROM alpine:3.20
CMD ["localhost"]
^^^
ENTRYPOINT exec ping -c 3
`,
    ],
    good: [
      'FROM alpine:3.20\nENTRYPOINT ["ping", "-c", "3"]\nCMD ["localhost"]',
      'FROM alpine:3.20\nENTRYPOINT exec ping localhost',
      'FROM alpine:3.20\nENTRYPOINT exec ping localhost\nCMD []',
    ],
  },
  check(document, report) {
    const entrypoints = new Map<Stage, Instruction | undefined>()
    for (const stage of document.stages) {
      const entrypoint = lastOf(stage, 'ENTRYPOINT') ?? (stage.parent && entrypoints.get(stage.parent))
      entrypoints.set(stage, entrypoint)
      if (entrypoint?.form !== 'shell' || entrypoint.rawArguments === '') continue
      const cmd = lastOf(stage, 'CMD')
      if (!cmd || cmd.rawArguments === '' || (cmd.form === 'exec' && cmd.exec.length === 0)) continue
      report(cmd.keywordSpan, { line: lineNumber(document, entrypoint.span.start) })
    }
  },
} satisfies DockerfileRule
