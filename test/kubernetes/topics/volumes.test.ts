import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here, podWith } from './_here.js'

const volumes = `volumes:
  - name: settings
    configMap: { name: settings }
  - name: token
    projected:
      sources:
        - serviceAccountToken: { path: vault, expirationSeconds: 7200, audience: vault }
  - name: about
    downwardAPI:
      items: [{ path: labels, fieldRef: { fieldPath: metadata.labels } }]
  - name: work
    ephemeral: { volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 5Gi } } } } }
  - name: logs
    hostPath: { path: /var/log/app, type: DirectoryOrCreate }`

const mounts = `volumeMounts:
  - { name: settings, mountPath: /etc/app, readOnly: true }
  - { name: settings, mountPath: /etc/app.conf, subPath: app.conf }
  - { name: token, mountPath: /var/run/secrets/vault }`

/** The Pod with a caret in front of the first place where a text stands. */
const at = (text: string): string => podWith(mounts, volumes).replace(text, `<|>${text}`)

describe('volumes of a Pod', () => {
  test('all of them, and where they are mounted', async () => {
    expect(await showHover(at('volumes:'))).toMatchInlineSnapshot(`
      "[volumes]

      volumes · storage that containers can mount

      In this file the Pod has these volumes:

      - settings is of type configMap. It is mounted at /etc/app in web (read-only), /etc/app.conf in web.
      - token is of type projected. It is mounted at /var/run/secrets/vault in web.
      - about is of type downwardAPI. No container mounts it.
      - work is of type ephemeral. No container mounts it.
      - logs is of type hostPath. No container mounts it.

      Storage for the containers: name a volume here, then mount it in each container that needs it with volumeMounts. Declaring alone mounts nothing.

      - Each has a name and exactly one kind: configMap, secret, emptyDir, persistentVolumeClaim, projected, hostPath …
      - Two containers that mount the same volume see the same files.
      - Only what is on a PersistentVolumeClaim or outside the Pod (NFS, hostPath) outlives the Pod.

      volumes or volumeMounts? volumes of the Pod says what there is, volumeMounts of a container where it appears. Both have to name it.

      list of Volume

      https://kubernetes.io/docs/concepts/storage/volumes/"
    `)
    expect(await showHover(at('volumes:'), 'zh-cn')).toMatchInlineSnapshot(`
      "[volumes]

      volumes · 可供容器挂载的存储

      在本文件中，Pod 有这些卷：

      - settings 的类型是 configMap。挂载在 web 的 /etc/app（只读）、web 的 /etc/app.conf。
      - token 的类型是 projected。挂载在 web 的 /var/run/secrets/vault。
      - about 的类型是 downwardAPI。没有容器挂载它。
      - work 的类型是 ephemeral。没有容器挂载它。
      - logs 的类型是 hostPath。没有容器挂载它。

      给容器用的存储：在这里声明并命名，再由需要它的容器用 volumeMounts 挂载。只声明不会挂载。

      - 每个卷有一个名字和恰好一种类型：configMap、secret、emptyDir、persistentVolumeClaim、projected、hostPath……
      - 两个容器挂载同一个卷，看到的是同样的文件。
      - 只有 PersistentVolumeClaim 或 Pod 之外（NFS、hostPath）的数据才比 Pod 活得久。

      volumes 还是 volumeMounts？ Pod 的 volumes 说有什么，容器的 volumeMounts 说出现在哪里。两处的名字要对上。

      列表，元素为 Volume

      https://kubernetes.io/docs/concepts/storage/volumes/"
    `)
    expect(await here(at('volumeMounts:'))).toMatchInlineSnapshot(`"web finds"`)
    expect(await here(at('volumeMounts:'), 'zh-cn')).toMatchInlineSnapshot(`
      "web 看到：

      - /etc/app：settings（configMap），只读
      - /etc/app.conf：settings 里的 app.conf（configMap）
      - /var/run/secrets/vault：token（projected）"
    `)
  })

  test('one of them by its name', async () => {
    expect(await here(at('about\n'))).toBe('about is of type downwardAPI. No container mounts it.')
  })

  test('a token for one audience', async () => {
    expect(await showHover(at('expirationSeconds'))).toMatchInlineSnapshot(`
      "[expirationSeconds]

      expirationSeconds · a token that expires, for one audience

      In this file a token of the ServiceAccount default for vault lies in /var/run/secrets/vault/vault. It is valid for 7200 s (2 h) and replaced after 5760 s (96 min). The API server itself does not accept it: it is for that audience alone.

      Seconds that the token is valid, at least 600; the kubelet renews it when 80 % have passed.

      A token of the Pod's ServiceAccount for one audience, which expires and is renewed by the kubelet; the program has to read the file again.

      - The kubelet asks for a new one when 80 % of the time or 24 h have passed; the program has to read the file again.
      - It is bound to the Pod: once the Pod is gone, it is void, however long it was to last.
      - The default is 3600 s (1 h), the least 600 s (10 min).

      integer · default 3600

      https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken"
    `)
    expect(await here(at('serviceAccountToken'), 'zh-cn')).toMatchInlineSnapshot(
      `"ServiceAccount default 面向 vault 的令牌放在 /var/run/secrets/vault/vault。有效期 7200 秒（2 小时），5760 秒（96 分钟）后换新。API 服务器自己不认它：它只给那个受众用。"`,
    )
    const short = at('expirationSeconds').replace('7200', '60')
    expect(await here(short)).toContain('The API server refuses less than 600 s.')
    const own = at('path: vault').replace(', audience: vault', '')
    expect(await here(own)).toContain('for the API server lies in /var/run/secrets/vault/vault.')
  })

  test('facts about the Pod as files', async () => {
    expect(await here(at('downwardAPI'))).toBe(
      'the files of about are labels ← metadata.labels. No container mounts it.',
    )
    expect(await here(at('metadata.labels'))).toBe('the file labels holds all labels of the Pod, one a line.')
    expect(await here(at('metadata.labels'), 'zh-cn')).toBe('文件 labels 里是 Pod 的全部标签，每行一个。')
  })

  test('a claim that goes with the Pod', async () => {
    expect(await here(at('ephemeral'))).toBe(
      'each Pod gets a claim of 5Gi of its own, called web-work, which is deleted with it. No container mounts it.',
    )
  })

  test('what hostPath makes or checks', async () => {
    expect(await here(at('type: Dir'))).toContain('If it is missing, an empty directory is made')
    expect(await here(at('type: Dir').replace('DirectoryOrCreate', 'Socket'))).toContain(
      'It must be a UNIX socket there',
    )
  })
})

