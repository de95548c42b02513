import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/src/core/edits.js'
import type { Settings } from '../../../server/src/core/settings.js'
import { mentionsCluster } from '../../../server/src/kubernetes/cluster.js'
import { parse } from '../../../server/src/kubernetes/document.js'
import { rulesOfCluster } from '../../../server/src/kubernetes/rules/_of-cluster.js'
import alwaysAllow from '../../../server/src/kubernetes/rules/cis/apiserver-always-allow.js'
import anonymousAuth from '../../../server/src/kubernetes/rules/cis/apiserver-anonymous-auth.js'
import auditPath from '../../../server/src/kubernetes/rules/cis/apiserver-audit-log-path.js'
import tokenFile from '../../../server/src/kubernetes/rules/cis/apiserver-token-auth-file.js'
import etcdCertificate from '../../../server/src/kubernetes/rules/cis/etcd-certificate.js'
import clientCertAuth from '../../../server/src/kubernetes/rules/cis/etcd-client-cert-auth.js'
import { cisRules } from '../../../server/src/kubernetes/rules/cis/index.js'
import kubeletEvents from '../../../server/src/kubernetes/rules/cis/kubelet-event-qps.js'
import { flagsRules } from '../../../server/src/kubernetes/rules/flags/index.js'
import invalidValue from '../../../server/src/kubernetes/rules/flags/invalid-flag-value.js'
import misspelled from '../../../server/src/kubernetes/rules/flags/misspelled-flag.js'
import removed from '../../../server/src/kubernetes/rules/flags/removed-flag.js'
import unknown from '../../../server/src/kubernetes/rules/flags/unknown-flag.js'
import { checkFix, checkRule, findingsOf, lintText, showHover } from '../../harness/check.js'
import { fixture } from '../../harness/fixture.js'

/** A container with these lines. */
const container = (lines: string): string => `
apiVersion: v1
kind: Pod
metadata: { name: kube-system-pod, namespace: kube-system }
spec:
  containers:
    - name: main
${lines
  .replace(/^\n|\n$/g, '')
  .split('\n')
  .map(line => `      ${line}`)
  .join('\n')}
`

/** The rules of a group that say something about a text, with what they are about. */
async function says(
  rules: readonly { id: string }[],
  text: string,
  settings: Partial<Settings> = {},
): Promise<string[]> {
  const found = await Promise.all(
    rules.map(async rule =>
      (await findingsOf(rule as never, text.replace(/^\n/, ''), settings)).map(
        ({ span }) => `${rule.id.slice('kubernetes/'.length)}: ${text.replace(/^\n/, '').slice(span.start, span.end)}`,
      ),
    ),
  )
  return found.flat()
}

