import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { configKind } from '../../../server/src/kubernetes/cluster/config/index.js'
import { componentNamed, flagNamed } from '../../../server/src/kubernetes/cluster/flags/index.js'
import { valueProblem } from '../../../server/src/kubernetes/cluster/flags/value.js'
import { files } from './files.js'
import { misfits } from './fits.js'

function problemsOf(yaml: string): string[] {
  const { apiVersion, kind, ...rest } = parse(yaml)
  const found = configKind(apiVersion, kind)
  return found ? misfits(rest, found.type, found.types) : [`unknown: ${apiVersion} ${kind}`]
}

function flagProblems(command: string): string[] {
  const [name = '', ...flags] = command.trim().split(/\s+/)
  const component = componentNamed(name)
  if (!component) return [`unknown: ${name}`]
  return flags.flatMap(written => {
    const [, key = '', value = ''] = /^--?([^=]+)=?(.*)$/.exec(written) ?? []
    const flag = flagNamed(component, key)
    if (!flag) return [`${key}: unknown`]
    if (flag.removed || flag.until) return [`${key}: gone`]
    const problem = valueProblem(flag, value)
    return problem ? [`${key}: ${problem.kind} ${problem.part}`] : []
  })
}

describe('configuration files', () => {
  it.each(files)('%s', (_, yaml) => {
    expect(problemsOf(yaml)).toEqual([])
  })

  it('a wrong file is told', () => {
    expect(
      problemsOf(`apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
apiServer: { extraArgs: { v: "4" } }
encryptionAlgorithm: RSA-1024
networks: {}
etcd: { external: {} }`),
    ).toEqual([
      '.apiServer.extraArgs: no list',
      '.encryptionAlgorithm: not allowed: RSA-1024',
      '.networks: unknown',
      '.etcd.external.endpoints: missing',
    ])
  })
})

describe('commands of static Pods', () => {
  it.each([
    `kube-apiserver --advertise-address=10.0.0.11 --allow-privileged=true --authorization-mode=Node,RBAC
     --client-ca-file=/etc/kubernetes/pki/ca.crt --enable-admission-plugins=NodeRestriction
     --enable-bootstrap-token-auth=true --etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt
     --etcd-certfile=/etc/kubernetes/pki/apiserver-etcd-client.crt --etcd-keyfile=/etc/kubernetes/pki/apiserver-etcd-client.key
     --etcd-servers=https://127.0.0.1:2379 --kubelet-client-certificate=/etc/kubernetes/pki/apiserver-kubelet-client.crt
     --kubelet-client-key=/etc/kubernetes/pki/apiserver-kubelet-client.key
     --kubelet-preferred-address-types=InternalIP,ExternalIP,Hostname --proxy-client-cert-file=/etc/kubernetes/pki/front-proxy-client.crt
     --proxy-client-key-file=/etc/kubernetes/pki/front-proxy-client.key --requestheader-allowed-names=front-proxy-client
     --requestheader-client-ca-file=/etc/kubernetes/pki/front-proxy-ca.crt --requestheader-extra-headers-prefix=X-Remote-Extra-
     --requestheader-group-headers=X-Remote-Group --requestheader-username-headers=X-Remote-User --secure-port=6443
     --service-account-issuer=https://kubernetes.default.svc.cluster.local --service-account-key-file=/etc/kubernetes/pki/sa.pub
     --service-account-signing-key-file=/etc/kubernetes/pki/sa.key --service-cluster-ip-range=10.96.0.0/12 --runtime-config=
     --tls-cert-file=/etc/kubernetes/pki/apiserver.crt --tls-private-key-file=/etc/kubernetes/pki/apiserver.key`,
    `kube-controller-manager --allocate-node-cidrs=true --authentication-kubeconfig=/etc/kubernetes/controller-manager.conf
     --authorization-kubeconfig=/etc/kubernetes/controller-manager.conf --bind-address=127.0.0.1
     --client-ca-file=/etc/kubernetes/pki/ca.crt --cluster-cidr=10.244.0.0/16 --cluster-name=kubernetes
     --cluster-signing-cert-file=/etc/kubernetes/pki/ca.crt --cluster-signing-key-file=/etc/kubernetes/pki/ca.key
     --controllers=*,bootstrapsigner,tokencleaner --kubeconfig=/etc/kubernetes/controller-manager.conf --leader-elect=true
     --requestheader-client-ca-file=/etc/kubernetes/pki/front-proxy-ca.crt --root-ca-file=/etc/kubernetes/pki/ca.crt
     --service-account-private-key-file=/etc/kubernetes/pki/sa.key --service-cluster-ip-range=10.96.0.0/12
     --use-service-account-credentials=true --enable-hostpath-provisioner=true`,
    `kube-scheduler --authentication-kubeconfig=/etc/kubernetes/scheduler.conf
     --authorization-kubeconfig=/etc/kubernetes/scheduler.conf --bind-address=127.0.0.1
     --kubeconfig=/etc/kubernetes/scheduler.conf --leader-elect=true`,
    `etcd --advertise-client-urls=https://10.0.0.11:2379 --cert-file=/etc/kubernetes/pki/etcd/server.crt --client-cert-auth=true
     --data-dir=/var/lib/etcd --feature-gates=InitialCorruptCheck=true --initial-advertise-peer-urls=https://10.0.0.11:2380
     --initial-cluster=cp1=https://10.0.0.11:2380 --key-file=/etc/kubernetes/pki/etcd/server.key
     --listen-client-urls=https://127.0.0.1:2379,https://10.0.0.11:2379 --listen-metrics-urls=http://127.0.0.1:2381
     --listen-peer-urls=https://10.0.0.11:2380 --name=cp1 --peer-cert-file=/etc/kubernetes/pki/etcd/peer.crt
     --peer-client-cert-auth=true --peer-key-file=/etc/kubernetes/pki/etcd/peer.key
     --peer-trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt --snapshot-count=10000
     --trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt --watch-progress-notify-interval=5s`,
    `kubelet --bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf --kubeconfig=/etc/kubernetes/kubelet.conf
     --config=/var/lib/kubelet/config.yaml --container-runtime-endpoint=unix:///run/containerd/containerd.sock
     --node-ip=10.0.0.11 --node-labels= --provider-id=kind://docker/kind/cp --runtime-cgroups=/system.slice/containerd.service`,
    `kube-proxy --config=/var/lib/kube-proxy/config.conf --hostname-override=$(NODE_NAME)`,
    'coredns -conf=/etc/coredns/Corefile',
    `cloud-controller-manager --cloud-provider=aws --leader-elect=true --use-service-account-credentials=true
     --configure-cloud-routes=false --v=2`,
  ])('%s', command => {
    expect(flagProblems(command)).toEqual([])
  })

  it('a wrong command is told', () => {
    expect(
      flagProblems(
        'kube-apiserver --insecure-port=0 --max-request-inflight=400 --authorization-mode=RBAC,Nod --profiling=off',
      ),
    ).toEqual([
      'insecure-port: gone',
      'max-request-inflight: unknown',
      'authorization-mode: unknown Nod',
      'profiling: type off',
    ])
  })
})
