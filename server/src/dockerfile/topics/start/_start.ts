import { joined, type Localized, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import { baseName, interpreter, isPosix } from '../../dialect.js'
import { effectiveOf } from '../../effective.js'
import { references } from '../../references.js'
import { commandsOf } from '../../scripts.js'
import { chainOf } from '../../stages.js'
import { type FirstProcess, type StartPart, startCommand } from '../../start.js'
import { type Built, elsewhere, externalLabel, lineOf, outerOf, replacedBy, stageLabel } from '../_place.js'
import { both, code, commandLine, table } from '../_text.js'
import { knownEntrypoint } from './_images.js'

type Self = 'CMD' | 'ENTRYPOINT'

/** What CMD and ENTRYPOINT, as they stand, make a container start, who gets its signals, and what replaces which part. */
export function explainStart(at: Built, self: Self): Explanation | undefined {
  const { document, instruction, stage } = at
  if (outerOf(document, instruction) !== instruction || instruction.rawArguments === '') return undefined
  const start = startCommand(document, stage)
  const { entrypoint, cmd } = start
  const own = self === 'CMD' ? cmd : entrypoint
  if (!own) return undefined
  const replaced = own.instruction.index !== instruction.index
  const words = own.argv.length === 0
  return {
    text: joined(
      [
        joined([
          replacedBy(at),
          replaced ? both('With that one,', '按那一条，') : undefined,
          words && !replaced ? cleared(self) : started(at, entrypoint, cmd),
        ]),
        joined([firstProcess(at, start.pid1, entrypoint, cmd), unexpanded(at), elsewhere(at)]),
        words ? undefined : replacements(at, entrypoint, cmd),
      ],
      paragraphs,
    ),
  }
}

const cleared = (self: Self): Localized =>
  both(
    `this empty \`${self}\` takes away the one that the base image brings.`,
    `这条空的 \`${self}\` 去掉了基础镜像带来的同名设置。`,
  )

/** Where the other half comes from: `ENTRYPOINT`, or `ENTRYPOINT` of another stage. */
function part({ document, instruction, stage }: Built, { instruction: other, stage: theirs }: StartPart): Localized {
  const name = `\`${other.keyword}\``
  if (other.index === instruction.index) return both(`this ${name}`, `这条 ${name}`)
  const line = lineOf(document, other)
  if (theirs === stage) return both(`${name} (line ${line})`, `${name}（第 ${line} 行）`)
  const label = stageLabel(document, theirs)
  return both(`${name} of ${label.en} (line ${line})`, `${label['zh-cn']}的 ${name}（第 ${line} 行）`)
}

/** The command, and which part of it each of the two gives. */
function started(at: Built, entrypoint: StartPart | undefined, cmd: StartPart | undefined): Localized {
  const first = entrypoint?.argv ?? []
  const second = cmd?.argv ?? []
  if (!entrypoint) return startedByCmd(at, cmd)
  const who = part(at, entrypoint)
  if (entrypoint.form === 'shell') {
    const command = code(commandLine(first))
    const dropped = cmd && second.length > 0 ? part(at, cmd) : undefined
    return both(
      `the container starts ${command}: ${who.en} is in shell form, so ${dropped ? `${dropped.en} and ` : ''}the arguments of \`docker run\` never reach the program.`,
      `容器启动的命令是 ${command}：${who['zh-cn']} 用的是 shell 形式，${dropped ? `${dropped['zh-cn']} 和 ` : ''}\`docker run\` 后面的参数都到不了这个程序。`,
    )
  }
  const command = code(commandLine([...first, ...second]))
  if (!cmd || second.length === 0) {
    const reset = startCommand(at.document, at.stage).cmdResetBy
    return both(
      `the container starts ${command}: ${who.en} alone, without a \`CMD\`${reset ? ' (an inherited one no longer counts)' : ''}.`,
      `容器启动的命令是 ${command}：只有 ${who['zh-cn']}，没有 \`CMD\`${reset ? '（继承来的 `CMD` 已被清空）' : ''}。`,
    )
  }
  const rest = part(at, cmd)
  const gives = both(
    `the container starts ${command}: ${who.en} gives ${code(commandLine(first))}, ${rest.en} the rest.`,
    `容器启动的命令是 ${command}：${who['zh-cn']} 给出 ${code(commandLine(first))}，其余来自 ${rest['zh-cn']}。`,
  )
  if (cmd.form === 'exec') return gives
  const shell = code(commandLine(second))
  return joined([
    gives,
    both(
      `The shell form of \`CMD\` hands ${shell} to the program as its arguments, which is rarely meant: write \`CMD\` as \`["…"]\`.`,
      `\`CMD\` 用了 shell 形式，于是 ${shell} 被当作参数交给这个程序，这多半不是本意：把 \`CMD\` 写成 \`["…"]\`。`,
    ),
  ])
}

function startedByCmd(at: Built, cmd: StartPart | undefined): Localized {
  const command = code(commandLine(cmd?.argv ?? []))
  const starts = both(`the container starts ${command}:`, `容器启动的命令是 ${command}：`)
  const base = externalLabel(at.stage)
  const brought = broughtBy(at)
  if (base === undefined || brought === 'nothing')
    return joined([
      starts,
      both('there is no `ENTRYPOINT`, so `CMD` is the whole command.', '没有 `ENTRYPOINT`，`CMD` 就是完整的命令。'),
    ])
  if (brought !== undefined)
    return joined([
      starts,
      both(
        `the \`ENTRYPOINT\` of ${base.en} is a start script, ${code(brought)}, which ends by giving its place to this command.`,
        `${base['zh-cn'].trimStart()}的 \`ENTRYPOINT\` 是启动脚本 ${code(brought)}，它最后会把位置让给这条命令。`,
      ),
    ])
  return joined([
    starts,
    both(
      `no \`ENTRYPOINT\` is set here, so \`CMD\` is the whole command. (Should ${base.en} bring an \`ENTRYPOINT\`, that runs instead and gets these words as its arguments.)`,
      `这里没有设置 \`ENTRYPOINT\`，\`CMD\` 就是完整的命令。（如果${base['zh-cn']}自带 \`ENTRYPOINT\`，启动的就是它，这些词只作为它的参数。）`,
    ),
  ])
}

/** The ENTRYPOINT that the base image is known to bring. `undefined` where we do not know the image. */
const broughtBy = ({ stage }: Built): string | undefined => {
  const { image } = chainOf(stage).at(-1)!
  return image && knownEntrypoint(image.resolved ?? image)
}

/** The first process where only CMD says something, should the base image have no ENTRYPOINT. */
function processOf({ document }: Built, { argv, instruction, form }: StartPart): FirstProcess | undefined {
  const [program] = argv
  if (program === undefined) return undefined
  const dialect = interpreter(program)
  const shell = form === 'shell' || (dialect !== undefined && isPosix(dialect) && argv.includes('-c'))
  const last = commandsOf(document, instruction).findLast(({ depth }) => depth === 0)
  return { program: baseName(program), shell, execs: shell && last?.name?.value === 'exec' && last.words.length > 1 }
}

/** Programs that run the scripts of `package.json`. */
const launchers = /^(npm|yarn|pnpm)$/

/** Who is PID 1, and whether the signal of `docker stop` gets to the program. */
function firstProcess(
  at: Built,
  known: FirstProcess | undefined,
  entrypoint: StartPart | undefined,
  cmd: StartPart | undefined,
): Localized | undefined {
  const first = known ?? (!entrypoint && cmd ? processOf(at, cmd) : undefined)
  const { os, stopSignal } = effectiveOf(at.document, at.stage)
  if (!first || os === 'windows') return undefined
  const signal = signalText(stopSignal?.value)
  const program = code(first.program)
  if (!first.shell && /\.(sh|bash)$/.test(first.program))
    return both(
      `PID 1 is the script ${program}: ${signal} of \`docker stop\` reaches the program only if the script starts it with \`exec\`, as in \`exec "$@"\`.`,
      `PID 1 是脚本 ${program}：只有脚本用 \`exec\`（例如 \`exec "$@"\`）启动程序，\`docker stop\` 发出的 ${signal} 才能送到程序。`,
    )
  if (!first.shell && launchers.test(first.program))
    return both(
      `PID 1 is ${program}, which starts the program through a shell, as its child: ${signal} of \`docker stop\` may not get there. Start the program itself, as in \`["node", "server.js"]\`.`,
      `PID 1 是 ${program}，它通过 shell 把程序作为子进程启动：\`docker stop\` 发出的 ${signal} 未必能送到程序。直接启动程序，例如 \`["node", "server.js"]\`。`,
    )
  if (!first.shell)
    return both(
      `PID 1 is ${program}, so \`docker stop\` reaches it with ${signal}.`,
      `PID 1 就是 ${program}，\`docker stop\` 发出的 ${signal} 能直接送到它。`,
    )
  if (first.execs)
    return both(
      `\`exec\` makes ${program} give its place to the program: that becomes PID 1, and ${signal} of \`docker stop\` reaches it.`,
      `\`exec\` 让 ${program} 把位置让给程序：程序成为 PID 1，\`docker stop\` 发出的 ${signal} 能直接送到它。`,
    )
  return both(
    `PID 1 is ${program}, the program only its child: ${signal} of \`docker stop\` stops at the shell, and after 10 s SIGKILL ends both. (Some shells replace themselves by a lone command; nothing promises it.) The exec form, or \`exec\` in front, lets the signal through.`,
    `PID 1 是 ${program}，程序只是它的子进程：\`docker stop\` 发出的 ${signal} 停在 shell 那里，10 秒后两者一起被 SIGKILL 杀掉。（有些 shell 遇到单条命令会让出自己的位置，但没有保证。）改用 exec 形式，或在命令前加 \`exec\`，信号就能送到。`,
  )
}

/** `SIGTERM`, or the name or number that STOPSIGNAL sets. */
const signalText = (signal: string | undefined): string =>
  signal === undefined
    ? 'SIGTERM'
    : /^\d+$/.test(signal)
      ? `signal ${signal}`
      : signal.toUpperCase().replace(/^(?!SIG)/, 'SIG')

/** Variables in an exec form stay as they are. */
function unexpanded({ document, instruction }: Built): Localized | undefined {
  const left = references(document, instruction).find(({ expandedBy }) => expandedBy === 'nobody')
  if (!left) return undefined
  const name = code(document.text.slice(left.span.start, left.span.end))
  return both(
    `${name} stays as it is written: without a shell nobody puts the value in.`,
    `${name} 会原样保留：没有 shell，就没有人替换变量。`,
  )
}

/** What the person who runs the image, or a manifest, can put in the place of what. */
function replacements(at: Built, entrypoint: StartPart | undefined, cmd: StartPart | undefined): Localized {
  const first = entrypoint?.argv ?? []
  const whole = code(commandLine([...first, ...(entrypoint?.form === 'shell' ? [] : (cmd?.argv ?? []))]))
  const withWords = code(commandLine([...first, 'a', 'b']))
  const ignored = entrypoint?.form === 'shell' && first.length > 0
  const unknown = !entrypoint && externalLabel(at.stage) !== undefined && broughtBy(at) === undefined
  const args = ignored
    ? both(`${whole} (the arguments are ignored)`, `${whole}（参数被忽略）`)
    : unknown
      ? both("`a b`, or the base image's `ENTRYPOINT` with it", '`a b`；基础镜像有 `ENTRYPOINT` 时，则由它带上 `a b`')
      : both(withWords, withWords)
  const sh = cmd?.argv.length ? both('`sh` (`CMD` is dropped too)', '`sh`（`CMD` 一并作废）') : both('`sh`', '`sh`')
  return table([
    [both('you run', '你这样运行'), both('it starts', '实际启动')],
    [both('`docker run IMAGE a b`', '`docker run IMAGE a b`'), args],
    [both('`docker run --entrypoint sh IMAGE`', '`docker run --entrypoint sh IMAGE`'), sh],
    [both('Kubernetes `args: ["a", "b"]`', 'Kubernetes 写 `args: ["a", "b"]`'), args],
    [both('Kubernetes `command: ["sh"]`', 'Kubernetes 写 `command: ["sh"]`'), sh],
  ])
}
