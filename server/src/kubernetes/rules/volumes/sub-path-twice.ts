import type { KubernetesRule } from '../../rule.js'
import { asString, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/sub-path-twice',
  severity: 'error',
  title: { en: '`subPath` together with `subPathExpr`', 'zh-cn': '同时写了 `subPath` 和 `subPathExpr`' },
  why: {
    en: 'Both say which folder of the volume is mounted; the second fills in variables. The API server takes one of them.',
    'zh-cn': '两者都指定挂载卷中的哪个目录，后者会展开变量。API 服务器只接受其中一个。',
  },
  instead: {
    en: 'Keep `subPathExpr` where it needs variables, `subPath` otherwise.',
    'zh-cn': '需要变量时用 `subPathExpr`，否则用 `subPath`。',
  },
  message: {
    en: '`subPath` and `subPathExpr` both choose the folder to mount, and the API server takes one of them. Remove the other.',
    'zh-cn': '`subPath` 和 `subPathExpr` 都用来指定要挂载的目录，API 服务器只接受一个。去掉另一个。',
  },
  fix: { title: { en: 'Remove `subPath`', 'zh-cn': '删除 `subPath`' }, safe: false },
  examples: {
    bad: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    volumeMounts:
      - name: logs
        mountPath: /logs
        subPath: web
        subPathExpr: $(POD_NAME)
                     ^^^^^^^^^^^
volumes:
  - name: logs
    emptyDir: {}`),
    ],
    good: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    volumeMounts:
      - name: logs
        mountPath: /logs
        subPathExpr: $(POD_NAME)
volumes:
  - name: logs
    emptyDir: {}`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'VolumeMount')) {
      const pair = pairOf(node, 'subPathExpr')
      if (!pair || !asString(pair.value) || !asString(pairOf(node, 'subPath')?.value)) continue
      report(pointAt(pair), {}, removeKeys(slice, node, 'subPath'), {
        title: { en: 'Remove `subPathExpr`', 'zh-cn': '删除 `subPathExpr`' },
        edits: removeKeys(slice, node, 'subPathExpr'),
      })
    }
  },
} satisfies KubernetesRule