const controlPlane = [
  `
apiVersion: v1
kind: Pod
metadata:
  name: kube-apiserver
  namespace: kube-system
spec:
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.36.1
      command:
        - kube-apiserver
        - --advertise-address=10.0.0.4
        - --allow-privileged=true
        - --authorization-mode=Node,RBAC
        - --client-ca-file=/etc/kubernetes/pki/ca.crt
        - --enable-admission-plugins=NodeRestriction
        - --enable-bootstrap-token-auth=true
        - --etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt
        - --etcd-certfile=/etc/kubernetes/pki/apiserver-etcd-client.crt
        - --etcd-keyfile=/etc/kubernetes/pki/apiserver-etcd-client.key
        - --etcd-servers=https://127.0.0.1:2379
        - --kubelet-client-certificate=/etc/kubernetes/pki/apiserver-kubelet-client.crt
        - --kubelet-client-key=/etc/kubernetes/pki/apiserver-kubelet-client.key
        - --kubelet-preferred-address-types=InternalIP,ExternalIP,Hostname
        - --proxy-client-cert-file=/etc/kubernetes/pki/front-proxy-client.crt
        - --proxy-client-key-file=/etc/kubernetes/pki/front-proxy-client.key
        - --requestheader-allowed-names=front-proxy-client
        - --requestheader-client-ca-file=/etc/kubernetes/pki/front-proxy-ca.crt
        - --requestheader-extra-headers-prefix=X-Remote-Extra-
        - --requestheader-group-headers=X-Remote-Group
        - --requestheader-username-headers=X-Remote-User
        - --runtime-config=
        - --secure-port=6443
        - --service-account-issuer=https://kubernetes.default.svc.cluster.local
        - --service-account-key-file=/etc/kubernetes/pki/sa.pub
        - --service-account-signing-key-file=/etc/kubernetes/pki/sa.key
        - --service-cluster-ip-range=10.96.0.0/12
        - --tls-cert-file=/etc/kubernetes/pki/apiserver.crt
        - --tls-private-key-file=/etc/kubernetes/pki/apiserver.key
`,
  `
apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.36.1
      command:
        - kube-controller-manager
        - --allocate-node-cidrs=true
        - --authentication-kubeconfig=/etc/kubernetes/controller-manager.conf
        - --authorization-kubeconfig=/etc/kubernetes/controller-manager.conf
        - --bind-address=127.0.0.1
        - --client-ca-file=/etc/kubernetes/pki/ca.crt
        - --cluster-cidr=10.244.0.0/16
        - --cluster-name=kubernetes
        - --cluster-signing-cert-file=/etc/kubernetes/pki/ca.crt
        - --cluster-signing-key-file=/etc/kubernetes/pki/ca.key
        - --controllers=*,bootstrapsigner,tokencleaner
        - --enable-hostpath-provisioner=true
        - --kubeconfig=/etc/kubernetes/controller-manager.conf
        - --leader-elect=true
        - --requestheader-client-ca-file=/etc/kubernetes/pki/front-proxy-ca.crt
        - --root-ca-file=/etc/kubernetes/pki/ca.crt
        - --service-account-private-key-file=/etc/kubernetes/pki/sa.key
        - --service-cluster-ip-range=10.96.0.0/12
        - --use-service-account-credentials=true
`,
  `
apiVersion: v1
kind: Pod
metadata:
  name: kube-scheduler
spec:
  containers:
    - name: kube-scheduler
      image: registry.k8s.io/kube-scheduler:v1.36.1
      command:
        - kube-scheduler
        - --authentication-kubeconfig=/etc/kubernetes/scheduler.conf
        - --authorization-kubeconfig=/etc/kubernetes/scheduler.conf
        - --bind-address=127.0.0.1
        - --kubeconfig=/etc/kubernetes/scheduler.conf
        - --leader-elect=true
`,
  `
apiVersion: v1
kind: Pod
metadata:
  name: etcd
spec:
  containers:
    - name: etcd
      image: registry.k8s.io/etcd:3.6.6-0
      command:
        - etcd
        - --advertise-client-urls=https://10.0.0.4:2379
        - --cert-file=/etc/kubernetes/pki/etcd/server.crt
        - --client-cert-auth=true
        - --data-dir=/var/lib/etcd
        - --feature-gates=InitialCorruptCheck=true
        - --initial-advertise-peer-urls=https://10.0.0.4:2380
        - --initial-cluster=control-plane=https://10.0.0.4:2380
        - --key-file=/etc/kubernetes/pki/etcd/server.key
        - --listen-client-urls=https://127.0.0.1:2379,https://10.0.0.4:2379
        - --listen-metrics-urls=http://127.0.0.1:2381
        - --listen-peer-urls=https://10.0.0.4:2380
        - --name=control-plane
        - --peer-cert-file=/etc/kubernetes/pki/etcd/peer.crt
        - --peer-client-cert-auth=true
        - --peer-key-file=/etc/kubernetes/pki/etcd/peer.key
        - --peer-trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt
        - --snapshot-count=10000
        - --trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt
        - --watch-progress-notify-interval=5s
`,
  `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: kube-proxy
spec:
  selector: { matchLabels: { k8s-app: kube-proxy } }
  template:
    metadata: { labels: { k8s-app: kube-proxy } }
    spec:
      containers:
        - name: kube-proxy
          image: registry.k8s.io/kube-proxy:v1.36.1
          command:
            - /usr/local/bin/kube-proxy
            - --config=/var/lib/kube-proxy/config.conf
            - --hostname-override=$(NODE_NAME)
`,
  `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: coredns
spec:
  selector: { matchLabels: { k8s-app: kube-dns } }
  template:
    metadata: { labels: { k8s-app: kube-dns } }
    spec:
      containers:
        - name: coredns
          image: registry.k8s.io/coredns/coredns:v1.12.4
          args: [-conf, /etc/coredns/Corefile]
`,
]

