import { joined, type Localized, same } from '../../../core/localized.js'
import type { Resource } from '../../model.js'
import { type Offence, podSecurityOffences } from '../../pod-security.js'
import type { KubernetesPlace } from '../../topic.js'
import { asScalar, asString } from '../../tree.js'
import { resourcesOf } from '../_file.js'
import { code, codes, docs, say, table } from '../_text.js'

export const standardsPage = docs('concepts/security/pod-security-standards/')
export const contextPage = docs('tasks/configure-pod-container/security-context/')

const shown = 6

/** Which Pod Security level the Pods of a place's resource fit, and what keeps them from the next one. */
export function levelText({ resource, manifest, minor }: KubernetesPlace): Localized {
  const offences = podSecurityOffences(resource, minor)
  const baseline = offences.filter(({ level }) => level === 'baseline')
  return joined([
    baseline.length > 0
      ? say(
          {
            en: 'The Pod fits only the Pod Security level **Privileged**, where everything is allowed. **Baseline** refuses {reasons}.',
            'zh-cn': '这个 Pod 只符合 Pod 安全性级别 **Privileged**（什么都允许）。**Baseline** 不接受 {reasons}。',
          },
          { reasons: reasons(baseline) },
        )
      : offences.length > 0
        ? say(
            {
              en: 'The Pod fits the Pod Security level **Baseline**. **Restricted** {more}.',
              'zh-cn': '这个 Pod 符合 Pod 安全性级别 **Baseline**。**Restricted** {more}。',
            },
            {
              more: joined(
                [
                  sentence({ en: 'also wants {reasons}', 'zh-cn': '还要求 {reasons}' }, offences, true),
                  sentence({ en: 'refuses {reasons}', 'zh-cn': '不接受 {reasons}' }, offences, false),
                ],
                { en: ' and ', 'zh-cn': '，并且' },
              ),
            },
          )
        : {
            en: 'The Pod fits the Pod Security level **Restricted**, the strictest one.',
            'zh-cn': '这个 Pod 符合最严格的 Pod 安全性级别 **Restricted**。',
          },
    enforced(resource, manifest, offences),
  ])
}

/** One half of the offences: what has to be written, or what has to go. */
function sentence(text: Localized, offences: readonly Offence[], missing: boolean): Localized | undefined {
  const own = offences.filter(({ wanted }) => (wanted !== undefined) === missing)
  return own.length > 0 ? say(text, { reasons: reasons(own) }) : undefined
}

/** "`allowPrivilegeEscalation: false` (`web`), no `hostNetwork: true`" */
function reasons(offences: readonly Offence[]): Localized {
  const owners = new Map<string, Set<string>>()
  for (const offence of offences) {
    const label = labelOf(offence)
    const names = owners.get(label) ?? new Set()
    owners.set(label, names)
    if (offence.container?.name) names.add(offence.container.name)
  }
  const all = [...owners].map(([label, names]) =>
    names.size === 0
      ? same(label)
      : say({ en: '{label} ({names})', 'zh-cn': '{label}（{names}）' }, { label, names: codes([...names], 'and', 3) }),
  )
  const told = joined(all.slice(0, shown), { en: ', ', 'zh-cn': '、' })
  const rest = all.length - shown
  return rest > 0
    ? say({ en: '{told} and {rest} more', 'zh-cn': '{told} 等 {count} 项' }, { told, rest, count: all.length })
    : told
}

/** What is wrong in a word of YAML: `hostNetwork: true`, `add: SYS_ADMIN`; or what is wanted. */
function labelOf({ wanted, path, node }: Offence): string {
  if (wanted !== undefined) return code(wanted)
  const field = String(path.findLast(step => typeof step === 'string') ?? '')
  const scalar = asScalar(node)
  const label = code(scalar ? `${field}: ${scalar.value}` : field)
  return label
}

/** What the Namespace of the file, where it is in it, makes of that. */
function enforced(
  resource: Resource,
  manifest: KubernetesPlace['manifest'],
  offences: readonly Offence[],
): Localized | undefined {
  const namespace = resourcesOf(manifest).find(
    one => one.kind === 'Namespace' && one.name !== undefined && one.name === resource.namespace,
  )
  const level = asString(namespace?.at('metadata', 'labels', 'pod-security.kubernetes.io/enforce'))
  if (!namespace || (level !== 'baseline' && level !== 'restricted')) return undefined
  const refused = offences.some(offence => level === 'restricted' || offence.level === 'baseline')
  return say(
    refused
      ? {
          en: 'The Namespace {name} in this file enforces {level}: such Pods are refused.',
          'zh-cn': '本文件中的命名空间 {name} 强制执行 {level}：这样的 Pod 会被拒绝。',
        }
      : {
          en: 'The Namespace {name} in this file enforces {level}: that is fulfilled.',
          'zh-cn': '本文件中的命名空间 {name} 强制执行 {level}：满足要求。',
        },
    { name: code(namespace.name ?? ''), level: code(level) },
  )
}

export const levelTable: Localized = table([
  [
    { en: 'level', 'zh-cn': '级别' },
    { en: 'what it is for', 'zh-cn': '用途' },
  ],
  [
    { en: '`privileged`', 'zh-cn': '`privileged`' },
    {
      en: 'everything allowed: node agents, storage and network drivers',
      'zh-cn': '什么都允许：节点代理、存储和网络驱动',
    },
  ],
  [
    { en: '`baseline`', 'zh-cn': '`baseline`' },
    {
      en: 'an ordinary Pod passes; no host namespaces, host paths or ports, privileged containers, dangerous capabilities',
      'zh-cn': '普通 Pod 都能通过；不许用主机命名空间、主机路径和端口、特权容器、危险权能',
    },
  ],
  [
    { en: '`restricted`', 'zh-cn': '`restricted`' },
    {
      en: 'also: not root, no privilege escalation, capabilities dropped, seccomp on, plain volumes only',
      'zh-cn': '此外：不是 root、不许提权、去掉权能、启用 seccomp、只用普通卷类型',
    },
  ],
])
