import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'

const at = (needle: string, source: string): string =>
  source.replace(needle, `${needle.slice(0, 2)}<|>${needle.slice(2)}`)
const claim = `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 20Gi } }
`
const pod = (volume: string, mount = '{ name: v, mountPath: /data }'): string => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: db }
spec:
  replicas: 2
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec:
      containers: [{ name: db, image: db:1, volumeMounts: [${mount}] }]
      volumes:
        - name: v
          ${volume}
`

describe('claims', () => {
  test('the whole of it', async () => {
    const both = claim + pod('persistentVolumeClaim: { claimName: data }')
    expect(await showHover(at('PersistentVolumeClaim', both))).toMatchInlineSnapshot(`
      "[PersistentVolumeClaim]

      PersistentVolumeClaim · a wish for storage

      In this file it asks for at least 20Gi: Pods of one node may read and write (several Pods, if they are on that node). Without storageClassName the cluster's default class serves it; if there is none, it waits (Pending). It is mounted by Deployment db.

      A request for storage of some size and access mode; it binds to one volume, and Pods mount the claim.

      - Binding is one to one: the whole volume belongs to the claim, even if it is larger.
      - A claim in use is only deleted once no Pod mounts it any more.
      - It can be enlarged if the class allows (allowVolumeExpansion), never made smaller.

      Three kinds. A PersistentVolumeClaim is the wish of a Pod, a PersistentVolume a piece of storage, a StorageClass the recipe by which volumes are made for claims.

      https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims"
    `)
    expect(await showHover(at('PersistentVolumeClaim', both), 'zh-cn')).toMatchInlineSnapshot(`
      "[PersistentVolumeClaim]

      PersistentVolumeClaim · 对存储的申领

      在本文件中，它申领至少 20Gi：一个节点上的 Pod 可以读写（同一节点上可以有多个 Pod）。没写 storageClassName，由集群的默认存储类供应；没有默认类就一直等待（Pending）。Deployment db 挂载它。

      申请一定容量和访问模式的存储；绑定到一个卷，由 Pod 挂载。

      - 绑定是一对一的：卷再大也整个归这个 PVC。
      - 正在使用的 PVC 要等没有 Pod 挂载才真正删除。
      - 存储类允许时（allowVolumeExpansion）可以扩容，不能缩小。

      三种对象。 PersistentVolumeClaim 是 Pod 提出的申领，PersistentVolume 是一块实际的存储，StorageClass 是按申领自动供应卷的配方。

      https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims"
    `)
    expect(await showHover(at('persistentVolumeClaim', both))).toContain(
      'All 2 Pods share it, so they must run on one node',
    )
    expect(await showHover(at('ReadWriteOnce', both))).toContain('Pods of one node may read and write')
  })

  test('a class that is missing, empty, named', async () => {
    const named = claim.replace('spec:', 'spec:\n  storageClassName: ""')
    expect(await showHover(at('storageClassName', named))).toContain('the empty class ("") turns provisioning off')
    expect(await showHover(at('PersistentVolumeClaim', claim))).toContain("the cluster's default class serves it")
  })

  test('volumes of the file that fit', async () => {
    const volume = `---
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 100Gi }
  accessModes: [ReadWriteOnce]
  hostPath: { path: /mnt }
`
    const manual = claim.replace('spec:', 'spec:\n  storageClassName: ""')
    expect(await showHover(at('PersistentVolumeClaim', manual + volume))).toContain(
      'Of this file PersistentVolume disk would fit.',
    )
    expect(await showHover(at('PersistentVolume\n', claim + volume))).toContain('the volume becomes Released')
  })
})

test('classes', async () => {
  const storageClass = `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: ebs.csi.aws.com
volumeBindingMode: WaitForFirstConsumer
reclaimPolicy: Retain
`
  expect(await showHover(at('StorageClass', storageClass))).toContain(
    'for each claim with storageClassName: fast once a Pod wants it',
  )
  expect(await showHover(at('volumeBindingMode', storageClass), 'zh-cn')).toContain('并非出错')
  expect(await showHover(at('reclaimPolicy', storageClass))).toContain('disk and data stay')
})

describe('volumes', () => {
  test('emptyDir', async () => {
    expect(await showHover(at('emptyDir', pod('emptyDir: { medium: Memory, sizeLimit: 64Mi }')))).toContain(
      'v is a tmpfs in memory of at most 64 MiB, which counts as memory used. It is mounted at /data in db.',
    )
    expect(await showHover(at('emptyDir', pod('emptyDir: {}')), 'zh-cn')).toContain('自身没有上限')
  })

  test('hostPath', async () => {
    expect(await showHover(at('hostPath', pod('hostPath: { path: / }')))).toContain('the whole file system of the node')
  })

  test('files from ConfigMaps and Secrets', async () => {
    expect(await showHover(at('configMap', pod('configMap: { name: conf }')))).toContain(
      'every key of the ConfigMap conf becomes a file. It is not in this file',
    )
    const fixed = pod('secret: { secretName: tls }', '{ name: v, mountPath: /tls/a, subPath: a }')
    expect(await showHover(at('secret:', fixed))).toContain('Mounted with subPath it never updates')
    const several = pod('projected: { sources: [{ secret: { name: a } }, { configMap: { name: b } }] }')
    expect(await showHover(at('projected', several))).toContain('one directory holds secret a and configMap b')
  })
})

test('mounts, sizes', async () => {
  const fixed = pod('configMap: { name: conf }', '{ name: v, mountPath: /etc/a.conf, subPath: a.conf }')
  expect(await showHover(at('mountPath', fixed))).toContain(
    '/etc/a.conf in the container is a.conf of the volume v (configMap). Because of subPath changes only arrive with a new Pod.',
  )
  expect(await showHover(at('subPath', fixed), 'zh-cn')).toContain(
    '容器里的 /etc/a.conf 是卷 v 里的 a.conf（configMap）。',
  )
  expect(await showHover(at('resources', claim))).toContain('at least 20Gi is asked for, 21,474,836,480 bytes')
})
