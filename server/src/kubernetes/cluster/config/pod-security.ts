import { type ConfigKind, field, type Types } from './model.js'

const levels = ['privileged', 'baseline', 'restricted']

const types: Types = {
  PodSecurityConfiguration: {
    defaults: field('PodSecurityDefaults', {
      en: 'What holds in namespaces without `pod-security.kubernetes.io/…` labels.',
      'zh-cn': '没有 `pod-security.kubernetes.io/…` 标签的命名空间采用什么标准。',
    }),
    exemptions: field('PodSecurityExemptions', { en: 'Who is exempt.', 'zh-cn': '豁免对象。' }),
  },
  PodSecurityDefaults: {
    enforce: field('string', {
      en: 'Level below which Pods are refused.',
      'zh-cn': '低于此级别的 Pod 会被拒绝。',
      default: 'privileged',
      enum: levels,
    }),
    'enforce-version': field('string', {
      en: 'Release whose rules `enforce` means: `latest`, or one such as `v1.37` so that an upgrade brings no surprise.',
      'zh-cn': '`enforce` 采用哪个版本的规则：`latest`，或写明 `v1.37` 这样的版本，升级时就不会有意外。',
      default: 'latest',
    }),
    audit: field('string', {
      en: 'Level below which Pods are noted in the audit log.',
      'zh-cn': '低于此级别的 Pod 会记入审计日志。',
      default: 'privileged',
      enum: levels,
    }),
    'audit-version': field('string', {
      en: 'Release whose rules `audit` means.',
      'zh-cn': '`audit` 采用哪个版本的规则。',
      default: 'latest',
    }),
    warn: field('string', {
      en: 'Level below which the user gets a warning.',
      'zh-cn': '低于此级别时向用户发出警告。',
      default: 'privileged',
      enum: levels,
    }),
    'warn-version': field('string', {
      en: 'Release whose rules `warn` means.',
      'zh-cn': '`warn` 采用哪个版本的规则。',
      default: 'latest',
    }),
  },
  PodSecurityExemptions: {
    usernames: field('[]string', {
      en: "Users whose Pods are not checked. Controllers create most Pods, so a user's exemption reaches Pods created directly only.",
      'zh-cn': '不检查这些用户创建的 Pod。多数 Pod 由控制器创建，因此只对该用户直接创建的 Pod 有效。',
      default: '[]',
    }),
    runtimeClasses: field('[]string', {
      en: 'Runtime classes whose Pods are not checked.',
      'zh-cn': '不检查使用这些运行时类的 Pod。',
      default: '[]',
    }),
    namespaces: field('[]string', {
      en: 'Namespaces that are not checked, such as `kube-system`.',
      'zh-cn': '不检查这些命名空间，例如 `kube-system`。',
      default: '[]',
    }),
  },
}

const versions = {
  'pod-security.admission.config.k8s.io/v1': { since: '1.25' },
  'pod-security.admission.config.k8s.io/v1beta1': { since: '1.23' },
  'pod-security.admission.config.k8s.io/v1alpha1': { since: '1.22' },
} as const

/** The configuration of the admission plugin `PodSecurity`, in all its versions. */
export const podSecurityKinds: readonly ConfigKind[] = Object.entries(versions).map(([apiVersion, lifetime]) => ({
  apiVersion,
  kind: 'PodSecurityConfiguration',
  summary: {
    en: 'Cluster-wide defaults and exemptions of Pod Security admission; stands in an AdmissionConfiguration under `PodSecurity`.',
    'zh-cn': 'Pod 安全性准入的全集群默认值与豁免；写在 AdmissionConfiguration 的 `PodSecurity` 之下。',
  },
  see: 'https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-admission-controller/',
  type: 'PodSecurityConfiguration',
  types,
  lifetime,
}))
