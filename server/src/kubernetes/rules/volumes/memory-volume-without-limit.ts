import type { KubernetesRule } from '../../rule.js'
import { asString, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { isUnset, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/memory-volume-without-limit',
  severity: 'information',
  preset: 'strict',
  title: { en: 'A volume in memory without a size', 'zh-cn': '内存卷没有限制大小' },
  why: {
    en: 'What is written to a volume with `medium: Memory` counts as memory of the container. Without `sizeLimit` it may grow until the container is killed, or up to half of the memory of the node.',
    'zh-cn':
      '写入 `medium: Memory` 卷的内容计入容器内存。不写 `sizeLimit`，它会一直增长，直到容器被杀，或占到节点内存的一半。',
  },
  instead: { en: 'Set `sizeLimit`, well below the memory limit.', 'zh-cn': '设置 `sizeLimit`，明显小于内存限制。' },
  message: {
    en: 'What is written here counts as memory, and nothing stops it from growing until the container is killed. Set `sizeLimit`.',
    'zh-cn': '写到这里的内容计入内存，又没有上限，会一直增长到容器被杀。设置 `sizeLimit`。',
  },
  fix: { title: { en: 'Set `sizeLimit: 64Mi`', 'zh-cn': '设置 `sizeLimit: 64Mi`' }, safe: false },
  examples: {
    bad: [podWith('volumes:\n  - name: cache\n    emptyDir:\n      medium: Memory\n              ^^^^^^')],
    good: [podWith('volumes:\n  - name: cache\n    emptyDir:\n      medium: Memory\n      sizeLimit: 64Mi')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'EmptyDirVolumeSource')) {
      const pair = pairOf(node, 'medium')
      if (pair && asString(pair.value) === 'Memory' && isUnset(node, 'sizeLimit'))
        report(pointAt(pair), {}, setKey(slice, node, 'sizeLimit', '64Mi'))
    }
  },
} satisfies KubernetesRule
