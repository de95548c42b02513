import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/http-header-name',
  severity: 'error',
  title: { en: 'A header name with characters that a header cannot have', 'zh-cn': '请求头名称含有不允许的字符' },
  why: {
    en: 'The API server takes letters, digits and `-` in the header names of a probe, and refuses the rest.',
    'zh-cn': '探针的请求头名称只能含字母、数字和 `-`，其他字符 API 服务器会拒绝。',
  },
  instead: { en: 'Write the name alone, without colon or spaces.', 'zh-cn': '只写名称，不带冒号和空格。' },
  message: {
    en: 'The API server refuses the header name `{name}`: it takes letters, digits and `-`. Write the name alone.',
    'zh-cn': 'API 服务器不接受请求头名称 `{name}`：只能含字母、数字和 `-`。只写名称。',
  },
  examples: {
    bad: [
      containerWith(`
livenessProbe:
  httpGet:
    port: 8080
    httpHeaders:
      - { name: "Host:", value: shop.example.com }
                ^^^^^^^`),
    ],
    good: [
      containerWith(`
livenessProbe:
  httpGet:
    port: 8080
    httpHeaders:
      - { name: Host, value: shop.example.com }`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'HTTPHeader')) {
      const name = textIn(node, 'name')
      const pair = pairOf(node, 'name')
      if (name && pair && !/^[-A-Za-z0-9]+$/.test(name)) report(pointAt(pair), { name })
    }
  },
} satisfies KubernetesRule
