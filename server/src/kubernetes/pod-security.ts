import type { Path, Resource, YamlNode } from './model.js'
import { type Container, containersOf, podSpecOf, templateOf } from './pods.js'
import { asBoolean, asMap, asNumber, asScalar, asString, entries, get, itemsOf, keyOf } from './tree.js'

/**
 * The Pod Security Standards: what the levels Baseline and Restricted forbid or require, control by control, as the
 * admission controller of a Kubernetes minor decides it. What a template writes is taken to be fine.
 */

export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted'

/** The ids of the admission controller's checks. */
export type ControlId =
  | 'privileged'
  | 'hostNamespaces'
  | 'hostPathVolumes'
  | 'hostPorts'
  | 'capabilities_baseline'
  | 'seLinuxOptions'
  | 'procMount'
  | 'seccompProfile_baseline'
  | 'sysctls'
  | 'appArmorProfile'
  | 'windowsHostProcess'
  | 'hostProbesAndHostLifecycle'
  | 'restrictedVolumes'
  | 'allowPrivilegeEscalation'
  | 'runAsNonRoot'
  | 'runAsUser'
  | 'seccompProfile_restricted'
  | 'capabilities_restricted'
  | 'procMount_restricted'

/** One thing in a Pod that a control does not allow. */
export interface Offence {
  readonly control: ControlId
  /** The lowest level that does not allow it. */
  readonly level: 'baseline' | 'restricted'
  /** From the resource's root to the field; where a field is missing, to where it would stand. */
  readonly path: Path
  /** The value that is not allowed; `undefined` where something is missing. */
  readonly node: YamlNode | undefined
  /** The container it belongs to; `undefined` for what concerns the whole Pod. */
  readonly container: Container | undefined
  /** What has to be written, as YAML; `undefined` where something has to go. */
  readonly wanted: string | undefined
}

/** Everything about a resource's Pods that Baseline or Restricted does not allow in a minor such as 37, in the order of the controls. */
export function podSecurityOffences(resource: Resource, minor: number): readonly Offence[] {
  const spec = podSpecOf(resource)
  const template = templateOf(resource)
  if (!spec || !template) return []
  const containers = containersOf(resource)
  const pod: Subject = {
    spec: {
      path: spec.path,
      get: (...path) => get(spec.node, ...path),
      container: undefined,
      open: mayHaveMore(spec.node),
    },
    containers: containers.map(container => ({
      path: container.path,
      get: (...path) => get(container.node, ...path),
      container,
      open: mayHaveMore(container.node),
    })),
    annotations: entriesOf(get(template.node, 'metadata', 'annotations')),
    annotationsPath: [...template.path, 'metadata', 'annotations'],
    minor,
    windows: asString(get(spec.node, 'os', 'name')) === 'windows',
    // A Pod with users of its own may be root inside.
    ownUsers: minor >= 35 && asBoolean(get(spec.node, 'hostUsers')) === false,
  }
  return controls.flatMap(({ id, level, since = 0, check }) =>
    minor < since ? [] : check(pod).map(found => ({ control: id, level, ...found })),
  )
}

/** The strictest level that allows a resource's Pods. */
export function podSecurityLevel(resource: Resource, minor: number): PodSecurityLevel {
  const offences = podSecurityOffences(resource, minor)
  if (offences.some(({ level }) => level === 'baseline')) return 'privileged'
  return offences.length > 0 ? 'baseline' : 'restricted'
}

/** The Pod spec, or a container. */
interface Part {
  readonly path: Path
  get(...path: Path): ReturnType<typeof get>
  readonly container: Container | undefined
  /** A template may write more into it. */
  readonly open: boolean
}

interface Subject {
  readonly spec: Part
  readonly containers: readonly Part[]
  readonly annotations: readonly (readonly [string, YamlNode | undefined])[]
  readonly annotationsPath: Path
  readonly minor: number
  readonly windows: boolean
  readonly ownUsers: boolean
}

