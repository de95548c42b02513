import type { KubernetesRule } from '../../rule.js'
import { asScalar, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/decimal-file-mode',
  severity: 'warning',
  title: { en: 'File permissions without their leading zero', 'zh-cn': '文件权限漏写了前导 0' },
  why: {
    en: 'Without a zero in front YAML reads a decimal number: `400` is `0620`, which lets the group write and is not what was meant.',
    'zh-cn': '前面没有 0，YAML 会按十进制读：`400` 等于 `0620`，同组用户可写，多半不是本意。',
  },
  instead: {
    en: 'Write the permissions in octal with a zero: `0400`.',
    'zh-cn': '用带前导 0 的八进制写权限：`0400`。',
  },
  message: {
    en: '`{text}` without a leading zero is decimal, the permissions `{octal}`. Write `0{text}` if that is what was meant.',
    'zh-cn': '`{text}` 没有前导 0，会按十进制读，权限变成 `{octal}`。如果本意是 `0{text}`，补上 0。',
  },
  fix: { title: { en: 'Change to `0{text}`', 'zh-cn': '改为 `0{text}`' }, safe: false },
  examples: {
    bad: [
      podWith(
        'volumes:\n  - name: keys\n    secret:\n      secretName: keys\n      defaultMode: 400\n                   ^^^',
      ),
    ],
    good: [podWith('volumes:\n  - name: keys\n    secret:\n      secretName: keys\n      defaultMode: 0400')],
  },
  check(slice, report) {
    for (const [type, field] of modes)
      for (const { node } of ofType(slice, type)) {
        const pair = pairOf(node, field)
        const scalar = asScalar(pair?.value)
        // 420 is 0644 in decimal, and often written so; what is beyond 511 the API server refuses
        if (scalar?.style !== 'plain' || !/^[4-5][0-7][0-7]$/.test(scalar.source)) continue
        const number = Number(scalar.source)
        if (number > 511 || usual.has(number)) continue
        const octal = `0${number.toString(8)}`
        report(scalar.span, { text: scalar.source, octal }, [{ span: scalar.span, text: `0${scalar.source}` }])
      }
  },
} satisfies KubernetesRule

/** 0644, 0640, 0755, 0775, 0777 and the like in decimal. */
const usual: ReadonlySet<number> = new Set([420, 416, 432, 436, 438, 448, 488, 493, 504, 505, 509, 511])

const modes = [
  ['ConfigMapVolumeSource', 'defaultMode'],
  ['SecretVolumeSource', 'defaultMode'],
  ['ProjectedVolumeSource', 'defaultMode'],
  ['DownwardAPIVolumeSource', 'defaultMode'],
  ['DownwardAPIVolumeFile', 'mode'],
  ['KeyToPath', 'mode'],
] as const
