import { joined, type Localized, listed } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import { resolve } from '../../effective.js'
import type { Flag } from '../../model.js'
import { stageNamed } from '../../stages.js'
import { isOn, mountType, optionOf } from '../_options.js'
import { asFolder, type Built, otherThanRoot, stageLabel } from '../_place.js'
import { both, briefly, code } from '../_text.js'

/** The `--mount` that a place lies in. */
export const flagAt = ({ node }: Built): Flag | undefined => ('flag' in node ? node.flag : undefined)

/** What a `--mount` shows to its RUN, and where. */
export function explainMount(at: Built): Explanation | undefined {
  const flag = flagAt(at)
  const text = flag && mounts[mountType(flag)]?.(at, flag)
  return text && { text }
}

/** The mount's path, counted from WORKDIR where it is relative. `undefined` where none is written. */
export function targetOf({ state }: Built, flag: Flag): string | undefined {
  const target = optionOf(flag, 'target')?.value
  if (!target) return undefined
  return target.startsWith('$') ? target : resolve(state, target).path
}

/** Where `from` leads: another stage, an image, or (nothing written) the build context. */
export function mountOrigin({ document, stage }: Built, flag: Flag): Localized {
  const from = optionOf(flag, 'from')?.value
  if (!from) return both('the build context', '构建上下文')
  const found = stageNamed(document, from, stage)
  return found ? stageLabel(document, found) : both(code(briefly(from)), code(briefly(from)))
}

type Explain = (at: Built, flag: Flag) => Localized | undefined

const bind: Explain = (at, flag) => {
  const target = targetOf(at, flag)
  if (target === undefined) return undefined
  const origin = mountOrigin(at, flag)
  const source = optionOf(flag, 'source')?.value
  const writable = isOn(optionOf(flag, 'readwrite'))
  const what = source && source !== '.' && source !== '/' ? code(source) : undefined
  const where = target === '.' ? both('the working folder', '工作目录') : both(code(target), code(target))
  return both(
    `during this \`RUN\` ${where.en} shows ${what ? `${what} of ${origin.en}` : `all of ${origin.en}`}, ${writable ? 'and what is written there is thrown away afterwards' : 'read-only'}. Nothing is copied: the image does not contain it.`,
    `这条 \`RUN\` 执行期间，${where['zh-cn']} 就是 ${origin['zh-cn']} ${what ? `里的 ${what}` : '的全部内容'}，${writable ? '写进去的内容事后丢弃' : '只读'}。没有复制，镜像里不会有它。`,
  )
}

const cache: Explain = (at, flag) => {
  const target = targetOf(at, flag)
  if (target === undefined) return undefined
  const id = optionOf(flag, 'id')?.value
  const sharing = optionOf(flag, 'sharing')?.value ?? 'shared'
  const from = optionOf(flag, 'from') ? mountOrigin(at, flag) : undefined
  const user = otherThanRoot(at.state)
  const owned = optionOf(flag, 'uid') || optionOf(flag, 'mode')
  const name = id ? both(`the cache ${code(id)}, a folder`, `缓存 ${code(id)}，它是`) : both('a folder', '')
  return joined([
    both(
      `${code(asFolder(target))} is ${name.en} that stays on the builder from one build to the next${from ? `, filled from ${from.en} at first` : ''}. The image does not contain it, and it may be empty at any time.`,
      `${code(asFolder(target))} 是${name['zh-cn']}保留在构建器上的目录，下次构建接着用${from ? `，最初的内容来自 ${from['zh-cn']}` : ''}。镜像里不会有它，它也随时可能是空的。`,
    ),
    sharingText(sharing),
    user !== undefined && !owned
      ? both(
          `It belongs to root with mode 0755, and ${code(`USER ${user}`)} cannot write to it: add \`uid=\`.`,
          `它属于 root、权限 0755，${code(`USER ${user}`)} 不能写入：加上 \`uid=\`。`,
        )
      : undefined,
  ])
}

