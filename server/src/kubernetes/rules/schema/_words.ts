import { each, type Localized, same } from '../../../core/localized.js'
import type { Path, Resource } from '../../model.js'
import type { FieldInfo, Shape } from '../../schema/index.js'
import type { Value } from '../../tree.js'
import { surprise } from '../../yaml11.js'

/** Words for shapes, values and places, as the messages of this group need them. */

const shapes: Readonly<Record<Shape['is'], Localized>> = {
  string: { en: 'a string', 'zh-cn': '字符串' },
  integer: { en: 'a whole number', 'zh-cn': '整数' },
  number: { en: 'a number', 'zh-cn': '数字' },
  boolean: { en: '`true` or `false`', 'zh-cn': '`true` 或 `false`' },
  quantity: { en: 'a quantity such as `500m` or `1Gi`', 'zh-cn': '数量，例如 `500m` 或 `1Gi`' },
  'int-or-string': { en: 'a whole number or a string', 'zh-cn': '整数或字符串' },
  any: { en: 'anything', 'zh-cn': '任意值' },
  array: { en: 'a list', 'zh-cn': '列表' },
  map: { en: 'a map', 'zh-cn': '映射' },
  object: { en: 'a map', 'zh-cn': '映射' },
}

/** "a whole number" / "整数". */
export const shapeWords = ({ is }: Shape): Localized => shapes[is]

/** "the number `80`" / "数字 `80`". */
export function valueWords(node: Value): Localized {
  if (node.type === 'map') return { en: 'a map', 'zh-cn': '映射' }
  if (node.type === 'seq') return { en: 'a list', 'zh-cn': '列表' }
  const { value, source, style } = node
  const read = style === 'plain' ? surprise(source) : undefined
  if (read)
    return {
      en: `\`${source}\`, which Kubernetes reads as \`${read.value}\``,
      'zh-cn': ` \`${source}\`（Kubernetes 读作 \`${read.value}\`）`,
    }
  if (typeof value === 'number') return { en: `the number \`${source}\``, 'zh-cn': `数字 \`${source}\`` }
  if (typeof value === 'boolean') return { en: `\`${source}\``, 'zh-cn': `布尔值 \`${source}\`` }
  const text = shortened(String(value))
  return { en: `the string \`${text}\``, 'zh-cn': `字符串 \`${text}\`` }
}

/** Longer texts are cut in a message. */
const longest = 60

/** A text as a message shows it: on one line, not too long, without backticks. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'").trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** "`port`", "an item of `args`", "a value in `data`": what a field stands for at a path. */
export function placeWords({ name }: FieldInfo, path: Path): Localized {
  const last = path.at(-1)
  if (typeof last === 'number') return { en: `an item of \`${name}\``, 'zh-cn': `\`${name}\` 的项` }
  if (path.length === 2 && path[0] === 'metadata' && last === name) return same(`\`metadata.${name}\``)
  if (last === name || path.length === 0) return { en: `\`${name}\``, 'zh-cn': `\`${name}\`` }
  return { en: `\`${last}\` in \`${name}\``, 'zh-cn': `\`${name}\` 中的 \`${last}\`` }
}

/** The same with a capital, to begin a sentence with. */
export const capital = (text: Localized): Localized =>
  each(locale => text[locale].charAt(0).toUpperCase() + text[locale].slice(1))

/** `spec.template.spec.containers[0]`; the resource itself is "the top level". */
export const pathWords = (path: Path): Localized =>
  path.length === 0
    ? { en: 'the top level', 'zh-cn': '最外层' }
    : each(
        () => `\`${path.map((step, i) => (typeof step === 'number' ? '[]' : i === 0 ? step : `.${step}`)).join('')}\``,
      )

/** True for a value that should stay where it is: what a Secret holds. */
export const isSecret = ({ resource, path }: { readonly resource: Resource; readonly path: Path }): boolean =>
  resource.kind === 'Secret' && path.length > 1 && (path[0] === 'data' || path[0] === 'stringData')
