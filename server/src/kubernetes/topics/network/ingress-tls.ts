import { joined, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { neighbours } from '../_file.js'
import { summary } from '../_summary.js'
import { bullets, code, codes, say } from '../_text.js'
import { ingressPage } from './_ingress.js'

export default {
  key: 'IngressSpec.tls',
  title: { en: 'which hosts have HTTPS', 'zh-cn': '哪些主机名启用 HTTPS' },
  summary: summary('IngressSpec.tls'),
  notes: {
    en: [
      'The Secret is of type `kubernetes.io/tls`, with the keys `tls.crt` and `tls.key`, in the same namespace.',
      'The hosts must appear in the rules as well.',
    ],
    'zh-cn': [
      'Secret 的类型是 `kubernetes.io/tls`，含 `tls.crt` 和 `tls.key` 两个键，在同一命名空间。',
      '这些主机名也要出现在规则里。',
    ],
  },
  see: ingressPage('#tls'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource } = place
  const lines = itemsOf(resource.at('spec', 'tls')).flatMap(({ value }) => {
    const hosts = itemsOf(get(value, 'hosts')).flatMap(host => asString(host.value) ?? [])
    const secret = asString(get(value, 'secretName'))
    if (secret === undefined) return []
    const found = neighbours(place, 'Secret').some(one => one.name === secret)
    return [
      say(
        {
          en: '{hosts} with the certificate in Secret {secret}{where}',
          'zh-cn': '{hosts} 使用 Secret {secret} 里的证书{where}',
        },
        {
          hosts: hosts.length > 0 ? codes(hosts) : { en: 'every host of the rules', 'zh-cn': '规则里的所有主机名' },
          secret: code(secret),
          where: found ? '' : { en: ' (not in this file)', 'zh-cn': '（不在本文件中）' },
        },
      ),
    ]
  })
  return lines.length > 0
    ? { text: joined([{ en: 'HTTPS is served for', 'zh-cn': '提供 HTTPS：' }, bullets(lines)], paragraphs) }
    : undefined
}
