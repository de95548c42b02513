import type { KubernetesRule } from '../../rule.js'
import { asMap, get } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { ofType } from '../_typed.js'
import { amountsIn } from './_resources.js'

export default {
  id: 'kubernetes/fractional-bytes',
  severity: 'warning',
  title: { en: 'Memory in thousandths of a byte', 'zh-cn': '以千分之一字节计的内存' },
  why: {
    en: '`m` means a thousandth, so `512m` of memory is half a byte. As a limit it is rounded up to 1 byte, and the container never starts; as a request it reserves nothing.',
    'zh-cn':
      '`m` 表示千分之一，`512m` 内存只有半个字节。写在限制上会向上取整为 1 字节，容器根本启动不了；写在请求量上等于什么也没预留。',
  },
  instead: { en: 'Write `Mi` for mebibytes, or `M` for megabytes.', 'zh-cn': '兆字节写 `Mi`（或十进制的 `M`）。' },
  message: {
    en: '`{text}` of `{name}` is a fraction of a byte: `m` means a thousandth. Write `{meant}`.',
    'zh-cn': '`{name}: {text}` 不足一个字节：`m` 表示千分之一。写成 `{meant}`。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [containerWith('resources:\n  limits:\n    memory: 512m\n            ^^^^')],
    good: [containerWith('resources:\n  limits:\n    memory: 512Mi\n    cpu: 500m')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ResourceRequirements', 'VolumeResourceRequirements'))
      for (const key of ['requests', 'limits']) {
        const map = asMap(get(node, key))
        for (const { name, text, span } of amountsIn(map))
          if (map && bytes.has(name) && /^\d+m$/.test(text)) {
            const meant = `${text}i`.replace('mi', 'Mi')
            report(span, { name, text, meant }, setKey(slice, map, name, meant))
          }
      }
  },
} satisfies KubernetesRule

const bytes = new Set(['memory', 'storage', 'ephemeral-storage'])
