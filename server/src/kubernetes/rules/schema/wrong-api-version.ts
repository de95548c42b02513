import { listed } from '../../../core/localized.js'
import { replaceScalar } from '../../edits.js'
import { minorOf } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { asScalar } from '../../tree.js'
import { problemsIn } from '../../validate/index.js'
import { readerOf } from './_reader.js'

/** As many versions are offered. */
const most = 3

export default {
  id: 'kubernetes/wrong-api-version',
  severity: 'error',
  title: { en: 'An `apiVersion` that does not have this kind', 'zh-cn': '`apiVersion` 里没有这个 `kind`' },
  why: {
    en: '`apiVersion` and `kind` belong together. With a pair that the API server does not know, applying the file ends with "no matches for kind".',
    'zh-cn':
      '`apiVersion` 和 `kind` 是配套的。API 服务器不认识这一对组合时，应用该文件会以 “no matches for kind” 失败。',
  },
  instead: {
    en: 'Write the `apiVersion` that the kind is served under; where it came only later, an older one, or choose the version of your cluster in `fairlead.kubernetes.version`.',
    'zh-cn':
      '写该类型所属的 `apiVersion`；如果它是更高版本才有的，改用旧的，或在 `fairlead.kubernetes.version` 中选择集群的实际版本。',
  },
  message: {
    en: '`{apiVersion}` has no `{kind}`{when}, so {reader} refuses this. {todo}',
    'zh-cn': '{when}`{apiVersion}` 里没有 `{kind}`，{reader}会拒绝它。{todo}',
  },
  fix: { title: { en: 'Change to `{next}`', 'zh-cn': '改为 `{next}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
            ^^
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.29
`,
    ],
    good: [
      `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.29
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const { at, resource, apiVersions } of problemsIn(slice, settings, 'wrong-api-version')) {
      const scalar = asScalar(resource.at('apiVersion'))
      const offered = apiVersions.slice(0, most)
      const use = listed(
        offered.map(one => `\`${one}\``),
        'or',
      )
      report(
        at,
        {
          ...{ apiVersion: resource.apiVersion ?? '', kind: resource.kind ?? '', when: '' },
          reader: readerOf({ apiVersion: apiVersions[0], kind: resource.kind }),
          todo: { en: `Use ${use.en}.`, 'zh-cn': `改用 ${use['zh-cn']}。` },
        },
        ...offered.map(next => ({
          title: { en: `Change to \`${next}\``, 'zh-cn': `改为 \`${next}\`` },
          edits: scalar ? replaceScalar(scalar, next) : [],
          // the only one there is
          safe: apiVersions.length === 1,
        })),
      )
    }
    for (const { at, resource, since, instead } of problemsIn(slice, settings, 'future-kind')) {
      const scalar = asScalar(resource.at('apiVersion'))
      const minor = minorOf(settings)
      report(
        at,
        {
          ...{ apiVersion: resource.apiVersion ?? '', kind: resource.kind ?? '', next: instead ?? '' },
          reader: readerOf(resource),
          when: {
            en: ` before Kubernetes 1.${since}, and this file is checked for 1.${minor}`,
            'zh-cn': `本文件按 Kubernetes 1.${minor} 检查，而在 1.${since} 之前，`,
          },
          todo: instead
            ? { en: `Use \`${instead}\`.`, 'zh-cn': `改用 \`${instead}\`。` }
            : { en: 'Apply it to a newer cluster.', 'zh-cn': '把它用在更高版本的集群上。' },
        },
        scalar && instead ? replaceScalar(scalar, instead) : [],
      )
    }
  },
} satisfies KubernetesRule