/** What happens when two builds want the cache at once. */
export const sharingText = (sharing: string): Localized | undefined =>
  ({
    shared: both(
      'Several builds may write to it at once (`sharing=shared`).',
      '多个构建可以同时写入（`sharing=shared`）。',
    ),
    locked: both(
      'A second build waits until the first has finished with it (`sharing=locked`).',
      '第二个构建要等第一个用完（`sharing=locked`）。',
    ),
    private: both(
      'A second build at the same time gets a cache of its own (`sharing=private`).',
      '同时进行的第二个构建会得到自己的一份（`sharing=private`）。',
    ),
  })[sharing]

const tmpfs: Explain = (at, flag) => {
  const target = targetOf(at, flag)
  if (target === undefined) return undefined
  const size = optionOf(flag, 'size')?.value
  return both(
    `${code(asFolder(target))} lies in memory during this \`RUN\`${size ? `, at most ${code(size)} of it` : ''}, empty at first and gone afterwards.`,
    `这条 \`RUN\` 执行期间 ${code(asFolder(target))} 在内存里${size ? `，最多 ${code(size)}` : ''}，开始时为空，结束后消失。`,
  )
}

const secret: Explain = (at, flag) => {
  const target = targetOf(at, flag)
  const id = optionOf(flag, 'id')?.value ?? target?.split('/').at(-1)
  if (!id) return undefined
  const env = optionOf(flag, 'env')?.value
  const path = target ?? (env === undefined ? `/run/secrets/${id}` : undefined)
  const places = [path && code(path), env && both(`the variable ${code(`$${env}`)}`, `变量 ${code(`$${env}`)}`)]
  const where = {
    en: listed(places.flatMap(place => (place ? [typeof place === 'string' ? place : place.en] : []))).en,
    'zh-cn': listed(places.flatMap(place => (place ? [typeof place === 'string' ? place : place['zh-cn']] : [])))[
      'zh-cn'
    ],
  }
  const user = otherThanRoot(at.state)
  const foreign = path && user !== undefined && !optionOf(flag, 'uid') && !optionOf(flag, 'mode')
  const required = isOn(optionOf(flag, 'required'))
  return joined([
    both(
      `this \`RUN\` finds the secret ${code(id)} in ${where.en}; neither the image, nor its history, nor the cache keeps it. Give it with ${code(`docker build --secret id=${id},src=FILE`)} (or \`env=VARIABLE\`).`,
      `这条 \`RUN\` 可以在 ${where['zh-cn']} 读到机密 ${code(id)}；镜像、历史和缓存里都不会留下它。用 ${code(`docker build --secret id=${id},src=FILE`)}（或 \`env=VARIABLE\`）提供。`,
    ),
    required
      ? both('Without it the build stops.', '没有提供时构建会失败。')
      : both(
          'Without it the command runs all the same, unless `required=true` is set.',
          '没有提供时命令照样执行，除非写 `required=true`。',
        ),
    foreign
      ? both(
          `The file belongs to root with mode 0400: ${code(`USER ${user}`)} cannot read it without \`uid=\`.`,
          `这个文件属于 root、权限 0400：不加 \`uid=\`，${code(`USER ${user}`)} 读不了它。`,
        )
      : undefined,
  ])
}

const ssh: Explain = (at, flag) => {
  const id = optionOf(flag, 'id')?.value ?? 'default'
  const target = targetOf(at, flag)
  return joined([
    both(
      `this \`RUN\` may use the SSH agent ${code(id)} of whoever builds, through \`SSH_AUTH_SOCK\`${target ? ` (${code(target)})` : ''}: \`git clone git@…\` works, and no key gets into the image. Give it with ${code(`docker build --ssh ${id}`)}.`,
      `这条 \`RUN\` 可以通过 \`SSH_AUTH_SOCK\`${target ? `（${code(target)}）` : ''}使用构建者的 SSH agent ${code(id)}：\`git clone git@…\` 可用，而密钥不会进入镜像。用 ${code(`docker build --ssh ${id}`)} 提供。`,
    ),
    isOn(optionOf(flag, 'required')) ? both('Without it the build stops.', '没有提供时构建会失败。') : undefined,
  ])
}

const mounts: Readonly<Record<string, Explain>> = { bind, cache, tmpfs, secret, ssh }
