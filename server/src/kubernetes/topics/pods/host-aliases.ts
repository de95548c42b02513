import type { KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { codes, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.hostAliases',
  also: ['HostAlias.ip', 'HostAlias.hostnames'],
  title: { en: 'lines of /etc/hosts', 'zh-cn': '/etc/hosts 里的记录' },
  summary: summary('PodSpec.hostAliases'),
  notes: {
    en: [
      'It holds for all containers of this Pod and for nobody else. For names of Services DNS is enough.',
      'Programs that ask DNS directly (`dig`, nginx with `resolver`) do not look into that file.',
    ],
    'zh-cn': [
      '对这个 Pod 的所有容器有效，别的 Pod 不受影响。Service 名靠 DNS 就够了。',
      '直接查 DNS 的程序（`dig`、配了 `resolver` 的 nginx）不看这个文件。',
    ],
  },
  see: docs('tasks/network/customize-hosts-file-for-pods/'),
  explain: aboutPod(({ spec }) => {
    const lines = itemsOf(get(spec, 'hostAliases')).flatMap(({ value }) => {
      const ip = asString(get(value, 'ip'))
      const names = itemsOf(get(value, 'hostnames')).flatMap(one => asString(one.value) ?? [])
      return ip === undefined || names.length === 0 ? [] : [[ip, ...names].join(' ')]
    })
    return lines.length === 0
      ? undefined
      : say(
          {
            en: '`/etc/hosts` in the containers gets {lines}, which counts before DNS.',
            'zh-cn': '容器的 `/etc/hosts` 里会有 {lines}，先于 DNS 生效。',
          },
          { lines: codes(lines) },
        )
  }),
} satisfies KubernetesTopic