type Found = Omit<Offence, 'control' | 'level'>

interface Control {
  readonly id: ControlId
  readonly level: 'baseline' | 'restricted'
  /** The first minor that has it. */
  readonly since?: number
  readonly check: (pod: Subject) => readonly Found[]
}

const found = ({ path, container }: Part, below: Path, node?: YamlNode, wanted?: string): Found => ({
  path: [...path, ...below],
  node,
  container,
  wanted,
})

/** The field where it has a value that is bad. */
const bad = (part: Part, below: Path, isBad: (node: YamlNode) => boolean): readonly Found[] => {
  const node = part.get(...below)
  return node && !isOpen(node) && isBad(node) ? [found(part, below, node)] : []
}

const isOpen = (node: YamlNode): boolean => asScalar(node)?.templated === true

/** Something is written there, and not `null`. */
const isSet = (node: YamlNode | undefined): boolean => node !== undefined && asScalar(node)?.value !== null

const isTrue = (node: YamlNode): boolean => asBoolean(node) === true
/** Another text than one of these. The empty text is "not set". */
const isNone =
  (...allowed: readonly string[]) =>
  (node: YamlNode): boolean => {
    const text = asString(node)
    return text !== undefined && text !== '' && !allowed.includes(text)
  }

const entriesOf = (node: YamlNode | undefined): readonly (readonly [string, YamlNode | undefined])[] => {
  const map = asMap(node)
  return map ? entries(map).map(({ key, value }) => [keyOf(key), value] as const) : []
}

/** Pod and containers alike: what is set in either. */
const everywhere =
  (below: Path, isBad: (node: YamlNode) => boolean) =>
  ({ spec, containers }: Subject): readonly Found[] =>
    [spec, ...containers].flatMap(part => bad(part, below, isBad))

const inContainers =
  (below: Path, isBad: (node: YamlNode) => boolean) =>
  ({ containers }: Subject): readonly Found[] =>
    containers.flatMap(part => bad(part, below, isBad))

/** Below a container or Pod: each item of a list that is bad. */
const items = (part: Part, list: Path, below: Path, isBad: (node: YamlNode) => boolean): readonly Found[] =>
  itemsOf(part.get(...list)).flatMap(({ value }, index) => {
    const node = get(value, ...below)
    return node && !isOpen(node) && isBad(node) ? [found(part, [...list, index, ...below], node)] : []
  })

/** Capabilities that Baseline allows to add: those a container has anyway. */
export const baselineCapabilities: readonly string[] = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]

/** Since which minor a kernel parameter is among the safe ones; 0 where it always was. */
const safeSysctls: Readonly<Record<string, number>> = {
  'kernel.shm_rmid_forced': 0,
  'net.ipv4.ip_local_port_range': 0,
  'net.ipv4.ip_unprivileged_port_start': 0,
  'net.ipv4.tcp_syncookies': 0,
  'net.ipv4.ping_group_range': 0,
  'net.ipv4.ip_local_reserved_ports': 27,
  'net.ipv4.tcp_keepalive_time': 29,
  'net.ipv4.tcp_fin_timeout': 29,
  'net.ipv4.tcp_keepalive_intvl': 29,
  'net.ipv4.tcp_keepalive_probes': 29,
  'net.ipv4.tcp_rmem': 32,
  'net.ipv4.tcp_wmem': 32,
  'net.ipv4.tcp_slow_start_after_idle': 37,
  'net.ipv4.tcp_notsent_lowat': 37,
}

/** True for a kernel parameter that Baseline allows in a minor. `net/ipv4/x` is another spelling of `net.ipv4.x`. */
export function isSafeSysctl(name: string, minor: number): boolean {
  const dotted = name.replaceAll('/', '.')
  return Object.hasOwn(safeSysctls, dotted) && safeSysctls[dotted]! <= minor
}

/** The sources of volumes that Restricted allows. */
export const restrictedVolumes: readonly string[] = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]