describe('what kubeadm writes', () => {
  test.each(controlPlane.map(text => [/name: (\S+)/.exec(text)![1]!, text] as const))(
    '%s: no word about its flags',
    async (_, text) => expect(await says(flagsRules, text)).toEqual([]),
  )
  test('what the benchmark asks for beyond it', async () => {
    const found = (
      await Promise.all(
        controlPlane.map(text =>
          says(
            cisRules.filter(rule => rule.preset === 'strict'),
            text,
          ),
        ),
      )
    ).flat()
    expect(found).toMatchInlineSnapshot(`
      [
        "apiserver-always-pull-images: NodeRestriction",
        "apiserver-anonymous-auth: kube-apiserver",
        "apiserver-audit-log-maxage: kube-apiserver",
        "apiserver-audit-log-maxbackup: kube-apiserver",
        "apiserver-audit-log-maxsize: kube-apiserver",
        "apiserver-audit-log-path: kube-apiserver",
        "apiserver-encryption-provider-config: kube-apiserver",
        "apiserver-event-rate-limit: NodeRestriction",
        "apiserver-kubelet-certificate-authority: kube-apiserver",
        "apiserver-profiling: kube-apiserver",
        "controller-manager-profiling: kube-controller-manager",
        "controller-manager-terminated-pod-gc: kube-controller-manager",
        "scheduler-profiling: kube-scheduler",
      ]
    `)
  })
})

