import { expect, test } from 'vitest'
import type { DocumentSymbol } from '../../server/src/core/language.js'
import { kubernetes } from '../../server/src/kubernetes/index.js'
import { annotate, fixture } from '../harness/fixture.js'

const file = `apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  ports:
    - name: http
      port: 80
---
# a comment
# of two lines
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: app
          image: web:1
`

test('the outline: resources with what has a name in them', () => {
  const show = ({ name, detail, children }: DocumentSymbol, depth = 0): string =>
    [
      `${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''}`,
      ...children.map(child => show(child, depth + 1)),
    ].join('\n')
  expect(
    kubernetes
      .symbols(kubernetes.parse(file))
      .map(symbol => show(symbol))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "Service shop/web (v1)
      spec
        ports
          http (80)
    Deployment web
      spec
        template
          spec
            containers
              app (web:1)"
  `)
})

test('folds: documents, blocks, comments', () => {
  const lines = (offset: number) => file.slice(0, offset).split('\n').length
  const folds = kubernetes.folds!(kubernetes.parse(file)).map(
    ({ start, end, kind }) => `${lines(start)}-${lines(end)} ${kind ?? ''}`,
  )
  expect(folds).toMatchInlineSnapshot(`
    [
      "1-7 region",
      "4-7 ",
      "5-7 ",
      "6-7 ",
      "8-19 region",
      "12-13 ",
      "14-19 ",
      "15-19 ",
      "16-19 ",
      "17-19 ",
      "18-19 ",
      "9-10 comment",
    ]
  `)
})

test('selections grow from the word to the document', () => {
  const { text, caret } = fixture('kind: Pod\nspec:\n  containers:\n    - name: a<|>b\n')
  const words = kubernetes.selections!(kubernetes.parse(text), caret!).map(({ start, end }) => text.slice(start, end))
  expect(words).toMatchInlineSnapshot(`
    [
      "ab",
      "name: ab",
      "- name: ab",
      "containers:
        - name: ab",
      "spec:
      containers:
        - name: ab",
      "kind: Pod
    spec:
      containers:
        - name: ab",
      "kind: Pod
    spec:
      containers:
        - name: ab
    ",
    ]
  `)
})

test('an anchor and its aliases are one name', () => {
  const { text, caret } = fixture('kind: ConfigMap\ndata:\n  a: &va<|>lue x\n  b: *value\n')
  const found = kubernetes.occurrences!(kubernetes.parse(text), caret!)
  expect(
    `\n${annotate(
      text,
      found.map(({ span, defines }) => ({ ...span, label: defines ? 'def' : 'use' })),
    )}`,
  ).toBe(`
kind: ConfigMap
data:
  a: &value x
      ^^^^^ def
  b: *value
      ^^^^^ use
`)
})
