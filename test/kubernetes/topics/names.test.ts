import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here } from './_here.js'

const named = (kind: string, apiVersion = 'v1', rest = ''): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { <|>name: shop, namespace: prod }\n${rest}`

describe('what a name leads to', () => {
  test('a Service: its DNS name', async () => {
    expect(await here(named('Service'))).toMatchInlineSnapshot(
      `"clients in the same namespace call shop, those in other namespaces shop.prod; the full name is shop.prod.svc.cluster.local. It has to be a DNS label: lower case letters, digits and -, at most 63 characters; a digit in front is accepted since 1.36."`,
    )
    expect(await here(named('Service'), 'zh-cn')).toMatchInlineSnapshot(
      `"同一命名空间里写 shop 就能访问，别的命名空间写 shop.prod；完整域名是 shop.prod.svc.cluster.local。它必须是 DNS 标签：小写字母、数字和 -，最长 63 个字符；1.36 起才可以以数字开头。"`,
    )
  })

  test('a Namespace', async () => {
    expect(await here(named('Namespace'))).toContain('web.shop.svc.cluster.local')
  })

  test('the Pods of a workload', async () => {
    expect(await here(named('Deployment', 'apps/v1'))).toContain(
      'shop-5d8f9c7b6d-x2k4p: the name, a hash of the template',
    )
    expect(await here(named('StatefulSet', 'apps/v1', 'spec: { ordinals: { start: 5 } }\n'))).toContain('shop-5.')
  })

  test('a ConfigMap: who uses it', async () => {
    const map = named('ConfigMap')
    expect(await here(map)).toBe('no workload uses it.')
    expect(await here(map, 'zh-cn')).toBe('没有工作负载使用它。')
    const pod = `---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: prod }
spec: { containers: [{ name: web, image: web:1, envFrom: [{ configMapRef: { name: shop } }] }] }
`
    expect(await here(map + pod)).toBe('as variables for Pod web: changes count after a restart.')
  })

  test('a container: its logs, and a shell in it', async () => {
    const source = (kind: string, list: string): string =>
      `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: shop, namespace: prod }\nspec: { template: { spec: { ${list}: [{ <|>name: web, image: web:1 }] } } }\n`
    expect(await here(source('Deployment', 'containers'))).toBe(
      'it is the one container that does the work. kubectl logs -n prod deployment/shop -c web shows what it says, kubectl exec -it -n prod deployment/shop -c web -- sh opens a shell in it.',
    )
    expect(await here(source('Deployment', 'initContainers'), 'zh-cn')).toBe(
      '它在主容器启动之前运行到结束。kubectl logs -n prod deployment/shop -c web 看它的输出。',
    )
  })

  test('a variable: what it holds', async () => {
    const env = (rest: string): string =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: b, env: [{ <|>name: PORT, ${rest} }] }] }\n`
    expect(await here(env('value: "80"'))).toBe('the program sees PORT as 80.')
    expect(await here(env('valueFrom: { fieldRef: { fieldPath: spec.nodeName } }'))).toBe(
      'PORT is the name of the node.',
    )
  })

  test('the claims of a StatefulSet', async () => {
    const source = `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  replicas: 2
  volumeClaimTemplates: [{ metadata: { name: <|>data }, spec: { resources: { requests: { storage: 1Gi } } } }]
`
    expect(await here(source)).toContain('data-db-0 and data-db-1')
  })
})

describe('Pod Security labels', () => {
  const labelled = (labels: string): string => `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { ${labels} }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { template: { spec: { hostNetwork: true, containers: [{ name: web, image: web:1 }] } } }
`
  test('what is refused, warned of, noted', async () => {
    const enforce = labelled('<|>pod-security.kubernetes.io/enforce: baseline')
    expect(await showHover(enforce)).toMatchInlineSnapshot(`
      "[pod-security.kubernetes.io/enforce]

      pod-security.kubernetes.io/enforce · the Pod Security level of a namespace

      In this file new Pods in shop that do not meet baseline are refused. Of this file that concerns Deployment web.

      What Pods of the namespace may do, by the Pod Security Standards. enforce refuses, warn shows the user a warning, audit adds a note to the audit log; each has a level of its own.

      - enforce looks at Pods only: a Deployment that breaks the level is accepted, and its ReplicaSet then fails to make Pods (kubectl describe rs). warn and audit look at workloads too, so set warn along with it.
      - Pods that run already stay: the level counts for new ones. kubectl label --dry-run=server --overwrite ns NAME … lists who would break it.
      - …-version pins the rules to those of one Kubernetes version, such as v1.37; left out it is latest.

      level       what it is for
      privileged  everything allowed: node agents, storage and network drivers
      baseline    an ordinary Pod passes; no host namespaces, host paths or ports, privileged containers, dangerous capabilities
      restricted  also: not root, no privilege escalation, capabilities dropped, seccomp on, plain volumes only

      map to string

      https://kubernetes.io/docs/concepts/security/pod-security-admission/"
    `)
    expect(await here(enforce, 'zh-cn')).toMatchInlineSnapshot(
      `"shop 里不符合 baseline 的新 Pod 会被拒绝。本文件中涉及 Deployment web。"`,
    )
    expect(await here(enforce.replace('enforce', 'warn'))).toContain('sees a warning; it is accepted all the same')
    expect(await here(enforce.replace('enforce', 'audit'))).toContain('a note in the audit log')
    expect(await here(enforce.replace('baseline', 'privileged'))).toContain('this label holds nobody back')
    expect(await here(enforce.replace('baseline', 'strict'))).toBe('nothing')
  })

  test('the version belongs to its level', async () => {
    const both = labelled(
      'pod-security.kubernetes.io/warn: baseline, <|>pod-security.kubernetes.io/warn-version: v1.37',
    )
    expect(await here(both)).toContain('does not meet baseline sees a warning')
  })
})
