import type { KubernetesRule } from '../../rule.js'
import { asMap, get } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { ofType } from '../_typed.js'
import { isOvercommitable, limitsOf, requestsOf } from './_resources.js'

export default {
  id: 'kubernetes/request-over-limit',
  severity: 'error',
  title: { en: 'A request larger than its limit', 'zh-cn': '请求量大于限制' },
  why: {
    en: 'The request is what a container is promised, the limit what it may never exceed. The API server refuses a promise that can never be used.',
    'zh-cn': '请求量（request）是保证给容器的量，限制（limit）是不得超过的量。保证了却用不到，API 服务器会拒绝。',
  },
  instead: {
    en: 'Lower the request, or raise the limit. Mind the units: `1Gi` is 1073741824 bytes, `1G` is 1000000000.',
    'zh-cn': '调低请求量，或调高限制。注意单位：`1Gi` 是 1073741824 字节，`1G` 是 1000000000 字节。',
  },
  message: {
    en: '`{name}` is requested with `{request}`, more than its limit of `{limit}`, so the API server refuses the container. Lower the request, or raise the limit.',
    'zh-cn': '`{name}` 的请求量 `{request}` 大于限制 `{limit}`，API 服务器会拒绝这个容器。调低请求量，或调高限制。',
  },
  fix: { title: { en: 'Lower the request to `{limit}`', 'zh-cn': '把请求量降为 `{limit}`' }, safe: false },
  examples: {
    bad: [
      containerWith(`
resources:
  requests:
    cpu: 2
         ^
    memory: 1Gi
            ^^^
  limits:
    cpu: 1
    memory: 1G`),
    ],
    good: [
      containerWith(`
resources:
  requests:
    cpu: 500m
    memory: 1Gi
  limits:
    cpu: 1
    memory: 1Gi`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ResourceRequirements')) {
      const limits = limitsOf(node)
      for (const { name, text, nanos, span } of requestsOf(node)) {
        const limit = limits.find(other => other.name === name)
        if (!limit || !isOvercommitable(name)) continue
        if (nanos === undefined || limit.nanos === undefined || nanos <= limit.nanos) continue
        const requests = asMap(get(node, 'requests'))
        const ceiling = asMap(get(node, 'limits'))
        report(
          span,
          { name, request: text, limit: limit.text },
          requests ? setKey(slice, requests, name, limit.text) : [],
          {
            title: { en: 'Raise the limit to `{request}`', 'zh-cn': '把限制提高到 `{request}`' },
            edits: ceiling ? setKey(slice, ceiling, name, text) : [],
          },
        )
      }
    }
  },
} satisfies KubernetesRule
