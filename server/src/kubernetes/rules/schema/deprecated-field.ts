import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { deprecatedFields } from '../../schema/index.js'
import { problemsIn } from '../../validate/index.js'

export default {
  id: 'kubernetes/deprecated-field',
  severity: 'warning',
  tag: 'deprecated',
  title: { en: 'A field not to use any more', 'zh-cn': '已弃用的字段' },
  why: {
    en: 'The API still accepts it. It works no longer everywhere, or not at all, and may go away.',
    'zh-cn': 'API 仍然接受它，但它已不再处处有效，甚至完全无效，以后可能被移除。',
  },
  instead: { en: 'Use what took its place.', 'zh-cn': '改用取代它的字段或方式。' },
  message: {
    en: '`{name}` is deprecated{gone}. {todo}',
    'zh-cn': '`{name}` 已弃用{gone}。{todo}',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  capacity:
    storage: 10Gi
  gcePersistentDisk:
  ^^^^^^^^^^^^^^^^^
    pdName: data
`,
    ],
    good: [
      `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  capacity:
    storage: 10Gi
  csi:
    driver: pd.csi.storage.gke.io
    volumeHandle: projects/shop/zones/europe-west1-b/disks/data
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const { at, field } of problemsIn(slice, settings, 'deprecated-field')) {
      // `serviceAccount` has a rule of its own
      if (field.key === 'PodSpec.serviceAccount') continue
      const how = deprecatedFields[field.key] ?? {}
      const gone: Localized | string = how.gone
        ? { en: ' and does nothing any more', 'zh-cn': '，且不再起任何作用' }
        : ''
      report(at, { name: field.name, gone, todo: todoOf(how) })
    }
  },
} satisfies KubernetesRule

function todoOf({ instead, what }: { readonly instead?: string; readonly what?: string }): Localized {
  if (!instead) return { en: 'Do without it.', 'zh-cn': '不要再用。' }
  return what === 'driver'
    ? { en: `Use the CSI driver \`${instead}\`.`, 'zh-cn': `改用 CSI 驱动 \`${instead}\`。` }
    : { en: `Use \`${instead}\`.`, 'zh-cn': `改用 \`${instead}\`。` }
}
