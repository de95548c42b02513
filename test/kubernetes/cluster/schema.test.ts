import { describe, expect, it, test } from 'vitest'
import { applyEdits } from '../../../server/src/core/edits.js'
import { messageOf } from '../../../server/src/core/lint.js'
import type { Settings } from '../../../server/src/core/settings.js'
import { lintText } from '../../harness/check.js'
import { files } from './files.js'
import { references } from './reference.js'

async function found(text: string, settings: Partial<Settings> = { preset: 'all' }): Promise<string[]> {
  const findings = await lintText(text, settings)
  return findings.map(
    ({ rule, severity, span }) => `${severity} ${rule.id} ${text.slice(span.start, span.end).split('\n')[0]}`,
  )
}

const grave = (lines: readonly string[]): readonly string[] => lines.filter(line => /^(?:error|warning)/.test(line))

describe('files that are right', () => {
  it.each(files)('%s', async (_, yaml) => {
    // what is old is no mistake in the Kubernetes of its time
    const kubernetesVersion = yaml.includes('v1beta3') ? '1.30' : ''
    expect(grave(await found(`${yaml}\n`, { preset: 'all', kubernetesVersion }))).toEqual([])
  })
  it.each(references)('%s', async (_, yaml) => {
    expect(grave(await found(yaml))).toEqual([])
  })
})

const kubeadm = (kind: string, rest: string, version = 'v1beta4'): string =>
  `apiVersion: kubeadm.k8s.io/${version}\nkind: ${kind}\n${rest}\n`
const kubelet = (rest: string): string =>
  `apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n${rest}\n`
const kubeProxy = (rest: string): string =>
  `apiVersion: kubeproxy.config.k8s.io/v1alpha1\nkind: KubeProxyConfiguration\n${rest}\n`

