import type { Pair } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { below, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/projected-path-twice',
  severity: 'error',
  title: { en: 'Two sources of a projected volume write one file', 'zh-cn': '投射卷的两个来源写同一个文件' },
  why: {
    en: 'A projected volume puts several sources into one folder, so each needs file names of its own. The API server refuses two items with the same path.',
    'zh-cn': '投射卷把多个来源放进同一个目录，文件名不能冲突。两项路径相同，API 服务器会拒绝。',
  },
  instead: { en: 'Give one of them another `path`.', 'zh-cn': '给其中一个换个 `path`。' },
  message: {
    en: 'Another source of this volume writes `{path}` already, and the API server refuses a second. Choose another `path`.',
    'zh-cn': '这个卷的另一个来源已经写了 `{path}`，API 服务器不接受第二个。换一个 `path`。',
  },
  examples: {
    bad: [
      podWith(`
volumes:
  - name: all
    projected:
      sources:
        - configMap:
            name: shop
            items: [{ key: a, path: settings }]
        - secret:
            name: shop
            items: [{ key: b, path: settings }]
                                    ^^^^^^^^`),
    ],
    good: [
      podWith(`
volumes:
  - name: all
    projected:
      sources:
        - configMap:
            name: shop
            items: [{ key: a, path: settings }]
        - secret:
            name: shop
            items: [{ key: b, path: passwords }]`),
    ],
  },
  check(slice, report) {
    for (const projected of ofType(slice, 'ProjectedVolumeSource')) {
      const paths = new Set<string>()
      for (const { type, node } of below(projected)) {
        const pair: Pair | undefined = writers.has(type) ? pairOf(node, 'path') : undefined
        const path = pair && textIn(node, 'path')
        if (!pair || !path) continue
        if (paths.has(path)) report(pointAt(pair), { path })
        paths.add(path)
      }
    }
  },
} satisfies KubernetesRule

const writers = new Set([
  'KeyToPath',
  'DownwardAPIVolumeFile',
  'ServiceAccountTokenProjection',
  'ClusterTrustBundleProjection',
])
