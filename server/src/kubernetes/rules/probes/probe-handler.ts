import type { Localized } from '../../../core/localized.js'
import { codes } from '../../../core/prose.js'
import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { head, isBuiltIn, isPatch, ofType, setAmong } from '../_typed.js'
import { probeHandlers } from './_handlers.js'
import { isProbe, probeNames } from './_names.js'

export default {
  id: 'kubernetes/probe-handler',
  severity: 'error',
  title: { en: 'A probe or hook with no handler, or with several', 'zh-cn': '探针或钩子没有处理方式，或不止一种' },
  why: {
    en: 'A probe asks in one way, and a lifecycle hook does one thing. The API server refuses one that says nothing, and one that says two things.',
    'zh-cn': '一个探针只用一种方式检查，一个生命周期钩子只做一件事。一种都没写，或写了两种，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Keep exactly one: `httpGet`, `tcpSocket`, `exec` or (probes) `grpc`, (hooks) `sleep`.',
    'zh-cn': '只保留一种：`httpGet`、`tcpSocket`、`exec`，探针还可用 `grpc`，钩子还可用 `sleep`。',
  },
  message: {
    en: 'This {what} {problem}, and the API server takes exactly one handler. Choose from {choice}.',
    'zh-cn': '这个{what}{problem}，API 服务器只接受恰好一种处理方式。从 {choice} 中选择。',
  },
  examples: {
    bad: [
      containerWith(`
livenessProbe:
  httpGet: { path: /healthz, port: 8080 }
  tcpSocket: { port: 8080 }
  ^^^^^^^^^
readinessProbe:
^^^^^^^^^^^^^^
  periodSeconds: 5`),
      containerWith('lifecycle:\n  preStop: {}\n  ^^^^^^^'),
    ],
    good: [
      containerWith(`
livenessProbe:
  httpGet: { path: /healthz, port: 8080 }
lifecycle:
  preStop:
    sleep: { seconds: 5 }`),
    ],
  },
  check(slice, report) {
    for (const [type, handlers] of Object.entries(handlersOf))
      for (const typed of ofType(slice, type)) {
        const { node, field } = typed
        const found = setAmong(node, handlers)
        const args = { what: isProbe(field) ? probeNames[field] : hook, choice: codes(handlers, 'or') }
        const second = found[1] === undefined ? undefined : pairOf(node, found[1])
        if (second)
          report(
            second.key.span,
            { ...args, problem: several(found) },
            ...found.map(name => ({
              title: { en: `Remove \`${name}\``, 'zh-cn': `删除 \`${name}\`` },
              safe: false,
              edits: found.length === 2 ? removeKeys(slice, node, name) : [],
            })),
          )
        // an operator may complete the probes of its own kinds
        else if (
          found.length === 0 &&
          !node.templated &&
          isBuiltIn(typed) &&
          !isPatch(typed) &&
          knowsAll(typed.node.pairs, type)
        )
          report(head(typed), { ...args, problem: none })
      }
  },
} satisfies KubernetesRule

const handlersOf: Readonly<Record<string, readonly string[]>> = {
  Probe: probeHandlers,
  LifecycleHandler: ['exec', 'httpGet', 'sleep', 'tcpSocket'],
}

const numbers = /Seconds$|Threshold$/

/** True where all other keys are known: a misspelt handler is told as such. */
const knowsAll = (pairs: readonly { readonly key: { readonly value: unknown } }[], type: string): boolean =>
  pairs.every(({ key }) => type === 'Probe' && typeof key.value === 'string' && numbers.test(key.value))

const hook: Localized = { en: 'hook', 'zh-cn': '钩子' }
const none: Localized = { en: 'says nothing of what to do', 'zh-cn': '没有写要做什么' }
const several = (found: readonly string[]): Localized => ({
  en: `has ${codes(found).en}`,
  'zh-cn': `写了 ${codes(found)['zh-cn']}`,
})
