import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asNumber, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { mapsIn, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/host-network-port',
  severity: 'error',
  title: {
    en: '`hostPort` that differs from `containerPort` under `hostNetwork`',
    'zh-cn': '`hostNetwork` 下 `hostPort` 与 `containerPort` 不同',
  },
  why: {
    en: 'With `hostNetwork` the container listens on the node itself, so nothing translates one port to another. The API server wants the two to be equal.',
    'zh-cn': '开启 `hostNetwork` 后容器直接监听节点端口，没有端口转换，所以 API 服务器要求两者相等。',
  },
  instead: { en: 'Write the same number, or leave `hostPort` out.', 'zh-cn': '写同一个数，或不写 `hostPort`。' },
  message: {
    en: 'With `hostNetwork: true` the container listens on the node itself, so the API server refuses `hostPort: {host}` beside `containerPort: {port}`. Make them equal, or leave `hostPort` out.',
    'zh-cn':
      '`hostNetwork: true` 时容器直接监听节点端口，API 服务器不接受 `hostPort: {host}` 与 `containerPort: {port}` 不同。写成相同，或不写 `hostPort`。',
  },
  fix: { title: { en: 'Change to `{port}`', 'zh-cn': '改为 `{port}`' }, safe: false },
  examples: {
    bad: [
      podWith(`
hostNetwork: true
containers:
  - name: web
    image: nginx:1.29
    ports:
      - containerPort: 8080
        hostPort: 80
                  ^^`),
    ],
    good: [
      podWith(`
hostNetwork: true
containers:
  - name: web
    image: nginx:1.29
    ports:
      - containerPort: 8080
        hostPort: 8080`),
    ],
  },
  check(slice, report) {
    for (const spec of ofType(slice, 'PodSpec')) {
      if (asBoolean(get(spec.node, 'hostNetwork')) !== true) continue
      for (const { node: container, field } of spec.children)
        for (const node of field === 'containers' ? mapsIn(get(container, 'ports')) : []) {
          const port = asNumber(get(node, 'containerPort'))
          const host = asNumber(get(node, 'hostPort'))
          const pair = pairOf(node, 'hostPort')
          if (pair && port && host && port !== host)
            report(pointAt(pair), { port, host }, setKey(slice, node, 'hostPort', port))
        }
    }
  },
} satisfies KubernetesRule