/** The SELinux types that Baseline allows in a minor. */
export const seLinuxTypes = (minor: number): readonly string[] => [
  'container_t',
  'container_init_t',
  'container_kvm_t',
  ...(minor >= 31 ? ['container_engine_t'] : []),
]

const seLinux = (part: Part, minor: number): readonly Found[] => {
  const types = seLinuxTypes(minor)
  const options: Path = ['securityContext', 'seLinuxOptions']
  return [
    ...bad(part, [...options, 'type'], isNone(...types)),
    ...bad(part, [...options, 'user'], isNone()),
    ...bad(part, [...options, 'role'], isNone()),
  ]
}

const hosts: readonly Path[] = [
  ...['livenessProbe', 'readinessProbe', 'startupProbe'].map((probe): Path => [probe]),
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
].flatMap((path): readonly Path[] => [
  [...path, 'httpGet', 'host'],
  [...path, 'tcpSocket', 'host'],
])

const notDefaultProc = inContainers(['securityContext', 'procMount'], isNone('Default'))

/** What the Pod sets holds for its containers, unless they set it themselves. */
function required(pod: Subject, below: Path, isGood: (node: YamlNode) => boolean, wanted: string): readonly Found[] {
  const own = pod.spec.get(...below)
  const byPod = own !== undefined && (isOpen(own) || isGood(own))
  const wrong = own !== undefined && !byPod ? [found(pod.spec, below, own, wanted)] : []
  const missing = pod.containers.flatMap(part => {
    const node = part.get(...below)
    if (node) return isOpen(node) || isGood(node) ? [] : [found(part, below, node, wanted)]
    return byPod || wrong.length > 0 || isUnknown(part, below) || isUnknown(pod.spec, below)
      ? []
      : [found(part, below, undefined, wanted)]
  })
  return [...wrong, ...missing]
}

/** True where a template may have written what is missing. */
const isUnknown = (part: Part, below: Path): boolean =>
  part.open || below.some((_, length) => length > 0 && mayHaveMore(part.get(...below.slice(0, length))))

const mayHaveMore = (node: YamlNode | undefined): boolean =>
  node !== undefined && (node.templated || (asMap(node)?.pairs.some(({ key }) => key.templated) ?? false))

