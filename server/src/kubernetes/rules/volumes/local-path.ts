import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/local-path',
  severity: 'error',
  title: { en: 'A path that leaves its volume', 'zh-cn': '路径超出了所在的卷' },
  why: {
    en: 'Such a path is counted from the root of a volume, so that a Pod cannot reach what lies beside it. The API server refuses absolute paths and `..`.',
    'zh-cn': '这类路径从卷的根目录算起，这样 Pod 就碰不到卷以外的东西。绝对路径和 `..` 都会被 API 服务器拒绝。',
  },
  instead: {
    en: 'Write a path below the volume: without `/` in front, without `..`.',
    'zh-cn': '写卷内的相对路径：前面不带 `/`，中间没有 `..`。',
  },
  message: {
    en: '`{path}` {problem}, and the API server refuses it: `{field}` is counted from {root}. Write a path below it.',
    'zh-cn': '`{path}` {problem}，API 服务器会拒绝：`{field}` 从{root}算起。写成其下的相对路径。',
  },
  fix: { title: { en: 'Change to `{relative}`', 'zh-cn': '改为 `{relative}`' }, safe: false },
  examples: {
    bad: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    volumeMounts:
      - name: data
        mountPath: /data
        subPath: /shop
                 ^^^^^
volumes:
  - name: data
    emptyDir: {}`),
      podWith(`
volumes:
  - name: config
    configMap:
      name: shop
      items:
        - key: nginx.conf
          path: /etc/nginx.conf
                ^^^^^^^^^^^^^^^`),
    ],
    good: [
      podWith(`
volumes:
  - name: config
    configMap:
      name: shop
      items:
        - key: nginx.conf
          path: conf.d/nginx.conf`),
    ],
  },
  check(slice, report) {
    for (const { type, field, reserved, root = volume } of places)
      for (const { node } of ofType(slice, type)) {
        const path = textIn(node, field)
        const pair = pairOf(node, field)
        const problem = path && problemOf(path, reserved)
        if (!path || !pair || !problem) continue
        const relative = path.replace(/^\/+/, '')
        const fixable = relative !== '' && !problemOf(relative, reserved)
        report(
          pointAt(pair),
          { path, field, problem, root, relative },
          fixable ? setKey(slice, node, field, relative) : [],
        )
      }
  },
} satisfies KubernetesRule

const volume: Localized = { en: 'the root of the volume', 'zh-cn': '卷的根目录' }
const profiles: Localized = { en: "the kubelet's folder of profiles", 'zh-cn': ' kubelet 的配置目录' }

/** The fields that hold such paths. `reserved`: nothing in them may begin with two dots, which the kubelet keeps for itself. */
const places: readonly {
  readonly type: string
  readonly field: string
  readonly reserved?: boolean
  readonly root?: Localized
}[] = [
  { type: 'VolumeMount', field: 'subPath' },
  { type: 'VolumeMount', field: 'subPathExpr' },
  { type: 'KeyToPath', field: 'path', reserved: true },
  { type: 'DownwardAPIVolumeFile', field: 'path', reserved: true },
  { type: 'ServiceAccountTokenProjection', field: 'path', reserved: true },
  { type: 'ClusterTrustBundleProjection', field: 'path', reserved: true },
  { type: 'GitRepoVolumeSource', field: 'directory' },
  { type: 'SeccompProfile', field: 'localhostProfile', root: profiles },
]

function problemOf(path: string, reserved = false): Localized | undefined {
  if (path.startsWith('/')) return { en: 'is an absolute path', 'zh-cn': '是绝对路径' }
  if (path.split('/').includes('..')) return { en: 'goes up by `..`', 'zh-cn': '用 `..` 回到了上级' }
  return reserved && path.startsWith('..')
    ? { en: 'begins with `..`, which is reserved', 'zh-cn': '以保留的 `..` 开头' }
    : undefined
}
