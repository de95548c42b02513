import { describe, expect, test } from 'vitest'
import { bytesOf, decodedBytes } from '../../../server/src/kubernetes/topics/configuration/_secret.js'
import { showHover } from '../../harness/check.js'

const at = (needle: string, source: string): string =>
  source.replace(needle, `${needle.slice(0, 2)}<|>${needle.slice(2)}`)
const secret = `
apiVersion: v1
kind: Secret
metadata: { name: login }
type: Opaque
data:
  password: aHVudGVyMg==
  broken: not base64
stringData:
  user: admin
---
apiVersion: v1
kind: Pod
metadata: { name: app }
spec:
  containers:
    - name: app
      image: app:1
      envFrom: [{ secretRef: { name: login } }]
`

describe('Secrets', () => {
  test('the whole of it, without its contents', async () => {
    const text = await showHover(at('Secret', secret))
    expect(text).toMatchInlineSnapshot(`
      "[Secret]

      Secret · passwords, keys and tokens

      In this file it has 3 keys of type Opaque, 12 B: password, broken and user. As variables for Pod app: changes count after a restart.

      Like a ConfigMap for sensitive data: permissions can be separate, and nodes keep it in memory. Base64 is not encryption; at most 1 MiB.

      - At most 1 MiB each; in etcd unencrypted unless the cluster encrypts at rest.
      - In git it is in plain sight: seal or encrypt it (Sealed Secrets, SOPS), or fetch it from a vault (External Secrets).
      - Whoever may create Pods in the namespace can read it through one.

      ConfigMap or Secret? Secrets are Base64, which hides nothing: anybody can read it back. What protects them is RBAC, and encryption at rest if the cluster has it switched on.

      https://kubernetes.io/docs/concepts/configuration/secret/"
    `)
    expect(await showHover(at('Secret', secret), 'zh-cn')).toMatchInlineSnapshot(`
      "[Secret]

      Secret · 密码、密钥和令牌

      在本文件中，它有 3 个键，类型 Opaque，共 12 B：password、broken 和 user。作为环境变量给 Pod app：改动要重启才生效。

      类似 ConfigMap，用于敏感数据：权限可以分开管，节点上只存于内存。base64 不是加密；最多 1 MiB。

      - 每个最多 1 MiB；集群没开静态加密时，在 etcd 里就是明文。
      - 放进 git 等于公开：用 Sealed Secrets、SOPS 加密，或用 External Secrets 从密钥库取。
      - 能在该命名空间创建 Pod 的人，就能通过 Pod 读到它。

      ConfigMap 还是 Secret？ Secret 只是 Base64 编码，什么都藏不住：谁都能还原。真正起保护作用的是 RBAC，以及集群开启的静态加密。

      https://kubernetes.io/docs/concepts/configuration/secret/"
    `)
    expect(text).not.toContain('hunter2')
  })

  test('one value stays hidden', async () => {
    const value = await showHover(at('password', secret))
    expect(value).toContain('password stands for 7 bytes of text (••••, not shown)')
    expect(value).not.toContain('hunter2')
    expect(await showHover(at('broken', secret))).toContain('the value is no Base64')
    expect(await showHover(at('admin', secret))).not.toContain('is admin')
  })

  test('types', async () => {
    const tls = secret.replace('type: Opaque', 'type: kubernetes.io/tls')
    expect(await showHover(at('kubernetes.io/tls', tls))).toContain('refuses it without tls.crt and tls.key')
  })
})

test('ConfigMaps', async () => {
  const map = `
apiVersion: v1
kind: ConfigMap
metadata: { name: conf }
data:
  MODE: fast
  app.conf: |
    a = 1
    b = 2
`
  expect(await showHover(at('ConfigMap', map))).toContain(
    'it has 2 keys, 16 B: MODE and app.conf. No workload of this file uses it.',
  )
  expect(await showHover(at('app.conf', map))).toContain('the key app.conf holds 2 lines, 12 B')
})

test('quotas and ranges', async () => {
  const quota = `
apiVersion: v1
kind: ResourceQuota
metadata: { name: team, namespace: shop }
spec: { hard: { requests.cpu: "4", pods: "20" } }
`
  expect(await showHover(at('ResourceQuota', quota))).toContain('- requests.cpu: 4\n- pods: 20')
  const range = `
apiVersion: v1
kind: LimitRange
metadata: { name: usual, namespace: shop }
spec:
  limits:
    - { type: Container, default: { memory: 512Mi }, defaultRequest: { cpu: 100m } }
`
  expect(await showHover(at('LimitRange', range))).toContain(
    'in namespace shop each of these is bounded:\n\n- Container: requests unless written cpu 100m; limits unless written memory 512Mi',
  )
})

test('bytes', () => {
  expect(decodedBytes('aHVudGVyMg==')).toBe(7)
  expect(decodedBytes('YQ')).toBeUndefined()
  expect(bytesOf('a中😀')).toBe(8)
})
