import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { modeAbove, ownerNot } from './_kubelet.js'

/** A file of a node, as a collector's `NodeInfo` describes it. */
interface NodeFile {
  readonly id: KubernetesRule['id']
  readonly trivy: string
  readonly path: string
  /** What the collector calls it. */
  readonly key: string
  /** What whoever can read or write it gains. */
  readonly why: Localized
}

const infoWith = (key: string, value: string, mark = ''): string => `
apiVersion: v1
kind: NodeInfo
type: master
info:
  ${key}:
    values:
      - ${value}
${mark && `        ${mark}\n`}`

/** The rule that a file's mode is no wider than this. */
export const fileMode = ({
  id,
  trivy,
  path,
  key,
  why,
  most,
}: NodeFile & { readonly most: 600 | 700 }): KubernetesRule => ({
  id,
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: [trivy] },
  title: { en: `\`${path}\` is open to others than its owner`, 'zh-cn': `\`${path}\` 对属主以外的用户开放` },
  why,
  instead: { en: `Run \`chmod ${most} ${path}\` on the node.`, 'zh-cn': `在节点上执行 \`chmod ${most} ${path}\`。` },
  message: {
    en: `The mode of \`${path}\` {found}, wider than \`${most}\`: users besides its owner get at it. Run \`chmod ${most} ${path}\` on the node.`,
    'zh-cn': `\`${path}\` 的权限位{found}，宽于 \`${most}\`：属主以外的用户也能访问。在节点上执行 \`chmod ${most} ${path}\`。`,
  },
  examples: { bad: [infoWith(key, '777', '^^^')], good: [infoWith(key, String(most))] },
  check: modeAbove(key, most),
})

/** The rule that a file belongs to this user and group. */
export const fileOwner = ({
  id,
  trivy,
  path,
  key,
  why,
  owner,
}: NodeFile & { readonly owner: 'root:root' | 'etcd:etcd' }): KubernetesRule => ({
  id,
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: [trivy] },
  title: { en: `\`${path}\` does not belong to \`${owner}\``, 'zh-cn': `\`${path}\` 的属主不是 \`${owner}\`` },
  why,
  instead: { en: `Run \`chown ${owner} ${path}\` on the node.`, 'zh-cn': `在节点上执行 \`chown ${owner} ${path}\`。` },
  message: {
    en: `The owner of \`${path}\` {found}, not \`${owner}\`: that user can change it. Run \`chown ${owner} ${path}\` on the node.`,
    'zh-cn': `\`${path}\` 的属主{found}，不是 \`${owner}\`：该用户可以修改它。在节点上执行 \`chown ${owner} ${path}\`。`,
  },
  examples: { bad: [infoWith(key, 'nobody:nogroup', '^^^^^^^^^^^^^^')], good: [infoWith(key, owner)] },
  check: ownerNot(key, owner),
})
