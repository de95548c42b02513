import { describe, expect, it } from 'vitest'
import { fieldAt } from '../../../server/src/kubernetes/cluster/config/model.js'
import {
  componentNamed,
  components,
  flagNamed,
  flagOfVariable,
} from '../../../server/src/kubernetes/cluster/flags/index.js'
import {
  admissionPlugins,
  removedAdmissionPlugins,
} from '../../../server/src/kubernetes/cluster/flags/kube-apiserver.js'
import { byName, type Component, type Flag, flag, varied } from '../../../server/src/kubernetes/cluster/flags/model.js'
import { goodCipherSuites, weakCipherSuites } from '../../../server/src/kubernetes/cluster/flags/shared.js'
import { itemsOf, valueProblem } from '../../../server/src/kubernetes/cluster/flags/value.js'
import type { Minor } from '../../../server/src/kubernetes/cluster/model.js'
import { expectGoodText } from './text.js'

const component = (name: string): Component => {
  const found = componentNamed(name)
  if (!found) throw new Error(`no component ${name}`)
  return found
}
const flagOf = (name: string, written: string): Flag => {
  const found = flagNamed(component(name), written)
  if (!found) throw new Error(`${name} has no --${written}`)
  return found
}
/** A minor as a number that can be compared: 1.9 is before 1.10. */
const order = (minor: Minor): number => {
  const [major, rest] = minor.split('.').map(Number)
  return major! * 1000 + rest!
}

