import { enumerated, type Localized, listed } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { head, ofType, setAmong } from '../_typed.js'

export default {
  id: 'kubernetes/value-source',
  severity: 'error',
  title: { en: 'A value with no source, or with several', 'zh-cn': '值没有来源，或来源不止一个' },
  why: {
    en: '`valueFrom`, each item of `envFrom` and each file of the downward API take exactly one source. The API server refuses none and more than one.',
    'zh-cn':
      '`valueFrom`、`envFrom` 的每一项和 Downward API 的每个文件都只能有一个来源，没有或多于一个，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Name one source; write a second item for a second one.',
    'zh-cn': '写一个来源；需要第二个时另写一项。',
  },
  message: {
    en: '{problem}, and the API server takes exactly one. Choose from {choice}.',
    'zh-cn': '{problem}，而 API 服务器只接受一个。从 {choice} 中选择。',
  },
  examples: {
    bad: [
      containerWith(`
env:
  - name: NODE
    valueFrom: {}
    ^^^^^^^^^
envFrom:
  - configMapRef: { name: shop }
    secretRef: { name: shop }
    ^^^^^^^^^`),
    ],
    good: [
      containerWith(`
env:
  - name: NODE
    valueFrom:
      fieldRef: { fieldPath: spec.nodeName }
envFrom:
  - configMapRef: { name: shop }
  - secretRef: { name: shop }`),
    ],
  },
  check(slice, report) {
    for (const [type, choice] of Object.entries(sources))
      for (const typed of ofType(slice, type)) {
        const found = setAmong(typed.node, choice)
        const second = found[1] === undefined ? undefined : pairOf(typed.node, found[1])
        const args = {
          choice: listed(
            choice.map(name => `\`${name}\``),
            'or',
          ),
        }
        if (second) report(second.key.span, { ...args, problem: several(found) })
        // an empty item is left to its being empty: there is nothing to point at but itself
        else if (found.length === 0 && !typed.node.templated && isPlain(typed.node, type))
          report(typed.node.pairs.length > 0 || typed.pair ? head(typed) : typed.node.span, { ...args, problem: none })
      }
  },
} satisfies KubernetesRule

const sources: Readonly<Record<string, readonly string[]>> = {
  EnvVarSource: ['configMapKeyRef', 'secretKeyRef', 'fieldRef', 'resourceFieldRef', 'fileKeyRef'],
  EnvFromSource: ['configMapRef', 'secretRef'],
  DownwardAPIVolumeFile: ['fieldRef', 'resourceFieldRef'],
}

/** True where a map has nothing but what the type knows besides its sources: a misspelt source is told as such. */
const isPlain = (node: Parameters<typeof get>[0], type: string): boolean => {
  const map = get(node)
  return map?.type === 'map' && map.pairs.every(({ key }) => plain[type]?.includes(String(key.value)) === true)
}

/** What else may stand beside a source. */
const plain: Readonly<Record<string, readonly string[]>> = {
  EnvFromSource: ['prefix'],
  DownwardAPIVolumeFile: ['path', 'mode'],
}

const none: Localized = { en: 'This names no source', 'zh-cn': '这里没有写来源' }
const several = (found: readonly string[]): Localized => ({
  en: `This names ${found.length} sources (${enumerated(found).en})`,
  'zh-cn': `这里写了 ${found.length} 个来源（${enumerated(found)['zh-cn']}）`,
})
