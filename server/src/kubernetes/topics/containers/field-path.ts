import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'
import { fieldInWords } from './_pod-field.js'
import envValueFrom from './env-value-from.js'

export default {
  key: 'ObjectFieldSelector.fieldPath',
  title: { en: 'which field of the Pod', 'zh-cn': 'Pod 的哪个字段' },
  summary: summary('ObjectFieldSelector.fieldPath'),
  notes: {
    en: [
      "For both: `metadata.name`, `metadata.namespace`, `metadata.uid`, `metadata.labels['KEY']`, `metadata.annotations['KEY']`.",
      'Only for variables, since they are known when the container starts: `spec.nodeName`, `spec.serviceAccountName`, `status.podIP`, `status.podIPs`, `status.hostIP`, `status.hostIPs`.',
      'Only for files: `metadata.labels` and `metadata.annotations`, all at once. Files follow later changes, variables do not.',
    ],
    'zh-cn': [
      "两者都行：`metadata.name`、`metadata.namespace`、`metadata.uid`、`metadata.labels['KEY']`、`metadata.annotations['KEY']`。",
      '只能用于环境变量：`spec.nodeName`、`spec.serviceAccountName`、`status.podIP`、`status.podIPs`、`status.hostIP`、`status.hostIPs`，容器启动时已经确定。',
      '只能用于文件：`metadata.labels` 和 `metadata.annotations`，一次取全部。文件会跟着更新，环境变量不会。',
    ],
  },
  see: docs('concepts/workloads/pods/downward-api/#available-fields'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const variable = envValueFrom.explain(place)
  if (variable) return variable
  const { path, resource } = place
  const at = path.lastIndexOf('items')
  const item = at < 0 ? undefined : get(resource.root, ...path.slice(0, at + 2))
  const what = fieldInWords(asString(get(item, 'fieldRef', 'fieldPath')))
  const file = asString(get(item, 'path'))
  return what && file !== undefined
    ? explained(
        say({ en: 'the file {file} holds {what}.', 'zh-cn': '文件 {file} 里是{what}。' }, { file: code(file), what }),
      )
    : undefined
}
