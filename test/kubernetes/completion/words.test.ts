import { describe, expect, test } from 'vitest'
import { clusterSchemas } from '../../../server/src/kubernetes/cluster.js'
import { keyWords, words } from '../../../server/src/kubernetes/completion/words/index.js'
import { ownSchema } from '../../../server/src/kubernetes/knowledge.js'
import { showComplete } from '../../harness/check.js'
import { byId, contextWith, host } from '../../harness/languages.js'

const pod = (spec: string, more = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web, tier: front }\nspec:\n${spec}${more}`
const container = (fields: string, spec = ''): string =>
  pod(
    `${spec}  containers:\n    - name: main\n      image: web:1\n      ports:\n        - { name: http, containerPort: 8080 }\n${fields}`,
  )
const config = `
---
apiVersion: v1
kind: ConfigMap
metadata: { name: conf }
data: { MODE: fast, app.yaml: "a: 1" }
---
apiVersion: v1
kind: Secret
metadata: { name: login }
type: kubernetes.io/tls
stringData: { tls.crt: a, tls.key: b }
`
const role = (rule: string): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: r }\nrules:\n${rule}`

/** The labels alone. */
const labels = async (source: string): Promise<string[]> =>
  (await showComplete(source)).map(line => line.replace(/ → .*$/s, ''))

describe('labels, annotations and taints', () => {
  test('labels: those of this file and the well-known ones', async () => {
    const offered = await labels(pod('').replace('labels: { app: web, tier: front }', 'labels:\n    app<|>'))
    expect(offered).toContain('app.kubernetes.io/name')
    expect(offered).toContain('app')
    expect(await labels(pod('').replace('web, tier', 'web, app.kubernetes.io/managed-by: <|>, tier'))).toContain('Helm')
  })

  test('annotations: those that the kind may carry', async () => {
    const annotated = (kind: string) => labels(`apiVersion: v1\nkind: ${kind}\nmetadata:\n  annotations:\n    <|>`)
    expect(await annotated('Pod')).toContain('kubectl.kubernetes.io/default-container')
    expect(await annotated('Node')).not.toContain('kubectl.kubernetes.io/default-container')
  })

  test('annotations of tools, with their values as text', async () => {
    const ingress = (text: string) =>
      showComplete(`apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    ${text}`)
    expect(await ingress('nginx.ingress.kubernetes.io/ssl<|>')).toEqual([
      'nginx.ingress.kubernetes.io/ssl-redirect → nginx.ingress.kubernetes.io/ssl-redirect: ',
    ])
    expect(await ingress('nginx.ingress.kubernetes.io/ssl-redirect: <|>')).toEqual(['true → "true"', 'false → "false"'])
  })

  test('the container that an annotation names', async () =>
    expect(
      await labels(
        container('').replace('labels:', 'annotations:\n    kubectl.kubernetes.io/default-container: <|>\n  labels:'),
      ),
    ).toEqual(['main']))

  test('an out of date one is struck through', async () => {
    const text = 'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    '
    const document = byId.kubernetes.parse(text)
    await byId.kubernetes.prepare?.(document, host, 'explain')
    const items = await byId.kubernetes.complete!(document, text.length, contextWith())
    const old = items.filter(({ deprecated }) => deprecated).map(({ label }) => label)
    expect(old).toContain('kubectl.kubernetes.io/default-logs-container')
    expect(items.find(({ label }) => label === 'kubectl.kubernetes.io/default-container')?.deprecated).toBeFalsy()
  })

  test('selectors: the labels of the Pods', async () => {
    const service = (selector: string) =>
      `${pod('  hostname: a\n')}---\napiVersion: v1\nkind: Service\nspec:\n${selector}`
    expect(await labels(service('  selector:\n    <|>'))).toEqual(['app', 'tier'])
    expect(await labels(service('  selector: { app: web, <|> }'))).toEqual(['tier'])
    expect(await labels(service('  selector: { tier: <|> }'))).toEqual(['front'])
  })

  test('matchExpressions: the key, then its values', async () => {
    const term = (text: string) =>
      pod(
        `  affinity:\n    nodeAffinity:\n      requiredDuringSchedulingIgnoredDuringExecution:\n        nodeSelectorTerms:\n          - matchExpressions:\n              - ${text}\n`,
      )
    expect((await labels(term('key: kubernetes.io/<|>'))).sort()).toEqual([
      'kubernetes.io/arch',
      'kubernetes.io/hostname',
      'kubernetes.io/os',
    ])
    expect(await labels(term('{ key: kubernetes.io/os, operator: In, values: [<|>] }'))).toEqual(['linux', 'windows'])
  })

  test('namespaces by their name label', async () => {
    const policy = `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: a, namespace: shop }\nspec:\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels:\n`
    expect((await labels(`${policy}              kubernetes.io<|>`))[0]).toBe('kubernetes.io/metadata.name')
    expect(await labels(`${policy}              kubernetes.io/metadata.name: <|>`)).toContain('kube-system')
  })

  test('taints and topology', async () => {
    expect(await labels(pod('  tolerations:\n    - key: "node.kubernetes.io/not<|>"\n'))).toEqual([
      'node.kubernetes.io/not-ready',
    ])
    expect(await labels(pod('  tolerations:\n    - effect: <|>\n'))).toEqual([
      'NoExecute',
      'NoSchedule',
      'PreferNoSchedule',
    ])
    expect(await labels(pod('  topologySpreadConstraints:\n    - topologyKey: <|>\n'))).toEqual([
      'kubernetes.io/hostname',
      'topology.kubernetes.io/region',
      'topology.kubernetes.io/zone',
    ])
  })
})

