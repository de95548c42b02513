import type { Explanation } from '../../../core/topic.js'
import { podSpecOf } from '../../pods.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { explained, isOpen, numberOr } from '../_file.js'
import { summary } from '../_summary.js'
import { code, codes, docs, say, seconds } from '../_text.js'
import { volumeAt } from './_storage.js'

export default {
  key: 'VolumeProjection.serviceAccountToken',
  also: [
    'ServiceAccountTokenProjection.expirationSeconds',
    'ServiceAccountTokenProjection.audience',
    'ServiceAccountTokenProjection.path',
  ],
  title: { en: 'a token that expires, for one audience', 'zh-cn': '面向特定受众、会过期的令牌' },
  summary: summary('VolumeProjection.serviceAccountToken'),
  notes: {
    en: [
      'The kubelet asks for a new one when 80 % of the time or 24 h have passed; the program has to read the file again.',
      'It is bound to the Pod: once the Pod is gone, it is void, however long it was to last.',
      'The default is 3600 s (1 h), the least 600 s (10 min).',
    ],
    'zh-cn': [
      '过了有效期的 80% 或 24 小时，kubelet 会换新令牌；程序要重新读文件。',
      '它与 Pod 绑定：Pod 没了令牌就作废，不管还剩多久。',
      '默认 3600 秒（1 小时），最短 600 秒（10 分钟）。',
    ],
  },
  see: docs('concepts/storage/projected-volumes/#serviceaccounttoken'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const volume = volumeAt(place)
  const at = place.path.indexOf('serviceAccountToken')
  const token = at < 0 ? undefined : get(place.resource.root, ...place.path.slice(0, at + 1))
  const path = asString(get(token, 'path'))
  const lasts = numberOr(token, 'expirationSeconds', 3600)
  if (!volume || path === undefined || lasts === undefined || isOpen(token)) return undefined
  const audience = asString(get(token, 'audience'))
  const places = volume.mounts.map(mount => `${mount.path.replace(/\/$/, '')}/${path}`)
  return explained(
    say(
      {
        en: 'a token of the ServiceAccount {account} for {audience} lies in {file}. It is valid for {lasts} and replaced after {renewed}.',
        'zh-cn': 'ServiceAccount {account} 面向{audience}的令牌放在 {file}。有效期 {lasts}，{renewed}后换新。',
      },
      {
        account: code(asString(get(podSpecOf(place.resource)?.node, 'serviceAccountName')) ?? 'default'),
        audience: audience === undefined ? { en: 'the API server', 'zh-cn': ' API 服务器' } : code(audience),
        file: places.length > 0 ? codes(places) : code(path),
        lasts: seconds(lasts),
        renewed: seconds(Math.min(Math.floor(lasts * 0.8), 86_400)),
      },
    ),
    audience === undefined || audience.includes('kubernetes')
      ? undefined
      : {
          en: 'The API server itself does not accept it: it is for that audience alone.',
          'zh-cn': 'API 服务器自己不认它：它只给那个受众用。',
        },
    lasts < 600
      ? {
          en: 'The API server refuses less than 600 s.',
          'zh-cn': 'API 服务器不接受小于 600 秒的值。',
        }
      : undefined,
  )
}