describe('what is wrong is found', () => {
  it.each<[string, string, string, Partial<Settings>?]>([
    ['a field that nobody knows', kubelet('maxPodz: 60'), 'warning kubernetes/ignored-config-field maxPodz'],
    [
      'a field at the wrong level',
      kubeadm('ClusterConfiguration', 'podSubnet: 10.244.0.0/16'),
      'warning kubernetes/ignored-config-field podSubnet',
    ],
    [
      'a field of a later version',
      kubelet('imageMaximumGCAge: 24h'),
      'warning kubernetes/ignored-config-field imageMaximumGCAge',
      { kubernetesVersion: '1.28' },
    ],
    [
      'a field that a strict reader refuses',
      'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\nworkers: 3\n',
      'error kubernetes/unknown-field workers',
    ],
    ['a number in place of a time', kubelet('syncFrequency: 60'), 'error kubernetes/wrong-type 60'],
    ['a time without its unit', kubelet('syncFrequency: "60"'), 'error kubernetes/invalid-format "60"'],
    ['a text in place of a number', kubelet('maxPods: "60"'), 'error kubernetes/wrong-type "60"'],
    [
      'flags as a map in v1beta4',
      kubeadm('ClusterConfiguration', 'apiServer:\n  extraArgs:\n    v: "4"'),
      'error kubernetes/wrong-type extraArgs',
    ],
    [
      'flags as a list in v1beta3',
      kubeadm('ClusterConfiguration', 'apiServer:\n  extraArgs:\n    - name: v\n      value: "4"', 'v1beta3'),
      'error kubernetes/wrong-type extraArgs',
      { kubernetesVersion: '1.30' },
    ],
    ['a mode that is gone', kubeProxy('mode: userspace'), 'error kubernetes/invalid-value userspace'],
    ['a percentage above 100', kubelet('imageGCHighThresholdPercent: 120'), 'error kubernetes/out-of-range 120'],
    [
      'a network that is none',
      kubeadm('ClusterConfiguration', 'networking:\n  podSubnet: 10.244.0.0'),
      'error kubernetes/invalid-format 10.244.0.0',
    ],
    [
      'an endpoint with a scheme',
      kubeadm('ClusterConfiguration', 'controlPlaneEndpoint: https://10.0.0.10:6443'),
      'error kubernetes/invalid-format https://10.0.0.10:6443',
    ],
    [
      'a member of etcd without its scheme',
      kubeadm('ClusterConfiguration', 'etcd:\n  external:\n    endpoints: [10.0.0.11:2379]'),
      'error kubernetes/invalid-format 10.0.0.11:2379',
    ],
    [
      'a required field that is missing',
      kubeadm('ClusterConfiguration', 'etcd:\n  external:\n    caFile: /ca.crt'),
      'error kubernetes/missing-field external',
    ],
    [
      'a field that is not to be used',
      kubelet('iptablesDropBit: 14'),
      'warning kubernetes/deprecated-field iptablesDropBit',
    ],
    [
      'a version that is not to be used',
      kubeadm('ClusterConfiguration', 'clusterName: shop', 'v1beta3'),
      'warning kubernetes/deprecated-api-version kubeadm.k8s.io/v1beta3',
    ],
    [
      'a version that is still to come',
      kubeadm('ClusterConfiguration', 'clusterName: shop'),
      'error kubernetes/wrong-api-version kubeadm.k8s.io/v1beta4',
      { kubernetesVersion: '1.30' },
    ],
    [
      'no version',
      'kind: KubeletConfiguration\nmaxPods: 60\n',
      'error kubernetes/missing-api-version KubeletConfiguration',
    ],
    [
      'the file of another program',
      'apiVersion: kubeadm.k8s.io/v1beta4\nkind: KubeletConfiguration\n',
      'error kubernetes/wrong-api-version kubeadm.k8s.io/v1beta4',
    ],
    [
      'a slip in the kind',
      'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfigurations\n',
      'error kubernetes/unknown-kind ClusterConfigurations',
    ],
  ])('%s', async (_, yaml, finding, settings = {}) => {
    expect(await found(yaml, settings)).toEqual([finding])
  })

  it.each([
    ['versions of other times', 'apiVersion: kubeadm.k8s.io/v1beta2\nkind: ClusterConfiguration\nanything: 1\n'],
    ['kinds of other groups', 'apiVersion: cluster.x-k8s.io/v1beta1\nkind: Cluster\nmetadata:\n  name: shop\n'],
    [
      'arguments of plugins of others',
      'apiVersion: kubescheduler.config.k8s.io/v1beta3\nkind: KubeSchedulerConfiguration\nx: 1\n',
    ],
    ['zero, which stands for the default', kubelet('port: 0\nmaxPods: 0\nregistryPullQPS: 0\ncontainerLogMaxFiles: 0')],
    ['texts that a person fills in', kubeadm('ClusterConfiguration', 'controlPlaneEndpoint: ${LOAD_BALANCER}:6443')],
    ['words that a person fills in', kubeadm('ClusterConfiguration', 'controlPlaneEndpoint: LOAD_BALANCER_DNS:PORT')],
    ['templates', kubeadm('ClusterConfiguration', 'networking:\n  podSubnet: {{ .Values.podSubnet }}')],
  ])('%s are left alone', async (_, yaml) => {
    expect(grave(await found(yaml, {}))).toEqual([])
  })

  it('names the program that reads the file', async () => {
    const [finding] = await lintText(kubeProxy('mode: userspace'))
    expect(messageOf(finding!, 'en')).toMatchInlineSnapshot(
      `"kube-proxy refuses \`userspace\` as \`mode\`. Allowed: \`iptables\`, \`ipvs\`, \`nftables\` or \`kernelspace\`."`,
    )
    expect(messageOf(finding!, 'zh-cn')).toMatchInlineSnapshot(
      `"kube-proxy 不接受 \`userspace\` 作为 \`mode\`。可取 \`iptables\`、\`ipvs\`、\`nftables\` 或 \`kernelspace\`。"`,
    )
    const [ignored] = await lintText(kubelet('imageMaximumGCAge: 24h'), { kubernetesVersion: '1.28' })
    expect(messageOf(ignored!, 'en')).toMatchInlineSnapshot(
      `"\`KubeletConfiguration\` has no field \`imageMaximumGCAge\` before Kubernetes 1.29: the kubelet goes on without it, with at most a warning in the log. This file is checked for 1.28: delete the field, or choose the version of your cluster."`,
    )
    expect(messageOf(ignored!, 'zh-cn')).toMatchInlineSnapshot(
      `"\`KubeletConfiguration\` 没有 \`imageMaximumGCAge\` 字段（从 Kubernetes 1.29 起才有），kubelet 会当它没写，顶多在日志里警告一声。本文件按 1.28 检查：删掉这个字段，或选择集群的实际版本。"`,
    )
    const [misplaced] = await lintText(kubeadm('ClusterConfiguration', 'clusterName: a\npodSubnet: 10.244.0.0/16'))
    expect(messageOf(misplaced!, 'en')).toMatchInlineSnapshot(
      `"\`ClusterConfiguration\` has no field \`podSubnet\`: kubeadm goes on without it, with at most a warning in the log. It belongs to \`networking\`. Move it there."`,
    )
    expect(messageOf(misplaced!, 'zh-cn')).toMatchInlineSnapshot(
      `"\`ClusterConfiguration\` 没有 \`podSubnet\` 字段，kubeadm 会当它没写，顶多在日志里警告一声。它属于 \`networking\`，把它移过去。"`,
    )
  })
})

test.each([
  [
    'v1beta4',
    '    v: "4"\n    profiling: "false"',
    '    - name: v\n      value: "4"\n    - name: profiling\n      value: "false"',
  ],
  ['v1beta3', '    - name: v\n      value: "4"', '    v: "4"'],
])('flags get the form of %s', async (version, before, after) => {
  const file = (flags: string): string => kubeadm('ClusterConfiguration', `apiServer:\n  extraArgs:\n${flags}`, version)
  const [finding] = await lintText(file(before), { kubernetesVersion: version === 'v1beta3' ? '1.30' : '' })
  expect(applyEdits(file(before), finding!.fixes[0]!.edits)).toBe(file(after))
})

test('v1beta3 becomes v1beta4, with flags as lists', async () => {
  const old = kubeadm(
    'InitConfiguration',
    'nodeRegistration:\n  kubeletExtraArgs:\n    node-ip: 10.0.0.11\n    v: "4"',
    'v1beta3',
  )
  const [finding] = await lintText(old)
  const text = applyEdits(old, finding!.fixes[0]!.edits)
  expect(text).toMatchInlineSnapshot(`
    "apiVersion: kubeadm.k8s.io/v1beta4
    kind: InitConfiguration
    nodeRegistration:
      kubeletExtraArgs:
        - name: node-ip
          value: 10.0.0.11
        - name: v
          value: "4"
    "
  `)
  expect(await found(text, {})).toEqual([])
  const waiting = kubeadm('ClusterConfiguration', 'apiServer:\n  timeoutForControlPlane: 4m0s', 'v1beta3')
  expect((await lintText(waiting))[0]!.fixes).toEqual([])
})
