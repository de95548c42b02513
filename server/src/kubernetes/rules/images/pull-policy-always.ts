import type { KubernetesRule } from '../../rule.js'
import { asString, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { pointAt } from '../_typed.js'
import { nameIn } from '../security/_context.js'
import { imagesIn } from './_image.js'

export default {
  id: 'kubernetes/pull-policy-always',
  severity: 'information',
  preset: 'all',
  aliases: { polaris: ['pullPolicyNotAlways'], 'kube-score': ['container-image-pull-policy'], checkov: ['CKV_K8S_15'] },
  title: { en: 'An image that is not looked up at each start', 'zh-cn': '启动时不重新确认镜像' },
  why: {
    en: 'Without `Always` a Pod may use an image that another one brought to the node, without having the right to pull it, and a tag that was pushed again stays old there.',
    'zh-cn':
      '不设为 `Always` 时，Pod 可以使用别的 Pod 拉到节点上的镜像，即使自己无权拉取；标签重新推送后，节点上仍是旧的。',
  },
  instead: {
    en: '`imagePullPolicy: Always`: only layers that changed are fetched.',
    'zh-cn': '设置 `imagePullPolicy: Always`，只会下载有变化的层。',
  },
  message: {
    en: 'Container `{container}` uses any image of that name which the node already has. Set `imagePullPolicy: Always`.',
    'zh-cn': '容器 `{container}` 会直接使用节点上已有的同名镜像。设置 `imagePullPolicy: Always`。',
  },
  fix: { title: { en: 'Set `imagePullPolicy: Always`', 'zh-cn': '设置 `imagePullPolicy: Always`' }, safe: false },
  examples: {
    bad: [
      podWith('containers:\n  - name: web\n    image: nginx:1.29\n           ^^^^^^^^^^'),
      podWith(
        'containers:\n  - name: web\n    image: nginx:1.29\n    imagePullPolicy: IfNotPresent\n                     ^^^^^^^^^^^^',
      ),
    ],
    good: [
      podWith('containers:\n  - name: web\n    image: nginx:1.29\n    imagePullPolicy: Always'),
      podWith('containers:\n  - name: web\n    image: nginx'),
    ],
  },
  check(slice, report) {
    for (const { subject, tag, digest, span } of imagesIn(slice)) {
      const { node } = subject.container
      const pair = pairOf(node, 'imagePullPolicy')
      const policy = asString(pair?.value)
      if (policy === 'Always' || (pair && policy === undefined)) continue
      if (!pair && digest === undefined && (tag === undefined || tag === 'latest')) continue
      const fix = setKey(slice, node, 'imagePullPolicy', 'Always', 'image')
      report(pair ? pointAt(pair) : span, { container: nameIn(subject) }, fix)
    }
  },
} satisfies KubernetesRule
