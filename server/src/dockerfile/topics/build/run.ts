import { joined, type Localized, listed } from '../../../core/localized.js'
import { dialectAt } from '../../dialect.js'
import type { Instruction } from '../../model.js'
import { commandsOf, scriptsOf } from '../../scripts.js'
import { chainOf } from '../../stages.js'
import { shellOf } from '../../start.js'
import type { DockerfileTopic } from '../../topic.js'
import { optionOf } from '../_options.js'
import { type Built, lineOf, stageLabel, whenBuilt } from '../_place.js'
import { both, code, commandLine, docs, few, lines } from '../_text.js'

export default {
  key: 'RUN',
  title: { en: 'runs a command while the image is built', 'zh-cn': '构建镜像时执行的命令' },
  summary: {
    en: 'Executes a command during the build and keeps what it changes in the file system as a new layer. Processes do not survive it: a service started here is gone in the container.',
    'zh-cn': '在构建期间执行命令，并把它对文件系统的改动存成新的一层。进程不会保留：在这里启动的服务，容器里并不存在。',
  },
  notes: {
    en: [
      '`RUN a && b` (shell form) is read by `/bin/sh -c` or what `SHELL` says; `RUN ["a", "b"]` (exec form) starts the program without a shell; `RUN <<EOF` takes a script of several lines.',
      'The result is cached until the line, a variable it sees or something above it changes: `apt-get upgrade` is not run anew by itself (`--no-cache` forces it).',
      'Removing a file in a later `RUN` does not make the image smaller: the layer below keeps it. Clean up in the same `RUN`.',
      '`cd`, `export` and `source` last until the end of this `RUN`; `WORKDIR` and `ENV` stay.',
    ],
    'zh-cn': [
      '`RUN a && b`（shell 形式）交给 `/bin/sh -c` 或 `SHELL` 指定的 shell；`RUN ["a", "b"]`（exec 形式）不经 shell 直接启动程序；`RUN <<EOF` 可以写多行脚本。',
      '在这一行、它能看到的变量或前面的内容改变之前，结果一直取自缓存：`apt-get upgrade` 不会自己重新执行（`--no-cache` 可以强制）。',
      '在后面的 `RUN` 里删除文件不会让镜像变小：下面那层仍然保留着它。清理要放在同一条 `RUN` 里。',
      '`cd`、`export`、`source` 只在这一条 `RUN` 里有效；要保留就用 `WORKDIR` 和 `ENV`。',
    ],
  },
  compare: {
    en: '**RUN or CMD?** RUN executes once, while the image is built, and its result is part of the image. CMD executes nothing during the build: it says what starts each time a container starts.',
    'zh-cn':
      '**RUN 还是 CMD？** RUN 在构建镜像时执行一次，结果成为镜像的一部分；CMD 在构建时什么也不执行，它指定每次启动容器时运行什么。',
  },
  example:
    'FROM debian:12\nRUN apt-get update \\\n && apt-get install -y --no-install-recommends curl \\\n && rm -rf /var/lib/apt/lists/*\n',
  see: docs('run'),
  explain: whenBuilt(at =>
    at.instruction.rawArguments === '' && at.instruction.heredocs.length === 0
      ? undefined
      : { text: joined([runBy(at), chain(at), layer(at), cache(at)]) },
  ),
} satisfies DockerfileTopic

/** Who runs it, as whom and where. What only the base image knows is left out. */
function runBy(at: Built): Localized {
  const { instruction, state } = at
  const user = state.user?.value ?? (state.external ? undefined : 'root')
  const folder = state.workdir?.value.path ?? (state.external ? undefined : '/')
  const place = both(
    (folder === undefined ? '' : ` in ${code(folder)}`) + (user === undefined ? '' : ` as ${code(user)}`),
    (folder === undefined ? '' : `在 ${code(folder)} 中`) + (user === undefined ? '' : `以 ${code(user)} 的身份`),
  )
  if (instruction.form === 'exec') {
    const program = code(instruction.exec[0]?.value ?? '')
    return both(
      `the build starts ${program}${place.en}, without a shell: no \`$VAR\`, no \`&&\`, no \`*\`.`,
      `构建时${place['zh-cn']}启动 ${program}，不经过 shell：没有 \`$VAR\`、\`&&\` 和 \`*\`。`,
    )
  }
  const { reader, what } = scriptOf(at)
  return both(
    `${reader} runs ${what.en} during the build${place.en}.`,
    `构建时由 ${reader} ${place['zh-cn']}执行${what['zh-cn']}。`,
  )
}

