import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../server/src/core/edits.js'
import { type Finding, messageOf } from '../../../server/src/core/lint.js'
import { parse } from '../../../server/src/kubernetes/document.js'
import { partsOf } from '../../../server/src/kubernetes/embedded.js'
import { kubernetes } from '../../../server/src/kubernetes/index.js'
import { lintText, showComplete, showHover } from '../../harness/check.js'
import { byId, contextWith } from '../../harness/languages.js'

const say = (text: string, findings: readonly Finding[]): string[] =>
  findings.map(finding => `${text.slice(finding.span.start, finding.span.end)}: ${finding.rule.id}`)
const grave = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'error' || severity === 'warning')

const kubeProxy = `apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-proxy
  namespace: kube-system
data:
  config.conf: |-
    apiVersion: kubeproxy.config.k8s.io/v1alpha1
    kind: KubeProxyConfiguration
    mode: ipvs
    ipvs:
      scheduler: rr
      tcpFinTimeout: 30s
  kubeconfig.conf: |-
    apiVersion: v1
    kind: Config
`

describe('a file in a ConfigMap', () => {
  it('is a document of its own', () => {
    expect(partsOf(parse(kubeProxy)).map(({ part }) => part.resources.map(({ kind }) => kind))).toEqual([
      ['ConfigMap'],
      ['KubeProxyConfiguration'],
    ])
  })

  it('is right where it is right', async () => {
    expect(say(kubeProxy, grave(await lintText(kubeProxy, { preset: 'all' })))).toEqual([])
  })

  it('is checked, and what is found stands where it is written', async () => {
    const text = kubeProxy.replace('mode: ipvs', 'mode: userspace').replace('    ipvs:', '    ipvz:')
    expect(say(text, await lintText(text))).toEqual([
      'userspace: kubernetes/invalid-value',
      'ipvz: kubernetes/ignored-config-field',
    ])
  })

  it('is explained', async () => {
    expect(await showHover(kubeProxy.replace('tcpFinTimeout', 'tcp<|>FinTimeout'))).toMatchInlineSnapshot(`
      "[tcpFinTimeout]

      tcpFinTimeout

      How long a TCP session lives after a FIN; 0s leaves the kernel's value.

      ipvs.tcpFinTimeout · duration · default 0s · since 1.18

      https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/#kubeproxy-config-k8s-io-v1alpha1-KubeProxyConfiguration"
    `)
    expect(await showHover(kubeProxy.replace('tcpFinTimeout', 'tcp<|>FinTimeout'), 'zh-cn')).toMatchInlineSnapshot(`
      "[tcpFinTimeout]

      tcpFinTimeout

      收到 FIN 后 TCP 会话保留多久；0s 表示沿用内核的值。

      ipvs.tcpFinTimeout · 时长 · 默认 0s · 自 1.18 起

      https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/#kubeproxy-config-k8s-io-v1alpha1-KubeProxyConfiguration"
    `)
    expect(await showHover(kubeProxy.replace('KubeProxyConfiguration', 'Kube<|>ProxyConfiguration'))).toContain(
      'kube-proxy',
    )
  })

  it('is completed', async () => {
    expect(await showComplete(kubeProxy.replace('scheduler: rr', 'scheduler: w<|>'))).toMatchInlineSnapshot(`
      [
        "wlc",
        "wrr",
      ]
    `)
    expect(
      await showComplete(kubeProxy.replace('mode: ipvs\n', 'mode: ipvs\n    detectLocalM<|>\n')),
    ).toMatchInlineSnapshot(`
      [
        "detectLocalMode → detectLocalMode: \${1|ClusterCIDR,NodeCIDR,BridgeInterface,InterfaceNamePrefix|}",
      ]
    `)
  })

  it('is mended in its margin', async () => {
    const join = `apiVersion: v1
kind: ConfigMap
metadata:
  name: join
data:
  join.yaml: |
    apiVersion: kubeadm.k8s.io/v1beta4
    kind: JoinConfiguration
    discovery:
      bootstrapToken:
        token: abcdef.0123456789abcdef
`
    const [missing, ...others] = grave(await lintText(join))
    expect(others).toEqual([])
    expect(applyEdits(join, missing!.fixes[0]!.edits)).toMatchInlineSnapshot(`
      "apiVersion: v1
      kind: ConfigMap
      metadata:
        name: join
      data:
        join.yaml: |
          apiVersion: kubeadm.k8s.io/v1beta4
          kind: JoinConfiguration
          discovery:
            bootstrapToken:
              token: abcdef.0123456789abcdef
              apiServerEndpoint: 10.0.0.10:6443
      "
    `)
  })

  it('is in the outline', () => {
    const [map] = kubernetes.symbols(parse(kubeProxy))
    const [file] = map!.children
    expect(file!.name).toBe('KubeProxyConfiguration')
    expect(kubeProxy.slice(file!.nameSpan.start, file!.nameSpan.end)).toBe('KubeProxyConfiguration')
  })

  it('is left in peace by an ignore comment in it', async () => {
    const text = kubeProxy.replace('    ipvs:', '    ipvz:')
    const [finding] = grave(await lintText(text))
    const edit = kubernetes.ignore(parse(text), finding!)!
    const quiet = applyEdits(text, [edit])
    expect(quiet).toContain('\n    # fairlead ignore=kubernetes/ignored-config-field\n    ipvz:\n')
    expect(grave(await lintText(quiet))).toEqual([])
  })

  it.each([
    ['folded', kubeProxy.replace('config.conf: |-', 'config.conf: >-')],
    ['in another kind', kubeProxy.replace('kind: ConfigMap', 'kind: Other')],
    ['with its own indentation', kubeProxy.replace('config.conf: |-', 'config.conf: |4-')],
  ])('is not looked into where it is %s', (_, text) => {
    expect(partsOf(parse(text))).toHaveLength(1)
  })

  it('is read with Windows line ends, behind other documents, in a list', async () => {
    const text = `apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: List
items:
  - ${kubeProxy.replace('mode: ipvs', 'mode: ipsv').trimEnd().replaceAll('\n', '\n    ')}
`.replaceAll('\n', '\r\n')
    expect(say(text, grave(await lintText(text)))).toEqual(['ipsv: kubernetes/invalid-value'])
  })

  it('may be several documents', async () => {
    const text = `apiVersion: v1
kind: ConfigMap
metadata:
  name: kubeadm
data:
  kubeadm.yaml: |
    apiVersion: kubeadm.k8s.io/v1beta4
    kind: InitConfiguration
    ---
    apiVersion: kubeadm.k8s.io/v1beta4
    kind: ClusterConfiguration
    networking:
      podSubnets: 10.244.0.0/16

    ---
    apiVersion: kubelet.config.k8s.io/v1beta1
    kind: KubeletConfiguration
    maxPods: many
`
    expect(say(text, grave(await lintText(text)))).toEqual([
      'podSubnets: kubernetes/ignored-config-field',
      'many: kubernetes/wrong-type',
    ])
  })
})

