import type { KubernetesRule } from '../../rule.js'
import { asString, get } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { droppedBy } from './_capabilities.js'
import {
  annotatedProfile,
  completeSubjects,
  contextHead,
  nameIn,
  type Setting,
  setInContext,
  settingOf,
} from './_context.js'
import { bareContainer } from './_frames.js'

export default {
  id: 'kubernetes/linux-hardening',
  severity: 'information',
  preset: 'all',
  aliases: { polaris: ['linuxHardening'] },
  title: { en: "None of Linux's own protections is used", 'zh-cn': '没有使用任何 Linux 防护机制' },
  why: {
    en: 'AppArmor, seccomp, SELinux and dropped capabilities each limit what an intruder can do. This container uses none of them.',
    'zh-cn': 'AppArmor、seccomp、SELinux 和丢弃权能都能限制入侵者的行动，而这个容器一个也没用。',
  },
  instead: {
    en: '`seccompProfile: {type: RuntimeDefault}` is the least effort.',
    'zh-cn': '最省力的是 `seccompProfile: {type: RuntimeDefault}`。',
  },
  message: {
    en: 'Container `{container}` uses neither seccomp nor AppArmor, SELinux or dropped capabilities. Add the seccomp profile `RuntimeDefault`.',
    'zh-cn':
      '容器 `{container}` 没有使用 seccomp、AppArmor、SELinux，也没有丢弃权能。加上 seccomp 的 `RuntimeDefault` 配置。',
  },
  fix: {
    title: { en: 'Add the seccomp profile `RuntimeDefault`', 'zh-cn': '添加 seccomp 的 `RuntimeDefault` 配置' },
    safe: false,
  },
  examples: {
    bad: [bareContainer],
    good: [
      containerWith('securityContext:\n  capabilities:\n    drop: [ALL]'),
      containerWith('securityContext:\n  seLinuxOptions:\n    type: container_t'),
    ],
  },
  check(slice, report) {
    for (const subject of completeSubjects(slice)) {
      const states = ['seccompProfile', 'appArmorProfile', 'seLinuxOptions'].map(key => settingOf(subject, key))
      const profile = annotatedProfile(subject)
      if (states.some(isInUse) || droppedBy(subject)?.length !== 0) continue
      if (profile && asString(profile) !== 'unconfined') continue
      const fix =
        states[0] === 'unset'
          ? setInContext(slice, subject.container, 'seccompProfile', { type: 'RuntimeDefault' })
          : []
      report(contextHead(subject), { container: nameIn(subject) }, fix)
    }
  },
} satisfies KubernetesRule

/** False for what is not written, and for a profile that is switched off. */
const isInUse = (state: Setting | 'unset' | 'unknown'): boolean =>
  typeof state === 'string' ? state === 'unknown' : asString(get(state.pair.value, 'type')) !== 'Unconfined'