const controls: readonly Control[] = [
  { id: 'privileged', level: 'baseline', check: inContainers(['securityContext', 'privileged'], isTrue) },
  {
    id: 'hostNamespaces',
    level: 'baseline',
    check: ({ spec }) => ['hostNetwork', 'hostPID', 'hostIPC'].flatMap(field => bad(spec, [field], isTrue)),
  },
  {
    id: 'hostPathVolumes',
    level: 'baseline',
    check: ({ spec }) => items(spec, ['volumes'], ['hostPath'], isSet),
  },
  {
    id: 'hostPorts',
    level: 'baseline',
    check: ({ containers }) =>
      containers.flatMap(part => items(part, ['ports'], ['hostPort'], node => (asNumber(node) ?? 0) !== 0)),
  },
  {
    id: 'capabilities_baseline',
    level: 'baseline',
    check: ({ containers }) =>
      containers.flatMap(part =>
        items(part, ['securityContext', 'capabilities', 'add'], [], isNone(...baselineCapabilities)),
      ),
  },
  {
    id: 'seLinuxOptions',
    level: 'baseline',
    check: ({ spec, containers, minor }) => [spec, ...containers].flatMap(part => seLinux(part, minor)),
  },
  { id: 'procMount', level: 'baseline', check: pod => (pod.ownUsers ? [] : notDefaultProc(pod)) },
  {
    id: 'seccompProfile_baseline',
    level: 'baseline',
    check: everywhere(['securityContext', 'seccompProfile', 'type'], isNone('RuntimeDefault', 'Localhost')),
  },
  {
    id: 'sysctls',
    level: 'baseline',
    check: ({ spec, minor }) =>
      items(spec, ['securityContext', 'sysctls'], ['name'], node => {
        const name = asString(node)
        return name !== undefined && !isSafeSysctl(name, minor)
      }),
  },
  {
    id: 'appArmorProfile',
    level: 'baseline',
    check: pod => [
      ...everywhere(['securityContext', 'appArmorProfile', 'type'], isNone('RuntimeDefault', 'Localhost'))(pod),
      ...pod.annotations
        .filter(([name, node]) => {
          if (!name.startsWith('container.apparmor.security.beta.kubernetes.io/')) return false
          const value = asString(node)
          return value !== undefined && value !== '' && value !== 'runtime/default' && !value.startsWith('localhost/')
        })
        .map(([name, node]) => ({
          path: [...pod.annotationsPath, name],
          node,
          container: undefined,
          wanted: undefined,
        })),
    ],
  },
  {
    id: 'windowsHostProcess',
    level: 'baseline',
    check: everywhere(['securityContext', 'windowsOptions', 'hostProcess'], isTrue),
  },
  {
    id: 'hostProbesAndHostLifecycle',
    level: 'baseline',
    since: 34,
    check: ({ containers }) => containers.flatMap(part => hosts.flatMap(path => bad(part, path, isNone()))),
  },
  {
    id: 'restrictedVolumes',
    level: 'restricted',
    check: ({ spec }) =>
      itemsOf(spec.get('volumes')).flatMap(({ value }, index) => {
        const sources = entriesOf(value).filter(([name, node]) => name !== 'name' && isSet(node))
        return sources
          .filter(([name]) => !restrictedVolumes.includes(name))
          .map(([name, node]) => found(spec, ['volumes', index, name], node))
      }),
  },
  {
    id: 'allowPrivilegeEscalation',
    level: 'restricted',
    check: ({ containers, windows, minor }) =>
      windows && minor >= 25
        ? []
        : containers.flatMap(part => {
            const below = ['securityContext', 'allowPrivilegeEscalation']
            const node = part.get(...below)
            if (node ? isOpen(node) || asBoolean(node) === false : isUnknown(part, below)) return []
            return [found(part, below, node, 'allowPrivilegeEscalation: false')]
          }),
  },
  {
    id: 'runAsNonRoot',
    level: 'restricted',
    check: pod =>
      pod.ownUsers ? [] : required(pod, ['securityContext', 'runAsNonRoot'], isTrue, 'runAsNonRoot: true'),
  },
  {
    id: 'runAsUser',
    level: 'restricted',
    since: 23,
    check: pod => (pod.ownUsers ? [] : everywhere(['securityContext', 'runAsUser'], node => asNumber(node) === 0)(pod)),
  },
  {
    id: 'seccompProfile_restricted',
    level: 'restricted',
    since: 19,
    check: pod =>
      pod.windows && pod.minor >= 25
        ? []
        : required(
            pod,
            ['securityContext', 'seccompProfile', 'type'],
            node => ['RuntimeDefault', 'Localhost'].includes(asString(node) ?? ''),
            'seccompProfile: {type: RuntimeDefault}',
          ),
  },
  {
    id: 'capabilities_restricted',
    level: 'restricted',
    since: 22,
    check: ({ containers, windows, minor }) =>
      windows && minor >= 25
        ? []
        : containers.flatMap(part => {
            const drop = ['securityContext', 'capabilities', 'drop']
            const list = part.get(...drop)
            const dropped = itemsOf(list).some(({ value }) => asScalar(value)?.templated || asString(value) === 'ALL')
            const known = !list?.templated && !isUnknown(part, drop)
            return [
              ...(dropped || !known ? [] : [found(part, drop, list, 'drop: [ALL]')]),
              ...items(part, ['securityContext', 'capabilities', 'add'], [], isNone('NET_BIND_SERVICE')),
            ]
          }),
  },
  { id: 'procMount_restricted', level: 'restricted', since: 35, check: notDefaultProc },
]