it('nothing throws, and no place lies outside of the file, whatever is cut away or put in', {
  timeout: 60_000,
}, async () => {
  const noise = fc.constantFrom(
    '',
    '\t',
    '\r\n',
    '\n',
    '---\n',
    '    ---\n',
    '"',
    '{{ x }}',
    '  ',
    ': ',
    '- ',
    '|',
    '# ',
  )
  const texts = fc.constantFrom(
    kubeProxy,
    kubeProxy.replaceAll('\n', '\r\n'),
    kubeProxy.slice(kubeProxy.indexOf('data')),
  )
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(), fc.nat(40), noise, fc.nat(), async (text, at, length, put, caret) => {
      const start = at % text.length
      const broken = text.slice(0, start) + put + text.slice(start + length)
      for (const { span, fixes } of await lintText(broken, { preset: 'all' }, byId.kubernetes))
        for (const one of [span, ...fixes.flatMap(({ edits }) => edits.map(edit => edit.span))]) {
          expect(one.start).toBeGreaterThanOrEqual(0)
          expect(one.end).toBeGreaterThanOrEqual(one.start)
          expect(one.end).toBeLessThanOrEqual(broken.length)
        }
      const place = caret % (broken.length + 1)
      await kubernetes.hover(parse(broken), place, contextWith())
      await kubernetes.complete?.(parse(broken), place, contextWith())
    }),
    { numRuns: 150 },
  )
})

describe('a patch in a cluster of kind', () => {
  const cluster = (patch: string): string => `kind: Cluster
apiVersion: kind.x-k8s.io/v1alpha4
nodes:
- role: control-plane
  kubeadmConfigPatches:
  - |
${patch.replace(/^/gm, '    ')}
`

  it.each([
    [
      'without a version',
      'kind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n    node-labels: "ingress-ready=true"',
    ],
    [
      'of v1beta4',
      'kind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n  - name: node-labels\n    value: ingress-ready=true',
    ],
    ['of a worker', 'kind: JoinConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n    node-labels: "a=b"'],
    ['of the kubelet', 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nmaxPods: 250'],
  ])('%s', async (_, patch) => {
    const text = cluster(patch)
    expect(partsOf(parse(text))).toHaveLength(2)
    expect(say(text, grave(await lintText(text, { preset: 'all' })))).toEqual([])
  })

  it('is checked and explained', async () => {
    const text = cluster(
      'kind: InitConfiguration\nnodeRegistration:\n  criSockets: unix:///run/containerd/containerd.sock',
    )
    const [finding, ...others] = grave(await lintText(text))
    expect(others).toEqual([])
    expect(text.slice(finding!.span.start, finding!.span.end)).toBe('criSockets')
    expect(messageOf(finding!, 'en')).toMatchInlineSnapshot(
      `"\`NodeRegistrationOptions\` has no field \`criSockets\`: kubeadm goes on without it, with at most a warning in the log. Is \`criSocket\` meant?"`,
    )
    expect(messageOf(finding!, 'zh-cn')).toMatchInlineSnapshot(
      `"\`NodeRegistrationOptions\` 没有 \`criSockets\` 字段，kubeadm 会当它没写，顶多在日志里警告一声。是不是想写 \`criSocket\`？"`,
    )
    expect(await showHover(text.replace('criSockets', 'cri<|>Socket'))).toContain(
      'unix:///run/containerd/containerd.sock',
    )
  })
})

describe('configuration inside of configuration', () => {
  it('of an admission plugin', async () => {
    const text = `apiVersion: apiserver.config.k8s.io/v1
kind: AdmissionConfiguration
plugins:
  - name: PodSecurity
    configuration:
      apiVersion: pod-security.admission.config.k8s.io/v1
      kind: PodSecurityConfiguration
      defaults:
        enforce: basline
`
    expect(say(text, await lintText(text))).toEqual(['basline: kubernetes/invalid-value'])
    expect(await showHover(text.replace('enforce', 'enf<|>orce'))).toContain('restricted')
  })

  it('of a plugin of the scheduler', async () => {
    const text = `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - schedulerName: packing
    pluginConfig:
      - name: NodeResourcesFit
        args:
          scoringStrategy:
            type: MostAlocated
      - name: MyOwn
        args:
          anything: 1
`
    expect(say(text, await lintText(text))).toEqual(['MostAlocated: kubernetes/invalid-value'])
  })
})
