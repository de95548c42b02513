import { describe, expect, test } from 'vitest'
import { accepts } from '../../server/src/kubernetes/accepts.js'

const yaml = (text: string, uri = 'file:///x/a.yaml', languageId = 'yaml') => accepts(uri, languageId, text)

describe('Kubernetes', () => {
  test.each([
    'apiVersion: v1\nkind: Pod\n',
    'kind: Pod\nmetadata: {}\napiVersion: v1\n',
    '# a comment\n---\napiVersion: apps/v1\nkind: Deployment\n',
    'version: 3\n---\napiVersion: v1\nkind: Pod\n',
    '"apiVersion": v1\n"kind": Pod\n',
    'apiVersion: v1\r\nkind: Pod\r\n',
    '{{- if .x }}\napiVersion: {{ template "api" . }}\nkind: Pod\nmetadata:\n  name: x\n{{- end }}\n',
    '{"apiVersion": "v1", "kind": "Pod"}',
    'apiVersion: example.com/v1\nkind: Shop\nstock: 5\n',
  ])('%j', text => expect(yaml(text)).toBe(true))

  test('on its way there', () => {
    for (const text of [
      'apiVersion: v1\n',
      'apiVersion: apps/',
      'kind: Depl',
      'kind:',
      'apiV',
      'ki',
      'deploy',
      'Ingr',
      '',
      '# note\n',
      'apiVersion: v1\nmetadata:\n',
    ])
      expect([text, yaml(text)]).toEqual([text, true])
  })

  test('a kustomization, whatever is in it', () => {
    expect(yaml('resources: [a.yaml]\n', 'file:///x/kustomization.yaml')).toBe(true)
  })
})

describe('not Kubernetes', () => {
  test.each([
    ['docker-compose', 'services:\n  web:\n    image: nginx\n'],
    ['a workflow', 'name: ci\non: push\njobs: {}\n'],
    ['a playbook', '- hosts: all\n  tasks:\n  - k8s:\n      definition:\n        apiVersion: v1\n        kind: Pod\n'],
    ['OpenAPI', 'openapi: 3.0.0\ninfo: {}\n'],
    ["a chart's values", 'image:\n  repository: nginx\nreplicas: 1\n'],
    ['a chart', 'apiVersion: v2\nname: shop\nversion: 1.0.0\n'],
    ['a Drone pipeline', 'kind: pipeline\ntype: docker\nname: x\n'],
    ['a kubeconfig', 'apiVersion: v1\nkind: Config\nclusters: []\ncontexts: []\ncurrent-context: a\n'],
    ['text', 'hello\n'],
    ['a list', '- a\n- b\n'],
  ])('%s', (_, text) => expect(yaml(text)).toBe(false))

  test('by its name', () => {
    const pod = 'apiVersion: v1\nkind: Pod\n'
    expect(accepts('file:///x/a.json', '', pod)).toBe(false)
    expect(accepts('file:///x/a.YML', '', pod)).toBe(true)
    expect(accepts('file:///x/a.yaml', 'dockercompose', pod)).toBe(false)
    expect(accepts('file:///x/100%.yaml', '', pod)).toBe(true)
    expect(yaml('', 'file:///x/docker-compose.yml')).toBe(false)
    expect(yaml('', 'file:///x/.github/workflows/a.yml')).toBe(false)
  })

  test('is told in no time', () => {
    const texts = [
      'a: b\n'.repeat(2e6),
      'x'.repeat(1e7),
      ' '.repeat(1e7),
      '\n'.repeat(1e7),
      '"'.repeat(1e7),
      '# '.repeat(5e6),
    ]
    for (const text of texts) yaml(text)
    const started = performance.now()
    for (const text of texts) expect(yaml(text)).toBe(false)
    expect((performance.now() - started) / texts.length).toBeLessThan(20)
  })
})