describe('the tables of flags', () => {
  it.each([
    ['kube-apiserver', 200],
    ['kube-controller-manager', 167],
    ['kube-scheduler', 84],
    ['kubelet', 194],
    ['kube-proxy', 72],
    ['etcd', 149],
    ['coredns', 7],
    ['cloud-controller-manager', 90],
  ])('%s has its flags', (name, count) => {
    expect(component(name).flags.size).toBeGreaterThanOrEqual(count)
  })

  it.each([
    [
      'kube-apiserver',
      'max-requests-inflight max-mutating-requests-inflight authorization-mode etcd-servers audit-log-path',
    ],
    [
      'kube-apiserver',
      'enable-admission-plugins service-cluster-ip-range oidc-issuer-url tls-cipher-suites feature-gates v',
    ],
    [
      'kube-controller-manager',
      'controllers concurrent-deployment-syncs kube-api-qps leader-elect node-monitor-grace-period',
    ],
    [
      'kube-controller-manager',
      'terminated-pod-gc-threshold use-service-account-credentials cluster-signing-duration profiling',
    ],
    ['kube-scheduler', 'config kube-api-qps leader-elect-resource-name bind-address authentication-kubeconfig'],
    ['kubelet', 'max-pods eviction-hard kube-reserved cgroup-driver node-ip container-runtime-endpoint read-only-port'],
    ['kube-proxy', 'proxy-mode ipvs-scheduler cluster-cidr metrics-bind-address log-dir'],
    [
      'etcd',
      'heartbeat-interval election-timeout snapshot-count quota-backend-bytes auto-compaction-retention data-dir',
    ],
    ['coredns', 'conf dns.port'],
    [
      'cloud-controller-manager',
      'cloud-provider cloud-config concurrent-node-syncs node-status-update-frequency leader-elect',
    ],
  ])('%s knows %s', (name, flags) => {
    for (const written of flags.split(' ')) expect(component(name).flags.has(written), written).toBe(true)
  })

  it.each(components.map(one => [one.name, one] as const))('%s: texts, defaults, references', (name, one) => {
    expectGoodText(name, one.summary)
    for (const [key, found] of one.flags) {
      const where = `${name} --${key}`
      expect(found.name, where).toBe(key)
      expect(key, where).toMatch(/^[a-z\d]+(?:[-.][a-z\d]+)*$/)
      expectGoodText(where, found.summary)
      if (found.default !== undefined) expect(valueProblem(found, found.default), `${where}: default`).toBeUndefined()
      if (found.instead) expect(one.flags.has(found.instead), `${where}: instead`).toBe(true)
      if (found.field) {
        if (!one.config) throw new Error(`${where} names a field, and ${name} has no file`)
        expect(fieldAt(one.config.kind, found.field), `${where}: field`).toBeDefined()
      }
      const { since, deprecated, removed, until, min, max } = found
      if (since && deprecated) expect(order(since), where).toBeLessThanOrEqual(order(deprecated))
      if (since && until) expect(order(since), where).toBeLessThanOrEqual(order(until))
      if (deprecated && removed) expect(order(deprecated), where).toBeLessThan(order(removed))
      if (min !== undefined && max !== undefined) expect(min, where).toBeLessThan(max)
      expect(removed && until, `${where}: removed and until at once`).toBeFalsy()
    }
  })

  it('keeps a name once', () => {
    const one = flag('x', 'bool', { en: 'X.', 'zh-cn': '某。' })
    expect(() => byName([one], [one])).toThrow('--x')
    expect(() => varied([one], { y: { default: '1' } })).toThrow('--y')
  })

  it('keeps what the versions changed', () => {
    expect(flagOf('etcd', 'experimental-compaction-batch-limit')).toMatchObject({
      instead: 'compaction-batch-limit',
      deprecated: '3.6',
      removed: '3.7',
      default: '1000',
    })
    expect(flagOf('kubelet', 'network-plugin').removed).toBe('1.24')
    expect(flagOf('kube-apiserver', 'insecure-port').removed).toBe('1.24')
    expect(flagOf('kube-controller-manager', 'pod-eviction-timeout').removed).toBe('1.27')
    expect(flagOf('kube-apiserver', 'logtostderr').removed).toBe('1.26')
    expect(flagOf('kube-proxy', 'logtostderr').removed).toBeUndefined()
  })

  it('keeps what differs between components', () => {
    expect(flagOf('kube-apiserver', 'secure-port').default).toBe('6443')
    expect(flagOf('kube-controller-manager', 'secure-port').default).toBe('10257')
    expect(flagOf('kube-scheduler', 'secure-port').default).toBe('10259')
    expect(flagOf('cloud-controller-manager', 'secure-port').default).toBe('10258')
    expect(flagOf('kube-scheduler', 'authentication-tolerate-lookup-failure').default).toBe('true')
    expect(flagOf('kube-controller-manager', 'kube-api-qps').default).toBe('20')
    expect(flagOf('kube-scheduler', 'kube-api-qps').default).toBe('50')
    expect(flagOf('kube-proxy', 'kube-api-qps').default).toBe('5')
    expect(flagOf('kubelet', 'kube-api-qps').default).toBe('50')
    expect(flagOf('kube-apiserver', 'requestheader-username-headers').default).toBeUndefined()
    expect(flagOf('kube-scheduler', 'requestheader-username-headers').default).toBe('x-remote-user')
  })

  it('takes flags over from the configuration file, and keeps their own defaults', () => {
    expect(flagOf('kubelet', 'max-pods')).toMatchObject({
      type: 'int',
      default: '110',
      field: 'maxPods',
      deprecated: '1.16',
    })
    expect(flagOf('kubelet', 'anonymous-auth')).toMatchObject({ type: 'bool', default: 'true', bare: true })
    expect(flagOf('kubelet', 'read-only-port').default).toBe('10255')
    expect(flagOf('kubelet', 'enforce-node-allocatable')).toMatchObject({ type: 'strings', default: 'pods' })
    expect(flagOf('kube-proxy', 'proxy-mode').enum).toContain('nftables')
    expect(flagOf('kube-proxy', 'ipvs-exclude-cidrs').type).toBe('cidrs')
    expect(component('kube-scheduler').config?.wins).toBe('file')
    expect(component('kubelet').config?.wins).toBe('flag')
    expect(flagOf('kube-scheduler', 'leader-elect').overrides).toBe(true)
    expect(flagOf('kube-scheduler', 'kube-api-qps').overrides).toBeUndefined()
  })

  it('lists are added up in Kubernetes, and replaced in etcd', () => {
    expect(flagOf('kube-apiserver', 'enable-admission-plugins').repeatable).toBe(true)
    expect(flagOf('kube-apiserver', 'tls-sni-cert-key').repeatable).toBe(true)
    expect(flagOf('kube-apiserver', 'secure-port').repeatable).toBe(false)
    expect(flagOf('etcd', 'cipher-suites').repeatable).toBe(false)
  })

  it('holds the cipher suites and the admission plugins apart', () => {
    expect(goodCipherSuites.filter(suite => weakCipherSuites.includes(suite))).toEqual([])
    expect(goodCipherSuites.length + weakCipherSuites.length).toBe(27)
    expect(admissionPlugins).toContain('NodeRestriction')
    for (const gone of Object.keys(removedAdmissionPlugins)) expect(admissionPlugins).not.toContain(gone)
  })
})

