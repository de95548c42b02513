import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { backendInWords, hostInWords, ingressPage, pathInWords } from './_ingress.js'

export default {
  key: 'HTTPIngressPath.pathType',
  title: { en: 'how the path is matched', 'zh-cn': '路径如何匹配' },
  summary: summary('HTTPIngressPath.pathType'),
  notes: {
    en: [
      '`Prefix` compares whole elements between slashes: `/foo` matches `/foo/bar`, not `/foobar`. `Exact` is strict about a trailing slash too.',
      'The path is passed on unchanged, unless the controller is told to rewrite it.',
    ],
    'zh-cn': [
      '`Prefix` 按斜杠分段比较：`/foo` 匹配 `/foo/bar`，不匹配 `/foobar`。`Exact` 连末尾斜杠也要一致。',
      '路径原样转发，除非让控制器改写。',
    ],
  },
  compare: {
    en: '**Prefix, Exact, ImplementationSpecific?** The first two mean the same everywhere; the third is whatever the controller makes of it, regular expressions with some.',
    'zh-cn': '**Prefix、Exact 还是 ImplementationSpecific？** 前两种到处含义一致；第三种由控制器自定，有的支持正则。',
  },
  see: ingressPage('#path-types'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource, path: steps } = place
  const at = steps.indexOf('paths')
  const node = at < 0 ? undefined : get(resource.root, ...steps.slice(0, at + 2))
  const path = pathInWords(node)
  const host = hostInWords(asString(get(resource.root, ...steps.slice(0, at - 1), 'host')))
  const to = backendInWords(get(node, 'backend'), place)
  if (!path || at < 0) return undefined
  const written = asString(get(node, 'path')) ?? '/'
  return explained(
    to
      ? say(
          { en: 'requests for {host}, {path}, go to {to}.', 'zh-cn': '{host}，{path}：请求转给 {to}。' },
          { host, path, to },
        )
      : say({ en: 'it matches {path}.', 'zh-cn': '它匹配{path}。' }, { path }),
    asString(get(node, 'pathType')) === 'Exact'
      ? say(
          { en: '{other} does not match.', 'zh-cn': '{other} 不匹配。' },
          {
            other: code(written === '/' ? '/x' : written.endsWith('/') ? written.slice(0, -1) : `${written}/`),
          },
        )
      : undefined,
    asString(get(node, 'pathType')) === 'Prefix' && written !== '/'
      ? say(
          { en: '{inside} matches, {outside} does not.', 'zh-cn': '{inside} 匹配，{outside} 不匹配。' },
          { inside: code(`${written.replace(/\/$/, '')}/x`), outside: code(`${written.replace(/\/$/, '')}x`) },
        )
      : undefined,
  )
}
