import { joined, type Localized } from '../../../core/localized.js'
import type { Pair } from '../../model.js'
import type { DockerfileTopic } from '../../topic.js'
import { expandAt } from '../../variables.js'
import { type Built, lineOf, whenBuilt } from '../_place.js'
import { both, code, docs, few } from '../_text.js'

export default {
  key: 'LABEL',
  title: { en: 'notes about the image', 'zh-cn': '关于镜像的附注' },
  summary: {
    en: "Key-value pairs in the image's settings, for people and tools. They make no layer and do not reach the program.",
    'zh-cn': '写进镜像设置的键值对，供人和工具使用。不产生层，程序也看不到。',
  },
  notes: {
    en: [
      'Read with `docker inspect`, filter with `docker images --filter label=key=value`. Containers of the image have them too.',
      'Well-known keys begin with `org.opencontainers.image.`: `title`, `description`, `version`, `revision`, `source`, `licenses`, `authors`, `created`. Own keys: a domain backwards (`com.example.team`).',
      'Labels of the base image are inherited; the same key again replaces the value.',
      'They are no Kubernetes labels: selectors do not see them.',
    ],
    'zh-cn': [
      '用 `docker inspect` 查看，用 `docker images --filter label=key=value` 筛选。由镜像启动的容器也带有它们。',
      '通用的键以 `org.opencontainers.image.` 开头：`title`、`description`、`version`、`revision`、`source`、`licenses`、`authors`、`created`。自定义的键用倒写的域名（`com.example.team`）。',
      '会继承基础镜像的标签；同一个键再写一次就覆盖。',
      '它们不是 Kubernetes 的标签：选择算符看不到。',
    ],
  },
  example:
    'FROM alpine:3.20\nLABEL org.opencontainers.image.source="https://github.com/example/app" \\\n      org.opencontainers.image.licenses="MIT"\n',
  see: docs('label'),
  explain: whenBuilt(at => {
    const { node, instruction } = at
    if (node.kind === 'pair') return { text: joined([pairText(at, node.pair), replaced(at, node.pair)]) }
    const keys = instruction.pairs.map(({ key }) => code(key.value))
    if (keys.length === 0) return undefined
    const list = few(keys, 5)
    return {
      text: both(
        `the image gets ${keys.length === 1 ? 'the label' : `${keys.length} labels:`} ${list.en}.`,
        `给镜像加上${keys.length === 1 ? '标签' : ` ${keys.length} 个标签：`}${list['zh-cn']}。`,
      ),
    }
  }),
} satisfies DockerfileTopic

/** `key` is `value`, variables put in. */
export function pairText({ document, instruction }: Built, { key, value }: Pair): Localized {
  const known = value && expandAt(document, instruction, value.text)
  const name = code(key.value)
  if (known === undefined)
    return both(`the label ${name} gets its value from the build.`, `标签 ${name} 的值要到构建时才知道。`)
  return both(`the label ${name} is ${code(known, 120)}.`, `标签 ${name} 的值是 ${code(known, 120)}。`)
}

/** A later line that sets the same key. */
export function replaced({ document, instruction, stage }: Built, { key }: Pair): Localized | undefined {
  const later = stage.instructions.find(
    one =>
      one.keyword === 'LABEL' && one.index > instruction.index && one.pairs.some(pair => pair.key.value === key.value),
  )
  if (!later) return undefined
  const line = lineOf(document, later)
  return both(`Line ${line} replaces it.`, `第 ${line} 行会覆盖它。`)
}
