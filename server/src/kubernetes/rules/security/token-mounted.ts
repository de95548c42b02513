import type { KubernetesRule } from '../../rule.js'
import { asBoolean, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/token-mounted',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KSV-0036'] },
  title: { en: 'A ServiceAccount token asked for in so many words', 'zh-cn': '明确要求挂载 ServiceAccount 令牌' },
  why: {
    en: 'With the token an intruder can call the API server with all rights of the ServiceAccount.',
    'zh-cn': '有了令牌，入侵者就能以 ServiceAccount 的全部权限调用 API 服务器。',
  },
  instead: {
    en: 'Leave it out, unless the program talks to the API server.',
    'zh-cn': '除非程序要访问 API 服务器，否则不要。',
  },
  message: {
    en: 'This gives the Pod a token for the API server. Leave it out unless the program uses it.',
    'zh-cn': '这会给 Pod 一个访问 API 服务器的令牌。程序用不到就去掉。',
  },
  fix: { title: { en: 'Change to `false`', 'zh-cn': '改为 `false`' }, safe: false },
  examples: {
    bad: [podWith('automountServiceAccountToken: true\n                              ^^^^')],
    good: [podWith('automountServiceAccountToken: false')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodSpec')) {
      const pair = pairOf(node, 'automountServiceAccountToken')
      if (pair && asBoolean(pair.value) === true)
        report(pointAt(pair), {}, setKey(slice, node, 'automountServiceAccountToken', false))
    }
    for (const mount of ofType(slice, 'VolumeMount'))
      if (textIn(mount.node, 'mountPath')?.replace(/\/$/, '') === '/var/run/secrets/kubernetes.io/serviceaccount')
        report(pointIn(mount, 'mountPath'))
  },
} satisfies KubernetesRule
