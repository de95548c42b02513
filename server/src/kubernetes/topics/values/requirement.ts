import type { Localized } from '../../../core/localized.js'
import { asString, get, itemsOf } from '../../tree.js'
import { ownerOf } from '../_file.js'
import { code, codes, say } from '../_text.js'
import type { ValueReader } from './_value.js'

/** One condition of a selector in words: of labels of Pods, or of nodes. */
export const requirement: ValueReader = place => {
  const type = place.field.owner.name
  if (type !== 'LabelSelectorRequirement' && type !== 'NodeSelectorRequirement') return undefined
  const owner = ownerOf(place)?.node
  const key = asString(get(owner, 'key'))
  const told = sentences[asString(get(owner, 'operator')) ?? '']
  const values = itemsOf(get(owner, 'values')).map(({ value }) => asString(value))
  if (key === undefined || !told || !values.every(value => value !== undefined)) return undefined
  if (told.needs !== 0 && values.length === 0) return undefined
  return say(told.text, { key: code(key), values: codes(values, 'or') })
}

const sentences: Readonly<Record<string, { readonly needs: 0 | 1; readonly text: Localized }>> = {
  In: {
    needs: 1,
    text: { en: 'the label {key} must be there and be {values}.', 'zh-cn': '必须有标签 {key}，值为 {values}。' },
  },
  NotIn: {
    needs: 1,
    text: {
      en: 'the label {key} must not be {values}; where it is missing, that is fine too.',
      'zh-cn': '标签 {key} 不能是 {values}；没有这个标签也算符合。',
    },
  },
  Exists: {
    needs: 0,
    text: { en: 'the label {key} must be there, with any value.', 'zh-cn': '必须有标签 {key}，值不限。' },
  },
  DoesNotExist: {
    needs: 0,
    text: { en: 'the label {key} must not be there.', 'zh-cn': '不能有标签 {key}。' },
  },
  Gt: {
    needs: 1,
    text: {
      en: 'the label {key} must be a whole number above {values}.',
      'zh-cn': '标签 {key} 必须是大于 {values} 的整数。',
    },
  },
  Lt: {
    needs: 1,
    text: {
      en: 'the label {key} must be a whole number below {values}.',
      'zh-cn': '标签 {key} 必须是小于 {values} 的整数。',
    },
  },
}
