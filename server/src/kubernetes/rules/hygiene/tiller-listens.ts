import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { imagesIn } from '../images/_image.js'
import { isTiller } from './_tiller.js'

const listensInside = /^--listen(?:=|\s+)(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/

export default {
  id: 'kubernetes/tiller-listens',
  severity: 'warning',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_45'] },
  title: { en: 'Tiller listens to the whole cluster', 'zh-cn': 'Tiller 对整个集群开放' },
  why: {
    en: 'Whoever reaches port 44134 of the Pod gives orders to Tiller. Bound to `localhost` it hears only what comes through `kubectl port-forward`.',
    'zh-cn':
      '能访问该 Pod 44134 端口的人都能向 Tiller 下命令。绑定到 `localhost`，就只接受 `kubectl port-forward` 转来的请求。',
  },
  instead: {
    en: 'Start it with `--listen=localhost:44134`, or better move on to a current Helm.',
    'zh-cn': '用 `--listen=localhost:44134` 启动，最好改用新版 Helm。',
  },
  message: {
    en: 'Every Pod of the cluster can reach this Tiller. Start it with `--listen=localhost:44134`, or move on to a current Helm.',
    'zh-cn': '集群里的任何 Pod 都能访问这个 Tiller。用 `--listen=localhost:44134` 启动，或改用新版 Helm。',
  },
  examples: {
    bad: [
      podWith(
        'containers:\n  - name: tiller\n    image: ghcr.io/helm/tiller:v2.17.0\n           ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [
      podWith(
        'containers:\n  - name: tiller\n    image: ghcr.io/helm/tiller:v2.17.0\n    command: [/tiller]\n    args: ["--listen=localhost:44134"]',
      ),
    ],
  },
  check(slice, report) {
    for (const { name, span, subject } of imagesIn(slice)) {
      if (!isTiller(name)) continue
      const { node } = subject.container
      const words = ['command', 'args'].flatMap(key =>
        itemsOf(get(node, key)).map(({ value }) => asString(value) ?? ''),
      )
      if (!listensInside.test(words.slice(words.findIndex(word => word.startsWith('--listen'))).join(' '))) report(span)
    }
  },
} satisfies KubernetesRule
