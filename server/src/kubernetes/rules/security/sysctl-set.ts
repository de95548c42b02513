import { minorOf } from '../../knowledge.js'
import { isSafeSysctl } from '../../pod-security.js'
import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { ofType, pointIn, textIn } from '../_typed.js'

/** Those that have a namespace of their own in each Pod. */
const shared = /^(?:net\.|fs\.mqueue\.|kernel\.(?:msg|sem|shm))/

export default {
  id: 'kubernetes/sysctl-set',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['unsafe-sysctls'] },
  title: { en: 'A sysctl of the network or of shared memory', 'zh-cn': '设置了网络或共享内存的 sysctl' },
  why: {
    en: 'It is on the safe list: it changes nothing outside of the Pod. Still it changes how the kernel treats every connection and every shared memory of it.',
    'zh-cn': '它在安全列表里，不影响 Pod 之外。但它仍会改变内核处理 Pod 内所有连接和共享内存的方式。',
  },
  instead: { en: 'Leave it out, where the defaults do.', 'zh-cn': '默认值够用时，去掉它。' },
  message: {
    en: '`{name}` changes how the kernel treats this Pod. It is safe for others; leave it out where the default does.',
    'zh-cn': '`{name}` 会改变内核对待这个 Pod 的方式。对其他 Pod 是安全的；默认值够用时去掉它。',
  },
  examples: {
    bad: [
      podWith(
        'securityContext:\n  sysctls:\n    - name: net.ipv4.tcp_syncookies\n            ^^^^^^^^^^^^^^^^^^^^^^^\n      value: "1"',
      ),
    ],
    good: [podWith('securityContext:\n  sysctls: []')],
  },
  check(slice, report, { settings }) {
    for (const sysctl of ofType(slice, 'Sysctl')) {
      const name = textIn(sysctl.node, 'name')
      if (name !== undefined && shared.test(name) && isSafeSysctl(name, minorOf(settings)))
        report(pointIn(sysctl, 'name'), { name })
    }
  },
} satisfies KubernetesRule
