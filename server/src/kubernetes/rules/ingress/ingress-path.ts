import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { isUnset, ofType, pointAt, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/ingress-path',
  severity: 'error',
  title: { en: 'A path that an Ingress cannot match', 'zh-cn': 'Ingress 无法匹配的路径' },
  why: {
    en: 'Paths of requests begin with `/`, and proxies clean `//`, `/./` and `/../` away before they look. The API server refuses paths that could never match.',
    'zh-cn': '请求路径都以 `/` 开头，代理在匹配前会清理 `//`、`/./` 和 `/../`。永远匹配不到的路径，API 服务器会拒绝。',
  },
  instead: {
    en: 'Begin with `/`, and write the path as it is after cleaning.',
    'zh-cn': '以 `/` 开头，写清理之后的路径。',
  },
  message: {
    en: 'The path `{path}` {problem}, and the API server refuses it{type}. Write it as requests have it, from `/` on.',
    'zh-cn': '路径 `{path}` {problem}，API 服务器会拒绝{type}。按请求里的样子写，从 `/` 开始。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        `
spec:
  rules:
    - http:
        paths:
          - path: api
                  ^^^
            pathType: Prefix
            backend: { service: { name: shop, port: { number: 80 } } }
          - path: /a//b
                  ^^^^^
            pathType: Exact
            backend: { service: { name: shop, port: { number: 80 } } }`,
      ),
    ],
    good: [
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        `
spec:
  rules:
    - http:
        paths:
          - path: /api
            pathType: Prefix
            backend: { service: { name: shop, port: { number: 80 } } }
          - pathType: ImplementationSpecific
            backend: { service: { name: shop, port: { number: 80 } } }`,
      ),
    ],
  },
  check(slice, report) {
    for (const rule of ofType(slice, 'HTTPIngressPath')) {
      const { node } = rule
      const type = asString(get(node, 'pathType'))
      const strict = type === 'Exact' || type === 'Prefix'
      const pair = pairOf(node, 'path')
      const path = isUnset(node, 'path') ? '' : asString(pair?.value) === '' ? '' : textIn(node, 'path')
      if (path === undefined || (!strict && type !== 'ImplementationSpecific') || (!strict && path === '')) continue
      const problem = problemOf(path, strict)
      if (!problem) continue
      const meant = cleaned(path)
      const at = pair && path !== '' ? pointAt(pair) : pointIn(rule, pair ? 'path' : 'pathType')
      report(at, { path, problem, type: strict ? of(type) : nothing, meant }, setKey(slice, node, 'path', meant))
    }
  },
} satisfies KubernetesRule

function problemOf(path: string, strict: boolean): Localized | undefined {
  if (path === '') return { en: 'is missing', 'zh-cn': '没有写' }
  if (!path.startsWith('/')) return { en: 'does not begin with `/`', 'zh-cn': '不以 `/` 开头' }
  if (!strict) return undefined
  const part =
    ['//', '/./', '/../', '%2f', '%2F'].find(one => path.includes(one)) ?? ['/..', '/.'].find(one => path.endsWith(one))
  return part ? { en: `has \`${part}\` in it`, 'zh-cn': `里有 \`${part}\`` } : undefined
}

/** The path as a proxy sees it. */
function cleaned(path: string): string {
  const parts: string[] = []
  for (const part of path.replace(/%2f/gi, '/').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

const nothing: Localized = { en: '', 'zh-cn': '' }
const of = (type: string): Localized => ({ en: ` for \`${type}\``, 'zh-cn': `（\`${type}\`）` })
