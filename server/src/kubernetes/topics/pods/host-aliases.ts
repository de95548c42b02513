import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { code, codes, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.hostAliases',
  also: ['HostAlias.ip', 'HostAlias.hostnames'],
  title: { en: 'lines of /etc/hosts', 'zh-cn': '/etc/hosts 里的记录' },
  summary: summary('PodSpec.hostAliases'),
  notes: {
    en: [
      'It holds for all containers of this Pod and for nobody else. For names of Services DNS is enough.',
      'Programs that ask DNS themselves instead of the C library do not look into that file.',
    ],
    'zh-cn': [
      '对这个 Pod 的所有容器有效，别的 Pod 不受影响。Service 名靠 DNS 就够了。',
      '不经 C 库、自己查 DNS 的程序不看这个文件。',
    ],
  },
  see: docs('tasks/network/customize-hosts-file-for-pods/'),
  explain: aboutPod(({ spec }) => {
    const lines = itemsOf(get(spec, 'hostAliases')).flatMap(({ value }) => {
      const ip = asString(get(value, 'ip'))
      const names = itemsOf(get(value, 'hostnames')).flatMap(one => asString(one.value) ?? [])
      return ip === undefined || names.length === 0
        ? []
        : [say({ en: '{names} means {ip}', 'zh-cn': '{names} 指向 {ip}' }, { names: codes(names), ip: code(ip) })]
    })
    return lines.length === 0
      ? undefined
      : say(
          { en: 'in its containers {lines}, before DNS is asked.', 'zh-cn': '容器里 {lines}，先于 DNS 生效。' },
          { lines: joined(lines.slice(0, 6), { en: ', ', 'zh-cn': '，' }) },
        )
  }),
} satisfies KubernetesTopic
