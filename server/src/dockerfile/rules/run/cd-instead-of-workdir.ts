import type { DockerfileRule } from '../../rule.js'
import { lineBreak } from '../_places.js'
import { changesOfFolder, isPath } from './_cd.js'

export default {
  id: 'dockerfile/cd-instead-of-workdir',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3003'], trivy: ['DS-0013'] },
  title: { en: '`cd` where `WORKDIR` does', 'zh-cn': '该用 `WORKDIR` 的地方用了 `cd`' },
  why: {
    en: 'A `cd` holds to the end of its `RUN` and hides in the middle of a line. `WORKDIR` is seen at a glance, creates the folder, and fails in plain sight.',
    'zh-cn': '`cd` 只管到这条 `RUN` 结束，又藏在一行中间。`WORKDIR` 一眼就能看到，会创建目录，出错也一目了然。',
  },
  instead: {
    en: 'Set `WORKDIR` above the `RUN`. For one command, many programs have an option of their own: `make -C`, `git -C`, `npm --prefix`.',
    'zh-cn': '在 `RUN` 前面设置 `WORKDIR`。只为一条命令时，很多程序自带选项：`make -C`、`git -C`、`npm --prefix`。',
  },
  message: {
    en: '`cd` holds only to the end of this `RUN`. `WORKDIR {path}` above it says where the work is done.',
    'zh-cn': '`cd` 只管到这条 `RUN` 结束。在前面写 `WORKDIR {path}`，在哪里工作就一目了然。',
  },
  fix: { title: { en: 'Put `WORKDIR {path}` above', 'zh-cn': '在前面加上 `WORKDIR {path}`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN cd /src && make
    ^^
`,
    ],
    good: ['FROM debian:13\nWORKDIR /src\nRUN make', 'FROM debian:13\nRUN make -C /src'],
  },
  check(document, report) {
    for (const { run, command, next, kind } of changesOfFolder(document)) {
      if (kind !== 'stays') continue
      const target = command.words[1]
      const path = target?.value ?? target?.text ?? '~'
      const { instruction, outer } = run
      const first = run.commands[0] === command && next?.joint === '&&' && next.depth === command.depth
      const movable = first && instruction === outer && instruction.form === 'shell' && command.depth === 0
      const edits =
        movable && next && isPath(target?.value) && !instruction.heredocs.length && path.startsWith('/')
          ? [
              {
                span: { start: outer.span.start, end: outer.span.start },
                text: `WORKDIR ${path}${lineBreak(document)}`,
              },
              { span: { start: command.span.start, end: next.span.start }, text: '' },
            ]
          : []
      report(command.name!.span, { path }, edits)
    }
  },
} satisfies DockerfileRule
