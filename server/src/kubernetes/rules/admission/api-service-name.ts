import type { KubernetesRule } from '../../rule.js'
import { asMap, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { ofType, pointAt, textIn } from '../_typed.js'

const apiService = (name: string): string => `
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata:
  name: ${name}
spec:
  group: metrics.k8s.io
  version: v1beta1
  groupPriorityMinimum: 100
  versionPriority: 100
  service: { namespace: kube-system, name: metrics-server }
`

export default {
  id: 'kubernetes/api-service-name',
  severity: 'error',
  title: { en: 'An APIService with another name than its API', 'zh-cn': 'APIService 的名字与它的 API 不符' },
  why: {
    en: 'An APIService is found by the version and the group that it serves, so the API server wants exactly these as its name.',
    'zh-cn': 'APIService 靠它提供的版本和组来查找，所以 API 服务器要求名字就是两者。',
  },
  instead: { en: 'Write VERSION.GROUP as the name.', 'zh-cn': '名字写成 VERSION.GROUP。' },
  message: {
    en: 'The API server wants an APIService to be named VERSION.GROUP. Write `{meant}`.',
    'zh-cn': 'API 服务器要求 APIService 的名字是 VERSION.GROUP。写成 `{meant}`。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: true },
  examples: {
    bad: [apiService('metrics.k8s.io\n        ^^^^^^^^^^^^^^')],
    good: [apiService('v1beta1.metrics.k8s.io')],
  },
  check(slice, report) {
    for (const { node, resource } of ofType(slice, 'APIService')) {
      const metadata = asMap(get(node, 'metadata'))
      const pair = pairOf(metadata, 'name')
      const name = textIn(metadata, 'name')
      const version = textIn(resource.at('spec'), 'version')
      if (!metadata || !pair || !name || !version) continue
      // the core group has no name, and its API service ends in a dot
      const meant = `${version}.${textIn(resource.at('spec'), 'group') ?? ''}`
      if (name !== meant && !resource.at('spec', 'group')?.templated)
        report(pointAt(pair), { meant }, setKey(slice, metadata, 'name', meant))
    }
  },
} satisfies KubernetesRule
