import { each, enumerated, type Localized } from '../core/localized.js'
import type { FieldInfo, KindInfo, Lifetime, Shape } from './schema/index.js'

/** Short pieces about a field for the foot of its hover: type, whether it is required, default, allowed values, versions. */
export function fieldFacts(field: FieldInfo): readonly Localized[] {
  const { required, values, deprecated, immutable } = field
  return [
    shapeName(field.shape),
    required ? { en: 'required', 'zh-cn': '必填' } : undefined,
    field.default === undefined
      ? undefined
      : { en: `default \`${field.default}\``, 'zh-cn': `默认 \`${field.default}\`` },
    values && values.length <= 12 ? oneOf(values) : undefined,
    deprecated ? { en: 'deprecated', 'zh-cn': '已弃用' } : undefined,
    immutable ? { en: 'fixed once created', 'zh-cn': '创建后不可修改' } : undefined,
    ...(field.facts ?? []),
    ...versionFacts(field),
  ].filter(fact => fact !== undefined)
}

/** The values that may be chosen from. */
export function oneOf(values: readonly string[]): Localized {
  const { en, 'zh-cn': chinese } = enumerated(values.map(value => `\`${value}\``))
  return { en: `one of ${en}`, 'zh-cn': `可取 ${chinese}` }
}

/** Since when and until when a thing is there, as far as our ten minors tell. */
export const versionFacts = ({ since, until }: Lifetime): readonly Localized[] => [
  ...(since === undefined ? [] : [{ en: `since 1.${since}`, 'zh-cn': `自 1.${since} 起` }]),
  ...(until === undefined ? [] : [{ en: `last in 1.${until}`, 'zh-cn': `止于 1.${until}` }]),
]

/** "list of `Container`", "map of string". */
function shapeName(shape: Shape): Localized {
  const row = names[shape.is] as (shape: Shape) => Localized
  return row(shape)
}

type Names = { readonly [Is in Shape['is']]: (shape: Extract<Shape, { is: Is }>) => Localized }

const names: Names = {
  string: ({ format }) =>
    format === 'byte'
      ? { en: 'Base64 text', 'zh-cn': 'Base64 文本' }
      : format === 'date-time'
        ? { en: 'date and time (RFC 3339)', 'zh-cn': '日期时间（RFC 3339）' }
        : format === 'duration'
          ? { en: 'duration', 'zh-cn': '时长' }
          : { en: 'string', 'zh-cn': '字符串' },
  integer: () => ({ en: 'integer', 'zh-cn': '整数' }),
  number: () => ({ en: 'number', 'zh-cn': '数值' }),
  boolean: () => ({ en: 'boolean', 'zh-cn': '布尔值' }),
  quantity: () => ({ en: 'quantity', 'zh-cn': '数量（quantity）' }),
  'int-or-string': () => ({ en: 'integer or string', 'zh-cn': '整数或字符串' }),
  any: () => ({ en: 'anything', 'zh-cn': '任意值' }),
  array: ({ of }) => wrapped(of, { en: 'list of ', 'zh-cn': '列表，元素为 ' }),
  map: ({ of }) => wrapped(of, { en: 'map to ', 'zh-cn': '映射，值为 ' }),
  object: ({ type: { name } }) => {
    // an operator's own types have the folder of their source in front
    const short = `\`${name.slice(name.lastIndexOf('/') + 1)}\``
    return { en: short, 'zh-cn': short }
  },
}

const wrapped = (of: Shape, before: Localized): Localized => {
  const inner = shapeName(of)
  return each(locale => `${before[locale]}${inner[locale]}`.replace(/ (?=[\u4e00-\u9fff])/, ''))
}

/** The place of a kind or of a type in the Kubernetes API reference of its newest minor. */
export const referenceUrl = (
  { group, version }: Pick<KindInfo, 'group' | 'version'>,
  name: string,
  minor: number,
): string =>
  `https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.${minor}/#${name.toLowerCase()}-${version}-${group.split('.')[0] || 'core'}`
