import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { kubeletCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/kubelet-streaming-timeout',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0085'], checkov: ['CKV_K8S_143'] },
  title: { en: 'Idle streams are never closed', 'zh-cn': '空闲的流式连接永不关闭' },
  why: {
    en: 'Forgotten `exec` and `port-forward` sessions then stay open and hold connections. The default is four hours.',
    'zh-cn': '被遗忘的 `exec`、`port-forward` 会话会一直占着连接。默认是 4 小时。',
  },
  instead: { en: 'Leave the default, or set another duration.', 'zh-cn': '保留默认值，或设为其他时长。' },
  message: {
    en: 'The idle timeout of streams {found}: forgotten `exec` sessions stay open for ever. Set a duration such as `4h`.',
    'zh-cn': '流式连接的空闲超时{found}：被遗忘的 `exec` 会话会永远开着。设为 `4h` 之类的时长。',
  },
  fix: {
    title: {
      en: 'Set `--streaming-connection-idle-timeout=4h0m0s`',
      'zh-cn': '设为 `--streaming-connection-idle-timeout=4h0m0s`',
    },
    safe: false,
  },
  examples: {
    bad: [
      staticPod('kubelet', '--v=2', '--streaming-connection-idle-timeout=0', '                                    ^'),
    ],
    good: [
      staticPod('kubelet', '--streaming-connection-idle-timeout=4h'),
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletStreamingConnectionIdleTimeoutArgumentSet:
    values:
      - "4h"
`,
    ],
  },
  check: kubeletCheck({
    flag: 'streaming-connection-idle-timeout',
    info: 'kubeletStreamingConnectionIdleTimeoutArgumentSet',
    isBad: value => /^0+[a-zµ]*$/.test(value),
    value: '4h0m0s',
  }),
} satisfies KubernetesRule
