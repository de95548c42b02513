import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-kubelet-https',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0004'], checkov: ['CKV_K8S_71'] },
  title: { en: 'Plain HTTP from the API server to kubelets', 'zh-cn': 'API 服务器以明文 HTTP 访问 kubelet' },
  why: {
    en: 'Logs, `exec` sessions and their secrets cross the network in the clear. The flag is gone from current releases, which always use TLS.',
    'zh-cn': '日志、`exec` 会话及其中的机密都会以明文经过网络。新版本已移除该标志，始终使用 TLS。',
  },
  instead: { en: 'Set `--kubelet-https=true`.', 'zh-cn': '设置 `--kubelet-https=true`。' },
  message: {
    en: '`--kubelet-https` {found}: logs and `exec` sessions travel in the clear. Set `true`, or remove the flag: TLS is the default, and current releases know nothing else.',
    'zh-cn':
      '`--kubelet-https` {found}：日志和 `exec` 会话会明文传输。设为 `true`，或直接移除：默认就是 TLS，新版本也只支持 TLS。',
  },
  fix: { title: { en: 'Set `--kubelet-https=true`', 'zh-cn': '设为 `--kubelet-https=true`' }, safe: false },
  examples: {
    bad: [staticPod('kube-apiserver', '--kubelet-https=false', '                ^^^^^')],
    good: [staticPod('kube-apiserver', '--kubelet-https=true')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'kubelet-https',
    isBad: value => value === 'false',
    value: 'true',
  }),
} satisfies KubernetesRule
