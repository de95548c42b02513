import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, get, itemsOf } from '../../tree.js'
import { ofType } from '../_typed.js'
import { claimWith } from './_examples.js'

export default {
  id: 'kubernetes/access-mode-alone',
  severity: 'error',
  title: { en: '`ReadWriteOncePod` beside another access mode', 'zh-cn': '`ReadWriteOncePod` 与其他访问模式并列' },
  why: {
    en: '`ReadWriteOncePod` promises that one Pod alone has the volume, and every other mode lets more in. The API server takes it only by itself.',
    'zh-cn': '`ReadWriteOncePod` 保证卷只给一个 Pod 用，其他模式都允许更多 Pod，所以 API 服务器只接受它单独出现。',
  },
  instead: { en: 'Write `ReadWriteOncePod` alone, or take it out.', 'zh-cn': '只写 `ReadWriteOncePod`，或去掉它。' },
  message: {
    en: '`ReadWriteOncePod` gives the volume to one Pod alone, so the API server refuses `{other}` beside it. Keep one of the two.',
    'zh-cn': '`ReadWriteOncePod` 让卷只给一个 Pod 用，API 服务器不接受与 `{other}` 并列。保留其中一个。',
  },
  examples: {
    bad: [claimWith('accessModes: [ReadWriteOnce, ReadWriteOncePod]\n                             ^^^^^^^^^^^^^^^^')],
    good: [claimWith('accessModes: [ReadWriteOncePod]')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PersistentVolumeClaimSpec', 'PersistentVolumeSpec')) {
      const list = get(node, 'accessModes')
      const modes = list?.templated ? [] : itemsOf(list)
      const other = modes.map(({ value }) => asString(value)).find(mode => mode !== undefined && mode !== alone)
      const item = modes.find(({ value }) => asString(value) === alone)
      const scalar = asScalar(item?.value)
      if (scalar && other) report(scalar.span, { other })
    }
  },
} satisfies KubernetesRule

const alone = 'ReadWriteOncePod'
