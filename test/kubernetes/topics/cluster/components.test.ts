import { describe, expect, test } from 'vitest'
import { showHover } from '../../../harness/check.js'
import { here } from '../_here.js'

const staticPod = (name: string, ...args: string[]): string => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  namespace: kube-system
  labels:
    component: ${name}
    tier: control-plane
spec:
  hostNetwork: true
  containers:
    - name: ${name}
      image: registry.k8s.io/${name}:v1.37.0
      command:
        - ${name}
${args.map(arg => `        - ${arg}`).join('\n')}
`

const apiserver = staticPod(
  'kube-apiserver',
  '--etcd-servers=https://127.0.0.1:2379',
  '--secure-port=6443',
  '--service-cluster-ip-range=10.96.0.0/12',
)

describe('a component', () => {
  test('kube-apiserver', async () => {
    const source = apiserver.replace('image: registry.k8s.io/', 'image: registry.k8s<|>.io/')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[registry.k8s.io/kube-apiserver:v1.37.0]

      kube-apiserver · the front door of the cluster

      In this file the API server listens on port 6443 and keeps everything in etcd at https://127.0.0.1:2379. Services get addresses of 10.96.0.0/12. As a static Pod it is run by the kubelet from /etc/kubernetes/manifests/kube-apiserver.yaml: saving the file restarts it, kubectl delete does not.

      Every request passes through it: authentication, authorization (RBAC), admission (mutating, then validating), then the object is stored in etcd and watchers are told. It alone talks to etcd; all other components talk to it alone.

      - Ports: 6443 (HTTPS, for everybody); it calls etcd at 2379, kubelets at 10250 (logs, exec) and webhooks.
      - It keeps no state: run two or more behind a load balancer; they all serve at once, no leader is elected.
      - While it is down, running Pods and Services go on, but nothing can be read or changed: no scheduling, no replacement, no kubectl.
      - Look: /livez, /readyz?verbose; crictl logs on the node when kubectl is of no use.

      https://kubernetes.io/docs/concepts/architecture/#kube-apiserver"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[registry.k8s.io/kube-apiserver:v1.37.0]

      kube-apiserver · 集群的大门

      在本文件中，API 服务器监听端口 6443，数据存在 https://127.0.0.1:2379 的 etcd 里。Service 的地址取自 10.96.0.0/12。它是静态 Pod，由 kubelet 从 /etc/kubernetes/manifests/kube-apiserver.yaml 启动：保存该文件就会重启它，kubectl delete 不会。

      所有请求都经过它：认证、授权（RBAC）、准入（先变更、后验证），然后对象存入 etcd，并通知监听者。只有它访问 etcd，其他组件只与它通信。

      - 端口：6443（HTTPS，供所有人访问）；它访问 etcd 的 2379、kubelet 的 10250（日志、exec）以及各种 webhook。
      - 它没有状态：可在负载均衡器后面运行多个，同时服务，无需选主。
      - 它停机时，已运行的 Pod 和 Service 照常，但什么都读不到、改不了：不调度、不补 Pod、kubectl 不可用。
      - 排查：/livez、/readyz?verbose；kubectl 用不了时，到节点上 crictl logs。

      https://kubernetes.io/docs/concepts/architecture/#kube-apiserver"
    `)
  })

  test.each([
    ['its name', 'name: kube-apis<|>erver'],
    ['its label', 'component: kube-apis<|>erver'],
    ['the word that starts it', '- kube-apis<|>erver'],
  ])('by %s', async (_, place) => {
    const source = apiserver.replace(place.replace('<|>', ''), place)
    expect(await showHover(source)).toContain('the front door of the cluster')
  })

  test.each([
    [
      'etcd',
      [
        '--data-dir=/var/lib/etcd',
        '--initial-cluster=a=https://10.0.0.1:2380,b=https://10.0.0.2:2380,c=https://10.0.0.3:2380',
      ],
      '3 etcd members need a majority of 2 and stand the loss of 1',
    ],
    [
      'kube-scheduler',
      ['--config=/etc/kubernetes/scheduler.yaml'],
      'takes its profiles from /etc/kubernetes/scheduler.yaml',
    ],
    [
      'kube-controller-manager',
      ['--allocate-node-cidrs=true', '--cluster-cidr=10.244.0.0/16'],
      'a piece (/24) of 10.244.0.0/16',
    ],
    ['kube-proxy', ['--proxy-mode=ipvs'], 'writes ipvs rules'],
    ['cloud-controller-manager', [], 'tied to its cloud'],
    ['kubelet', ['--config=/var/lib/kubelet/config.yaml'], 'configured by /var/lib/kubelet/config.yaml'],
  ])('%s', async (name, args, told) => {
    const source = staticPod(name, ...args).replace(`- name: ${name}`, `- name: <|>${name}`)
    expect(await here(source)).toContain(told)
    expect(await showHover(source, 'zh-cn')).toContain('在本文件中')
  })

  test('what is inside of kube-controller-manager', async () => {
    const text = await showHover(staticPod('kube-controller-manager').replace('- name: ', '- name: <|>'))
    expect(text).toContain('Deployment, ReplicaSet, StatefulSet, DaemonSet, Job, CronJob')
  })

  test("an application's etcd is none", async () => {
    const source = `apiVersion: v1
kind: Pod
metadata: { name: store, namespace: shop }
spec:
  containers:
    - { name: etcd, image: registry.example.com/et<|>cd:3.6.5 }
`
    expect(await showHover(source)).not.toContain('the whole state of the cluster')
  })

  test('on the fields of kubeadm that configure it', async () => {
    const source = `apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
control<|>lerManager:
  extraArgs: []
`
    expect(await showHover(source)).toContain('the controllers that turn wishes into reality')
  })
})