describe('invocations', () => {
  test('a binary with its path, and an image without a command', async () => {
    await checkRule(
      misspelled as never,
      container(`
image: registry.k8s.io/kube-proxy:v1.36.0
command: [/usr/local/bin/kube-proxy, --cluster-cidrs=10.0.0.0/8]
                                       ^^^^^^^^^^^^^`),
    )
    await checkRule(
      misspelled as never,
      container(`
image: "quay.io/coreos/etcd:v3.6.1@sha256:0123"
args:
  - --data-dirr
      ^^^^^^^^^
  - /var/lib/etcd`),
    )
  })
  test('behind a program that starts others', () =>
    checkRule(
      misspelled as never,
      container(`
image: registry.k8s.io/kube-apiserver:v1.36.0
command: [/go-runner, --log-file=/var/log/x, /usr/local/bin/kube-apiserver, --secure-prt=6443]
                                                                              ^^^^^^^^^^`),
    ))
  test('neither a shell, nor a container that only has the name, nor a cloud of its own', async () => {
    for (const lines of [
      'image: busybox:1.37\ncommand: [sh, -c, "kube-apiserver --secure-prt=1"]',
      'image: example.com/mine:1\ncommand: [kubectl, logs, kube-apiserver, --secure-prt=1]',
      'image: example.com/aws:1\ncommand: [aws-cloud-controller-manager, --secure-prt=1, --my-own=1]',
    ])
      expect(await says(flagsRules, container(lines))).toEqual([])
    expect(
      await says(
        flagsRules,
        container('image: example.com/x:1\nargs: [--secure-prt=1]').replace('main', 'kube-apiserver'),
      ),
    ).toEqual([])
  })
  test('placeholders and templates are left alone', async () => {
    const text = container(`
image: registry.k8s.io/kube-apiserver:v1.36.0
command:
  - kube-apiserver
  - --advertise-address=$(HOST_IP)
  - --secure-port={{ .Values.port }}
  - --profiling={{ .Values.profiling }}
  - {{ .Values.more }}`)
    expect(await says([invalidValue, misspelled, unknown], text)).toEqual([])
    expect(await says([anonymousAuth], text)).toEqual(['apiserver-anonymous-auth: kube-apiserver'])
  })
  test("words in kubelet's environment, folded and quoted", () =>
    checkRule(
      invalidValue as never,
      `
apiVersion: v1
kind: ConfigMap
metadata: { name: env }
data:
  KUBELET_EXTRA_ARGS: "--max-pods=many --node-ip=10.0.0.1"
                                  ^^^^
  KUBELET_OTHER_ARGS: >-
    --v=2
    --cpu-cfs-quota=no
                    ^^
`,
    ))
  test('Cluster API and kubeadm patches of old', () =>
    checkRule(
      misspelled as never,
      `
apiVersion: controlplane.cluster.x-k8s.io/v1beta1
kind: KubeadmControlPlane
metadata: { name: main }
spec:
  kubeadmConfigSpec:
    clusterConfiguration:
      apiServer:
        extraArgs:
          audit-log-pth: /var/log/audit.log
          ^^^^^^^^^^^^^
    initConfiguration:
      nodeRegistration:
        kubeletExtraArgs:
          node-lables: a=b
          ^^^^^^^^^^^
`,
    ))
  test('half-typed things do not throw', async () => {
    for (const line of [
      'command: [kube-apiserver, "--',
      'command: [kube-apiserver, --=, -, --a',
      'command:\n  - kube-apiserver\n  - --',
      'command: kube-apiserver',
      'args: [etcd, null, 3, [x]]',
    ])
      expect(
        await says([...flagsRules, ...cisRules], container(`image: registry.k8s.io/etcd:3.6.1\n${line}`)),
      ).toBeInstanceOf(Array)
  })
})

describe('cut off anywhere', () => {
  test.each([0, 3, 5])('%#: neither rules nor hovers throw', async index => {
    const text = controlPlane[index]!
    for (let end = 200; end < text.length; end += 131) {
      await says([...flagsRules, ...cisRules], text.slice(0, end))
      await showHover(`${text.slice(0, end)}<|>`)
    }
  })
})

describe('releases', () => {
  const kubeadm = (version: string) => `
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
${version}
controllerManager:
  extraArgs:
    pod-eviction-timeout: 30s
    v: "2"
`
  test('the file says which', async () => {
    expect(await says([removed], kubeadm('kubernetesVersion: v1.26.3'))).toEqual([])
    expect(await says([removed], kubeadm('kubernetesVersion: v1.27.0'))).toEqual(['removed-flag: pod-eviction-timeout'])
  })
  test('or else the setting', async () => {
    expect(await says([removed], kubeadm('clusterName: a'), { kubernetesVersion: '1.24' })).toEqual([])
    expect(await says([removed], kubeadm('clusterName: a'))).toEqual(['removed-flag: pod-eviction-timeout'])
  })
})

