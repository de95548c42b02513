import { describe, expect, test } from 'vitest'
import { here } from './_here.js'

describe('Jobs that count by index', () => {
  const job = (spec: string): string =>
    `apiVersion: batch/v1\nkind: Job\nmetadata: { name: a }\nspec: { completionMode: Indexed, completions: 10, ${spec}, template: { spec: { restartPolicy: Never, containers: [{ name: a, image: b }] } } }\n`

  test('failures of each index', async () => {
    const source = job('<|>backoffLimitPerIndex: 1, maxFailedIndexes: 3')
    expect(await here(source)).toBe(
      'each of the indexes 0 to 9 may fail 2 times before it is given up (1 retry); the others go on. As soon as more than 3 indexes have failed, the whole Job is stopped.',
    )
    expect(await here(source, 'zh-cn')).toBe(
      '每个索引（0 到 9）最多失败 2 次就放弃（重试 1 次）；其他索引照常进行。失败的索引一旦超过 3 个，整个 Job 就停止。',
    )
    expect(await here(source.replace('Indexed', 'NonIndexed'))).toContain('refuses it without completionMode: Indexed')
    expect(await here(job('max<|>FailedIndexes: 3'))).toContain('refuses maxFailedIndexes without backoffLimitPerIndex')
  })

  test('when enough is done', async () => {
    expect(await here(job('success<|>Policy: { rules: [{ succeededIndexes: "0" }] }'))).toBe(
      'the Job counts as done as soon as index 0 succeeded; what still runs is ended.',
    )
    expect(
      await here(
        job('success<|>Policy: { rules: [{ succeededIndexes: "0-4", succeededCount: 3 }, { succeededCount: 8 }] }'),
      ),
    ).toContain('3 of the indexes 0-4, or any 8 indexes succeeded')
  })

  test('when a Pod is replaced', async () => {
    expect(await here(job('podReplacement<|>Policy: Failed'))).toContain('only when the old one has really ended')
    expect(await here(job('podReplacement<|>Policy: TerminatingOrFailed'), 'zh-cn')).toContain(
      '可能有两个 Pod 做同一件事',
    )
  })
})

describe('the pace of an autoscaler', () => {
  const scaler = (behavior: string): string =>
    `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: a }\nspec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: a }, maxReplicas: 9, behavior: { ${behavior} } }\n`

  test('policies', async () => {
    const down = scaler(
      'scaleDown: { <|>policies: [{ type: Percent, value: 50, periodSeconds: 60 }, { type: Pods, value: 1, periodSeconds: 30 }] }',
    )
    expect(await here(down)).toContain('Down: at most 50 % of the Pods in 60 s or 1 Pod in 30 s, whichever is more.')
    expect(await here(down.replace('] }', '], selectPolicy: Min }'))).toContain('whichever is less.')
    expect(await here(down, 'zh-cn')).toContain('缩容：最多每 60 秒 50% 或每 30 秒 1 个，取较大者。')
    expect(await here(scaler('scaleDown: { select<|>Policy: Disabled }'))).toContain('Down: never')
  })

  test('the old way to name the target', async () => {
    const old = scaler('').replace('/v2', '/v1').replace('behavior: {  }', 'targetCPU<|>UtilizationPercentage: 70')
    expect(await here(old)).toContain('Deployment a has between 1 and 9 Pods.')
  })
})

const shop = `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: NodePort
  selector: { app: web }
  ports: [{ name: http, port: 80, targetPort: web }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: "web:1", ports: [{ name: web, containerPort: 8080 }] }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  rules:
    - http:
        paths:
          - { path: /login, pathType: Exact, backend: { service: { name: web, port: { name: http } } } }
`

describe('the way of a request', () => {
  test('from an Ingress to the container', async () => {
    expect(await here(shop.replace('backend', '<|>backend'))).toBe(
      'requests go to Service web, port http. From there: web:80 → web → port 8080 of container web (Deployment web).',
    )
    expect(
      await here(shop.replace('backend: { service: { name: web', 'backend: { service: { <|>name: other')),
    ).toContain('That Service is not in this file.')
  })

  test('what an exact path leaves out', async () => {
    expect(await here(shop.replace('pathType', '<|>pathType'))).toContain('/login/ does not match.')
    expect(await here(shop.replace('pathType', '<|>pathType'), 'zh-cn')).toContain('任意主机名，恰为 /login：请求转给')
  })

  test('a node port that the cluster picks', async () => {
    expect(await here(shop.replace('port: 80', '<|>port: 80'))).toContain(
      'NODE:PORT (30000 to 32767, chosen by the cluster) → web:80 → web → port 8080',
    )
  })

  test('a headless Service passes nothing on', async () => {
    const headless = shop.replace('type: NodePort', 'clusterIP: None\n  publishNotReadyAddresses: true')
    expect(await here(headless.replace('port: 80', '<|>port: 80'))).toContain('no connection passes this port')
    expect(await here(headless.replace('clusterIP', '<|>clusterIP'))).toContain(
      'stands for the addresses of all its Pods',
    )
    expect(await here(headless.replace('selector', '<|>selector'))).toContain(
      'ready or not (publishNotReadyAddresses).',
    )
  })
})

describe('who may do what', () => {
  test('from the reference of a binding', async () => {
    const binding =
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: a, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: <|>view }\nsubjects: [{ kind: Group, name: ops, apiGroup: rbac.authorization.k8s.io }]\n'
    expect(await here(binding)).toContain('group ops may')
  })

  test('from the rules of a role', async () => {
    const role =
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: a, namespace: shop }\n<|>rules: [{ apiGroups: [""], resources: [pods], verbs: [get] }]\n'
    expect(await here(role)).toContain('whoever is bound to it may, in namespace shop')
  })
})

test('a LimitRange, under every key of it', async () => {
  const range =
    'apiVersion: v1\nkind: LimitRange\nmetadata: { name: a, namespace: shop }\nspec: { limits: [{ type: Container, <|>default: { cpu: 500m }, maxLimitRequestRatio: { cpu: "4" } }] }\n'
  expect(await here(range)).toContain('limit ÷ request at most cpu 4')
})

test('types of Secrets', async () => {
  const secret = (type: string): string => `apiVersion: v1\nkind: Secret\nmetadata: { name: a }\ntype: <|>${type}\n`
  expect(await here(secret('kubernetes.io/service-account-token'))).toContain('Such a token never expires')
  expect(await here(secret('kubernetes.io/basic-auth'))).toBe('username, password or both are expected.')
  expect(await here(secret('example.com/own'))).toBe('its users agree on example.com/own.')
})

test('a priority that waits', async () => {
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { priorityClassName: system-node-critical, <|>preemptionPolicy: Never, containers: [] }\n'
  expect(await here(pod)).toContain('It waits for room and evicts nobody')
})
