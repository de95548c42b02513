import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { annotatedProfile } from './_context.js'
import { bareContainer } from './_frames.js'
import { requires } from './_required.js'

export default {
  id: 'kubernetes/apparmor-not-set',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0002'] },
  title: { en: 'No AppArmor profile is named', 'zh-cn': '没有指定 AppArmor 配置' },
  why: {
    en: 'Where AppArmor is on, the runtime applies its profile by itself. Naming it keeps a node without AppArmor from taking the Pod.',
    'zh-cn': '启用了 AppArmor 的节点会自动应用运行时的配置。写明之后，没有 AppArmor 的节点就不会接收这个 Pod。',
  },
  instead: {
    en: '`appArmorProfile: {type: RuntimeDefault}`, for the Pod or each container.',
    'zh-cn': '在 Pod 或每个容器上写 `appArmorProfile: {type: RuntimeDefault}`。',
  },
  message: {
    en: 'No AppArmor profile is named for container `{container}`. Add `RuntimeDefault`.',
    'zh-cn': '容器 `{container}` 没有指定 AppArmor 配置。加上 `RuntimeDefault`。',
  },
  fix: { title: { en: 'Add the profile `RuntimeDefault`', 'zh-cn': '添加 `RuntimeDefault` 配置' }, safe: false },
  examples: {
    bad: [bareContainer],
    good: [
      podWith('securityContext:\n  appArmorProfile:\n    type: RuntimeDefault'),
      podWith('restartPolicy: Always').replace(
        'name: shop\n',
        'name: shop\n  annotations: { container.apparmor.security.beta.kubernetes.io/web: runtime/default }\n',
      ),
    ],
  },
  check: requires({
    key: 'appArmorProfile',
    isGood: () => true,
    value: { type: 'RuntimeDefault' },
    inherited: true,
    linuxOnly: true,
    has: subject => annotatedProfile(subject) !== undefined,
  }),
} satisfies KubernetesRule
