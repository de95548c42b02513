import { describe, expect, test } from 'vitest'
import { wellKnown, wellKnownOf } from '../../../server/src/kubernetes/well-known.js'
import { showHover } from '../../harness/check.js'

const at = (needle: string, source: string): string =>
  source.replace(needle, `${needle.slice(0, 2)}<|>${needle.slice(2)}`)
const pod = (metadata: string): string => `
apiVersion: v1
kind: Pod
metadata:
  name: web
  ${metadata}
spec:
  containers: [{ name: web, image: web:1 }]
---
apiVersion: v1
kind: Service
metadata: { name: front }
spec:
  selector: { app: web }
  ports: [{ port: 80 }]
`

describe('labels and annotations', () => {
  test('known ones', async () => {
    const named = pod('labels: { app.kubernetes.io/version: "1" }')
    expect(await showHover(at('app.kubernetes.io/version', named))).toMatchInlineSnapshot(`
      "[app.kubernetes.io/version]

      app.kubernetes.io/version · names by which others find the object

      In this file app.kubernetes.io/version is a key with a fixed meaning. The program's version, such as 8.4.2. Keep it out of selectors: it changes.

      Key and value pairs by which selectors find the object: Services their Pods, workloads theirs. Values are strings of at most 63 characters (letters, digits, -, _, .).

      - The part of a key before / is a DNS name; those of Kubernetes (kubernetes.io, k8s.io) are reserved.
      - Numbers and true need quotes.
      - The labels of a workload and those of its Pods are two things: Services and policies look at the Pods'.

      Label or annotation? Labels are for selecting (kubectl get -l), annotations for everything else: long texts, settings of tools.

      map to string

      https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"
    `)
    expect(await showHover(at('app.kubernetes.io/version', named), 'zh-cn')).toMatchInlineSnapshot(`
      "[app.kubernetes.io/version]

      app.kubernetes.io/version · 供他人查找的标记

      在本文件中，app.kubernetes.io/version 是含义固定的键。程序的版本，如 8.4.2。不要放进选择算符，它会变。

      供选择算符查找对象的键值对：Service 找 Pod，工作负载找自己的 Pod。值是字符串，最多 63 个字符（字母、数字、-、_、.）。

      - 键里 / 之前是域名；kubernetes.io、k8s.io 由 Kubernetes 保留。
      - 数字和 true 要加引号。
      - 工作负载自身的标签和它 Pod 的标签是两回事：Service 和策略看的是 Pod。

      标签还是注解？ 标签用来筛选（kubectl get -l），其余都放注解：长文本、工具的设置。

      映射，值为字符串

      https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/"
    `)
    const old = pod('annotations: { kubernetes.io/ingress.class: nginx }')
    expect(await showHover(at('kubernetes.io/ingress.class', old))).toContain('spec.ingressClassName took its place')
    const wrong = pod('labels: { cluster-autoscaler.kubernetes.io/safe-to-evict: "true" }')
    expect(await showHover(at('cluster-autoscaler', wrong))).toContain('as a label it has no effect')
  })

  test('who chooses Pods by them', async () => {
    expect(await showHover(at('labels', pod('labels: { app: web }')))).toContain('chosen by Service front')
    expect(await showHover(at('labels', pod('labels: { app: other }')))).toContain('no selector of this file')
  })

  test('keys by their prefix, and keys that merely look like members of an object', () => {
    expect(wellKnownOf('node-role.kubernetes.io/gpu')?.kind).toBe('label')
    expect(wellKnownOf('constructor')).toBeUndefined()
    for (const [key, { text }] of Object.entries(wellKnown)) {
      expect(text.en, key).toMatch(/\.$/)
      expect(text['zh-cn'], key).toMatch(/。$/)
    }
  })
})

test('namespaces', async () => {
  const namespace = `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: restricted, pod-security.kubernetes.io/warn: restricted }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: a, namespace: shop }
`
  expect(await showHover(at('Namespace', namespace))).toContain(
    'Pod Security: Pods below restricted are refused; whoever applies less than restricted is warned. Of this file it holds ConfigMap a.',
  )
  expect(await showHover(at('namespace: shop', namespace))).toContain('which this file makes too')
})

test('names, finalizers, owners', async () => {
  const meta = pod(
    'generateName: web-\n  finalizers: [example.com/backup]\n  ownerReferences: [{ kind: Job, name: j }]',
  )
  expect(await showHover(at('generateName', meta))).toContain('name is written too and wins')
  expect(await showHover(at('finalizers', meta))).toContain('waits until example.com/backup is taken out')
  expect(await showHover(at('ownerReferences', meta))).toContain('it goes when Job j goes')
})

test('a selector of a kind without a template chooses Pods of others', async () => {
  const budget =
    'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: a }\nspec:\n  maxUnavailable: 1\n  selector:\n    match<|>Labels: { app: web }\n'
  const text = await showHover(budget)
  expect(text).toContain('it chooses what has the labels')
  expect(text).not.toContain('refuses')
})
