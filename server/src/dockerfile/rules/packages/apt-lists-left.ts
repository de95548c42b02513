import type { DockerfileRule } from '../../rule.js'
import { chained } from '../run/_edits.js'
import { removes } from '../run/_removes.js'
import { hasScratchMount, isKept, lies, type Run } from '../run/_runs.js'
import { aptLists } from './_apt.js'
import { byRun, type Invocation, invocations, isInstall, refreshes } from './_invocations.js'

const clean = `rm -rf ${aptLists}/*`

export default {
  id: 'dockerfile/apt-lists-left',
  severity: 'information',
  aliases: { hadolint: ['DL3009'] },
  title: { en: '`apt-get update` leaves its lists in the image', 'zh-cn': '`apt-get update` 把软件包列表留在了镜像里' },
  why: {
    en: 'The package lists take 20 to 50 MB of this layer, and are out of date the next day. `apt-get clean` does not touch them, and deleting them in a later `RUN` makes the image no smaller: this layer keeps them.',
    'zh-cn':
      '软件包列表在这一层占 20 到 50 MB，第二天就过时了。`apt-get clean` 不会删除它们；在后面的 `RUN` 里删除也不会让镜像变小：这一层已经存下了它们。',
  },
  instead: {
    en: `End the same \`RUN\` with \`${clean}\`, or mount a cache on \`/var/lib/apt\`.`,
    'zh-cn': `在同一条 \`RUN\` 的末尾执行 \`${clean}\`，或者给 \`/var/lib/apt\` 挂载缓存。`,
  },
  message: {
    en: `The package lists that \`{command}\` fetched stay in this layer, where nothing uses them. End this \`RUN\` with \`${clean}\`.`,
    'zh-cn': `\`{command}\` 下载的软件包列表会留在这一层，却没有东西会用到。在这条 \`RUN\` 的末尾执行 \`${clean}\`。`,
  },
  fix: { title: { en: `Add \`${clean}\``, 'zh-cn': `加上 \`${clean}\`` }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get update && apt-get install -y --no-install-recommends curl
            ^^^^^^
`,
      `
FROM debian:13
RUN apt-get update \\
            ^^^^^^
 && apt-get install -y --no-install-recommends \\
      curl \\
 && apt-get clean
`,
    ],
    good: [
      'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*',
      'FROM debian:13\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked --mount=type=cache,target=/var/cache/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends curl',
      'FROM debian:13 AS build\nRUN apt-get update && apt-get install -y --no-install-recommends gcc\nFROM debian:13\nCOPY --from=build /out /out',
    ],
  },
  check(document, report) {
    const runs = byRun(invocations(document, 'apt'))
    const needed = nextNeeds(runs)
    for (const own of runs) {
      const { run } = own[0]!
      const last = own.findLast(refreshes)
      if (!last || !isKept(document, run)) continue
      if (hasScratchMount(document, run, target => lies(aptLists, target))) continue
      const after = run.commands.slice(run.commands.indexOf(last.command) + 1)
      if (after.some(command => removes(command, aptLists) || isDistclean(command))) continue
      const end = own.findLast(({ command }) => command.depth === last.command.depth) ?? last
      const edits = chained(document, run, end.command, clean)
      report((last.verb ?? last.program).span, { command: last.written }, { edits, safe: needed.get(run) !== true })
    }
  },
} satisfies DockerfileRule

/** apt 2.7.8 and newer. */
const isDistclean = ({ effective: { name, words } }: Run['commands'][number]): boolean =>
  (name === 'apt-get' || name === 'apt') && words.some(({ value }) => value === 'distclean' || value === 'dist-clean')

/** For each RUN, whether the next one that calls apt installs without an update of its own, and so needs its lists. */
function nextNeeds(runs: readonly (readonly Invocation[])[]): ReadonlyMap<Run, boolean> {
  const all = new Map<Run, boolean>()
  let needs = false
  for (const own of runs.toReversed()) {
    all.set(own[0]!.run, needs)
    const first = own.find(one => refreshes(one) || isInstall(one))
    if (first) needs = !refreshes(first)
  }
  return all
}
