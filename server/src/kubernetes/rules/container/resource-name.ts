import type { Localized } from '../../../core/localized.js'
import { nearest } from '../../../core/nearest.js'
import { renameKey } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { formats } from '../../schema/index.js'
import { asMap, get, pairOf } from '../../tree.js'
import { isPlaceholder } from '../../validate/placeholders.js'
import { containerWith } from '../_examples.js'
import { ofType } from '../_typed.js'
import { isHugePages, isNative, limitsOf, requestsOf, standard } from './_resources.js'

export default {
  id: 'kubernetes/resource-name',
  severity: 'error',
  title: { en: 'A resource that a container cannot ask for', 'zh-cn': '容器不能申请的资源' },
  why: {
    en: 'A container may ask for `cpu`, `memory`, `ephemeral-storage`, `hugepages-…`, and for devices by a name with a domain. The API server refuses everything else.',
    'zh-cn':
      '容器可以申请 `cpu`、`memory`、`ephemeral-storage`、`hugepages-…`，以及带域名的设备资源。其他名字 API 服务器一律拒绝。',
  },
  instead: {
    en: 'Correct the name; that of a device begins with the domain of its plugin: `nvidia.com/gpu`.',
    'zh-cn': '改正名字；设备资源以其插件的域名开头：`nvidia.com/gpu`。',
  },
  message: {
    en: 'A container cannot ask for `{name}`, and the API server refuses it: {hint}.',
    'zh-cn': '容器不能申请 `{name}`，API 服务器会拒绝：{hint}。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      containerWith(`
resources:
  limits:
    mem: 256Mi
    ^^^
    storage: 1Gi
    ^^^^^^^`),
    ],
    good: [
      containerWith(`
resources:
  limits:
    memory: 256Mi
    ephemeral-storage: 1Gi
    hugepages-2Mi: 64Mi
    nvidia.com/gpu: 1`),
    ],
  },
  check(slice, report) {
    for (const { node, parent } of ofType(slice, 'ResourceRequirements')) {
      // of a whole Pod, and of other things than containers, other names are right
      if (parent?.type !== 'Container' && parent?.type !== 'EphemeralContainer') continue
      for (const key of ['requests', 'limits']) {
        const map = asMap(get(node, key))
        for (const { name, pair } of key === 'requests' ? requestsOf(node) : limitsOf(node)) {
          if (isPlaceholder(name) || standard.includes(name) || isHugePages(name)) continue
          if (!isNative(name) && formats['qualified-name'](`requests.${name}`) === undefined) continue
          // native names with a domain are old, and no container has them any more
          if (isNative(name) && name.includes('/')) continue
          const meant = slips[name] ?? nearest(name, standard)
          const free = meant !== undefined && !pairOf(map, meant)
          report(
            pair.key.span,
            { name, meant: meant ?? '', hint: hintOf(name, meant) },
            free && map?.pairs.includes(pair) ? renameKey(pair, meant) : [],
          )
        }
      }
    }
  },
} satisfies KubernetesRule

const slips: Readonly<Record<string, string>> = {
  mem: 'memory',
  ram: 'memory',
  storage: 'ephemeral-storage',
  gpu: 'nvidia.com/gpu',
  'requests.cpu': 'cpu',
  'requests.memory': 'memory',
  'limits.cpu': 'cpu',
  'limits.memory': 'memory',
}

const hintOf = (name: string, meant: string | undefined): Localized => {
  if (meant !== undefined) return { en: `write \`${meant}\``, 'zh-cn': `写成 \`${meant}\`` }
  return name.includes('/')
    ? { en: 'the name is not formed like `example.com/device`', 'zh-cn': '名字不符合 `example.com/device` 的写法' }
    : {
        en: 'a device needs the domain of its plugin in front, as in `example.com/device`',
        'zh-cn': '设备资源要在前面加上插件的域名，例如 `example.com/device`',
      }
}
