import { templateOf } from '../../pods.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap } from '../../tree.js'
import { podWith } from '../_examples.js'
import { pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/email-address',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['required-annotation-email'] },
  title: { en: 'An annotation `email` without an address', 'zh-cn': '`email` 注解里没有地址' },
  why: {
    en: 'Whoever wants to write to the owner of this finds nothing to write to.',
    'zh-cn': '想联系负责人的人找不到可以写信的地址。',
  },
  instead: { en: 'An address such as `web-team@example.com`.', 'zh-cn': '写成 `web-team@example.com` 这样的地址。' },
  message: {
    en: '`{value}` is no email address, so nobody can write to it. Put one.',
    'zh-cn': '`{value}` 不是邮箱地址，没法写信。换成一个地址。',
  },
  examples: {
    bad: [
      podWith('restartPolicy: Always').replace(
        'name: shop\n',
        'name: shop\n  annotations:\n    email: web-team\n           ^^^^^^^^\n',
      ),
    ],
    good: [
      podWith('restartPolicy: Always').replace(
        'name: shop\n',
        'name: shop\n  annotations:\n    email: web-team@example.com\n',
      ),
    ],
  },
  check(slice, report) {
    for (const resource of slice.resources) {
      const annotations = asMap(resource.at('metadata', 'annotations'))
      const value = textIn(annotations, 'email')
      if (annotations && templateOf(resource) && value !== undefined && !/[\w.+-]@[a-z\d-]+\.[a-z\d-]/i.test(value))
        report(pointIn({ node: annotations, pair: undefined }, 'email'), { value })
    }
  },
} satisfies KubernetesRule
