import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { servesNode } from '../_node-programs.js'
import { contextFlag, needsPrivileges } from './_flags.js'

const containers = `priorityClassName: system-node-critical
containers:
  - name: agent
    image: registry.k8s.io/kube-proxy:v1.37.0
    securityContext:
      privileged: `

export default {
  id: 'kubernetes/node-program-privileged',
  severity: 'information',
  preset: 'strict',
  aliases: {
    'kube-linter': ['privileged-container', 'privilege-escalation-container'],
    'kube-score': ['container-security-context-privileged'],
    polaris: ['runAsPrivileged'],
    trivy: ['KSV-0017'],
    checkov: ['CKV_K8S_16'],
    pss: ['privileged'],
  },
  title: { en: 'A privileged program of the node', 'zh-cn': '特权的节点程序' },
  why: {
    en: 'kube-proxy and many agents are privileged as they come, because they write to the kernel of the node. Whoever breaks into one has all the nodes.',
    'zh-cn': 'kube-proxy 和许多代理出厂就是特权容器，因为要改写节点内核的设置。攻破其中一个，就拿到了所有节点。',
  },
  instead: {
    en: 'Where the program can do with it, add `NET_ADMIN` or another single capability instead.',
    'zh-cn': '程序支持的话，改为只添加 `NET_ADMIN` 之类的单个权能。',
  },
  message: {
    en: 'Container `{container}` of this program of the node is privileged. If it can do with single capabilities, set `false` and add those.',
    'zh-cn': '节点程序的容器 `{container}` 是特权容器。如果单个权能就够用，改为 `false` 并添加它们。',
  },
  fix: { title: { en: 'Change to `false`', 'zh-cn': '改为 `false`' }, safe: false },
  examples: {
    bad: [podWith(`${containers}true\n                  ^^^^`)],
    good: [podWith(`${containers}false`)],
  },
  check: contextFlag('privileged', needsPrivileges, servesNode),
} satisfies KubernetesRule
