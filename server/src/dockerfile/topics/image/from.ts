import { joined, type Localized, listed, paragraphs } from '../../../core/localized.js'
import { effectiveOf } from '../../effective.js'
import type { DockerfileDocument, Stage } from '../../model.js'
import { references } from '../../references.js'
import { chainOf, finalStage } from '../../stages.js'
import type { DockerfileTopic } from '../../topic.js'
import { variableAt } from '../../variables.js'
import { type Built, lineOf, stageLabel, whenBuilt } from '../_place.js'
import { both, briefly, code, docs, few } from '../_text.js'
import { stagesPicture, usesOf } from './_graph.js'
import { fullName } from './_name.js'

export default {
  key: 'FROM',
  title: { en: 'base image; begins a stage', 'zh-cn': '基础镜像，开始一个新阶段' },
  summary: {
    en: 'Begins a build stage on an image, on an earlier stage or on nothing (`scratch`). An *image* is a stack of read-only layers with settings; a *container* is a process started from it, with a writable layer of its own. A *registry* is the server that images are pulled from and pushed to.',
    'zh-cn':
      '在一个镜像、前面的阶段或空白（`scratch`）之上开始一个构建阶段。*镜像*是一叠只读的层加上设置；*容器*是从镜像启动的进程，带有自己的可写层。*镜像仓库*（registry）是推送和拉取镜像的服务器。',
  },
  notes: {
    en: [
      'Each `FROM` starts afresh: nothing of the stage before is there but what `COPY --from` brings. Only the last stage becomes the image (or the one of `docker build --target`).',
      'Settings of the base come along: `ENV`, `WORKDIR`, `USER`, `EXPOSE`, `VOLUME`, `ENTRYPOINT`, `CMD`, and its `ONBUILD` triggers run.',
      'Only `ARG`s before the first `FROM` can be used in it.',
      'BuildKit skips stages that the wanted one does not need, and builds independent ones at the same time.',
    ],
    'zh-cn': [
      '每个 `FROM` 都从头开始：前一阶段的内容，只有 `COPY --from` 带过来的才有。只有最后一个阶段成为镜像（或 `docker build --target` 指定的那个）。',
      '基础镜像的设置会继承：`ENV`、`WORKDIR`、`USER`、`EXPOSE`、`VOLUME`、`ENTRYPOINT`、`CMD`，它的 `ONBUILD` 也会在这里执行。',
      '这里只能使用第一个 `FROM` 之前的 `ARG`。',
      'BuildKit 跳过目标阶段用不到的阶段，互不依赖的阶段同时构建。',
    ],
  },
  compare: {
    en: '**Container or virtual machine?** A container is an isolated process on the kernel of its host: it starts in milliseconds and brings no kernel of its own. A virtual machine boots a whole operating system on virtual hardware: slower and larger, but more strictly separated.',
    'zh-cn':
      '**容器还是虚拟机？** 容器是主机内核上一个被隔离的进程：毫秒级启动，没有自己的内核。虚拟机在虚拟硬件上启动完整的操作系统：更慢更大，隔离也更彻底。',
  },
  example:
    'ARG GO=1.23\nFROM golang:${GO} AS build\nRUN go install example.com/tool@latest\nFROM alpine:3.20\nCOPY --from=build /go/bin/tool /usr/local/bin/\n',
  see: docs('from'),
  explain: whenBuilt(at => {
    const base = baseText(at)
    if (!base) return undefined
    const picture = stagesPicture(at.document, at.stage)
    return {
      text: joined([joined([base, variables(at)]), joined([inherits(at), usedBy(at)])], paragraphs),
      ...(picture && { picture }),
    }
  }),
} satisfies DockerfileTopic

/** What the stage begins with. */
function baseText({ document, stage }: Built): Localized | undefined {
  const { base, parent, scratch, image } = stage
  if (!base) return undefined
  const name = stage.name
    ? both(`stage ${code(stage.name.value)}`, `阶段 ${code(stage.name.value)}`)
    : both('this stage', '这个阶段')
  const count = document.stages.length
  const number =
    count > 1 ? both(` (${stage.index + 1} of ${count})`, `（共 ${count} 个，第 ${stage.index + 1} 个）`) : both('', '')
  if (scratch)
    return both(
      `${name.en}${number.en} begins with nothing: \`scratch\` is no image but an empty file system, without a shell or a libc.`,
      `${name['zh-cn']}${number['zh-cn']}从空白开始：\`scratch\` 不是镜像，而是空的文件系统，没有 shell，也没有 libc。`,
    )
  if (parent) {
    const from = stageLabel(document, parent)
    return both(
      `${name.en}${number.en} goes on where ${from.en} (line ${lineOf(document, parent.from)}) ends: with its files and settings.`,
      `${name['zh-cn']}${number['zh-cn']}接着 ${from['zh-cn']}（第 ${lineOf(document, parent.from)} 行）继续：带着它的文件和设置。`,
    )
  }
  const known = image?.resolved
  if (!known)
    return both(
      `${name.en}${number.en} begins with ${code(base.value)}; only the build can tell what that is.`,
      `${name['zh-cn']}${number['zh-cn']}的基础是 ${code(base.value)}；具体是什么要到构建时才知道。`,
    )
  const full = fullName(known)
  return joined([
    both(
      `${name.en}${number.en} begins with the image ${code(briefly(full.text), 140)}: registry ${code(full.registry)}, repository ${code(full.repository)}${full.tag ? `, tag ${code(full.tag)}` : ''}${full.digest ? `, digest ${code(briefly(`@${full.digest}`).slice(1))}` : ''}.`,
      `${name['zh-cn']}${number['zh-cn']}的基础镜像是 ${code(briefly(full.text), 140)}：镜像仓库 ${code(full.registry)}，仓库名 ${code(full.repository)}${full.tag ? `，标签 ${code(full.tag)}` : ''}${full.digest ? `，摘要 ${code(briefly(`@${full.digest}`).slice(1))}` : ''}。`,
    ),
    full.assumed.tag
      ? both(
          'No tag is written, so it is `latest`: whatever that is on the day of the build.',
          '没有写标签，就是 `latest`：构建那天它指向什么就用什么。',
        )
      : full.digest
        ? both('The digest pins it: every build gets the same image.', '摘要把它固定：每次构建得到同一个镜像。')
        : undefined,
    platform(stage),
  ])
}

