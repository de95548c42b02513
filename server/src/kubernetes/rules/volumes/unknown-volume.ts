import { each, listed } from '../../../core/localized.js'
import { nearest } from '../../../core/nearest.js'
import type { Edit } from '../../../core/types.js'
import { appendItem, insertKey } from '../../edits.js'
import type { Slice } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asSeq, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { around, isBuiltIn, isPatch, ofType, pointAt, type Typed, textIn } from '../_typed.js'
import { volumesAround } from './_volumes.js'

export default {
  id: 'kubernetes/unknown-volume',
  severity: 'error',
  title: { en: 'A container mounts a volume that the Pod does not have', 'zh-cn': '容器挂载了 Pod 没有的卷' },
  why: {
    en: 'Volumes are declared once for the Pod and mounted by name. The API server refuses a mount whose name is not there; of a StatefulSet it takes it, and every Pod fails later.',
    'zh-cn':
      '卷在 Pod 里声明一次，容器按名字挂载。名字不存在时 API 服务器会拒绝；StatefulSet 虽能提交，但之后一个 Pod 也创建不出来。',
  },
  instead: {
    en: 'Declare it under `volumes` (or in `volumeClaimTemplates` of a StatefulSet), or correct the name.',
    'zh-cn': '在 `volumes`（或 StatefulSet 的 `volumeClaimTemplates`）里声明它，或改正名字。',
  },
  message: {
    en: 'The Pod has no volume `{name}` ({known}), so it is refused. Declare it under `volumes`, or correct the name.',
    'zh-cn': '这个 Pod 没有名为 `{name}` 的卷（{known}），会被拒绝。在 `volumes` 里声明它，或改正名字。',
  },
  fix: { title: { en: 'Add an empty volume `{name}`', 'zh-cn': '添加空卷 `{name}`' }, safe: false },
  examples: {
    bad: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    volumeMounts:
      - name: dat
              ^^^
        mountPath: /data
volumes:
  - name: data
    emptyDir: {}`),
    ],
    good: [
      `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  selector:
    matchLabels: { app: db }
  template:
    metadata:
      labels: { app: db }
    spec:
      containers:
        - name: db
          image: postgres:17
          volumeMounts:
            - { name: data, mountPath: /var/lib/postgresql }
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests: { storage: 10Gi }
`,
    ],
  },
  check(slice, report) {
    for (const mount of ofType(slice, 'VolumeMount', 'VolumeDevice')) {
      const name = textIn(mount.node, 'name')
      const pair = pairOf(mount.node, 'name')
      const volumes = volumesAround(mount)
      if (!name || !pair || !volumes || !isBuiltIn(mount) || isPatch(mount)) continue
      const names = volumes.map(volume => volume.name)
      if (names.includes(name)) continue
      const meant = nearest(name, names)
      report(
        pointAt(pair),
        { name, known: knownOf(names) },
        {
          title: { en: `Change to \`${meant}\``, 'zh-cn': `改为 \`${meant}\`` },
          edits: meant === undefined ? [] : setKey(slice, mount.node, 'name', meant),
        },
        mount.type === 'VolumeMount' ? declared(slice, mount, name) : [],
      )
    }
  },
} satisfies KubernetesRule

const knownOf = (names: readonly string[]) =>
  names.length === 0
    ? { en: 'it has none', 'zh-cn': '一个也没有' }
    : each(locale => {
        const words = listed(names.slice(0, 6).map(name => `\`${name}\``))[locale]
        return locale === 'en' ? `it has ${words}` : `现有 ${words}`
      })

/** Declares an empty volume in the Pod around a mount. */
function declared(slice: Slice, mount: Typed, name: string): Edit[] {
  const spec = around(mount, 'PodSpec')
  if (!spec) return []
  const volumes = asSeq(get(spec.node, 'volumes'))
  const volume = { name, emptyDir: {} }
  if (volumes) return volumes.items.length > 0 ? appendItem(slice, volumes, volume) : []
  return pairOf(spec.node, 'volumes') ? [] : insertKey(slice, spec.node, 'volumes', [volume])
}
