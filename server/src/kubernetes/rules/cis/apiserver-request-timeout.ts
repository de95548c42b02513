import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-request-timeout',
  severity: 'warning',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_95'] },
  title: { en: '--request-timeout is no duration', 'zh-cn': '--request-timeout 不是时长' },
  why: {
    en: 'The API server does not start with a value that it cannot read. Long requests are cut off after this time, 60 seconds by default.',
    'zh-cn': '值无法解析时 API 服务器不会启动。请求超过这个时间会被中断，默认 60 秒。',
  },
  instead: { en: 'Write a number with its unit: `60s`, `5m`.', 'zh-cn': '写成数字加单位：`60s`、`5m`。' },
  message: {
    en: '`--request-timeout` {found}, which is no duration: the API server will not start. Write it like `60s`.',
    'zh-cn': '`--request-timeout` {found}，不是时长：API 服务器无法启动。写成 `60s` 这样。',
  },
  fix: { title: { en: 'Set `--request-timeout=60s`', 'zh-cn': '设为 `--request-timeout=60s`' }, safe: false },
  examples: {
    bad: [staticPod('kube-apiserver', '--request-timeout=5 minutes', '                  ^^^^^^^^^')],
    good: [staticPod('kube-apiserver', '--request-timeout=5m0s'), staticPod('kube-apiserver', '--v=2')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'request-timeout',
    isBad: value => !/^(?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+$/.test(value),
    value: '60s',
  }),
} satisfies KubernetesRule
