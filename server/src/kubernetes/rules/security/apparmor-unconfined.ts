import { templateOf } from '../../pods.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, asString, entries, get, keyOf, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/apparmor-unconfined',
  severity: 'warning',
  aliases: { trivy: ['KSV-0002'], pss: ['appArmorProfile'] },
  title: { en: 'AppArmor is switched off', 'zh-cn': '关闭了 AppArmor' },
  why: {
    en: "`Unconfined` takes away the AppArmor profile that the runtime applies by itself, and with it the protection of the node's files.",
    'zh-cn': '`Unconfined` 去掉了运行时自带的 AppArmor 配置，也就去掉了对节点文件的保护。',
  },
  instead: {
    en: '`RuntimeDefault`, or a profile of your own as `Localhost`.',
    'zh-cn': '用 `RuntimeDefault`，或用 `Localhost` 指定自己的配置。',
  },
  message: {
    en: "`{value}` takes the AppArmor profile away from the container. Use the runtime's own.",
    'zh-cn': '`{value}` 去掉了容器的 AppArmor 配置。改用运行时自带的。',
  },
  fix: { title: { en: "Use the runtime's profile", 'zh-cn': '使用运行时自带的配置' }, safe: false },
  examples: {
    bad: [
      containerWith('securityContext:\n  appArmorProfile:\n    type: Unconfined\n          ^^^^^^^^^^'),
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: unconfined
                                                        ^^^^^^^^^^
spec:
  containers:
    - name: web
      image: nginx:1.29
`,
    ],
    good: [containerWith('securityContext:\n  appArmorProfile:\n    type: RuntimeDefault')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'AppArmorProfile')) {
      const pair = pairOf(node, 'type')
      if (pair && asString(pair.value) === 'Unconfined')
        report(pointAt(pair), { value: 'Unconfined' }, setKey(slice, node, 'type', 'RuntimeDefault'))
    }
    for (const resource of slice.resources) {
      const annotations = asMap(get(templateOf(resource)?.node, 'metadata', 'annotations'))
      for (const pair of annotations ? entries(annotations) : []) {
        const value = asString(pair.value)
        if (!keyOf(pair.key).startsWith('container.apparmor.security.beta.kubernetes.io/') || value === undefined)
          continue
        if (value === '' || value === 'runtime/default' || value.startsWith('localhost/')) continue
        const fix = annotations?.pairs.includes(pair)
          ? setKey(slice, annotations, keyOf(pair.key), 'runtime/default')
          : []
        report(pointAt(pair), { value }, fix)
      }
    }
  },
} satisfies KubernetesRule
