import { describe, expect, test } from 'vitest'
import { messageOf } from '../../server/src/core/lint.js'
import { lintFile } from '../harness/check.js'

const said = async (path: string, files: Record<string, string>, preset: 'recommended' | 'all' = 'recommended') =>
  (await lintFile(path, files, { preset })).map(
    finding => `${finding.rule.id.replace('kubernetes/', '')}: ${messageOf(finding, 'en')}`,
  )

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: "web:1" }] }
`
/** A part of a Deployment: it has no selector, its container no image. */
const patch = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          env: [{ name: A, value: b }]
`

describe('what a kustomization lays over others', () => {
  test('lacks nothing', async () => {
    const files = { 'a/kustomization.yaml': 'patches:\n  - path: patch.yaml\n', 'a/patch.yaml': patch }
    expect(await said('a/patch.yaml', files, 'all')).toEqual([])
  })
  test('is still read as what it is', async () => {
    const files = { 'kustomization.yaml': 'patches: [{ path: p.yaml }]', 'p.yaml': patch.replace('env:', 'envv:') }
    expect(await said('p.yaml', files)).toEqual([expect.stringMatching(/^unknown-field: .*`env`/)])
  })
  test('a ServiceAccount gets its namespace from the kustomization', async () => {
    const binding = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: a }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects: [{ kind: ServiceAccount, name: a }]
`
    expect(await said('b.yaml', { 'b.yaml': binding })).toEqual([expect.stringMatching(/^subject: /)])
    expect(await said('b.yaml', { 'kustomization.yaml': 'resources: [b.yaml]', 'b.yaml': binding })).toEqual([])
  })
  test('and what it is laid over may lack what others bring', async () => {
    const bare = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: a }\n'
    expect(await said('b.yaml', { 'b.yaml': bare })).toEqual([expect.stringMatching(/^missing-field: /)])
    expect(await said('b.yaml', { 'kustomization.yaml': 'resources: [b.yaml]', 'b.yaml': bare })).toEqual([])
  })
})

describe('a kustomization', () => {
  const around = { 'deployment.yaml': deployment, 'patch.yaml': patch }
  const of = (text: string, more: Record<string, string> = {}) =>
    said('kustomization.yaml', { ...around, ...more, 'kustomization.yaml': text })

  test('is known by its name', async () =>
    expect(await of('resource: [deployment.yaml]\n')).toEqual([expect.stringMatching(/^unknown-field: .*`resources`/)]))

  test('whose files and targets are there is fine', async () =>
    expect(
      await of(
        `resources: [deployment.yaml, ./sub, "https://example.com/x.yaml"]
patches:
  - path: patch.yaml
  - target: { kind: Deployment, name: w.* }
    patch: "- { op: remove, path: /a }"
  - patch: |-
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
configMapGenerator:
  - { name: a, files: [secret.env] }
`,
        { 'sub/kustomization.yaml': 'resources: []' },
      ),
    ).toEqual([]))

  test('that names what is not there is told', async () =>
    expect(await of('resources:\n  - deploymnt.yaml\n  - deployment.yaml\npatches:\n  - path: gone/x.yaml\n')).toEqual([
      expect.stringContaining('There is no `deploymnt.yaml`'),
      expect.stringContaining('There is no `gone/x.yaml`'),
    ]))

  test('that stands somewhere without its files is not judged', async () =>
    expect(await said('k/kustomization.yaml', { 'k/kustomization.yaml': 'resources: [a.yaml, b]\n' })).toEqual([]))

  test.each([
    ['a file', 'path: patch.yaml', { 'patch.yaml': patch.replace('name: web', 'name: webb') }],
    ['a patch in place', 'patch: |-\n      kind: Deployment\n      metadata: { name: webb }', {}],
    ['a target', 'target: { kind: Deployment, name: webb }\n    path: patch.yaml', {}],
  ])('that patches what is not there is told: %s', async (_, entry, more) =>
    expect(await of(`resources: [deployment.yaml]\npatches:\n  - ${entry}\n`, more)).toEqual([
      expect.stringMatching(/^kustomize-patch-target: None .* is `Deployment webb`.* Is `web` meant\?$/),
    ]),
  )

  test.each([
    ['a repository', 'resources: [deployment.yaml, "github.com/example/shop?ref=v1"]'],
    ['a component', 'resources: [deployment.yaml]\ncomponents: [sub]'],
    ['a chart', 'helmCharts: [{ name: shop }]'],
  ])('whose objects come from elsewhere is not judged: %s', async (_, head) =>
    expect(
      await of(`${head}\npatches: [{ target: { kind: Job }, path: patch.yaml }]\n`, { 'sub/kustomization.yaml': '' }),
    ).toEqual([]),
  )

  test('finds objects under the names that a base gives them', async () =>
    expect(
      await of('resources: [base]\npatches: [{ target: { name: dev-web }, path: patch.yaml }]\n', {
        'base/kustomization.yaml': 'namePrefix: dev-\nresources: [../deployment.yaml]',
      }),
    ).toEqual([]))
})