describe('containers', () => {
  test('capabilities: to drop, ALL comes first', async () => {
    const caps = (text: string) => labels(container(`      securityContext: { capabilities: { ${text} } }`))
    expect((await caps('drop: [<|>]'))[0]).toBe('ALL')
    expect((await caps('add: [<|>]'))[0]).toBe('NET_BIND_SERVICE')
    expect(await caps('add: [NET_ADMIN, NET_A<|>]')).toEqual([])
  })

  test('resources and their sizes', async () => {
    const resources = (text: string) => labels(container(`      resources:\n        requests:\n          ${text}`))
    expect((await resources('<|>')).slice(0, 3)).toEqual(['cpu', 'memory', 'ephemeral-storage'])
    expect(await resources('cpu: <|>')).toEqual(['100m', '250m', '500m', '1', '2'])
  })

  test('names of the file: ConfigMaps and Secrets, and their keys', async () => {
    const env = (ref: string) =>
      labels(container(`      env:\n        - name: A\n          valueFrom:\n            ${ref}${config}`))
    expect(await env('configMapKeyRef: { name: <|> }')).toEqual(['conf'])
    expect(await env('configMapKeyRef: { key: <|>, name: conf }')).toEqual(['MODE', 'app.yaml'])
    expect(await env('secretKeyRef: { name: login, key: <|> }')).toEqual(['tls.crt', 'tls.key'])
    expect(await env('secretKeyRef: { name: other, key: <|> }')).toEqual([])
  })

  test('the downward API: variables and files get different things', async () => {
    const env = await labels(
      container('      env:\n        - name: A\n          valueFrom: { fieldRef: { fieldPath: <|> } }'),
    )
    expect(env).toContain('status.podIP')
    expect(env).toContain("metadata.labels['app']")
    expect(env).not.toContain('metadata.labels')
    const volume = await labels(
      pod(
        '  volumes:\n    - name: info\n      downwardAPI:\n        items:\n          - path: a\n            fieldRef:\n              fieldPath: <|>\n',
      ),
    )
    expect(volume).toContain('metadata.labels')
    expect(volume).not.toContain('status.podIP')
    const amount = (text: string) =>
      labels(container(`      env:\n        - name: A\n          valueFrom: { resourceFieldRef: { ${text} } }`))
    expect(await amount('resource: <|>')).toContain('limits.memory')
    expect(await amount('containerName: <|>')).toEqual(['main'])
    expect(await amount('resource: limits.cpu, divisor: <|>')).toEqual(['1', '1m'])
  })

  test('volumes, and files in them', async () => {
    const mount = (text: string) =>
      labels(
        container(
          `      volumeMounts:\n        - ${text}${config}`,
          '  volumes:\n    - { name: files, configMap: { name: conf } }\n    - { name: tmp, emptyDir: {} }\n',
        ),
      )
    expect(await mount('name: <|>')).toEqual(['files', 'tmp'])
    expect(await mount('{ name: files, subPath: <|> }')).toEqual(['MODE', 'app.yaml'])
  })

  test('ports by name, then by number', async () => {
    expect(await labels(container('      livenessProbe: { httpGet: { port: <|> } }'))).toEqual(['http', '8080'])
    expect(await labels(container('      livenessProbe: { grpc: { port: <|> } }'))).toEqual(['8080'])
  })

  test('modes with their meaning, in octal', async () =>
    expect(await labels(pod('  volumes:\n    - name: a\n      secret: { defaultMode: <|> }\n'))).toContain('0400'))
})