describe('etcdctl', () => {
  const job = (command: string): string => `apiVersion: batch/v1
kind: CronJob
metadata: { name: etcd-backup, namespace: kube-system }
spec:
  schedule: "0 */6 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: backup
              image: registry.k8s.io/etcd:3.6.5-0
              command:
                - /bin/sh
                - -c
                - ${command}
`
  const save = job('etcdctl --endpoints=https://127.0.0.1:2379 snap<|>shot save /backup/etcd-$(date +%F).db')

  test('snapshot save', async () => {
    expect(await showHover(save)).toMatchInlineSnapshot(`
      "[snapshot save]

      snapshot save · backing up etcd, and restoring it

      In this file the state of the cluster is written to /backup/etcd-$(date +%F).db on the schedule 0 */6 * * *, taken from https://127.0.0.1:2379. Copy the file off the node and delete old ones: a backup on the same disk dies with it.

      A snapshot is the whole state of the cluster as of one moment, taken from one running member: that is enough. It holds every Secret: keep it encrypted, and off the machine.

      - Save over the network, with certificates: etcdctl --endpoints=https://127.0.0.1:2379 --cacert=/etc/kubernetes/pki/etcd/ca.crt --cert=…/server.crt --key=…/server.key snapshot save FILE. ETCDCTL_API=3 is the default since 3.4.
      - Look at the file: etcdutl snapshot status FILE -w table. etcdctl snapshot status and restore are deprecated since 3.5 and gone in 3.6.
      - Restore: stop all API servers and etcd (move the manifests away), on every member etcdutl snapshot restore FILE --data-dir NEW with the same file and its own --name, --initial-cluster, --initial-advertise-peer-urls; point etcd at the new folder; start.
      - What was done after the snapshot is forgotten: --bump-revision 1000000000 --mark-compacted (3.6) makes watchers notice. Certificates (/etc/kubernetes/pki) are not in it. Try a restore before you need one.

      etcdctl or etcdutl? etcdctl talks to a running etcd over the network (snapshot save, endpoint health, defrag). etcdutl works on files while etcd is stopped (snapshot restore and status, offline defrag).

      https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/#backing-up-an-etcd-cluster"
    `)
    expect(await showHover(save, 'zh-cn')).toMatchInlineSnapshot(`
      "[snapshot save]

      snapshot save · etcd 的备份与恢复

      在本文件中，集群状态按计划 0 */6 * * * 写入 /backup/etcd-$(date +%F).db，取自 https://127.0.0.1:2379。要把文件复制到别处并清理旧的：放在同一块盘上的备份会随盘一起丢。

      快照是集群在某一时刻的全部状态，从任意一个运行中的成员取一份就够了。里面有所有 Secret：要加密，并存到别的机器上。

      - 通过网络保存，要带证书：etcdctl --endpoints=https://127.0.0.1:2379 --cacert=/etc/kubernetes/pki/etcd/ca.crt --cert=…/server.crt --key=…/server.key snapshot save FILE。ETCDCTL_API=3 自 3.4 起是默认值。
      - 查看文件：etcdutl snapshot status FILE -w table。etcdctl snapshot status 和 restore 自 3.5 起弃用，3.6 中已移除。
      - 恢复：先停掉所有 API 服务器和 etcd（移走清单），在每个成员上用同一份文件执行 etcdutl snapshot restore FILE --data-dir NEW，各写自己的 --name、--initial-cluster、--initial-advertise-peer-urls；让 etcd 指向新目录，再启动。
      - 快照之后的变更都会丢失：--bump-revision 1000000000 --mark-compacted（3.6）能让监听者察觉。证书（/etc/kubernetes/pki）不在其中。要提前演练恢复。

      etcdctl 还是 etcdutl？ etcdctl 通过网络操作运行中的 etcd（snapshot save、endpoint health、defrag）。etcdutl 在 etcd 停机时直接操作文件（snapshot restore 与 status、离线 defrag）。

      https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/#backing-up-an-etcd-cluster"
    `)
  })

  test.each([
    [
      'etcd<|>ctl snapshot restore /backup/a.db --data-dir /var/lib/new',
      'etcdctl can no longer do this since 3.6: write etcdutl snapshot restore',
    ],
    [
      'etcd<|>utl snapshot restore /backup/a.db --data-dir /var/lib/new',
      'a new data directory is made from /backup/a.db',
    ],
    ['etcd<|>ctl --endpoints=https://a:2379,https://b:2379 snapshot save /backup/a.db', 'Name one endpoint only'],
  ])('%s', async (command, told) => {
    expect(await here(job(command))).toContain(told)
  })
})

describe('a node', () => {
  const node = (spec: string) => `apiVersion: v1\nkind: No<|>de\nmetadata: { name: node1 }\nspec: { ${spec} }\n`
  test.each([
    ['unschedulable: true', 'is cordoned: no new Pods until kubectl uncordon node1'],
    ['taints: [{ key: gpu, value: "true", effect: NoSchedule }]', 'takes only Pods that tolerate its taint'],
    ['podCIDR: 10.244.1.0/24', 'addresses of 10.244.1.0/24: 254 at most'],
  ])('%s', async (spec, told) => {
    expect(await here(node(spec))).toContain(told)
    expect(await showHover(node(spec), 'zh-cn')).toContain('kubectl drain NODE')
  })
})
