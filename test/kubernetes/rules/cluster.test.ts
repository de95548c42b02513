import { describe, expect, test } from 'vitest'
import auditLogsSecrets from '../../../server/src/kubernetes/rules/cluster/audit-logs-secrets.js'
import corefileBrace from '../../../server/src/kubernetes/rules/cluster/corefile-brace.js'
import corefileRemovedPlugin from '../../../server/src/kubernetes/rules/cluster/corefile-removed-plugin.js'
import corefileRemovedProperty from '../../../server/src/kubernetes/rules/cluster/corefile-removed-property.js'
import corefileUnknownPlugin from '../../../server/src/kubernetes/rules/cluster/corefile-unknown-plugin.js'
import imageGcThresholds from '../../../server/src/kubernetes/rules/cluster/image-gc-thresholds.js'
import subnetsOverlap from '../../../server/src/kubernetes/rules/cluster/subnets-overlap.js'
import { checkFix, checkRule, lintText } from '../../harness/check.js'
import { config, usual } from '../topics/cluster/_corefile.js'

describe('a Corefile', () => {
  test('as kubeadm writes it', async () => {
    const found = await lintText(
      config(`${usual}
example.org:53 {
    errors
    cache 30
    forward . 10.0.0.53 10.0.0.54
}`),
    )
    expect(found.map(({ rule }) => rule.id)).toEqual([])
  })

  test('a stray brace', async () => {
    await checkRule(corefileBrace, config('.:53 {\n    errors\n}\n}\n^'))
  })

  test('the last brace is missing', async () => {
    await checkRule(corefileBrace, config('.:53 {\n     ^\n    errors\n    log'))
  })

  test('braces of templates are words', async () => {
    await checkRule(
      corefileBrace,
      config('.:53 {\n    template IN A {\n        match "^a{2}[.]$"\n        answer "x {$TTL} {"\n    }\n}'),
    )
  })

  test('a text in quotes is left alone', async () => {
    await checkRule(corefileBrace, config('', 'Corefile: ".:53 { errors"'))
  })

  test('a file of another name is no Corefile', async () => {
    await checkRule(corefileBrace, config('.:53 {', 'nginx.conf: |'))
  })

  test('proxy becomes forward', async () => {
    await checkFix(
      corefileRemovedPlugin,
      config('.:53 {\n    proxy . 8.8.8.8\n}'),
      config('.:53 {\n    forward . 8.8.8.8\n}'),
    )
  })

  test('upstream goes with its line', async () => {
    await checkFix(
      corefileRemovedProperty,
      config('.:53 {\n    kubernetes cluster.local {\n        upstream 1.1.1.1\n        ttl 30\n    }\n}'),
      config('.:53 {\n    kubernetes cluster.local {\n        ttl 30\n    }\n}'),
    )
  })

  test('upstream elsewhere may mean something', async () => {
    await checkRule(corefileRemovedProperty, config('.:53 {\n    file a.db {\n        upstream\n    }\n}'))
  })

  test('a slip in a name', async () => {
    await checkFix(
      corefileUnknownPlugin,
      config('.:53 {\n    fowrard . 8.8.8.8\n}'),
      config('.:53 {\n    forward . 8.8.8.8\n}'),
    )
  })

  test('plugins of other builds, variables and imports', async () => {
    await checkRule(
      corefileUnknownPlugin,
      config('.:53 {\n    records {\n    ^^^^^^^\n        @ A 1.1.1.1\n    }\n    {$PLUGIN}\n    import x\n}'),
    )
  })
})

describe('configuration files', () => {
  test('what kubeadm and kind write is fine', async () => {
    const found = await lintText(`apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
evictionHard:
  nodefs.available: 0%
  nodefs.inodesFree: 0%
  imagefs.available: 0%
evictionPressureTransitionPeriod: 0s
imageGCHighThresholdPercent: 100
imageMinimumGCAge: 0s
imageMaximumGCAge: 0s
shutdownGracePeriod: 0s
shutdownGracePeriodCriticalPods: 0s
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking: { dnsDomain: cluster.local, podSubnet: "10.244.0.0/16,fd00:10:244::/56", serviceSubnet: "10.96.0.0/16,fd00:10:96::/112" }
`)
    expect(found.map(({ rule }) => rule.id)).toEqual([])
  })

  test('subnets of kind, and of two families', async () => {
    await checkRule(
      subnetsOverlap,
      `apiVersion: kind.x-k8s.io/v1alpha4
kind: Cluster
networking:
  podSubnet: 10.96.128.0/17
             ^^^^^^^^^^^^^^
`,
    )
    await checkRule(
      subnetsOverlap,
      `apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: fd00:10::/48
  serviceSubnet: 10.96.0.0/12
`,
    )
  })

  test('a subnet that a template writes, or that is half typed, is left alone', async () => {
    for (const subnet of ['{{ .Values.pods }}', '10.96', '"10.96.0.0/"'])
      await checkRule(
        subnetsOverlap,
        `apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nnetworking:\n  podSubnet: ${subnet}\n`,
      )
  })

  test('a file in a ConfigMap is checked where it stands', async () => {
    await checkRule(
      imageGcThresholds,
      `apiVersion: v1
kind: ConfigMap
metadata: { name: kubelet-config, namespace: kube-system }
data:
  kubelet: |
    apiVersion: kubelet.config.k8s.io/v1beta1
    kind: KubeletConfiguration
    imageGCLowThresholdPercent: 90
                                ^^
`,
    )
  })

  test('reading Secrets sends no body, only an answer', async () => {
    const policy = (level: string) =>
      `apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n  - level: ${level}\n    verbs: [get, list]\n    resources:\n      - resources: [secrets]\n`
    await checkRule(auditLogsSecrets, policy('Request'))
    await checkRule(auditLogsSecrets, `${policy('RequestResponse')}                    ^^^^^^^\n`)
  })
})
