import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { configKind, configKinds } from '../../../server/src/kubernetes/cluster/config/index.js'
import { pluginArguments } from '../../../server/src/kubernetes/cluster/config/kube-scheduler.js'
import {
  type ConfigKind,
  type Field,
  fieldAt,
  innermost,
  reach,
} from '../../../server/src/kubernetes/cluster/config/model.js'
import { basicTypes, misfits } from './fits.js'
import { expectGoodText } from './text.js'

const kind = (apiVersion: string, name: string): ConfigKind => {
  const found = configKind(apiVersion, name)
  if (!found) throw new Error(`no kind ${apiVersion} ${name}`)
  return found
}
const field = (one: ConfigKind, path: string): Field => {
  const found = fieldAt(one, path)
  if (!found) throw new Error(`${one.kind} has no ${path}`)
  return found
}
const kubeadm = (version: 'v1beta3' | 'v1beta4', name: string) => kind(`kubeadm.k8s.io/${version}`, name)
const kubelet = kind('kubelet.config.k8s.io/v1beta1', 'KubeletConfiguration')
const kubeProxy = kind('kubeproxy.config.k8s.io/v1alpha1', 'KubeProxyConfiguration')
const scheduler = kind('kubescheduler.config.k8s.io/v1', 'KubeSchedulerConfiguration')

