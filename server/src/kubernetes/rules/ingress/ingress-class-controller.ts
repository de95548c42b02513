import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { isUnset, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/ingress-class-controller',
  severity: 'error',
  title: { en: 'An IngressClass that names no controller properly', 'zh-cn': 'IngressClass 的控制器写法不对' },
  why: {
    en: 'A controller looks for classes with its own name, a domain and a path such as `k8s.io/ingress-nginx`. The API server refuses other forms, and parameters of a namespace that is not named.',
    'zh-cn':
      '控制器按自己的名字找类，写法是域名加路径，例如 `k8s.io/ingress-nginx`。其他写法，或命名空间级参数没写命名空间，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Write the name that the documentation of the controller gives.',
    'zh-cn': '照控制器文档给出的名字填写。',
  },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [resourceWith('networking.k8s.io/v1', 'IngressClass', 'spec:\n  controller: nginx\n              ^^^^^')],
    good: [resourceWith('networking.k8s.io/v1', 'IngressClass', 'spec:\n  controller: k8s.io/ingress-nginx')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'IngressClassSpec')) {
      const name = textIn(node, 'controller')
      const pair = pairOf(node, 'controller')
      if (pair && name && !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?\/./.test(name))
        report(pointAt(pair), {
          problem: { en: `\`${name}\` is no domain with a path`, 'zh-cn': `\`${name}\` 不是“域名/路径”的形式` },
          remedy: { en: 'Write it like `k8s.io/ingress-nginx`', 'zh-cn': '写成 `k8s.io/ingress-nginx` 的形式' },
        })
    }
    for (const { node } of ofType(slice, 'IngressClassParametersReference')) {
      const scope = pairOf(node, 'scope')
      const namespaced = asString(get(node, 'scope')) === 'Namespace'
      if (scope && namespaced && isUnset(node, 'namespace'))
        report(pointAt(scope), {
          problem: {
            en: 'Parameters with `scope: Namespace` name no namespace',
            'zh-cn': '`scope: Namespace` 的参数没有写命名空间',
          },
          remedy: { en: 'Write `namespace`', 'zh-cn': '写上 `namespace`' },
        })
    }
  },
} satisfies KubernetesRule
