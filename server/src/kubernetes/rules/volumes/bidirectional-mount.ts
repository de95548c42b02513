import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asString, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/bidirectional-mount',
  severity: 'error',
  title: {
    en: '`mountPropagation: Bidirectional` without privileges',
    'zh-cn': '非特权容器用了 `mountPropagation: Bidirectional`',
  },
  why: {
    en: 'With `Bidirectional` what the container mounts appears on the node and in other Pods. The API server allows it to privileged containers only.',
    'zh-cn': '`Bidirectional` 会让容器里的挂载出现在节点和其他 Pod 中，API 服务器只允许特权容器这样做。',
  },
  instead: {
    en: '`HostToContainer` shows the container what the node mounts, and needs no privileges.',
    'zh-cn': '`HostToContainer` 能让容器看到节点上的挂载，不需要特权。',
  },
  message: {
    en: '`Bidirectional` lets the container mount things on the node, so the API server refuses it unless the container is privileged. Use `HostToContainer`, or set `privileged: true`.',
    'zh-cn':
      '`Bidirectional` 让容器能在节点上挂载，除非容器是特权容器，否则 API 服务器会拒绝。改用 `HostToContainer`，或设置 `privileged: true`。',
  },
  fix: { title: { en: 'Change to `HostToContainer`', 'zh-cn': '改为 `HostToContainer`' }, safe: false },
  examples: {
    bad: [
      podWith(`
containers:
  - name: csi
    image: example.com/csi:1.2
    volumeMounts:
      - name: pods
        mountPath: /var/lib/kubelet/pods
        mountPropagation: Bidirectional
                          ^^^^^^^^^^^^^
volumes:
  - name: pods
    hostPath: { path: /var/lib/kubelet/pods }`),
    ],
    good: [
      podWith(`
containers:
  - name: csi
    image: example.com/csi:1.2
    securityContext:
      privileged: true
    volumeMounts:
      - name: pods
        mountPath: /var/lib/kubelet/pods
        mountPropagation: Bidirectional
volumes:
  - name: pods
    hostPath: { path: /var/lib/kubelet/pods }`),
    ],
  },
  check(slice, report) {
    for (const { node, parent } of ofType(slice, 'VolumeMount')) {
      const pair = pairOf(node, 'mountPropagation')
      if (!pair || asString(pair.value) !== 'Bidirectional' || !parent || parent.node.templated) continue
      const privileged = get(parent.node, 'securityContext', 'privileged')
      if (privileged && asBoolean(privileged) !== false) continue
      report(pointAt(pair), {}, setKey(slice, node, 'mountPropagation', 'HostToContainer'))
    }
  },
} satisfies KubernetesRule