describe('flags as they are written', () => {
  it('underscores and single letters', () => {
    expect(flagOf('kubelet', 'max_pods').name).toBe('max-pods')
    expect(flagOf('kube-proxy', 'add_dir_header').name).toBe('add-dir-header')
    expect(flagOf('kube-apiserver', 'v').short).toBe('v')
    expect(flagNamed(component('etcd'), 'data_dir')).toBeUndefined()
    expect(flagNamed(component('kubelet'), 'constructor')).toBeUndefined()
  })

  it('environment variables', () => {
    expect(flagOfVariable(component('etcd'), 'ETCD_HEARTBEAT_INTERVAL')?.name).toBe('heartbeat-interval')
    expect(flagOfVariable(component('etcd'), 'ETCD_LISTEN_CLIENT_URLS')?.type).toBe('urls')
    expect(flagOfVariable(component('etcd'), 'HEARTBEAT_INTERVAL')).toBeUndefined()
    expect(flagOfVariable(component('kubelet'), 'KUBELET_MAX_PODS')).toBeUndefined()
  })
})

describe('values of flags', () => {
  it.each([
    ['kube-apiserver', 'profiling', 'false'],
    ['kube-apiserver', 'profiling', 'T'],
    ['kube-apiserver', 'authorization-mode', 'Node,RBAC'],
    ['kube-apiserver', 'request-timeout', '1h30m'],
    ['kube-apiserver', 'event-ttl', '0'],
    ['kube-apiserver', 'service-cluster-ip-range', '10.96.0.0/12,fd00:10:96::/112'],
    ['kube-apiserver', 'feature-gates', 'A=true,B=false'],
    ['kube-apiserver', 'goaway-chance', '0.001'],
    ['kube-apiserver', 'service-node-port-range', '30000-32767'],
    ['kube-apiserver', 'audit-policy-file', ''],
    ['kubelet', 'eviction-hard', 'memory.available<5%,nodefs.available<10%'],
    ['kubelet', 'kube-reserved', 'cpu=100m,memory=1Gi'],
    ['kubelet', 'oom-score-adj', '-999'],
    ['kubelet', 'container-log-max-size', '50Mi'],
    ['etcd', 'listen-client-urls', 'https://127.0.0.1:2379,https://10.0.0.1:2379'],
    ['etcd', 'listen-client-urls', 'unix://localhost:2379'],
  ])('%s --%s=%s is good', (name, written, value) => {
    expect(valueProblem(flagOf(name, written), value)).toBeUndefined()
  })

  it.each([
    ['kube-apiserver', 'profiling', 'no', 'type', 'no'],
    ['kube-apiserver', 'authorization-mode', 'Node,Rbac', 'unknown', 'Rbac'],
    ['kube-apiserver', 'request-timeout', '60', 'type', '60'],
    ['kube-apiserver', 'max-requests-inflight', '-1', 'range', '-1'],
    ['kube-apiserver', 'max-requests-inflight', '4k', 'type', '4k'],
    ['kube-apiserver', 'goaway-chance', '0.5', 'range', '0.5'],
    ['kube-apiserver', 'secure-port', '0', 'range', '0'],
    ['kube-apiserver', 'secure-port', '70000', 'type', '70000'],
    ['kube-apiserver', 'advertise-address', '10.0.0', 'type', '10.0.0'],
    ['kube-apiserver', 'service-cluster-ip-range', '10.96.0.0', 'type', '10.96.0.0'],
    ['kube-apiserver', 'feature-gates', 'A=on', 'type', 'A=on'],
    ['kube-apiserver', 'feature-gates', 'A', 'type', 'A'],
    ['kubelet', 'eviction-hard', 'memory.available=5%', 'type', 'memory.available=5%'],
    ['kubelet', 'cgroup-driver', 'systemctl', 'unknown', 'systemctl'],
    ['etcd', 'election-timeout', '60000', 'range', '60000'],
    ['etcd', 'listen-client-urls', '0.0.0.0:2379', 'type', '0.0.0.0:2379'],
  ])('%s --%s=%s is not: %s', (name, written, value, kind, part) => {
    expect(valueProblem(flagOf(name, written), value)).toEqual({ kind, part })
  })

  it('looks at a megabyte in no time', () => {
    const start = performance.now()
    for (const type of ['duration', 'quantity', 'int', 'gates', 'urls'] as const)
      valueProblem(flag('x', type, { en: 'X.', 'zh-cn': '某。' }), '1'.repeat(1_000_000))
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('splits lists', () => {
    expect(itemsOf('')).toEqual([])
    expect(itemsOf('a, b,c')).toEqual(['a', 'b', 'c'])
  })
})
