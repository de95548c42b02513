import { expect } from 'vitest'
import { parseSlice } from '../../server/src/kubernetes/document.js'
import type { Manifest, Slice, YamlNode } from '../../server/src/kubernetes/model.js'
import { entries, keyOf, resolve } from '../../server/src/kubernetes/tree.js'
import { annotate, fixture } from '../harness/fixture.js'

/** A tree as the JSON that Kubernetes makes of it. */
export function json(node: YamlNode | undefined): unknown {
  const value = resolve(node)
  if (!value) return null
  if (value.type === 'scalar') return value.value
  if (value.type === 'seq') return value.items.map(item => json(item.value))
  return Object.fromEntries(entries(value).map(pair => [keyOf(pair.key), json(pair.value)]))
}

/** What a document says, as JSON. */
export const read = (text: string): unknown => json(parseSlice(text).root)

/** Checks that a fixture has exactly the marked problems (labelled with their codes), and what is read nevertheless. */
export function expectProblems(source: string, value?: unknown): void {
  const { text, marks } = fixture(source)
  const slice = parseSlice(text)
  const found = slice.problems.map(({ code, span }) => ({ ...span, label: code }))
  expect(annotate(text, found)).toBe(annotate(text, marks))
  if (value !== undefined) expect(json(slice.root)).toEqual(value)
}

/** Every node with its span: each lies in the text, and in the node around it. */
export function expectSoundSpans(slice: Slice): void {
  const visit = (node: YamlNode | undefined, start: number, end: number): void => {
    if (!node) return
    within(node.span, start, end)
    if (node.type === 'scalar') expect(slice.text.slice(node.span.start, node.span.end)).toBe(node.source)
    if (node.type === 'map') {
      let last = node.span.start
      for (const pair of node.pairs) {
        within(pair.span, last, node.span.end)
        within(pair.key.span, pair.span.start, pair.span.end)
        visit(pair.value, pair.span.start, pair.span.end)
        last = pair.span.end
      }
    }
    if (node.type === 'seq') {
      let last = node.span.start
      for (const item of node.items) {
        within(item.span, last, node.span.end)
        visit(item.value, item.span.start, item.span.end)
        last = item.span.end
      }
    }
  }
  visit(slice.root, 0, slice.text.length)
  for (const { span } of [...slice.problems, ...slice.comments]) within(span, 0, slice.text.length)
  expect(slice.masked.length).toBe(slice.text.length)
}

function within(span: { start: number; end: number }, start: number, end: number): void {
  if (span.start < start || span.end > end || span.end < span.start)
    throw new Error(`span ${span.start}–${span.end} does not lie in ${start}–${end}`)
}

/** A file that was parsed anew has nothing over one that was parsed after an edit. */
export function expectSame(a: Manifest, b: Manifest): void {
  expect(
    a.slices.map(({ start, part }) => ({ start, text: part.text, root: json(part.root), problems: part.problems })),
  ).toEqual(
    b.slices.map(({ start, part }) => ({ start, text: part.text, root: json(part.root), problems: part.problems })),
  )
}