describe('configuration kinds', () => {
  it('are all there, and each once', () => {
    const names = configKinds.map(one => `${one.apiVersion} ${one.kind}`)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(
      expect.arrayContaining([
        ...['InitConfiguration', 'ClusterConfiguration', 'JoinConfiguration'].flatMap(one => [
          `kubeadm.k8s.io/v1beta3 ${one}`,
          `kubeadm.k8s.io/v1beta4 ${one}`,
        ]),
        'kubeadm.k8s.io/v1beta4 ResetConfiguration',
        'kubeadm.k8s.io/v1beta4 UpgradeConfiguration',
        'kubelet.config.k8s.io/v1beta1 KubeletConfiguration',
        'kubelet.config.k8s.io/v1 CredentialProviderConfig',
        'kubeproxy.config.k8s.io/v1alpha1 KubeProxyConfiguration',
        'kubescheduler.config.k8s.io/v1 KubeSchedulerConfiguration',
        'apiserver.config.k8s.io/v1 EncryptionConfiguration',
        'apiserver.config.k8s.io/v1 AdmissionConfiguration',
        'apiserver.config.k8s.io/v1 AuthenticationConfiguration',
        'apiserver.config.k8s.io/v1 AuthorizationConfiguration',
        'apiserver.config.k8s.io/v1 TracingConfiguration',
        'apiserver.k8s.io/v1beta1 EgressSelectorConfiguration',
        'eventratelimit.admission.k8s.io/v1alpha1 Configuration',
        'audit.k8s.io/v1 Policy',
        'pod-security.admission.config.k8s.io/v1 PodSecurityConfiguration',
        'kind.x-k8s.io/v1alpha4 Cluster',
      ]),
    )
    expect(configKind('apps/v1', 'Deployment')).toBeUndefined()
  })

  it.each(configKinds.map(one => [`${one.apiVersion} ${one.kind}`, one] as const))('%s is sound', (name, one) => {
    expectGoodText(name, one.summary)
    expect(one.see).toMatch(/^https:\/\//)
    expect(one.types[one.type], 'the root').toBeDefined()
    const reached = Object.keys(reach(one.types, one.type))
    if (one === scheduler)
      for (const type of Object.values(pluginArguments)) reached.push(...Object.keys(reach(one.types, type)))
    expect(
      Object.keys(one.types).filter(type => !reached.includes(type)),
      'types that lead nowhere',
    ).toEqual([])
    for (const [type, fields] of Object.entries(one.types))
      for (const [key, found] of Object.entries(fields)) {
        const where = `${name} ${type}.${key}`
        expectGoodText(where, found.summary)
        const inner = innermost(found.type)
        expect(
          basicTypes.includes(inner) || Object.hasOwn(one.types, inner) || /^core\.[A-Z]\w+$/.test(inner),
          `${where}: type ${found.type}`,
        ).toBe(true)
        if (found.default !== undefined) {
          const value = found.type === 'string' && found.default !== '""' ? found.default : parse(found.default)
          expect(misfits(value, found.type, one.types), `${where}: default ${found.default}`).toEqual([])
          if (found.enum) for (const item of [value].flat()) expect(found.enum, where).toContain(item)
          expect(found.required, `${where}: required in spite of a default`).toBeUndefined()
        }
      }
  })
})

describe('kubeadm', () => {
  it('takes flags as a map in v1beta3 and as a list in v1beta4', () => {
    for (const path of ['apiServer', 'controllerManager', 'scheduler', 'etcd.local']) {
      expect(field(kubeadm('v1beta3', 'ClusterConfiguration'), `${path}.extraArgs`).type).toBe('map[string]string')
      expect(field(kubeadm('v1beta4', 'ClusterConfiguration'), `${path}.extraArgs`).type).toBe('[]Arg')
    }
    expect(field(kubeadm('v1beta3', 'InitConfiguration'), 'nodeRegistration.kubeletExtraArgs').type).toBe(
      'map[string]string',
    )
    expect(field(kubeadm('v1beta4', 'JoinConfiguration'), 'nodeRegistration.kubeletExtraArgs.name').required).toBe(true)
  })

  it('knows what v1beta4 brought and took away', () => {
    const [old, now] = (['v1beta3', 'v1beta4'] as const).map(version => kubeadm(version, 'ClusterConfiguration'))
    for (const path of [
      'certificateValidityPeriod',
      'encryptionAlgorithm',
      'proxy',
      'dns.disabled',
      'apiServer.extraEnvs',
    ]) {
      expect(fieldAt(old!, path), path).toBeUndefined()
      expect(fieldAt(now!, path), path).toBeDefined()
    }
    expect(fieldAt(old!, 'apiServer.timeoutForControlPlane')).toBeDefined()
    expect(fieldAt(now!, 'apiServer.timeoutForControlPlane')).toBeUndefined()
    expect(fieldAt(kubeadm('v1beta3', 'InitConfiguration'), 'timeouts')).toBeUndefined()
    expect(field(kubeadm('v1beta4', 'InitConfiguration'), 'timeouts.etcdAPICall').default).toBe('2m')
  })

  it('requires only what kubeadm requires', () => {
    expect(
      Object.values(kubeadm('v1beta4', 'ClusterConfiguration').types.ClusterConfiguration!).some(f => f.required),
    ).toBe(false)
    expect(field(kubeadm('v1beta4', 'JoinConfiguration'), 'discovery').required).toBe(true)
    expect(field(kubeadm('v1beta4', 'ClusterConfiguration'), 'etcd.external.endpoints').required).toBe(true)
  })
})

describe('kubelet, kube-proxy, scheduler', () => {
  it('have their fields', () => {
    expect(Object.keys(kubelet.types.KubeletConfiguration!).length).toBeGreaterThanOrEqual(121)
    expect(Object.keys(kubeProxy.types.KubeProxyConfiguration!).length).toBeGreaterThanOrEqual(24)
    expect(Object.values(scheduler.types).flatMap(Object.keys).length).toBeGreaterThanOrEqual(115)
  })

  it('know the defaults people ask for', () => {
    expect(field(kubelet, 'maxPods').default).toBe('110')
    expect(field(kubelet, 'imageGCHighThresholdPercent').default).toBe('85')
    expect(field(kubelet, 'authentication.anonymous.enabled').default).toBe('false')
    expect(field(kubelet, 'authorization.mode').default).toBe('Webhook')
    expect(field(kubelet, 'readOnlyPort').default).toBe('0')
    expect(field(kubeProxy, 'ipvs.scheduler').enum).toEqual(expect.arrayContaining(['rr', 'wrr', 'lc', 'sed', 'nq']))
    expect(field(kubeProxy, 'conntrack.maxPerCore').default).toBe('32768')
    expect(field(scheduler, 'profiles.pluginConfig.name').required).toBe(true)
  })

  it('find fields below lists and maps only where there are any', () => {
    expect(fieldAt(kubelet, 'maxPods.more')).toBeUndefined()
    expect(fieldAt(kubelet, 'toString')).toBeUndefined()
    expect(fieldAt(kubelet, '')).toBeUndefined()
    expect(field(kubelet, 'reservedMemory.limits').type).toBe('map[string]quantity')
  })

  it('plugins take the arguments that are described', () => {
    for (const type of Object.values(pluginArguments)) expect(scheduler.types[type]).toBeDefined()
  })
})
