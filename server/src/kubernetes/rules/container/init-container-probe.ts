import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { removeKeys, setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { isSet, isUnset, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/init-container-probe',
  severity: 'error',
  title: { en: 'A probe or lifecycle hook on an init container', 'zh-cn': 'Init 容器上写了探针或生命周期钩子' },
  why: {
    en: 'An init container runs to its end before the next one starts, so there is nothing to probe. Only a sidecar, an init container with `restartPolicy: Always`, keeps running. The API server refuses probes and hooks on any other.',
    'zh-cn':
      'Init 容器运行结束后才轮到下一个，没有什么可探测的。只有边车（`restartPolicy: Always` 的 Init 容器）会一直运行。其他 Init 容器上的探针和钩子，API 服务器会拒绝。',
  },
  instead: {
    en: 'Remove it, or make the container a sidecar.',
    'zh-cn': '删掉它，或把容器改成边车。',
  },
  message: {
    en: 'An init container ends before the others start, so the API server refuses `{field}` on it. Remove it, or make the container a sidecar with `restartPolicy: Always`.',
    'zh-cn':
      'Init 容器在其他容器启动之前就已结束，API 服务器不接受它的 `{field}`。删掉它，或写 `restartPolicy: Always` 把容器变成边车。',
  },
  fix: { title: { en: 'Remove `{field}`', 'zh-cn': '删除 `{field}`' }, safe: false },
  examples: {
    bad: [
      podWith(`
initContainers:
  - name: migrate
    image: example.com/migrate:1.2
    readinessProbe:
    ^^^^^^^^^^^^^^
      tcpSocket: { port: 8080 }
containers:
  - name: web
    image: nginx:1.29`),
    ],
    good: [
      podWith(`
initContainers:
  - name: proxy
    image: example.com/proxy:1.2
    restartPolicy: Always
    readinessProbe:
      tcpSocket: { port: 8080 }
containers:
  - name: web
    image: nginx:1.29`),
    ],
  },
  check(slice, report) {
    for (const { node, field: list } of ofType(slice, 'Container')) {
      if (list !== 'initContainers') continue
      const policy = isUnset(node, 'restartPolicy') ? '' : asString(get(node, 'restartPolicy'))
      if (policy === undefined || policy === 'Always') continue
      for (const field of ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe']) {
        const pair = pairOf(node, field)
        if (!pair || !isSet(node, field)) continue
        report(pair.key.span, { field }, removeKeys(slice, node, field), {
          title: { en: 'Make it a sidecar: `restartPolicy: Always`', 'zh-cn': '改成边车：`restartPolicy: Always`' },
          edits: setKey(slice, node, 'restartPolicy', 'Always', 'image'),
        })
      }
    }
  },
} satisfies KubernetesRule