/** What reads the script: the shell, or the interpreter that a heredoc is given to. */
function scriptOf({ document, instruction }: Built): { readonly reader: string; readonly what: Localized } {
  const shell = code(commandLine(shellOf(document, instruction)))
  for (const heredoc of instruction.heredocs) {
    const script = scriptsOf(document, instruction).find(one => one.heredoc === heredoc)
    if (!script) continue
    const count = lines(heredoc.text.split('\n').length - 1)
    const own = script.depth === 0 && script.dialect === dialectAt(document, instruction)
    return {
      reader: own ? shell : code(script.dialect === 'unknown' ? '#!' : script.dialect),
      what: both(`the ${count.en} of ${code(heredoc.name)}`, `${code(heredoc.name)} 里的 ${count['zh-cn']}`),
    }
  }
  return { reader: shell, what: both('this line', '这一行') }
}

/** Several commands in one shell: which of them may fail. */
function chain({ document, instruction }: Built): Localized | undefined {
  const all = commandsOf(document, instruction).filter(({ depth, inside }) => depth === 0 && inside.length === 0)
  const joints = all.slice(1).map(({ joint }) => joint)
  if (joints.length === 0 || dialectAt(document, instruction) === 'unknown') return undefined
  const last = code(
    commandLine(
      all
        .at(-1)!
        .words.slice(0, 2)
        .map(({ text }) => text),
    ),
  )
  if (joints.every(joint => joint === '&&'))
    return both(
      `${all.length} commands are joined by \`&&\`: the first that fails stops the build.`,
      `${all.length} 条命令以 \`&&\` 相连：任何一条失败，构建就停止。`,
    )
  const set = all[0]?.name?.value === 'set' ? all[0].words : []
  if (set.some(({ value }) => value === 'errexit' || /^-[a-z]*e/.test(value ?? '')))
    return both(
      '`set -e` makes the build stop at the first command that fails.',
      '有了 `set -e`，任何一条命令失败，构建就停止。',
    )
  if (joints.every(joint => joint === ';' || joint === 'newline'))
    return both(
      `Of its ${all.length} commands only the last, ${last}, decides whether the build goes on; \`set -e\` or \`&&\` makes each of them count.`,
      `${all.length} 条命令里只有最后一条 ${last} 决定构建是否继续；用 \`set -e\` 或 \`&&\` 才会让每一条都算数。`,
    )
  return undefined
}

/** What becomes a layer, and what does not. */
function layer({ instruction }: Built): Localized {
  const mounts = instruction.flags
    .filter(({ name }) => name === 'mount')
    .flatMap(flag => optionOf(flag, 'target')?.value ?? [])
    .map(target => code(target))
  if (mounts.length === 0)
    return both('What it changes in the file system becomes one layer.', '它对文件系统的改动成为一层。')
  const list = listed(mounts)
  return both(
    `What it changes in the file system becomes one layer; ${list.en} ${mounts.length > 1 ? 'are mounts and do' : 'is a mount and does'} not end up in it.`,
    `它对文件系统的改动成为一层；${list['zh-cn']} 是挂载，不会进入镜像。`,
  )
}

/** What above it makes it run again. */
function cache({ document, instruction, stage }: Built): Localized {
  const above = chainOf(stage)
    .flatMap(({ instructions }) => instructions)
    .filter(({ index }) => index < instruction.index)
  const copies = above.filter(
    ({ keyword, flags }) => copying.has(keyword) && !flags.some(({ name }) => name === 'from'),
  )
  const nearest = copies.toSorted((a, b) => b.index - a.index)[0]
  const args = above
    .filter(({ keyword }) => keyword === 'ARG')
    .flatMap(({ pairs }) => pairs.map(({ key }) => code(key.value)))
  const from = stage.parent ? stageLabel(document, stage.parent) : undefined
  const reasons = [
    nearest && changedFiles(nearest, lineOf(document, nearest)),
    args.length > 0
      ? both(`another \`--build-arg\` for ${few(args).en}`, `\`--build-arg\` 给 ${few(args)['zh-cn']} 的值变了`)
      : undefined,
    !nearest && args.length === 0 && from ? both(`a change of ${from.en}`, `${from['zh-cn']}变了`) : undefined,
  ].filter(reason => reason !== undefined)
  if (reasons.length === 0)
    return both(
      'It comes from the cache until this line or something above it changes.',
      '在这一行或前面的内容改变之前，结果都取自缓存。',
    )
  return both(
    `It comes from the cache until the line changes or something above it: ${reasons.map(({ en }) => en).join(', or ')}.`,
    `这一行或前面的内容改变之前，结果都取自缓存。会让它重新执行的有：${reasons.map(reason => reason['zh-cn']).join('，或')}。`,
  )
}

const copying: ReadonlySet<string> = new Set(['COPY', 'ADD'])

const changedFiles = ({ keyword, args }: Instruction, line: number): Localized => {
  const sources = args.slice(0, -1).map(({ value }) => value)
  const what = code(`${keyword} ${sources.join(' ')} ${args.at(-1)?.value ?? ''}`, 50)
  return both(`a changed file of ${what} in line ${line}`, `第 ${line} 行 ${what} 的文件有改动`)
}
