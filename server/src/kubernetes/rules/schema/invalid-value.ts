import { listed } from '../../../core/localized.js'
import { nearest } from '../../../core/nearest.js'
import { replaceScalar } from '../../edits.js'
import { minorOf } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'
import { readerFirst } from './_reader.js'
import { placeWords, shortened } from './_words.js'

/** Longer lists of values are cut in the message. */
const most = 12

/** Short forms that people know from `kubectl get`. */
const shortForms: Readonly<Record<string, string>> = {
  ROX: 'ReadOnlyMany',
  RWO: 'ReadWriteOnce',
  RWOP: 'ReadWriteOncePod',
  RWX: 'ReadWriteMany',
  'runtime/default': 'RuntimeDefault',
  unconfined: 'Unconfined',
}

export default {
  id: 'kubernetes/invalid-value',
  severity: 'error',
  aliases: { 'kube-linter': ['schema-validation'] },
  title: { en: 'A value that is not allowed', 'zh-cn': '不允许的取值' },
  why: {
    en: 'The field takes one of a few words, spelt exactly, capitals included. The API server refuses everything else.',
    'zh-cn': '该字段只接受固定的几个词，须一字不差，大小写也算。其他取值 API 服务器一律拒绝。',
  },
  instead: { en: 'Write one of the allowed values.', 'zh-cn': '写其中一个允许的值。' },
  message: {
    en: '{reader} refuses `{value}` as {place}{when}. {todo}',
    'zh-cn': '{when}{reader}不接受 `{value}` 作为 {place}。{todo}',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: Loadbalancer
        ^^^^^^^^^^^^
  selector:
    app: web
  ports:
    - port: 80
      protocol: tcp
                ^^^
`,
      `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [RWO]
                ^^^
  resources:
    requests:
      storage: 1Gi
`,
    ],
    good: [
      `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
      protocol: TCP
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const { at, node, values, field, path, resource } of problemsIn(slice, settings, 'bad-value')) {
      const value = String(node.value)
      const meant = shortForm(value, values) ?? nearest(value, values)
      const some = listed(
        [...values.slice(0, most), ...(values.length > most ? ['…'] : [])].map(one =>
          one === '…' ? one : `\`${one}\``,
        ),
        'or',
      )
      const todo = { en: `Allowed: ${some.en}.`, 'zh-cn': `可取 ${some['zh-cn']}。` }
      const sameLetters = meant?.toLowerCase() === value.toLowerCase()
      report(
        at,
        {
          value: shortened(value),
          place: placeWords(field, path),
          when: '',
          todo,
          meant: meant ?? '',
          reader: readerFirst(resource),
        },
        { edits: meant === undefined ? [] : replaceScalar(node, meant), safe: sameLetters },
      )
    }
    for (const { at, node, since, field, path, resource } of problemsIn(slice, settings, 'future-value')) {
      const minor = minorOf(settings)
      report(at, {
        ...{ value: shortened(String(node.value)), place: placeWords(field, path), meant: '' },
        reader: readerFirst(resource),
        when: { en: ` before Kubernetes 1.${since}`, 'zh-cn': `Kubernetes 1.${since} 之前，` },
        todo: {
          en: `This file is checked for 1.${minor}; use another value, or choose the version of your cluster.`,
          'zh-cn': `本文件按 1.${minor} 检查；换一个值，或选择集群的实际版本。`,
        },
      })
    }
  },
} satisfies KubernetesRule

function shortForm(value: string, values: readonly string[]): string | undefined {
  const long = shortForms[value]
  return long !== undefined && values.includes(long) ? long : undefined
}
