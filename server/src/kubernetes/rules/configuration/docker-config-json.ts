import type { KubernetesRule } from '../../rule.js'
import { asMap, asString, get, pairOf } from '../../tree.js'
import { isPlaceholder } from '../../validate/placeholders.js'
import { resourceWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'
import { decoded } from './_base64.js'

export default {
  id: 'kubernetes/docker-config-json',
  severity: 'error',
  title: { en: 'Registry credentials that are no JSON', 'zh-cn': '镜像仓库凭据不是 JSON' },
  why: {
    en: 'The kubelet reads the credentials of a registry from JSON such as `docker login` writes. The API server refuses anything else under this key.',
    'zh-cn': 'kubelet 从 JSON（与 `docker login` 写出的一样）读取镜像仓库凭据。这个键下不是 JSON，API 服务器会拒绝。',
  },
  instead: {
    en: 'Let `kubectl create secret docker-registry` write it, or paste the JSON under `stringData`.',
    'zh-cn': '用 `kubectl create secret docker-registry` 生成，或把 JSON 写在 `stringData` 下。',
  },
  message: {
    en: 'What stands under `{key}` is no JSON{how}, so the API server refuses it. Let `kubectl create secret docker-registry` write it, or paste the JSON under `stringData`.',
    'zh-cn':
      '`{key}` 下的内容{how}不是 JSON，API 服务器会拒绝。用 `kubectl create secret docker-registry` 生成，或把 JSON 写在 `stringData` 下。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Secret',
        'type: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: cGFzc3dvcmQ=\n                     ^^^^^^^^^^^^',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'Secret',
        `type: kubernetes.io/dockerconfigjson\nstringData:\n  .dockerconfigjson: '{"auths": {}}'`,
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'Secret')) {
      const type = asString(get(node, 'type')) ?? ''
      const key = keys[type]
      if (!key) continue
      for (const field of ['data', 'stringData']) {
        const pair = pairOf(asMap(get(node, field)), key)
        const text = asString(pair?.value)
        const json = text === undefined || isPlaceholder(text) ? undefined : field === 'data' ? decoded(text) : text
        if (pair && json && !isPlaceholder(json) && !isJson(json))
          report(pointAt(pair), { key, how: field === 'data' ? bytes : itself })
      }
    }
  },
} satisfies KubernetesRule

const keys: Readonly<Record<string, string>> = {
  'kubernetes.io/dockerconfigjson': '.dockerconfigjson',
  'kubernetes.io/dockercfg': '.dockercfg',
}
const bytes = { en: ' when decoded', 'zh-cn': '解码后' }
const itself = { en: '', 'zh-cn': '' }

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
