import { joined, type Localized, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { Flag } from '../../model.js'
import { stageNamed } from '../../stages.js'
import { expandAt } from '../../variables.js'
import { asFolder, type Built, otherThanRoot, stageLabel } from '../_place.js'
import { both, briefly, code, few, lines } from '../_text.js'
import { type Destination, destinationOf, landing } from './_landing.js'
import { type Source, sourcesOf } from './_sources.js'

/** What a COPY or ADD does with each of its sources, where they land, and who owns them then. */
export function explainCopy(at: Built): Explanation | undefined {
  const { document, instruction } = at
  const destination = destinationOf(at)
  if (!destination) return undefined
  const sources = sourcesOf(document, instruction)
  const origin = originOf(at)
  const lands =
    sources.length > 1 ? several(at, sources, destination, origin) : one(at, sources[0]!, destination, origin)
  const refused = instruction.keyword === 'COPY' && sources.some(({ kind }) => kind === 'url' || kind === 'git')
  return { text: joined([lands, ...(refused ? [] : [ownership(at, sources), fitting(at, sources)])], paragraphs) }
}

const flagOf = ({ instruction }: Built, name: string): Flag | undefined =>
  instruction.flags.findLast(flag => flag.name === name)

const isSet = (flag: Flag | undefined): boolean => flag !== undefined && flag.value !== 'false' && flag.value !== '0'

/** Where the sources come from: the build context, or what `--from` names. */
function originOf(at: Built): Localized {
  const from = flagOf(at, 'from')?.value
  if (!from) return both('of the build context', '构建上下文里')
  const stage = stageNamed(at.document, from, at.stage)
  if (!stage) return both(`of ${code(briefly(from))}`, `${code(briefly(from))} 里`)
  const label = stageLabel(at.document, stage)
  return both(`of ${label.en}`, `${label['zh-cn']}里`)
}

/** `(counted from the base image's WORKDIR)` where that is needed. */
const from = ({ absolute }: Destination): Localized =>
  absolute ? both('', '') : both(" (counted from the base image's `WORKDIR`)", '（以基础镜像的 `WORKDIR` 为起点）')

function one(at: Built, source: Source, destination: Destination, origin: Localized): Localized {
  const to = code(landing(at.instruction, source, destination))
  const folder = code(asFolder(destination.path))
  const target = destination.folder ? folder : code(destination.path)
  const name = code(source.text)
  const start = from(destination)
  const unpacked = isSet(flagOf(at, 'unpack'))
  const restricted = !flagOf(at, 'chmod') && !flagOf(at, 'chown')
  switch (source.kind) {
    case 'heredoc': {
      const heredoc = at.instruction.heredocs.find(({ name }) => name === source.text)
      const count = lines(heredoc ? heredoc.text.split('\n').length - 1 : 0)
      return both(
        `what stands up to ${name} (${count.en}) becomes the file ${to}${start.en}${heredoc?.quoted ? ', as it is written' : ', with variables put in by the build'}.`,
        `到 ${name} 为止的 ${count['zh-cn']}成为文件 ${to}${start['zh-cn']}，${heredoc?.quoted ? '内容原样保留' : '其中的变量由构建替换'}。`,
      )
    }
    case 'url':
    case 'git':
      if (at.instruction.keyword === 'COPY')
        return both(
          `the build stops: \`COPY\` takes no ${source.kind === 'url' ? 'URLs' : 'Git repositories'}. \`ADD\` does.`,
          `构建会失败：\`COPY\` 不接受${source.kind === 'url' ? ' URL' : ' Git 仓库'}，要用 \`ADD\`。`,
        )
      if (source.kind === 'git') return repository(source, folder, start)
      return both(
        `${name} is downloaded during the build and ${unpacked ? `unpacked into ${folder}${start.en}` : `becomes ${to}${start.en}${restricted ? ', readable by root only (mode 600)' : ''}`}.`,
        `构建时下载 ${name}，${unpacked ? `解开到 ${folder}${start['zh-cn']}` : `存为 ${to}${start['zh-cn']}${restricted ? '，只有 root 可读写（权限 600）' : ''}`}。`,
      )
    case 'context':
      return both(
        `everything ${origin.en}${flagOf(at, 'from') ? '' : ' that `.dockerignore` does not exclude'} goes into ${folder}${start.en}.`,
        `${origin['zh-cn']}的所有内容${flagOf(at, 'from') ? '' : '（`.dockerignore` 排除的除外）'}都进入 ${folder}${start['zh-cn']}。`,
      )
    case 'folder':
      if (isSet(flagOf(at, 'parents'))) break
      return both(
        `what is in ${name} ${origin.en} goes into ${folder}${start.en}: the contents, not the folder itself.`,
        `${origin['zh-cn']} ${name} 的内容进入 ${folder}${start['zh-cn']}：只有内容，不含这个目录本身。`,
      )
    case 'pattern':
      return both(
        `what ${name} ${origin.en} matches goes into ${folder}${start.en}.`,
        `${origin['zh-cn']}与 ${name} 匹配的内容进入 ${folder}${start['zh-cn']}。`,
      )
    case 'archive':
      if (unpacks(at, source))
        return both(
          `the archive ${name} is unpacked into ${folder}${start.en}, as \`tar -x\` would do it.`,
          `归档文件 ${name} 被解开到 ${folder}${start['zh-cn']}，和 \`tar -x\` 一样。`,
        )
      break
    case 'either':
      if (isSet(flagOf(at, 'parents'))) break
      return both(
        `${name} ${origin.en} becomes ${to}${start.en} if it is a file; of a folder, the contents go into ${code(asFolder(destination.path))}.`,
        `${origin['zh-cn']}的 ${name} 如果是文件，就成为 ${to}${start['zh-cn']}；如果是目录，内容进入 ${code(asFolder(destination.path))}。`,
      )
    case 'unknown':
      return both(
        `${name} goes to ${target}${start.en}; its value comes from the build.`,
        `${name} 被复制到 ${target}${start['zh-cn']}；它的值要到构建时才知道。`,
      )
  }
  return both(
    `${name} ${origin.en} becomes ${to}${start.en}.`,
    `${origin['zh-cn']}的 ${name} 成为 ${to}${start['zh-cn']}。`,
  )
}

/** `https://host/team/app.git#v1.2:docs` */
function repository({ text }: Source, folder: string, start: Localized): Localized {
  const [address = text, fragment = ''] = text.split('#', 2)
  const [ref = '', path = ''] = fragment.split(':', 2)
  const what = both(
    `${path ? `the folder ${code(path)} of ` : ''}${code(address)}${ref ? ` at ${code(ref)}` : ' (its default branch)'}`,
    `${code(address)}${ref ? ` 的 ${code(ref)}` : '（默认分支）'}${path ? `中的目录 ${code(path)}` : ''}`,
  )
  return both(
    `the repository is cloned during the build: ${what.en} goes into ${folder}${start.en}.`,
    `构建时克隆仓库：${what['zh-cn']}进入 ${folder}${start['zh-cn']}。`,
  )
}

function several(at: Built, sources: readonly Source[], destination: Destination, origin: Localized): Localized {
  const { path, folder } = destination
  const start = from(destination)
  const names = few(
    sources.map(source => code(source.text)),
    4,
  )
  if (!folder)
    return both(
      `${names.en} ${origin.en} need a folder: write ${code(asFolder(path))} with a slash at its end. As it stands ${code(path)} is the name of a file (unless it is a folder already), and each source overwrites the one before; the legacy builder refuses.`,
      `${origin['zh-cn']}的 ${names['zh-cn']} 需要一个目录：写成末尾带斜杠的 ${code(asFolder(path))}。按现在的写法 ${code(path)} 是文件名（除非它已经是目录），后一个源会覆盖前一个；旧版构建器则直接报错。`,
    )
  const lands = sources.map(source => code(landing(at.instruction, source, destination)))
  const parents = isSet(flagOf(at, 'parents'))
  const example =
    sources[0]!.kind === 'file' || parents ? both(` (${lands[0]} and so on)`, `（${lands[0]} 等）`) : both('', '')
  return both(
    `${names.en} ${origin.en} go into ${code(asFolder(path))}${start.en}${example.en}.${parents ? '' : ' Of a folder only the contents are copied.'}`,
    `${origin['zh-cn']}的 ${names['zh-cn']} 进入 ${code(asFolder(path))}${start['zh-cn']}${example['zh-cn']}。${parents ? '' : '目录只复制其中的内容。'}`,
  )
}

/** Whether ADD unpacks an archive of the build context. */
const unpacks = (at: Built, { kind }: Source): boolean =>
  at.instruction.keyword === 'ADD' && kind === 'archive' && (!flagOf(at, 'unpack') || isSet(flagOf(at, 'unpack')))

/** Whose the files are afterwards. */
function ownership(at: Built, sources: readonly Source[]): Localized | undefined {
  if (at.state.os === 'windows') return undefined
  const { document, instruction, state } = at
  const chown = flagOf(at, 'chown')
  const chmod = flagOf(at, 'chmod')?.value
  const mode = chmod ? both(`, mode ${code(chmod)}`, `，权限为 ${code(chmod)}`) : both('', '')
  const owner = chown?.valueText && (expandAt(document, instruction, chown.valueText) ?? chown.value)
  if (owner) return both(`The owner is ${code(owner)}${mode.en}.`, `属主是 ${code(owner)}${mode['zh-cn']}。`)
  if (flagOf(at, 'from'))
    return both(
      `Files keep the owner they have there${mode.en || ', and their permissions'}.`,
      `文件保留在那里的属主${mode['zh-cn'] || '和权限'}。`,
    )
  const user = otherThanRoot(state)
  if (user !== undefined)
    return both(
      `The owner is root (0:0)${mode.en}, although ${code(`USER ${user}`)} is in force: \`--chown=${user}\` changes that.`,
      `属主是 root（0:0）${mode['zh-cn']}，尽管当前是 ${code(`USER ${user}`)}：用 \`--chown=${user}\` 可以改变。`,
    )
  if (sources.every(({ kind }) => kind === 'archive') && sources.some(source => unpacks(at, source))) return undefined
  return both(`The owner is root (0:0)${mode.en}.`, `属主是 root（0:0）${mode['zh-cn']}。`)
}

/** Whether this is the right one of the two. */
function fitting(at: Built, sources: readonly Source[]): Localized | undefined {
  const kinds = sources.map(({ kind }) => kind)
  const has = (kind: Source['kind']): boolean => kinds.includes(kind)
  if (at.instruction.keyword === 'COPY') {
    const archive = sources.find(({ kind }) => kind === 'archive')
    if (archive && !flagOf(at, 'from'))
      return both(
        `${code(archive.name)} stays packed: \`COPY\` never unpacks; \`ADD\` would.`,
        `${code(archive.name)} 不会被解开：\`COPY\` 从不解包，\`ADD\` 会。`,
      )
    return undefined
  }
  if (has('git')) {
    const keeps = isSet(flagOf(at, 'keep-git-dir'))
    return both(
      `\`ADD\` is right here: \`COPY\` cannot clone. ${keeps ? 'The `.git` folder comes along.' : 'The `.git` folder is left out (`--keep-git-dir=true` keeps it).'}`,
      `这里用 \`ADD\` 是对的：\`COPY\` 不能克隆仓库。${keeps ? '`.git` 目录一并保留。' : '不含 `.git` 目录（`--keep-git-dir=true` 可保留）。'}`,
    )
  }
  if (has('url')) {
    const checked = flagOf(at, 'checksum')
    const unpack = isSet(flagOf(at, 'unpack'))
    return both(
      `\`ADD\` is right here: \`COPY\` cannot download. An archive from a URL ${unpack ? 'is unpacked because of `--unpack`' : 'stays packed unless `--unpack=true` is set'}.${checked ? '' : ' `--checksum=sha256:…` makes sure that it is the file you expect.'}`,
      `这里用 \`ADD\` 是对的：\`COPY\` 不能下载。URL 上的归档文件${unpack ? '因为有 `--unpack` 会被解开' : '不会被解开，除非写 `--unpack=true`'}。${checked ? '' : '加上 `--checksum=sha256:…` 可以确认下载到的正是预期的文件。'}`,
    )
  }
  if (sources.some(source => unpacks(at, source)))
    return both(
      '`ADD` is right here: `COPY` would leave it packed.',
      '这里用 `ADD` 是对的：`COPY` 会原样保留，不解包。',
    )
  if (has('archive') || has('unknown') || has('heredoc')) return undefined
  return both(
    '`COPY` does the same here and never surprises: `ADD` would unpack a source that turns out to be a tar archive.',
    '这里 `COPY` 的效果相同，而且不会有意外：万一源是 tar 归档，`ADD` 会把它解开。',
  )
}
