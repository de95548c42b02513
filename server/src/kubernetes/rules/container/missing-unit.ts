import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, get } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { ofType } from '../_typed.js'
import { amountsIn } from './_resources.js'

export default {
  id: 'kubernetes/missing-unit',
  severity: 'warning',
  title: { en: 'An amount that seems to lack its unit', 'zh-cn': '数量似乎漏了单位' },
  why: {
    en: 'Memory without a unit is in bytes, CPU without one in whole cores. 512 bytes are too little for any process, and no node has hundreds of cores to spare: the container is killed at once, or never placed.',
    'zh-cn':
      '内存不写单位就是字节，CPU 不写单位就是整核。512 字节什么进程都跑不起来，也没有节点能分出几百个核：容器要么立刻被杀，要么永远调度不上。',
  },
  instead: {
    en: 'Write `Mi` or `Gi` for memory and storage, `m` for thousandths of a core.',
    'zh-cn': '内存和存储写 `Mi` 或 `Gi`，千分之一核写 `m`。',
  },
  message: {
    en: '`{name}: {text}` means {meaning}. Write `{meant}` if that is what was meant.',
    'zh-cn': '`{name}: {text}` 表示{meaning}。如果本意是 `{meant}`，补上单位。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      containerWith('resources:\n  requests:\n    cpu: 500\n         ^^^\n  limits:\n    memory: 512\n            ^^^'),
    ],
    good: [containerWith('resources:\n  requests:\n    cpu: 500m\n  limits:\n    memory: 512Mi')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ResourceRequirements', 'VolumeResourceRequirements'))
      for (const key of ['requests', 'limits']) {
        const map = asMap(get(node, key))
        for (const { name, text, span } of amountsIn(map)) {
          if (!map || !/^[1-9]\d{0,8}$/.test(text)) continue
          const number = Number(text)
          const isCpu = name === 'cpu'
          if (isCpu ? number < 100 : !bytes.has(name) || number >= 1024 * 1024) continue
          const meant = isCpu ? `${text}m` : name === 'memory' ? `${text}Mi` : `${text}Gi`
          report(
            span,
            { name, text, meant, meaning: isCpu ? cores(text) : plain(text) },
            setKey(slice, map, name, meant),
          )
        }
      }
  },
} satisfies KubernetesRule

const bytes = new Set(['memory', 'ephemeral-storage', 'storage'])
const cores = (text: string): Localized => ({ en: `${text} whole CPU cores`, 'zh-cn': ` ${text} 个完整的 CPU 核` })
const plain = (text: string): Localized => ({ en: `${text} bytes`, 'zh-cn': ` ${text} 字节` })