describe('fixes keep the form of the file', () => {
  test('a list in its own indentation', () =>
    checkFix(
      anonymousAuth as never,
      container('image: a:1\ncommand:\n- kube-apiserver\n- --v=2\nargs:\n- --vmodule=x=1'),
      container('image: a:1\ncommand:\n- kube-apiserver\n- --v=2\nargs:\n- --vmodule=x=1\n- --anonymous-auth=false'),
    ))
  test('a list between brackets', () =>
    checkFix(
      clientCertAuth as never,
      container('image: a:1\ncommand: [etcd, --name, a]'),
      container('image: a:1\ncommand: [etcd, --name, a, --client-cert-auth=true]'),
    ))
  test('two flags at once', () =>
    checkFix(
      etcdCertificate as never,
      container('image: a:1\ncommand:\n  - etcd\n  - --name=a'),
      container(
        'image: a:1\ncommand:\n  - etcd\n  - --name=a\n  - --cert-file=/etc/kubernetes/pki/etcd/server.crt\n  - --key-file=/etc/kubernetes/pki/etcd/server.key',
      ),
    ))
  test('an item of a list, the only item of a list, and a value of its own', async () => {
    const before = (value: string) =>
      container(`image: a:1\ncommand:\n  - kube-apiserver\n  - --authorization-mode=${value}\n  - --v=2`)
    await checkFix(alwaysAllow as never, before('Node,AlwaysAllow,RBAC'), before('Node,RBAC'))
    await checkFix(
      alwaysAllow as never,
      before('AlwaysAllow'),
      container('image: a:1\ncommand:\n  - kube-apiserver\n  - --v=2'),
    )
    await checkFix(
      tokenFile as never,
      container('image: a:1\ncommand:\n  - kube-apiserver\n  - --token-auth-file\n  - /a.csv\n  - --v=2'),
      container('image: a:1\ncommand:\n  - kube-apiserver\n  - --v=2'),
    )
  })
  test('text in quotes, and a list of kubeadm', async () => {
    await checkFix(
      kubeletEvents as never,
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  KUBELET_EXTRA_ARGS: "--v=2 --event-qps=50"\n',
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  KUBELET_EXTRA_ARGS: "--v=2 --event-qps=5"\n',
    )
    await checkFix(
      kubeletEvents as never,
      'apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n    - name: event-qps\n      value: "50"\n',
      'apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n    - name: event-qps\n      value: "5"\n',
    )
  })
  test('where kubeadm adds flags of its own, a missing one is not missed', () =>
    checkRule(
      auditPath as never,
      'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer:\n  extraArgs:\n    - name: v\n      value: "2"\n',
    ))
})

describe('the benchmark and what it is called elsewhere', () => {
  test('every check has its name once or in parts', () => {
    const ids = (tool: 'trivy' | 'checkov') =>
      [...new Set(cisRules.flatMap(({ aliases }) => aliases?.[tool] ?? []))].sort()
    const missing = Array.from({ length: 92 }, (_, index) => `KCV-${String(index + 1).padStart(4, '0')}`).filter(
      id => !ids('trivy').includes(id),
    )
    // Trivy has no check of these numbers
    expect(missing).toEqual(['KCV-0023', 'KCV-0031', 'KCV-0032'])
    expect(ids('checkov')).toHaveLength(59)
  })
  test('a value in a variable counts', () =>
    checkRule(
      clientCertAuth as never,
      container(
        'image: quay.io/coreos/etcd:v3.6.1\ncommand: [etcd]\nenv:\n  - name: ETCD_CLIENT_CERT_AUTH\n    value: "true"',
      ),
    ))
})

describe('rules that come with the first document about a cluster', () => {
  test.each(rulesOfCluster.map(rule => [rule.id, rule] as const))('%s: its examples bring it', (_, { examples }) => {
    for (const source of examples.bad)
      expect(parse(fixture(source).text).slices.some(({ part }) => mentionsCluster(part))).toBe(true)
  })
})

test("kind's patches of kubeadm are judged where they stand", async () => {
  const text = `
kind: Cluster
apiVersion: kind.x-k8s.io/v1alpha4
nodes:
  - role: control-plane
    kubeadmConfigPatches:
      - |
        kind: ClusterConfiguration
        etcd:
          local:
            extraArgs:
              heartbeat-interval: "500"
              election-timeout: "1000"
              snapshot-cout: "5"
`.slice(1)
  const found = await lintText(text)
  expect(found.map(({ rule, span }) => `${rule.id}: ${text.slice(span.start, span.end)}`)).toEqual([
    'kubernetes/etcd-election-timeout: 1000',
    'kubernetes/misspelled-flag: snapshot-cout',
  ])
  expect(applyEdits(text, found[1]!.fixes[0]!.edits)).toContain('              snapshot-count: "5"\n')
})
