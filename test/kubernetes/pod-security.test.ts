import { describe, expect, test } from 'vitest'
import { parse } from '../../server/src/kubernetes/document.js'
import { podSecurityLevel, podSecurityOffences } from '../../server/src/kubernetes/pod-security.js'

const resource = (text: string) => parse(text).slices[0]!.part.resources[0]!

/** A Pod that fits Restricted, with more in the spec, in the Pod's and in the container's security context. */
const pod = ({ spec = '', shared = '', own = '', more = '', annotations = '' }): string => `apiVersion: v1
kind: Pod
metadata: { name: web, annotations: { ${annotations} } }
spec:
  securityContext: { ${shared || 'runAsNonRoot: true, seccompProfile: { type: RuntimeDefault }'} }
  ${spec || 'hostname: web'}
  containers:
    - name: web
      image: web:1
      securityContext: { ${own || 'allowPrivilegeEscalation: false, capabilities: { drop: [ALL] }'} }
      ${more || 'tty: false'}
`
const hardened = 'allowPrivilegeEscalation: false, capabilities: { drop: [ALL] }'
const safe = 'runAsNonRoot: true, seccompProfile: { type: RuntimeDefault }'

const found = (text: string, minor = 37): readonly string[] =>
  podSecurityOffences(resource(text), minor).map(({ control, path }) => `${control} ${path.join('.')}`)

test('a Pod that sets nothing fits Baseline, one that sets all fits Restricted', () => {
  const bare = 'apiVersion: v1\nkind: Pod\nspec: { containers: [{ name: a, image: b }] }'
  expect(podSecurityLevel(resource(bare), 37)).toBe('baseline')
  expect(found(bare)).toEqual([
    'allowPrivilegeEscalation spec.containers.0.securityContext.allowPrivilegeEscalation',
    'runAsNonRoot spec.containers.0.securityContext.runAsNonRoot',
    'seccompProfile_restricted spec.containers.0.securityContext.seccompProfile.type',
    'capabilities_restricted spec.containers.0.securityContext.capabilities.drop',
  ])
  expect(podSecurityLevel(resource(pod({})), 37)).toBe('restricted')
  expect(podSecurityLevel(resource(pod({ spec: 'hostPID: true' })), 37)).toBe('privileged')
})

test('every kind that makes Pods, and every list of containers', () => {
  const text = `apiVersion: batch/v1
kind: CronJob
spec: { jobTemplate: { spec: { template: { spec: {
  initContainers: [{ name: i, securityContext: { privileged: true, ${hardened} } }],
  containers: [{ name: a, securityContext: { ${hardened} } }],
  securityContext: { ${safe} } } } } } }
`
  expect(found(text)).toEqual([
    'privileged spec.jobTemplate.spec.template.spec.initContainers.0.securityContext.privileged',
  ])
})

describe('Baseline refuses', () => {
  test.each<[string, Parameters<typeof pod>[0], string]>([
    ['host namespaces', { spec: 'hostNetwork: true' }, 'hostNamespaces spec.hostNetwork'],
    [
      'host paths',
      { spec: 'volumes: [{ name: a, hostPath: { path: / } }]' },
      'hostPathVolumes spec.volumes.0.hostPath',
    ],
    [
      'host ports',
      { more: 'ports: [{ containerPort: 1, hostPort: 80 }]' },
      'hostPorts spec.containers.0.ports.0.hostPort',
    ],
    [
      'capabilities beyond the default ones',
      { own: 'allowPrivilegeEscalation: false, capabilities: { drop: [ALL], add: [NET_ADMIN] }' },
      'capabilities_baseline spec.containers.0.securityContext.capabilities.add.0',
    ],
    [
      'SELinux types of its own',
      { shared: `${safe}, seLinuxOptions: { type: spc_t }` },
      'seLinuxOptions spec.securityContext.seLinuxOptions.type',
    ],
    [
      'SELinux users',
      { own: `${hardened}, seLinuxOptions: { user: system_u }` },
      'seLinuxOptions spec.containers.0.securityContext.seLinuxOptions.user',
    ],
    [
      'an unmasked /proc',
      { own: `${hardened}, procMount: Unmasked` },
      'procMount spec.containers.0.securityContext.procMount',
    ],
    [
      'no seccomp filter',
      { own: `${hardened}, seccompProfile: { type: Unconfined }` },
      'seccompProfile_baseline spec.containers.0.securityContext.seccompProfile.type',
    ],
    [
      'unsafe kernel parameters',
      { shared: `${safe}, sysctls: [{ name: net.core.somaxconn, value: "1" }]` },
      'sysctls spec.securityContext.sysctls.0.name',
    ],
    [
      'no AppArmor profile',
      { own: `${hardened}, appArmorProfile: { type: Unconfined }` },
      'appArmorProfile spec.containers.0.securityContext.appArmorProfile.type',
    ],
    [
      'no AppArmor profile, by annotation',
      { annotations: 'container.apparmor.security.beta.kubernetes.io/web: unconfined' },
      'appArmorProfile metadata.annotations.container.apparmor.security.beta.kubernetes.io/web',
    ],
    [
      'host processes on Windows',
      { shared: `${safe}, windowsOptions: { hostProcess: true }` },
      'windowsHostProcess spec.securityContext.windowsOptions.hostProcess',
    ],
    [
      'probes of other hosts',
      { more: 'livenessProbe: { httpGet: { port: 80, host: 10.0.0.1 } }' },
      'hostProbesAndHostLifecycle spec.containers.0.livenessProbe.httpGet.host',
    ],
  ])('%s', (_, parts, offence) => {
    expect(found(pod(parts))).toContain(offence)
    expect(podSecurityLevel(resource(pod(parts)), 37)).toBe('privileged')
  })
})

