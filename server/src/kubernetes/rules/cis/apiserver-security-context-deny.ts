import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-security-context-deny',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KCV-0013'], checkov: ['CKV_K8S_81'] },
  title: {
    en: 'Neither SecurityContextDeny nor PodSecurityPolicy (CIS 1.23)',
    'zh-cn': '既无 SecurityContextDeny 也无 PodSecurityPolicy（CIS 1.23）',
  },
  why: {
    en: 'The CIS benchmark of 1.23 asks for one of the two. Both are gone (PodSecurityPolicy in Kubernetes 1.25, SecurityContextDeny in 1.30), and the API server refuses to start with a plugin it does not know. Keep this rule off from 1.25 on.',
    'zh-cn':
      'CIS 1.23 要求二者至少启用其一。两者均已移除（PodSecurityPolicy 在 Kubernetes 1.25，SecurityContextDeny 在 1.30），列出不存在的插件 API 服务器会拒绝启动。1.25 起不要启用本规则。',
  },
  instead: {
    en: 'From Kubernetes 1.25 on use Pod Security admission: it is on by default, and labels of namespaces set the level.',
    'zh-cn': 'Kubernetes 1.25 起使用 Pod 安全性准入：默认启用，用命名空间的标签设定级别。',
  },
  message: {
    en: '`--enable-admission-plugins` {found}, without `SecurityContextDeny` and `PodSecurityPolicy`, one of which the CIS benchmark of 1.23 wants. From 1.25 on label namespaces for Pod Security instead.',
    'zh-cn':
      '`--enable-admission-plugins` {found}，不含 `SecurityContextDeny` 和 `PodSecurityPolicy`，而 CIS 1.23 要求其一。1.25 起改为给命名空间打 Pod Security 标签。',
  },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--enable-admission-plugins=NodeRestriction',
        '                           ^^^^^^^^^^^^^^^',
      ),
      staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2'),
    ],
    good: [staticPod('kube-apiserver', '--enable-admission-plugins=NodeRestriction,SecurityContextDeny')],
  },
  check: withItem(
    {
      program: 'kube-apiserver',
      flag: 'enable-admission-plugins',
      item: 'SecurityContextDeny',
      or: ['PodSecurityPolicy'],
      unfixed: true,
    },
    'missing',
  ),
} satisfies KubernetesRule
