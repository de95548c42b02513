import type { MapNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asBoolean, get } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { around, isUnset, ofType, pointIn, textIn } from '../_typed.js'
import { hostPaths } from './_volumes.js'

export default {
  id: 'kubernetes/writable-host-mount',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['writable-host-mount'] },
  title: { en: 'A path of the node is mounted writable', 'zh-cn': '以可写方式挂载节点路径' },
  why: {
    en: 'What the container writes there stays on the node, and other programs of the node may read and run it.',
    'zh-cn': '容器写在那里的内容会留在节点上，可能被节点上的其他程序读取和执行。',
  },
  instead: {
    en: '`readOnly: true` on the mount, where reading is enough.',
    'zh-cn': '只需要读取时，在挂载处写 `readOnly: true`。',
  },
  message: {
    en: 'Volume `{volume}` is a path of the node, and this mount may write to it. Add `readOnly: true` if reading is enough.',
    'zh-cn': '卷 `{volume}` 是节点上的路径，而这个挂载可写。如果只需读取，加上 `readOnly: true`。',
  },
  fix: { title: { en: 'Add `readOnly: true`', 'zh-cn': '添加 `readOnly: true`' }, safe: false },
  examples: {
    bad: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    volumeMounts:
      - name: logs
              ^^^^
        mountPath: /logs
volumes:
  - name: logs
    hostPath:
      path: /var/log/shop`),
    ],
    good: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    volumeMounts:
      - name: logs
        mountPath: /logs
        readOnly: true
volumes:
  - name: logs
    hostPath:
      path: /var/log/shop`),
    ],
  },
  check(slice, report) {
    const writable = (mount: MapNode) => isUnset(mount, 'readOnly') || asBoolean(get(mount, 'readOnly')) === false
    for (const { volume } of hostPaths(slice)) {
      const name = textIn(volume.node, 'name')
      const pod = around(volume, 'PodSpec')
      for (const mount of ofType(slice, 'VolumeMount')) {
        if (name === undefined || around(mount, 'PodSpec') !== pod || textIn(mount.node, 'name') !== name) continue
        if (writable(mount.node))
          report(pointIn(mount, 'name'), { volume: name }, setKey(slice, mount.node, 'readOnly', true))
      }
    }
  },
} satisfies KubernetesRule