describe('Restricted refuses', () => {
  test.each<[string, Parameters<typeof pod>[0], string]>([
    [
      'other volumes',
      { spec: 'volumes: [{ name: a, nfs: { server: s, path: / } }]' },
      'restrictedVolumes spec.volumes.0.nfs',
    ],
    ['root by number', { shared: `${safe}, runAsUser: 0` }, 'runAsUser spec.securityContext.runAsUser'],
    [
      'a container that takes back runAsNonRoot',
      { own: `${hardened}, runAsNonRoot: false` },
      'runAsNonRoot spec.containers.0.securityContext.runAsNonRoot',
    ],
    [
      'more than one capability',
      { own: 'allowPrivilegeEscalation: false, capabilities: { drop: [ALL], add: [CHOWN] }' },
      'capabilities_restricted spec.containers.0.securityContext.capabilities.add.0',
    ],
    [
      'dropping only some',
      { own: 'allowPrivilegeEscalation: false, capabilities: { drop: [NET_RAW] }' },
      'capabilities_restricted spec.containers.0.securityContext.capabilities.drop',
    ],
  ])('%s', (_, parts, offence) => {
    expect(found(pod(parts))).toEqual([offence])
    expect(podSecurityLevel(resource(pod(parts)), 37)).toBe('baseline')
  })
})

describe('allowed', () => {
  test.each<[string, Parameters<typeof pod>[0]]>([
    [
      'one capability',
      { own: 'allowPrivilegeEscalation: false, capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] }' },
    ],
    ['container settings where the Pod has none', { shared: 'fsGroup: 1', own: `${hardened}, ${safe}` }],
    ['a seccomp file', { shared: 'runAsNonRoot: true, seccompProfile: { type: Localhost, localhostProfile: a }' }],
    ['a container type of SELinux', { shared: `${safe}, seLinuxOptions: { type: container_engine_t, level: s0 }` }],
    ['safe kernel parameters', { shared: `${safe}, sysctls: [{ name: net/ipv4/tcp_syncookies, value: "1" }]` }],
    ['AppArmor files', { annotations: 'container.apparmor.security.beta.kubernetes.io/web: localhost/a' }],
    [
      'no volume source at all',
      { spec: 'volumes: [{ name: a }, { name: b, hostPath: }, { name: c, image: { reference: r } }]' },
    ],
    ['host port 0', { more: 'ports: [{ containerPort: 1, hostPort: 0 }]' }],
    [
      'Windows without Linux settings',
      { spec: 'os: { name: windows }', shared: 'runAsNonRoot: true', own: 'runAsNonRoot: true' },
    ],
    [
      'root in a user namespace',
      { spec: 'hostUsers: false', shared: 'runAsUser: 0, seccompProfile: { type: RuntimeDefault }' },
    ],
  ])('%s', (_, parts) => expect(found(pod(parts))).toEqual([]))

  test('what a template writes', () => {
    expect(found(pod({ shared: '{{ .Values.context }}', own: '{{ .Values.own }}' }))).toEqual([])
    expect(found(pod({ own: `${hardened}, privileged: {{ .Values.privileged }}` }))).toEqual([])
  })
})

describe('as the minor has it', () => {
  test.each<[string, Parameters<typeof pod>[0], number, number]>([
    ['hosts of probes', { more: 'livenessProbe: { tcpSocket: { port: 80, host: h } }' }, 34, 33],
    ['root by number', { shared: `${safe}, runAsUser: 0` }, 23, 22],
    ['capabilities', { own: 'allowPrivilegeEscalation: false' }, 22, 21],
  ])('%s: from 1.%s on', (_, parts, since, before) => {
    expect(found(pod(parts), since)).toHaveLength(1)
    expect(found(pod(parts), before)).toEqual([])
  })
  test('kernel parameters become safe', () => {
    const keepalive = pod({ shared: `${safe}, sysctls: [{ name: net.ipv4.tcp_keepalive_time, value: "1" }]` })
    expect([found(keepalive, 28).length, found(keepalive, 29).length]).toEqual([1, 0])
  })
  test('a user namespace relaxes root and /proc since 1.35', () => {
    const own = pod({ spec: 'hostUsers: false', own: `${hardened}, procMount: Unmasked, runAsUser: 0` })
    expect(found(own, 34).map(one => one.split(' ')[0])).toEqual(['procMount', 'runAsUser'])
    expect(found(own, 35).map(one => one.split(' ')[0])).toEqual(['procMount_restricted'])
  })
})
