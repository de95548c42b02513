import type { Localized } from '../../../core/localized.js'
import type { Container } from '../../pods.js'
import { asBoolean, asNumber, get } from '../../tree.js'
import type { PodAt } from '../_pod.js'
import { code, say } from '../_text.js'

/** A setting of a container's `securityContext`, or else the Pod's. */
export function effective<Value>(
  { spec }: PodAt,
  container: Container | undefined,
  field: string,
  read: (node: ReturnType<typeof get>) => Value | undefined,
): { readonly value: Value | undefined; readonly from: 'container' | 'pod' | 'nowhere' } {
  const own = container && read(get(container.node, 'securityContext', field))
  if (own !== undefined) return { value: own, from: 'container' }
  const pod = read(get(spec, 'securityContext', field))
  return { value: pod, from: pod === undefined ? 'nowhere' : 'pod' }
}

/** As whom the program runs: "user 1000, group 1000". */
export function userText(pod: PodAt, container: Container | undefined): Localized {
  const user = effective(pod, container, 'runAsUser', asNumber).value
  const group = effective(pod, container, 'runAsGroup', asNumber).value
  const nonRoot = effective(pod, container, 'runAsNonRoot', asBoolean).value
  const who: Localized =
    user === undefined
      ? {
          en: 'the user of the image (root where it has no `USER`)',
          'zh-cn': '镜像里的用户（镜像没写 `USER` 就是 root）',
        }
      : user === 0
        ? { en: 'root (`runAsUser: 0`)', 'zh-cn': 'root（`runAsUser: 0`）' }
        : say({ en: 'user {user}', 'zh-cn': '用户 {user}' }, { user: code(user) })
  const groupText: Localized | string =
    group === undefined
      ? user === undefined || user === 0
        ? ''
        : { en: ', in group 0 unless the image says otherwise', 'zh-cn': '，主组由镜像决定，没写就是 0' }
      : say({ en: ', group {group}', 'zh-cn': '，组 {group}' }, { group: code(group) })
  const check: Localized | string = !nonRoot
    ? ''
    : user === 0
      ? {
          en: '; `runAsNonRoot: true` contradicts that, so the container does not start',
          'zh-cn': '；与 `runAsNonRoot: true` 矛盾，容器启动不了',
        }
      : user === undefined
        ? {
            en: '; if that is user 0, or a name instead of a number, the kubelet refuses to start it (`runAsNonRoot`)',
            'zh-cn': '；如果那是用户 0，或写的是名字而不是数字，kubelet 会拒绝启动（`runAsNonRoot`）',
          }
        : ''
  return say({ en: '{who}{group}{check}', 'zh-cn': '{who}{group}{check}' }, { who, group: groupText, check })
}
