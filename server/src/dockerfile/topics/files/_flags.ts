import type { Localized } from '../../../core/localized.js'
import type { Flag } from '../../model.js'
import type { DockerfileTopic } from '../../topic.js'
import { expandAt } from '../../variables.js'
import { type Built, whenBuilt } from '../_place.js'
import { both, code, few } from '../_text.js'
import { sourcesOf } from './_sources.js'

type Explain = (at: Built, value: string, flag: Flag) => Localized | undefined

/** Explains a flag of COPY or ADD by its value, variables put in where the file says them. */
export const explainFlag = (explain: Explain): NonNullable<DockerfileTopic['explain']> =>
  whenBuilt(at => {
    const flag = 'flag' in at.node ? at.node.flag : undefined
    if (!flag) return undefined
    const written = flag.valueText ?? ''
    const text = explain(at, expandAt(at.document, at.instruction, written) ?? flag.value ?? '', flag)
    return text && { text }
  })

const what = (at: Built): Localized => {
  const sources = sourcesOf(at.document, at.instruction).map(({ text }) => code(text))
  return sources.length > 0 ? few(sources) : both('what is copied', '复制的内容')
}

export const chown: Explain = (at, value) => {
  if (value === '') return undefined
  const [user = '', group] = value.split(':', 2)
  const files = what(at)
  const numeric = /^\d+$/.test(user)
  const owner = group
    ? both(`user ${code(user)} and group ${code(group)}`, `用户 ${code(user)} 和组 ${code(group)}`)
    : numeric
      ? both(`user ${code(user)} and the group of the same number`, `用户 ${code(user)} 和编号相同的组`)
      : both(
          `user ${code(user)} and the group that ${code(user)} has in \`/etc/passwd\``,
          `用户 ${code(user)} 和它在 \`/etc/passwd\` 里的主组`,
        )
  const lookup = numeric
    ? both('', '')
    : both(
        ` ${code(user)} has to be in \`/etc/passwd\` of the image by now.`,
        `此时镜像的 \`/etc/passwd\` 里必须已有 ${code(user)}。`,
      )
  return both(
    `${files.en} will belong to ${owner.en}.${lookup.en}`,
    `${files['zh-cn']} 将属于${owner['zh-cn']}。${lookup['zh-cn']}`,
  )
}

const bits = (digit: number): string => `${digit & 4 ? 'r' : '-'}${digit & 2 ? 'w' : '-'}${digit & 1 ? 'x' : '-'}`

export const chmod: Explain = (at, value) => {
  const files = what(at)
  if (!/^0?[0-7]{3,4}$/.test(value))
    return value === '' || value.includes('$')
      ? undefined
      : both(
          `the permissions of ${files.en} are changed by ${code(value)}.`,
          `${files['zh-cn']} 的权限按 ${code(value)} 修改。`,
        )
  const [owner, group, others] = [...value.slice(-3)].map(digit => bits(Number(digit)))
  const special = Number.parseInt(value, 8) > 0o777
  return both(
    `${files.en} will have mode ${code(`${owner}${group}${others}`)}: owner ${code(owner!)}, group ${code(group!)}, others ${code(others!)}${special ? ', with set-uid, set-gid or sticky bit' : ''}.`,
    `${files['zh-cn']} 的权限为 ${code(`${owner}${group}${others}`)}：属主 ${code(owner!)}，属组 ${code(group!)}，其他人 ${code(others!)}${special ? '，另有 set-uid、set-gid 或 sticky 位' : ''}。`,
  )
}

export const exclude: Explain = ({ instruction }, value) => {
  const all = instruction.flags.filter(({ name, value }) => name === 'exclude' && value).map(flag => code(flag.value!))
  if (value === '' || all.length === 0) return undefined
  const list = few(all, 5)
  return both(`what matches ${list.en} is not copied.`, `与 ${list['zh-cn']} 匹配的内容不会被复制。`)
}

export const checksum: Explain = (at, value) => {
  const [source] = sourcesOf(at.document, at.instruction)
  if (value === '' || !source) return undefined
  if (source.kind === 'git')
    return both(
      `the build stops unless ${code(source.text)} is at commit ${code(value, 20)}.`,
      `除非 ${code(source.text)} 位于提交 ${code(value, 20)}，否则构建失败。`,
    )
  if (source.kind !== 'url')
    return both(
      `the build stops: a checksum is for a URL or a Git repository, and ${code(source.text)} is neither.`,
      `构建会失败：校验和用于 URL 或 Git 仓库，而 ${code(source.text)} 两者都不是。`,
    )
  return both(
    `the build stops unless ${code(source.name)} has the checksum ${code(value, 24)}.`,
    `除非 ${code(source.name)} 的校验和是 ${code(value, 24)}，否则构建失败。`,
  )
}

export const unpack: Explain = (at, value) => {
  const files = what(at)
  return /^(false|0)$/i.test(value)
    ? both(`${files.en} stays packed.`, `${files['zh-cn']} 不会被解开。`)
    : both(`${files.en} is unpacked into the destination.`, `${files['zh-cn']} 被解开到目标目录。`)
}
