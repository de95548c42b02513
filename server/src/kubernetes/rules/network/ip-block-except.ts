import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, get, itemsOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { ofType, textIn } from '../_typed.js'
import { isWithin, networkOf } from './_cidr.js'

export default {
  id: 'kubernetes/ip-block-except',
  severity: 'error',
  title: { en: 'An exception outside of its block', 'zh-cn': '例外不在地址段之内' },
  why: {
    en: '`except` takes a part out of `cidr`. The API server refuses a part that is not in it, and one that is all of it.',
    'zh-cn': '`except` 从 `cidr` 中去掉一部分。不在其中，或就是整个 `cidr`，API 服务器都会拒绝。',
  },
  instead: { en: 'Write a smaller network within `cidr`.', 'zh-cn': '写 `cidr` 之内更小的网段。' },
  message: {
    en: '{except} is not a smaller part of {cidr}, so there is nothing to take out, and the API server refuses it. Write a network within {cidr}.',
    'zh-cn': '{except} 不是 {cidr} 之内更小的一部分，没有什么可排除的，API 服务器会拒绝。写 {cidr} 之内的网段。',
  },
  examples: {
    bad: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        `
spec:
  podSelector: {}
  ingress:
    - from:
        - ipBlock:
            cidr: 10.0.0.0/8
            except:
              - 192.168.0.0/24
                ^^^^^^^^^^^^^^`,
      ),
    ],
    good: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        `
spec:
  podSelector: {}
  ingress:
    - from:
        - ipBlock:
            cidr: 10.0.0.0/8
            except:
              - 10.1.0.0/16`,
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'IPBlock')) {
      const cidr = textIn(node, 'cidr')
      const outer = cidr && networkOf(cidr)
      if (!outer) continue
      for (const { value } of itemsOf(get(node, 'except'))) {
        const except = asString(value)
        const inner = except ? networkOf(except) : undefined
        const scalar = asScalar(value)
        if (scalar && except && inner && !isWithin(inner, outer)) report(scalar.span, { except, cidr })
      }
    }
  },
} satisfies KubernetesRule
