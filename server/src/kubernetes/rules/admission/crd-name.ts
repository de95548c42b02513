import type { KubernetesRule } from '../../rule.js'
import { asMap, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { ofType, pointAt, textIn } from '../_typed.js'
import { anyObject, definitionWith } from './_examples.js'

export default {
  id: 'kubernetes/crd-name',
  severity: 'error',
  title: {
    en: 'A CustomResourceDefinition with another name than its resource',
    'zh-cn': 'CustomResourceDefinition 的名字与资源不符',
  },
  why: {
    en: 'A definition is found by the plural and the group of its resource, so the API server wants exactly these, joined by a dot, as its name.',
    'zh-cn': '定义靠资源的复数名和组来查找，所以 API 服务器要求它的名字就是两者用点连起来。',
  },
  instead: { en: 'Write PLURAL.GROUP as the name.', 'zh-cn': '名字写成 PLURAL.GROUP。' },
  message: {
    en: 'The API server wants a definition to be named after its resource, PLURAL.GROUP. Write `{meant}`.',
    'zh-cn': 'API 服务器要求定义以资源命名，即 PLURAL.GROUP。写成 `{meant}`。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: true },
  examples: {
    bad: [
      definitionWith(anyObject, 'widget.example.com').replace(
        'name: widget.example.com',
        'name: widget.example.com\n        ^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [definitionWith(anyObject)],
  },
  check(slice, report) {
    for (const { node, resource } of ofType(slice, 'CustomResourceDefinition')) {
      const metadata = asMap(get(node, 'metadata'))
      const pair = pairOf(metadata, 'name')
      const name = textIn(metadata, 'name')
      const plural = textIn(resource.at('spec', 'names'), 'plural')
      const group = textIn(resource.at('spec'), 'group')
      if (!metadata || !pair || !name || !plural || !group || name === `${plural}.${group}`) continue
      const meant = `${plural}.${group}`
      report(pointAt(pair), { meant }, setKey(slice, metadata, 'name', meant))
    }
  },
} satisfies KubernetesRule
