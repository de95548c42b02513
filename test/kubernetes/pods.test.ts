import { describe, expect, test } from 'vitest'
import { parseSlice } from '../../server/src/kubernetes/document.js'
import type { Resource } from '../../server/src/kubernetes/model.js'
import { containersOf, podSpecOf, templateOf } from '../../server/src/kubernetes/pods.js'
import { labelsOf, matches, selectorAt, selectorOf } from '../../server/src/kubernetes/selectors.js'

const resource = (text: string): Resource => parseSlice(text).resources[0]!

describe('the Pods of a resource', () => {
  test.each([
    ['Pod', 'spec: {containers: []}', 'spec'],
    ['Deployment', 'spec: {template: {spec: {}}}', 'spec/template/spec'],
    ['StatefulSet', 'spec: {template: {spec: {}}}', 'spec/template/spec'],
    ['DaemonSet', 'spec: {template: {spec: {}}}', 'spec/template/spec'],
    ['ReplicaSet', 'spec: {template: {spec: {}}}', 'spec/template/spec'],
    ['ReplicationController', 'spec: {template: {spec: {}}}', 'spec/template/spec'],
    ['Job', 'spec: {template: {spec: {}}}', 'spec/template/spec'],
    ['CronJob', 'spec: {jobTemplate: {spec: {template: {spec: {}}}}}', 'spec/jobTemplate/spec/template/spec'],
    ['PodTemplate', 'template: {spec: {}}', 'template/spec'],
    ['Rollout', 'spec: {template: {spec: {containers: []}}}', 'spec/template/spec'],
    ['Rollout', 'spec: {template: {spec: {replicas: 1}}}', undefined],
    ['Service', 'spec: {ports: []}', undefined],
    ['Deployment', 'spec: {}', undefined],
    ['constructor', 'spec: {}', undefined],
  ])('%s', (kind, text, path) => expect(podSpecOf(resource(`kind: ${kind}\n${text}`))?.path.join('/')).toBe(path))

  test('of a Pod the template is the Pod', () => {
    const pod = resource('kind: Pod\nmetadata: {labels: {a: b}}\nspec: {}')
    expect(templateOf(pod)).toEqual({ node: pod.root, path: [] })
  })

  test('containers come in the order in which they start', () => {
    const pod = resource(`
kind: Pod
spec:
  containers:
  - name: web
  - {{ .sidecars }}
  - image: only
  initContainers:
  - name: proxy
    restartPolicy: Always
  - name: setup
`)
    expect(
      containersOf(pod).map(({ name, list, index, sidecar, path }) => [name, list, index, sidecar, path.join('/')]),
    ).toEqual([
      ['proxy', 'initContainers', 0, true, 'spec/initContainers/0'],
      ['setup', 'initContainers', 1, false, 'spec/initContainers/1'],
      ['web', 'containers', 0, false, 'spec/containers/0'],
      [undefined, 'containers', 2, false, 'spec/containers/2'],
    ])
  })
})

describe('selectors', () => {
  const chooses = (selector: string, labels: string): boolean | undefined => {
    const read = selectorAt(parseSlice(selector).root)
    const own = labelsOf(parseSlice(`metadata: {labels: ${labels}}`).root)
    return read && own && matches(read, own)
  }

  test.each<[string, string, boolean | undefined]>([
    ['{matchLabels: {app: web}}', '{app: web, tier: front}', true],
    ['{matchLabels: {app: web, tier: back}}', '{app: web, tier: front}', false],
    ['{matchLabels: {}}', '{app: web}', true],
    ['{matchExpressions: [{key: app, operator: In, values: [web, api]}]}', '{app: api}', true],
    ['{matchExpressions: [{key: app, operator: In, values: [web]}]}', '{}', false],
    ['{matchExpressions: [{key: app, operator: NotIn, values: [web]}]}', '{app: api}', true],
    ['{matchExpressions: [{key: app, operator: NotIn, values: [web]}]}', '{}', true],
    ['{matchExpressions: [{key: app, operator: Exists}]}', '{app: ""}', true],
    ['{matchExpressions: [{key: app, operator: DoesNotExist}]}', '{app: x}', false],
    ['{matchLabels: {a: b}, matchExpressions: [{key: c, operator: Exists}]}', '{a: b}', false],
    ['{matchExpressions: [{key: app, operator: Like, values: [web]}]}', '{app: web}', undefined],
    ['{matchLabels: {app: "{{ .name }}"}}', '{app: web}', undefined],
    ['{matchLabels: {app: web}}', '{app: "{{ .name }}"}', undefined],
  ])('%s and %s', (selector, labels, expected) => expect(chooses(selector, labels)).toBe(expected))

  test('are found where each kind has them', () => {
    const requirements = (text: string) => selectorOf(resource(text))?.requirements
    const web = [{ key: 'app', operator: 'In', values: ['web'] }]
    expect(requirements('apiVersion: v1\nkind: Service\nspec: {selector: {app: web}}')).toEqual(web)
    expect(requirements('apiVersion: apps/v1\nkind: Deployment\nspec: {selector: {matchLabels: {app: web}}}')).toEqual(
      web,
    )
    expect(requirements('apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec: {podSelector: {}}')).toEqual([])
    expect(requirements('apiVersion: v1\nkind: Service\nspec: {ports: []}')).toBeUndefined()
  })
})
