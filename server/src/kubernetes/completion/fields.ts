import type { Completion } from '../../core/language.js'
import { each, joined, type Localized, paragraphs } from '../../core/localized.js'
import { fieldFacts } from '../facts.js'
import { fieldDescriptions, summaryOf } from '../knowledge.js'
import { type FieldInfo, isIn, type Shape, type TypeInfo, typeIn } from '../schema/index.js'
import { asMap, keyOf } from '../tree.js'
import type { Typing } from './place.js'

/** The fields that may stand here and do not yet, required ones first. */
export function fields(typing: Typing): readonly Completion[] {
  const { role, known, parents, slice, word, minor, node } = typing
  if (role !== 'key' && role !== 'blank') return []
  const item = role === 'blank' && known?.shape.is === 'array'
  const shape = item && known?.shape.is === 'array' ? known.shape.of : known?.shape
  const type = shape && typeIn(shape)
  if (!type) return []
  const map = item ? undefined : role === 'blank' ? asMap(node) : asMap(parents.at(-1))
  const taken = new Set(
    map?.pairs.filter(({ key }) => key.span !== word && key.span.start !== word.start).map(({ key }) => keyOf(key)),
  )
  // A key that has its colon already gets another name, and keeps what follows.
  const bare = /^[ \t]*:/.test(slice.text.slice(word.end, word.end + 40)) || map?.flow === true
  return [...type.fields.values()]
    .filter(field => isIn(field, minor) && !taken.has(field.name) && field.name !== 'status')
    .map(field => {
      const text = bare ? field.name : snippetOf(field, minor)
      return {
        label: field.name,
        kind: 'field',
        span: word,
        insert: item ? `- ${text}` : text,
        snippet: !bare,
        detail: detailOf(field),
        documentation: () => documentationOf(field),
        sort: `${field.required ? 0 : field.deprecated ? 2 : 1}${field.name}`,
        deprecated: field.deprecated,
      }
    })
}

/** A field with what it can not do without: its required fields, each a tab stop. */
function snippetOf(field: FieldInfo, minor: number): string {
  let stop = 0
  const next = (): string => `\${${++stop}}`
  const value = (shape: Shape, indent: string, depth: number): string => {
    if (shape.is === 'array') return `\n${indent}- ${inList(shape.of, `${indent}  `, depth)}`
    if (shape.is === 'map') return `\n${indent}${next()}`
    const type = typeIn(shape)
    return type ? `\n${indent}${inMap(type, indent, depth)}` : ` ${next()}`
  }
  const inList = (shape: Shape, indent: string, depth: number): string => {
    const type = typeIn(shape)
    return type ? inMap(type, indent, depth) : next()
  }
  const inMap = (type: TypeInfo, indent: string, depth: number): string => {
    const required =
      depth > 2
        ? []
        : [...type.fields.values()]
            .filter(one => one.required && isIn(one, minor))
            .sort((a, b) => Number(b.name === 'name') - Number(a.name === 'name'))
    if (required.length === 0) return next()
    return required.map(one => `${one.name}:${value(one.shape, `${indent}  `, depth + 1)}`).join(`\n${indent}`)
  }
  return `${field.name}:${value(field.shape, '  ', 0)}`
}

/** Type, default and the like, on one line. */
export const detailOf = (field: FieldInfo): Localized => joined(fieldFacts(field), { en: ' · ', 'zh-cn': ' · ' })

/** What the field is for, in our words and in Kubernetes' own. */
export function documentationOf(field: FieldInfo): Localized | undefined {
  const description = fieldDescriptions()?.of(field)
  const texts = [
    summaryOf(field.owner.name, field.name),
    description === undefined ? undefined : each(() => description),
  ]
  return texts.some(text => text) ? joined(texts, paragraphs) : undefined
}