const platform = ({ platform: flag }: Stage): Localized | undefined =>
  flag?.value
    ? both(`It is taken for the platform ${code(flag.value)}.`, `取的是平台 ${code(flag.value)} 的版本。`)
    : undefined

/** Which ARGs take part in the name. */
function variables({ document, instruction }: Built): Localized | undefined {
  const used = references(document, instruction).flatMap(({ name }) => {
    const variable = variableAt(document, instruction, name)
    return variable?.origin === 'global' && variable.instruction ? [variable] : []
  })
  const known = [...new Map(used.map(variable => [variable.name, variable])).values()]
  if (known.length === 0) return undefined
  return joined(
    known.map(({ name, value, instruction: arg }) => {
      const line = lineOf(document, arg!)
      const written = code(value === undefined ? name : `${name}=${value}`)
      return both(
        value === undefined
          ? `${written} of \`ARG\` in line ${line} has no default: ${code(`--build-arg ${name}=…`)} has to give it.`
          : `${written} comes from \`ARG\` in line ${line}; ${code(`--build-arg ${name}=…`)} changes it.`,
        value === undefined
          ? `第 ${line} 行 \`ARG\` 的 ${written} 没有默认值：必须用 ${code(`--build-arg ${name}=…`)} 提供。`
          : `${written} 来自第 ${line} 行的 \`ARG\`；可用 ${code(`--build-arg ${name}=…`)} 更改。`,
      )
    }),
  )
}

/** The settings that a stage has from the one it builds on. */
function inherits({ document, stage: { parent } }: Built): Localized | undefined {
  if (!parent) return undefined
  const { workdir, user, entrypoint, cmd, shell } = effectiveOf(document, parent)
  const env = chainOf(parent).flatMap(({ instructions }) =>
    instructions
      .filter(({ keyword }) => keyword === 'ENV')
      .flatMap(({ pairs }) => pairs.map(({ key }) => code(`ENV ${key.value}`))),
  )
  const settings = [
    workdir && code(`WORKDIR ${workdir.value.path}`),
    user && code(`USER ${user.value}`),
    ...env.slice(0, 3),
    shell && '`SHELL`',
    entrypoint && '`ENTRYPOINT`',
    cmd && '`CMD`',
  ].filter(setting => typeof setting === 'string')
  if (settings.length === 0) return undefined
  const list = listed(settings)
  return both(`It brings ${list.en}.`, `带来的设置有 ${list['zh-cn']}。`)
}

/** Who needs the stage. */
function usedBy({ document, stage }: Built): Localized | undefined {
  if (document.stages.length === 1) return undefined
  if (finalStage(document) === stage) return joined([takes(document, stage), lastStage])
  const users = usesOf(document).filter(({ of }) => of === stage)
  if (users.length === 0)
    return both(
      'No other stage uses it: BuildKit skips it, unless `--target` names it.',
      '没有别的阶段用到它：除非用 `--target` 指定，BuildKit 会跳过它。',
    )
  const by = [...new Map(users.map(({ by, how }) => [`${by.index} ${how}`, { by, how }])).values()].map(
    ({ by, how }) => ({
      label: stageLabel(document, by),
      how: how === 'COPY' ? '`COPY --from`' : how === 'mount' ? '`RUN --mount`' : '`FROM`',
    }),
  )
  const english = few(by.map(({ label, how }) => `${label.en} (${how})`))
  const chinese = few(by.map(({ label, how }) => `${label['zh-cn']}（${how}）`))
  return both(`Used by ${english.en}.`, `用到它的有：${chinese['zh-cn']}。`)
}

const lastStage = both(
  'It is the last stage: this is the image that `docker build` makes.',
  '它是最后一个阶段：`docker build` 得到的就是它。',
)

/** What a stage copies from elsewhere. The rest of those stages stays behind. */
function takes(document: DockerfileDocument, stage: Stage): Localized | undefined {
  const from = usesOf(document).filter(({ by, how }) => by === stage && how === 'COPY')
  const sources = [...new Set(from.map(({ of }) => of))].map(of =>
    typeof of === 'string' ? both(code(briefly(of)), code(briefly(of))) : stageLabel(document, of),
  )
  if (sources.length === 0) return undefined
  return both(
    `It copies files from ${few(sources.map(({ en }) => en)).en}; all else of them stays behind.`,
    `它从${few(sources.map(source => source['zh-cn']))['zh-cn']} 复制文件，其余内容都不会带过来。`,
  )
}
