import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asString, get, itemsOf, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/privileged-without-escalation',
  severity: 'error',
  title: {
    en: '`allowPrivilegeEscalation: false` on a container that has it all',
    'zh-cn': '已有全部特权的容器写了 `allowPrivilegeEscalation: false`',
  },
  why: {
    en: 'A privileged container, or one with `CAP_SYS_ADMIN`, has nothing left to escalate to. The API server refuses the contradiction.',
    'zh-cn': '特权容器，或拥有 `CAP_SYS_ADMIN` 的容器，已经没有可提升的权限了，API 服务器不接受这种矛盾。',
  },
  instead: {
    en: 'Remove `privileged` or the capability: it is what opens the node.',
    'zh-cn': '去掉 `privileged` 或这个权能：真正让容器触及节点的是它。',
  },
  message: {
    en: '`allowPrivilegeEscalation: false` contradicts `{cause}`, and the API server refuses both together. Remove `{cause}`, or the promise.',
    'zh-cn':
      '`allowPrivilegeEscalation: false` 与 `{cause}` 矛盾，API 服务器不接受两者并用。去掉 `{cause}`，或去掉这个声明。',
  },
  fix: { title: { en: 'Remove `privileged`', 'zh-cn': '删除 `privileged`' }, safe: false },
  examples: {
    bad: [
      containerWith(`
securityContext:
  privileged: true
  allowPrivilegeEscalation: false
                            ^^^^^`),
    ],
    good: [
      containerWith('securityContext:\n  allowPrivilegeEscalation: false'),
      containerWith('securityContext:\n  privileged: true'),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'SecurityContext')) {
      const pair = pairOf(node, 'allowPrivilegeEscalation')
      if (!pair || node.templated || asBoolean(pair.value) !== false) continue
      if (asBoolean(get(node, 'privileged')) === true)
        report(pointAt(pair), { cause: 'privileged: true' }, removeKeys(slice, node, 'privileged'))
      // the API server looks at this spelling only, though SYS_ADMIN means the same to a runtime
      else if (itemsOf(get(node, 'capabilities', 'add')).some(({ value }) => asString(value) === 'CAP_SYS_ADMIN'))
        report(pointAt(pair), { cause: 'CAP_SYS_ADMIN' })
    }
  },
} satisfies KubernetesRule
