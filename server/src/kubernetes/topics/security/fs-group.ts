import type { KubernetesTopic } from '../../topic.js'
import { asNumber, asString, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { contextPage } from './_level.js'

export default {
  key: 'PodSecurityContext.fsGroup',
  also: ['PodSecurityContext.fsGroupChangePolicy'],
  title: { en: 'the group that owns the volumes', 'zh-cn': '卷归哪个组所有' },
  summary: summary('PodSecurityContext.fsGroup'),
  notes: {
    en: [
      'New files get the group too (setgid on the directory), readable and writable for it.',
      'It works on volumes whose driver supports it and on `emptyDir`, `configMap`, `secret`; not on `hostPath`, and usually not on NFS.',
    ],
    'zh-cn': [
      '新建的文件也归这个组（目录带 setgid），组可读写。',
      '对支持它的卷驱动以及 `emptyDir`、`configMap`、`secret` 有效；对 `hostPath` 无效，对 NFS 通常也无效。',
    ],
  },
  see: contextPage,
  explain: aboutPod(({ spec }) => {
    const group = asNumber(get(spec, 'securityContext', 'fsGroup'))
    const policy = asString(get(spec, 'securityContext', 'fsGroupChangePolicy')) ?? 'Always'
    if (group === undefined) return undefined
    return say(
      {
        en: 'all containers also belong to group {group}, and volumes are given to it when they are mounted: {how}.',
        'zh-cn': '所有容器都额外属于组 {group}，挂载卷时卷会改归它所有：{how}。',
      },
      {
        group: code(group),
        how:
          policy === 'OnRootMismatch'
            ? {
                en: 'only if the top directory of the volume is not right yet (`OnRootMismatch`)',
                'zh-cn': '只在卷的根目录还不对时才改（`OnRootMismatch`）',
              }
            : {
                en: 'file by file, at every mount (`Always`), which takes minutes on large volumes',
                'zh-cn': '每次挂载都逐个文件修改（`Always`），大卷要花好几分钟',
              },
      },
    )
  }),
} satisfies KubernetesTopic
