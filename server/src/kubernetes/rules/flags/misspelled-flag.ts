import { nearest } from '../../../core/nearest.js'
import { asWritten, knownInvocations } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'
import { isForeign, renameFlag } from './_flags.js'

export default {
  id: 'kubernetes/misspelled-flag',
  severity: 'error',
  title: { en: 'A misspelled flag', 'zh-cn': '标志拼写有误' },
  why: {
    en: 'A component that does not know a flag prints its usage and exits, so the container restarts for ever; a static Pod of the control plane takes the API with it.',
    'zh-cn': '组件遇到不认识的标志会打印用法并退出，容器不断重启；若是控制平面的静态 Pod，API 也会随之不可用。',
  },
  instead: { en: 'Write the flag as its reference does.', 'zh-cn': '按参考文档的写法书写标志。' },
  message: {
    en: '{program} has no flag `{flag}` and exits at once. Did you mean `{near}`?',
    'zh-cn': '{program} 没有标志 `{flag}`，会立即退出。是不是想写 `{near}`？',
  },
  fix: { title: { en: 'Change to `{near}`', 'zh-cn': '改为 `{near}`' }, safe: false },
  examples: {
    bad: [
      staticPod('kube-apiserver', '--anonymus-auth=false', '  ^^^^^^^^^^^^^'),
      `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
controllerManager:
  extraArgs:
    - name: bind-adress
            ^^^^^^^^^^^
      value: 0.0.0.0
`,
    ],
    good: [staticPod('kube-apiserver', '--anonymous-auth=false')],
  },
  check: (slice, report) => {
    for (const { invocation, component, flags } of knownInvocations(slice)) {
      if (isForeign(invocation)) continue
      for (const { written, flag } of flags) {
        if (flag || written.form === 'variable') continue
        const near = nearest(written.name, component.flags.keys())
        if (near === undefined) continue
        const args = { program: component.name, flag: asWritten(written), near: asWritten({ ...written, name: near }) }
        report(written.nameSpan, args, renameFlag(written, near))
      }
    }
  },
} satisfies KubernetesRule