describe('volumes of the cluster', () => {
  const volume = (spec: string, claim = '', labels = ''): string => `apiVersion: v1
kind: PersistentVolume
metadata: { name: disk${labels} }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
${spec}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
${claim}
`
  const fits = async (spec: string, claim: string, labels = ''): Promise<boolean> =>
    (await here(volume(spec, claim, labels).replace('PersistentVolumeClaim', 'Persistent<|>VolumeClaim'))).includes(
      'disk',
    )

  test('which volume fits a claim', async () => {
    const none = '  storageClassName: ""'
    expect(await fits(none, none)).toBe(true)
    expect(await fits(none, '')).toBe(false)
    expect(await fits(`${none}\n  volumeMode: Block`, none)).toBe(false)
    expect(await fits(`${none}\n  claimRef: { name: other }`, none)).toBe(false)
    expect(await fits(none, `${none}\n  volumeName: another`)).toBe(false)
    expect(await fits(none, `${none}\n  volumeName: disk`)).toBe(true)
    expect(await fits(none, `${none}\n  selector: { matchLabels: { tier: fast } }`)).toBe(false)
    expect(await fits(none, `${none}\n  selector: { matchLabels: { tier: fast } }`, ', labels: { tier: fast }')).toBe(
      true,
    )
  })

  test('reserved for each other', async () => {
    expect(await showHover(volume('  claim<|>Ref: { name: data, namespace: shop }'))).toMatchInlineSnapshot(`
      "[claimRef]

      claimRef · ties a volume and a claim to each other

      In this file the volume is reserved for the claim data in namespace shop: others pass it by.

      The claim that the volume belongs to. Written beforehand, with name and namespace, it reserves the volume.

      - To be sure, write both: volumeName in the claim asks for the volume, claimRef in the volume keeps others off.
      - Size, access modes and class must fit all the same; give both the same storageClassName, or "", so that no default class gets in between.
      - After Retain a volume stays Released: its claimRef still names the old claim by UID. Taking claimRef out makes it Available again, with the old data on it.

      ObjectReference

      https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume"
    `)
    expect(await here(volume('', '  volume<|>Name: disk'), 'zh-cn')).toBe(
      'PVC 只绑定卷 disk；在它存在且空闲之前一直 Pending，也不会自动供应。',
    )
  })

  test('classes, modes, nodes', async () => {
    expect(await here(volume('  storageClass<|>Name: ""'))).toBe(
      'the volume has no class: only claims with storageClassName: "" bind to it.',
    )
    expect(await here(volume('  volume<|>Mode: Block'))).toContain('Pods get the raw device')
    const node =
      '  nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [n1] }] }] } }'
    expect(await here(volume(`  lo<|>cal: { path: /mnt/disk }\n${node}`))).toBe(
      'the data are in /mnt/disk of the nodes labelled kubernetes.io/hostname=n1: a Pod that uses the volume can run only there.',
    )
  })

  test('classes', async () => {
    const named = (name: string, more = ''): string =>
      `apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: { name: a }\n<|>provisioner: ${name}\n${more}`
    expect(await here(named('ebs.csi.aws.com'))).toContain('disks of AWS (EBS), each for one node in one zone')
    expect(await here(named('kubernetes.io/no-provisioner'))).toContain('nothing is provisioned')
    expect(await here(named('example.com/disk'), 'zh-cn')).toBe('由 example.com/disk 供应卷。')
    const grows = named('a', 'allowVolume<|>Expansion: false\n').replace('<|>provisioner', 'provisioner')
    expect(await here(grows)).toContain('claims of this class keep their size')
  })

  test('the size of a claim, under whatever key', async () => {
    const claim = volume('').replace('requests: {', '<|>requests: {')
    expect(await here(claim)).toBe('at least 5Gi is asked for, 5,368,709,120 bytes.')
    expect(await here(volume('').replace('storage: 5Gi', '<|>storage: 5G'))).toContain(
      'G is a power of 1000, Gi one of 1024.',
    )
  })
})
