import type { DockerfileDocument, ShellCommand, Stage } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { chainOf } from '../../stages.js'
import { insertion } from '../run/_edits.js'
import { type Run, runsNaming, runsOf } from '../run/_runs.js'
import { installsIn, refreshes } from './_invocations.js'

export default {
  id: 'dockerfile/apt-install-without-update',
  severity: 'error',
  title: { en: '`apt-get install` with no index to look in', 'zh-cn': '没有软件包索引就执行 `apt-get install`' },
  why: {
    en: 'The images `debian` and `ubuntu` come without package lists. Until `apt-get update` has fetched them, apt knows no package: `E: Unable to locate package`.',
    'zh-cn':
      '`debian` 和 `ubuntu` 镜像不带软件包列表。执行 `apt-get update` 之前，apt 找不到任何软件包：`E: Unable to locate package`。',
  },
  instead: {
    en: 'Run `apt-get update` first, in the same `RUN`.',
    'zh-cn': '先在同一条 `RUN` 里执行 `apt-get update`。',
  },
  message: {
    en: '`{image}` has no package lists, so apt cannot find `{package}`, and the build fails. Run `apt-get update` first.',
    'zh-cn': '`{image}` 里没有软件包列表，apt 找不到 `{package}`，构建会失败。先执行 `apt-get update`。',
  },
  fix: { title: { en: 'Run `apt-get update` first', 'zh-cn': '先执行 `apt-get update`' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get install -y --no-install-recommends curl
            ^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*',
      'FROM debian:13\nRUN curl -fsSL https://example.com/setup | sh && apt-get install -y --no-install-recommends tool',
      'FROM debian:13\nCOPY tool.deb /tmp/\nRUN apt-get install -y --no-install-recommends /tmp/tool.deb',
      'FROM example/debian-with-lists:1\nRUN apt-get install -y --no-install-recommends curl',
    ],
  },
  check(document, report) {
    const isBusyAbove = busyRuns(document)
    for (const run of runsNaming(document, ['apt'])) {
      const { stage, outer, instruction } = run
      const base = stage && chainOf(stage).at(-1)
      const image = base?.image?.variables ? base.image.resolved : base?.image
      if (!stage || !base || !image || outer !== instruction) continue
      if (!/^(library\/)?(debian|ubuntu)$/.test(image.repository) || (image.registry && image.registry !== 'docker.io'))
        continue
      // anything that ran before may have fetched the lists, and so may a mount or a copied file system
      if (instruction.flags.some(({ name }) => name === 'mount') || isBusyAbove(run)) continue
      const above = document.instructions.slice(base.from.index, outer.index)
      if (
        above.some(({ keyword, args }) => /^(COPY|ADD)$/.test(keyword) && /^\/(var|$)/.test(args.at(-1)?.value ?? ''))
      )
        continue
      for (const one of installsIn(document, run, 'apt')) {
        const { command, operands, options, verb, program } = one
        if (!verb || refreshes(one)) continue
        const named = operands.find(({ value }) => value !== undefined && !/[/]|\.deb$/.test(value))
        if (!named || options.some(({ name }) => name === '-o' || name === '--option' || name === '-c')) continue
        if (!run.commands.slice(0, run.commands.indexOf(command)).every(isIdle)) continue
        report(
          verb.span,
          { image: image.text, package: named.value ?? named.text },
          instruction.form === 'shell' && program === command.words[0] && command.joint !== '||' && !command.negated
            ? [insertion(command.span.start, `${program.text} update && `)]
            : [],
        )
      }
    }
  },
} satisfies DockerfileRule

/** Says whether a RUN above another, in its stage or one that it builds on, may have fetched something. */
function busyRuns(document: DockerfileDocument): (run: Run) => boolean {
  const byStage = new Map<Stage | undefined, Run[]>()
  for (const run of runsOf(document)) {
    const own = byStage.get(run.stage)
    if (own) own.push(run)
    else byStage.set(run.stage, [run])
  }
  const firsts = new Map<Stage, number>()
  /** The index of the first such RUN: those behind it need not be read. */
  const firstOf = (stage: Stage): number => {
    let first = firsts.get(stage)
    if (first === undefined) {
      const busy = byStage.get(stage)?.find(({ commands }) => commands.length === 0 || !commands.every(isIdle))
      first = busy?.outer.index ?? Number.POSITIVE_INFINITY
      firsts.set(stage, first)
    }
    return first
  }
  return ({ stage, outer }) => stage !== undefined && chainOf(stage).some(one => firstOf(one) < outer.index)
}

/** True for what can fetch nothing. */
const isIdle = ({ effective: { name } }: ShellCommand): boolean =>
  /^(set|export|echo|mkdir|cd|true|:)$/.test(name ?? 'unknown')
