import { expect, test } from 'vitest'
import { renderHover } from '../../server/src/core/hover.js'
import type { Locale } from '../../server/src/core/localized.js'
import { byId, contextWith } from '../harness/languages.js'
import { memoryHost, uriOf, workspaceOf } from '../harness/memory-host.js'

const kubeadm = (subnet: string): string =>
  `apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nnetworking:\n  podSubnet: ${subnet}\n`
const flannel = `apiVersion: v1
kind: ConfigMap
metadata: { name: kube-flannel-cfg, namespace: kube-flannel }
data:
  net-conf.json: |
    {
      "Network": "10.244.0.0/16",
      "Backend": { "Type": "vxlan" }
    }
`

/** What is said of flannel's network beside other files. */
async function said(others: Record<string, string>, locale: Locale = 'en'): Promise<string> {
  const files = { ...others, 'cni/flannel.yaml': flannel }
  const place = { uri: uriOf('cni/flannel.yaml'), workspace: await workspaceOf(files) }
  const document = byId.kubernetes.parse(flannel, undefined, place)
  await byId.kubernetes.prepare?.(document, memoryHost(files), 'explain', place)
  const found = await byId.kubernetes.hover(document, flannel.indexOf('"Network"') + 3, contextWith())
  return found ? renderHover(found.content, { locale, markup: 'plaintext' }) : 'nothing'
}

test('flannel is told of the network that kubeadm has in the same folder', async () => {
  expect(await said({ 'cni/kubeadm.yaml': kubeadm('10.244.0.0/16') })).toContain('It is the podSubnet of kubeadm.yaml')
  expect(await said({ 'cni/kubeadm.yaml': kubeadm('10.96.0.0/16') })).toContain(
    'The cluster says 10.96.0.0/16 (podSubnet of kubeadm.yaml)',
  )
})

test('not of one in another folder, nor of several that differ', async () => {
  expect(await said({ 'other/kubeadm.yaml': kubeadm('10.96.0.0/16') })).not.toContain('.yaml')
  expect(await said({ 'cni/a.yaml': kubeadm('10.96.0.0/16'), 'cni/b.yaml': kubeadm('10.97.0.0/16') })).not.toContain(
    '.yaml',
  )
})

test('the same in Chinese', async () => {
  expect(await said({ 'cni/kubeadm.yaml': kubeadm('10.244.0.0/16') }, 'zh-cn')).toContain(
    '与 kubeadm.yaml 的 podSubnet 一致',
  )
  expect(await said({ 'cni/kubeadm.yaml': kubeadm('10.96.0.0/16') }, 'zh-cn')).toContain(
    'kubeadm.yaml 中集群的 podSubnet 是 10.96.0.0/16',
  )
})
