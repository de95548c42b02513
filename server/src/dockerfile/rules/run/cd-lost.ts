import type { Edit } from '../../../core/types.js'
import { effectiveAt, resolve } from '../../effective.js'
import type { DockerfileDocument } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { lineAfter } from '../_places.js'
import { changesOfFolder } from './_cd.js'
import type { Run } from './_runs.js'

export default {
  id: 'dockerfile/cd-lost',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3003'], trivy: ['DS-0013'] },
  title: { en: '`cd` at the end of a `RUN` is lost', 'zh-cn': '`RUN` 末尾的 `cd` 不起作用' },
  why: {
    en: 'Every `RUN` is a process of its own. Where it went with `cd` is forgotten when it ends: the next instruction starts in `WORKDIR` again.',
    'zh-cn': '每条 `RUN` 都是单独的进程。它用 `cd` 去了哪里，结束时就忘了：下一条指令又从 `WORKDIR` 开始。',
  },
  instead: {
    en: 'Use `WORKDIR`: it holds for all instructions that follow.',
    'zh-cn': '用 `WORKDIR`：它对后面的所有指令都有效。',
  },
  message: {
    en: 'Nothing runs in `{path}`: the next instruction starts in {workdir} again. Use `WORKDIR {path}` to stay there.',
    'zh-cn': '没有任何命令在 `{path}` 里运行：下一条指令又从{workdir}开始。要留在那里，用 `WORKDIR {path}`。',
  },
  fix: { title: { en: 'Change to `WORKDIR {path}`', 'zh-cn': '改为 `WORKDIR {path}`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN cd /app
    ^^
RUN ./build.sh
`,
      `
FROM debian:13
RUN mkdir -p /app && cd /app
                     ^^
`,
    ],
    good: ['FROM debian:13\nWORKDIR /app\nRUN ./build.sh', 'FROM debian:13\nRUN cd /src && make && cd ..'],
  },
  check(document, report) {
    for (const { run, command, kind } of changesOfFolder(document)) {
      const target = command.words[1]?.value
      if (kind !== 'lost' || target === undefined) continue
      const state = effectiveAt(document, run.outer)
      const { path } = resolve(state, target)
      const { workdir } = state
      const from = workdir
        ? { en: `\`${workdir.value.path}\``, 'zh-cn': ` \`${workdir.value.path}\` ` }
        : { en: '`WORKDIR`', 'zh-cn': ' `WORKDIR` ' }
      report(command.name!.span, { path, workdir: from }, moved(document, run, path))
    }
  },
} satisfies DockerfileRule

/** Puts a WORKDIR in the place of the RUN, or behind it where the RUN does more. */
function moved(document: DockerfileDocument, { commands, instruction, outer }: Run, path: string): readonly Edit[] {
  if (instruction !== outer || instruction.form !== 'shell' || instruction.heredocs.length > 0) return []
  const [before, last] = commands.slice(-2)
  if (!last) return instruction.flags.length === 0 ? [{ span: instruction.header, text: `WORKDIR ${path}` }] : []
  if (last.joint !== '&&') return []
  return [
    { span: { start: before!.span.end, end: last.span.end }, text: '' },
    ...lineAfter(document, outer, `WORKDIR ${path}`),
  ]
}
