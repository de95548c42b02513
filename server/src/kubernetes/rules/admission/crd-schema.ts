import type { Localized } from '../../../core/localized.js'
import type { Report } from '../../../core/rule.js'
import type { Span } from '../../../core/types.js'
import type { MapNode, Pair } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asMap, asString, entries, get, itemsOf, pairOf } from '../../tree.js'
import { isSet, isUnset, ofType, pointAt } from '../_typed.js'
import { definitionWith } from './_examples.js'

export default {
  id: 'kubernetes/crd-schema',
  severity: 'error',
  title: { en: 'A schema of a custom resource that is not structural', 'zh-cn': '自定义资源的模式不是结构化模式' },
  why: {
    en: 'The API server cuts unknown fields off and fills defaults in by the schema, so it wants to know the type of every field and refuses constructs that leave it open.',
    'zh-cn': 'API 服务器依据模式去除未知字段、填充默认值，所以每个字段都要写明类型，含糊的写法会被拒绝。',
  },
  instead: {
    en: 'Give each field a `type`; for anything at all write `x-kubernetes-preserve-unknown-fields: true`.',
    'zh-cn': '给每个字段写 `type`；允许任意内容时写 `x-kubernetes-preserve-unknown-fields: true`。',
  },
  message: {
    en: '{problem}, and the API server refuses the definition. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝这个定义。{remedy}。',
  },
  examples: {
    bad: [
      definitionWith(`
schema:
  openAPIV3Schema:
    type: object
    properties:
      spec:
        type: object
        properties:
          size:
          ^^^^
            minimum: 1
          tags:
            type: array
                  ^^^^^`),
    ],
    good: [
      definitionWith(`
schema:
  openAPIV3Schema:
    type: object
    properties:
      spec:
        type: object
        properties:
          size: { type: integer, minimum: 1 }
          tags: { type: array, items: { type: string } }
          extra: { x-kubernetes-preserve-unknown-fields: true }
          port: { x-kubernetes-int-or-string: true }`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'CustomResourceValidation')) {
      const pair = pairOf(node, 'openAPIV3Schema')
      const root = asMap(pair?.value)
      if (!pair || !root) continue
      const type = pairOf(root, 'type')
      if (type && asString(type.value) && asString(type.value) !== 'object') report(pointAt(type), words.root)
      judge(root, pair.key.span, report)
    }
    for (const { node } of ofType(slice, 'CustomResourceDefinitionSpec')) {
      const pair = pairOf(node, 'preserveUnknownFields')
      if (pair && asBoolean(pair.value) === true) report(pointAt(pair), words.preserve)
    }
  },
} satisfies KubernetesRule

/** Judges a schema and those of the fields and items in it, the ones that say what may be written. */
function judge(schema: MapNode, at: Span, report: Report): void {
  const type = pairOf(schema, 'type')
  const isTrue = (key: string) => asBoolean(get(schema, key)) === true
  const open = isTrue('x-kubernetes-preserve-unknown-fields') || isTrue('x-kubernetes-int-or-string')
  if (isUnset(schema, 'type') && !open && !isSet(schema, '$ref')) report(at, words.untyped)
  if (type && asString(type.value) === 'array' && isUnset(schema, 'items')) report(pointAt(type), words.items)
  for (const key of unsupported) {
    const pair = pairOf(schema, key)
    if (pair && isSet(schema, key)) report(pair.key.span, notSupported(key))
  }
  const unique = pairOf(schema, 'uniqueItems')
  if (unique && asBoolean(unique.value) === true) report(pointAt(unique), words.unique)
  const more = pairOf(schema, 'additionalProperties')
  if (more && asMap(get(schema, 'properties'))?.pairs.length) {
    if (asBoolean(more.value) === false) report(pointAt(more), words.closed)
    else if (asMap(more.value)) report(more.key.span, words.both)
  }
  const list = pairOf(schema, 'x-kubernetes-list-type')
  if (list && asString(list.value) === 'map' && itemsOf(get(schema, 'x-kubernetes-list-map-keys')).length === 0)
    report(pointAt(list), words.keys)
  for (const pair of inner(schema)) {
    const own = asMap(pair.value)
    if (own) judge(own, pair.key.span, report)
  }
}

/** The schemas directly in a schema that describe what may be written. */
function inner(schema: MapNode): Pair[] {
  const properties = asMap(get(schema, 'properties'))
  const others = ['items', 'additionalProperties'].flatMap(key => pairOf(schema, key) ?? [])
  return [...(properties ? entries(properties) : []), ...others]
}

const unsupported = ['$ref', 'definitions', 'dependencies', 'patternProperties', 'additionalItems', 'id']

const notSupported = (key: string): Readonly<Record<'problem' | 'remedy', Localized>> => ({
  problem: { en: `\`${key}\` is not supported in these schemas`, 'zh-cn': `这种模式不支持 \`${key}\`` },
  remedy: { en: 'Write the fields out', 'zh-cn': '把字段直接写出来' },
})

const words = {
  root: {
    problem: { en: 'A custom resource is an object', 'zh-cn': '自定义资源必须是对象' },
    remedy: { en: 'Write `type: object`', 'zh-cn': '写 `type: object`' },
  },
  preserve: {
    problem: { en: 'Version 1 of definitions does not keep unknown fields', 'zh-cn': 'v1 的定义不再保留未知字段' },
    remedy: {
      en: 'Write `x-kubernetes-preserve-unknown-fields: true` where they are wanted',
      'zh-cn': '在需要的地方写 `x-kubernetes-preserve-unknown-fields: true`',
    },
  },
  untyped: {
    problem: { en: 'This schema does not say of which type its values are', 'zh-cn': '这个模式没有写值的类型' },
    remedy: { en: 'Add `type`', 'zh-cn': '加上 `type`' },
  },
  items: {
    problem: { en: 'The array does not say what its items are', 'zh-cn': '数组没有写元素是什么' },
    remedy: { en: 'Add `items` with their type', 'zh-cn': '加上带类型的 `items`' },
  },
  unique: {
    problem: { en: '`uniqueItems: true` takes too long to check', 'zh-cn': '`uniqueItems: true` 检查代价太高' },
    remedy: { en: 'Write `x-kubernetes-list-type: set`', 'zh-cn': '写 `x-kubernetes-list-type: set`' },
  },
  closed: {
    problem: {
      en: '`additionalProperties: false` is not allowed beside `properties`',
      'zh-cn': '`properties` 旁边不允许写 `additionalProperties: false`',
    },
    remedy: { en: 'Leave it out: unknown fields are dropped anyway', 'zh-cn': '不写即可，未知字段本来就会被丢弃' },
  },
  both: {
    problem: {
      en: '`properties` and `additionalProperties` exclude each other',
      'zh-cn': '`properties` 和 `additionalProperties` 不能并存',
    },
    remedy: { en: 'Keep one', 'zh-cn': '保留一个' },
  },
  keys: {
    problem: {
      en: 'A list of type `map` does not say by which fields its items differ',
      'zh-cn': '`map` 类型的列表没有写用哪些字段区分元素',
    },
    remedy: { en: 'Add `x-kubernetes-list-map-keys`', 'zh-cn': '加上 `x-kubernetes-list-map-keys`' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'problem' | 'remedy', Localized>>>>
