import { expect, test } from 'vitest'
import { showComplete } from '../../harness/check.js'

const pod = (program: string, lines: string): string => `
apiVersion: v1
kind: Pod
metadata: { name: ${program} }
spec:
  containers:
    - name: ${program}
      image: registry.k8s.io/${program}:${program === 'etcd' ? '3.6.5-0' : 'v1.36.1'}
      command:
        - ${program}
${lines}
`

test('names that begin as typed, without those that are there', async () => {
  const found = await showComplete(pod('etcd', '        - --auto-compaction-mode=periodic\n        - --auto-c<|>'))
  expect(found).toEqual(['--auto-compaction-retention → --auto-compaction-retention='])
})
test('on a line of its own, behind a bare dash, and between brackets', async () => {
  expect(await showComplete(pod('kube-scheduler', '        - --v=2\n        - <|>'))).toContain(
    '--leader-elect → --leader-elect=',
  )
  expect(
    await showComplete(
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      command: [etcd, --nam<|>]\n',
    ),
  ).toEqual(['--name → --name='])
})
test('a name keeps its value', async () => {
  expect(await showComplete(pod('etcd', '        - --quota<|>=8589934592'))).toEqual(['--quota-backend-bytes'])
})
test('flags that are gone from the release are not offered', async () => {
  const found = await showComplete(pod('kube-controller-manager', '        - --pod-evic<|>'))
  expect(found).toEqual([])
})
test('values of switches, enumerations and lists', async () => {
  expect(await showComplete(pod('kube-apiserver', '        - --profiling=<|>'))).toEqual(['true', 'false'])
  expect(await showComplete(pod('etcd', '        - --auto-compaction-mode=<|>'))).toEqual(['periodic', 'revision'])
  expect(await showComplete(pod('kube-apiserver', '        - --authorization-mode=Node,R<|>'))).toEqual(['RBAC'])
  expect(
    await showComplete(
      pod('kube-apiserver', '        - --enable-admission-plugins=NodeRestriction,Node<|>,PodNodeSelector'),
    ),
  ).toEqual(['NodeDeclaredFeatureValidator'])
})
test('kubeadm: keys of a map, and the value of one in quotes', async () => {
  const config = (lines: string) =>
    `apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\napiServer:\n  extraArgs:\n${lines}\n`
  expect(await showComplete(config('    v: "2"\n    audit-log-max<|>'))).toEqual([
    'audit-log-maxage → audit-log-maxage: ',
    'audit-log-maxbackup → audit-log-maxbackup: ',
    'audit-log-maxsize → audit-log-maxsize: ',
  ])
  expect(await showComplete(config('    profiling: <|>'))).toEqual(['true → "true"', 'false → "false"'])
})
test('kubeadm: the list of later versions', async () => {
  const config = (lines: string) =>
    `apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n${lines}\n`
  expect(await showComplete(config('    - name: max-p<|>'))).toEqual(['max-pods'])
  expect(await showComplete(config('    - name: cgroup-driver\n      value: <|>'))).toEqual(['cgroupfs', 'systemd'])
})
test("words in kubelet's environment", async () => {
  const config = (value: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  KUBELET_EXTRA_ARGS: ${value}\n`
  expect(await showComplete(config('"--v=2 --max-p<|> --node-ip=10.0.0.1"'))).toEqual(['--max-pods → --max-pods='])
})
test('nothing for programs that are not ours', async () => {
  expect(
    await showComplete(
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      command: [nginx, --<|>]\n',
    ),
  ).toEqual([])
})
