import type { YamlNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get } from '../../tree.js'
import { podWith } from '../_examples.js'
import { bareContainer } from './_frames.js'
import { requires } from './_required.js'

const isConfined = (profile: YamlNode | undefined): boolean => asString(get(profile, 'type')) !== 'Unconfined'

export default {
  id: 'kubernetes/seccomp-not-set',
  severity: 'warning',
  preset: 'strict',
  aliases: {
    'kube-score': ['container-seccomp-profile'],
    trivy: ['KSV-0030', 'KSV-0104'],
    checkov: ['CKV_K8S_31'],
    pss: ['seccompProfile_restricted'],
  },
  title: { en: 'No seccomp profile', 'zh-cn': '没有 seccomp 配置' },
  why: {
    en: 'Without a profile a container may make every system call, unless the kubelet is set up to apply the default. The Pod Security level `restricted` demands one.',
    'zh-cn':
      '没有配置时，容器可以发起任何系统调用，除非 kubelet 设置了默认配置。Pod 安全性级别 `restricted` 要求必须有。',
  },
  instead: {
    en: '`seccompProfile: {type: RuntimeDefault}`, for the Pod or each container.',
    'zh-cn': '在 Pod 或每个容器上写 `seccompProfile: {type: RuntimeDefault}`。',
  },
  message: {
    en: 'No seccomp profile holds for container `{container}`, so the whole kernel is open to it. Add `RuntimeDefault`.',
    'zh-cn': '容器 `{container}` 没有生效的 seccomp 配置，整个内核都对它开放。加上 `RuntimeDefault`。',
  },
  fix: { title: { en: 'Add the profile `RuntimeDefault`', 'zh-cn': '添加 `RuntimeDefault` 配置' }, safe: false },
  examples: { bad: [bareContainer], good: [podWith('securityContext:\n  seccompProfile:\n    type: RuntimeDefault')] },
  check: requires({
    key: 'seccompProfile',
    isGood: isConfined,
    value: { type: 'RuntimeDefault' },
    inherited: true,
    linuxOnly: true,
  }),
} satisfies KubernetesRule
