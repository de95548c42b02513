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

/** As whom a program runs, and what `runAsNonRoot` makes of it. */
export interface User {
  /** "user `1000`, group `1000`" */
  readonly who: Localized
  /** A sentence. */
  readonly check: Localized | undefined
}

/** The user of a container; of those that set nothing themselves where no container is given. */
export function userOf(pod: PodAt, container: Container | undefined): User {
  const user = effective(pod, container, 'runAsUser', asNumber).value
  const group = effective(pod, container, 'runAsGroup', asNumber).value
  const who: Localized =
    user === undefined
      ? {
          en: 'the user of the image (root where it has no `USER`)',
          'zh-cn': '镜像里的用户（镜像没写 `USER` 就是 root）',
        }
      : user === 0
        ? { en: 'root (`runAsUser: 0`)', 'zh-cn': 'root（`runAsUser: 0`）' }
        : say({ en: 'user {user}', 'zh-cn': '用户 {user}' }, { user: code(user) })
  const primary: Localized | string =
    group !== undefined
      ? say({ en: ', group {group}', 'zh-cn': '、组 {group}' }, { group: code(group) })
      : user
        ? { en: ' and the group of the image, 0 where it names none', 'zh-cn': '、组由镜像决定（没写就是 0）' }
        : ''
  const nonRoot = effective(pod, container, 'runAsNonRoot', asBoolean).value === true
  return {
    who: say({ en: '{who}{primary}', 'zh-cn': '{who}{primary}' }, { who, primary }),
    check: nonRoot ? checked(user) : undefined,
  }
}

function checked(user: number | undefined): Localized | undefined {
  if (user === undefined)
    return {
      en: 'If that is user 0, or a name instead of a number, the kubelet does not start it (`runAsNonRoot`).',
      'zh-cn': '如果那是用户 0，或写的是名字而不是数字，kubelet 不会启动它（`runAsNonRoot`）。',
    }
  return user === 0
    ? {
        en: '`runAsNonRoot: true` contradicts that: the container does not start.',
        'zh-cn': '这与 `runAsNonRoot: true` 矛盾：容器启动不了。',
      }
    : undefined
}
