import type { Localized } from '../../../core/localized.js'
import { nearest } from '../../../core/nearest.js'
import type { KubernetesRule } from '../../rule.js'
import { formats } from '../../schema/index.js'
import { pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/field-path',
  severity: 'error',
  title: { en: 'A `fieldPath` that the downward API does not have', 'zh-cn': 'Downward API 没有的 `fieldPath`' },
  why: {
    en: 'Only a few fields of a Pod can be handed to its containers, fewer as files than as variables. The API server refuses any other path.',
    'zh-cn': 'Pod 只有少数字段可以传给容器，以文件形式提供的比环境变量还要少。其他路径 API 服务器都会拒绝。',
  },
  instead: {
    en: "For a variable: `metadata.name`, `.namespace`, `.uid`, `.labels['KEY']`, `.annotations['KEY']`, `spec.nodeName`, `spec.serviceAccountName`, `status.hostIP`, `status.hostIPs`, `status.podIP`, `status.podIPs`. For a file: those of `metadata`, with all labels or annotations at once.",
    'zh-cn':
      "环境变量可用：`metadata.name`、`.namespace`、`.uid`、`.labels['KEY']`、`.annotations['KEY']`、`spec.nodeName`、`spec.serviceAccountName`、`status.hostIP`、`status.hostIPs`、`status.podIP`、`status.podIPs`。文件可用：`metadata` 下的各项，标签和注解可以整体提供。",
  },
  message: {
    en: 'The API server refuses `{path}`: {hint}.',
    'zh-cn': 'API 服务器不接受 `{path}`：{hint}。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      containerWith(`
env:
  - name: NODE
    valueFrom:
      fieldRef:
        fieldPath: spec.nodename
                   ^^^^^^^^^^^^^`),
    ],
    good: [
      containerWith(`
env:
  - name: NODE
    valueFrom:
      fieldRef:
        fieldPath: spec.nodeName
  - name: TEAM
    valueFrom:
      fieldRef:
        fieldPath: metadata.labels['example.com/team']`),
    ],
  },
  check(slice, report) {
    for (const { node, parent } of ofType(slice, 'ObjectFieldSelector')) {
      const use =
        parent?.type === 'EnvVarSource' ? 'variable' : parent?.type === 'DownwardAPIVolumeFile' ? 'file' : undefined
      const path = textIn(node, 'fieldPath')
      const pair = pairOf(node, 'fieldPath')
      if (!use || !path || !pair || isPath(path, use)) continue
      const meant = nearest(path, paths[use])
      report(
        pointAt(pair),
        { path, meant: meant ?? '', hint: hintOf(path, use, meant) },
        meant === undefined ? [] : setKey(slice, node, 'fieldPath', meant),
      )
    }
  },
} satisfies KubernetesRule

type Use = 'variable' | 'file'

const common = ['metadata.name', 'metadata.namespace', 'metadata.uid']
const paths: Readonly<Record<Use, readonly string[]>> = {
  variable: [
    ...common,
    'spec.nodeName',
    'spec.serviceAccountName',
    'status.hostIP',
    'status.hostIPs',
    'status.podIP',
    'status.podIPs',
  ],
  file: [...common, 'metadata.labels', 'metadata.annotations'],
}

function isPath(path: string, use: Use): boolean {
  if (paths[use].includes(path)) return true
  const [, field, key = ''] = /^metadata\.(labels|annotations)\['(.*)'\]$/.exec(path) ?? []
  return field !== undefined && formats[field === 'labels' ? 'qualified-name' : 'annotation-key'](key) === undefined
}

function hintOf(path: string, use: Use, meant: string | undefined): Localized {
  if (meant !== undefined) return { en: `write \`${meant}\``, 'zh-cn': `写成 \`${meant}\`` }
  if (path.startsWith('metadata.labels') || path.startsWith('metadata.annotations'))
    return {
      en: "one of them is named as in `metadata.labels['example.com/team']`",
      'zh-cn': "取其中一个要写成 `metadata.labels['example.com/team']`",
    }
  return use === 'variable'
    ? {
        en: 'a variable takes name, namespace, uid, a label or annotation, and a few of `spec` and `status`',
        'zh-cn': '环境变量只能取名字、命名空间、uid、某个标签或注解，以及 `spec` 和 `status` 的少数几项',
      }
    : {
        en: 'a file takes what stands in `metadata` only',
        'zh-cn': '文件只能取 `metadata` 里的内容',
      }
}
