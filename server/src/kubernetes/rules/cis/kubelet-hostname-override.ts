import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { kubeletCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/kubelet-hostname-override',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0086'], checkov: ['CKV_K8S_146'] },
  title: { en: 'The name of the node is overridden', 'zh-cn': '覆盖了节点的名字' },
  why: {
    en: "Certificates and logs are tied to the host's name; another one here makes both harder to follow, and clouds may not find the node.",
    'zh-cn': '证书和日志都与主机名对应；在这里改名会让两者都难以追踪，云平台也可能认不出节点。',
  },
  instead: {
    en: 'Remove `--hostname-override`, unless the cloud provider needs it.',
    'zh-cn': '移除 `--hostname-override`，除非云平台需要它。',
  },
  message: {
    en: "`--hostname-override` {found}: certificates and logs no longer match the host's name. Remove it, unless the cloud provider needs it.",
    'zh-cn': '`--hostname-override` {found}：证书、日志与主机名对不上。除非云平台需要，否则移除它。',
  },
  fix: { title: { en: 'Remove `--hostname-override`', 'zh-cn': '移除 `--hostname-override`' }, safe: false },
  examples: {
    bad: [staticPod('kubelet', '--v=2', '--hostname-override=node-1', '                    ^^^^^^')],
    good: [staticPod('kubelet', '--v=2')],
  },
  check: kubeletCheck({
    flag: 'hostname-override',
    info: 'kubeletHostnameOverrideArgumentSet',
    isBad: () => true,
    isBadInfo: value => value !== '',
  }),
} satisfies KubernetesRule
