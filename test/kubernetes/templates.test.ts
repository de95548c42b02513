import { describe, expect, test } from 'vitest'
import { parseSlice } from '../../server/src/kubernetes/document.js'
import { get } from '../../server/src/kubernetes/tree.js'
import { expectSoundSpans, read } from './show.js'

const chart = `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "web.fullname" . }}
  labels:
    {{- include "web.labels" . | nindent 4 }}
    tier: front
{{- if .Values.replicas }}
spec:
  replicas: {{ .Values.replicas }}
  template:
    metadata:
      {{- with .Values.podAnnotations }}
      annotations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
    spec:
      {{- toYaml .Values.pod | nindent 6 }}
      containers:
        - name: "{{ .Chart.Name }}"
          image: nginx:{{ .Values.tag | default "1.27" }}
          args: ["{{ .a }}", {{ .b | quote }}]
          {{ .Values.key }}: x
      volumes:
        {{- range .Values.volumes }}
        - name: {{ . }}
        {{- end }}
{{- end }}
{{/* a comment
  of "several' lines }} still it */}}
`

describe('a chart template', () => {
  const slice = parseSlice(chart)
  const at = (...path: (string | number)[]) => get(slice.root, ...path)

  test('is read around its actions, and nothing is wrong with it', () => {
    expect(slice.problems).toEqual([])
    expectSoundSpans(slice)
    expect(at('metadata', 'labels', 'tier')).toMatchObject({ value: 'front', templated: false })
    expect(slice.resources[0]).toMatchObject({ kind: 'Deployment', name: undefined })
  })

  test('marks values that the template writes, and keeps their text', () => {
    expect(at('metadata', 'name')).toMatchObject({ templated: true, value: '{{ include "web.fullname" . }}' })
    expect(at('spec', 'template', 'spec', 'containers', 0, 'image')).toMatchObject({ templated: true })
    expect(at('spec', 'template', 'spec', 'containers', 0, 'name')).toMatchObject({ templated: true, style: 'double' })
    expect(at('spec', 'template', 'spec', 'containers', 0, 'args', 1)).toMatchObject({ templated: true })
  })

  test('gives a key the value that stands below it', () => {
    expect(at('spec', 'template', 'metadata', 'annotations')).toMatchObject({
      templated: true,
      source: '{{- toYaml . | nindent 8 }}',
    })
  })

  test('marks the map that an action writes into, and only that', () => {
    expect(at('metadata', 'labels')?.templated).toBe(true)
    expect(at('spec', 'template', 'spec')?.templated).toBe(true)
    for (const path of [[], ['metadata'], ['spec'], ['spec', 'template'], ['spec', 'template', 'spec', 'volumes']])
      expect([path, at(...path)?.templated]).toEqual([path, false])
  })

  test('says where its actions are', () => {
    expect(
      slice.actions.map(({ start, end }) => chart.slice(start, end)).filter(text => !/^\{\{.*\}\}$/s.test(text)),
    ).toEqual([])
    expect(slice.actions).toHaveLength(18)
  })
})

test('the same key in two branches does not stand twice', () => {
  const text = '{{ if .a }}\na: 1\n{{ else }}\na: 2\n{{ end }}\n'
  expect(parseSlice(text).problems).toEqual([])
})

describe('an `else` between the members of a map or list', () => {
  const branches = (first: string, second: string) => `{{- if .x }}\n${first}\n{{- else }}\n${second}\n{{- end }}\n`
  test('leaves it open which of them it has', () => {
    const { root } = parseSlice(`spec:\n  volume:\n${branches('    nfs: {}', '    emptyDir: {}')}  other:\n    a: 1\n`)
    const open = (...path: string[]) => get(root, ...path)?.templated
    expect([open('spec', 'volume'), open('spec'), open('spec', 'other'), root?.templated]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
  test('is nothing to the maps that lie wholly in one branch', () => {
    const { root } = parseSlice(`list:\n${branches('  - a: 1\n    b: 2', '  - a: 3')}`)
    expect([get(root, 'list')?.templated, get(root, 'list', 0)?.templated, root?.templated]).toEqual([
      true,
      false,
      false,
    ])
  })
})

test('an action may hold quotes, braces and line breaks', () => {
  expect(read('a: {{ "}}" }}\nb: {{ `}}` }}\nc: {{ include "x" (dict\n  "k" 1) }}\nd: 1\n')).toMatchObject({
    a: '{{ "}}" }}',
    b: '{{ `}}` }}',
    d: 1,
  })
})

test('an action that is being typed ends with its line', () => {
  expect(read('a: {{ .Val\nb: 1\n')).toEqual({ a: '{{ .Val', b: 1 })
})

test('braces in text that is no template do no harm', () => {
  expect(read('a: |\n  x {{ $value }}\n  y\nb: "{{"\n')).toMatchObject({ a: 'x {{ $value }}\ny\n' })
})