describe('across resources', () => {
  const service =
    '\n---\napiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec:\n  selector: { app: web }\n  ports:\n    - { name: www, port: 80 }\n'
  test('a Service sends to the ports of its Pods', async () =>
    expect(await labels(`${container('')}${service.replace('port: 80', 'port: 80, targetPort: <|>')}`)).toEqual([
      'http',
      '8080',
    ]))

  test('an Ingress names Services and their ports', async () => {
    const ingress = (backend: string) =>
      `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: i }\nspec:\n  defaultBackend:\n    service: ${backend}${service}`
    expect(await labels(ingress('{ name: <|> }'))).toEqual(['web'])
    expect(await labels(ingress('{ name: web, port: { name: <|> } }'))).toEqual(['www'])
    expect(await labels(ingress('{ name: web, port: { number: <|> } }'))).toEqual(['80'])
  })

  test('accounts, priorities, claims', async () => {
    const more =
      '\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: robot }\n---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: disk }\n'
    expect(await labels(pod('  serviceAccountName: <|>', more))).toEqual(['robot', 'default'])
    expect(await labels(pod('  priorityClassName: <|>', more))).toEqual([
      'system-cluster-critical',
      'system-node-critical',
    ])
    expect(
      await labels(pod('  volumes:\n    - name: a\n      persistentVolumeClaim: { claimName: <|> }', more)),
    ).toEqual(['disk'])
  })
})

describe('roles', () => {
  test('the resources of a group, the groups of a resource', async () => {
    const apps = await labels(role('  - apiGroups: [apps]\n    resources: [<|>]'))
    expect(apps).toContain('deployments')
    expect(apps).toContain('deployments/scale')
    expect(apps).not.toContain('pods')
    expect(await labels(role('  - resources: [jobs, cronjobs]\n    apiGroups: [<|>]'))).toEqual(['batch', '*'])
    expect(await showComplete(role('  - resources: [secrets]\n    apiGroups:\n      - <|>'))).toContain('""')
  })

  test('verbs, those of URLs being others', async () => {
    expect((await labels(role('  - verbs: [<|>]'))).slice(0, 3)).toEqual(['get', 'list', 'watch'])
    expect(await labels(role('  - resources: [clusterroles]\n    verbs: [es<|>]'))).toEqual(['escalate'])
    expect(await labels(role('  - nonResourceURLs: [/metrics]\n    verbs: [p<|>]'))).toEqual(['patch', 'post', 'put'])
  })

  test('a star keeps its quotes', async () =>
    expect(await showComplete(role('  - verbs:\n      - *<|>'))).toEqual(['* → "*"']))

  test('whom a binding is for', async () => {
    const binding = (text: string) =>
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: b }\n${text}`
    expect(await labels(binding('roleRef: { kind: ClusterRole, name: <|> }'))).toEqual([
      'admin',
      'cluster-admin',
      'edit',
      'view',
    ])
    expect(await labels(binding('roleRef: { apiGroup: <|> }'))).toEqual(['rbac.authorization.k8s.io'])
  })
})

test('every word belongs to a field that is there; the keys of maps to maps', async () => {
  await showComplete('kind: <|>')
  const fieldOf = (key: string) => {
    const [type = '', field = ''] = key.split('.')
    return [ownSchema(), ...clusterSchemas()].map(schema => schema.type(type)?.fields.get(field)).find(found => found)
  }
  expect(Object.keys({ ...words, ...keyWords }).filter(key => !fieldOf(key))).toEqual([])
  expect(Object.keys(keyWords).filter(key => fieldOf(key)?.shape.is !== 'map')).toEqual([])
})

test('names of the objects that a rule is about', async () => {
  const rule = role('  - { apiGroups: [""], resources: [configmaps], resourceNames: [<|>] }')
  expect(await labels(`${rule}${config}`)).toEqual(['conf'])
})
