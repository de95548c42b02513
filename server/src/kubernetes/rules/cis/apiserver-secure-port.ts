import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-secure-port',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0017'], checkov: ['CKV_K8S_89'] },
  title: { en: 'The secure port is switched off', 'zh-cn': '关闭了安全端口' },
  why: {
    en: 'With 0 the API server would serve no HTTPS at all. Current releases refuse to start with it.',
    'zh-cn': '设为 0 意味着完全不提供 HTTPS。当前版本会拒绝启动。',
  },
  instead: { en: 'Use a port from 1 to 65535, usually 6443.', 'zh-cn': '使用 1 到 65535 之间的端口，通常是 6443。' },
  message: {
    en: '`--secure-port` {found}: there would be no HTTPS, and current releases do not start. Use `6443`.',
    'zh-cn': '`--secure-port` {found}：不再提供 HTTPS，当前版本会拒绝启动。使用 `6443`。',
  },
  fix: { title: { en: 'Set `--secure-port=6443`', 'zh-cn': '设为 `--secure-port=6443`' }, safe: false },
  examples: {
    bad: [staticPod('kube-apiserver', '--secure-port=0', '              ^')],
    good: [staticPod('kube-apiserver', '--secure-port=6443'), staticPod('kube-apiserver', '--v=2')],
  },
  check: flagCheck({ program: 'kube-apiserver', flag: 'secure-port', isBad: value => value === '0', value: '6443' }),
} satisfies KubernetesRule
