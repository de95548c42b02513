import type { Localized } from '../../../core/localized.js'
import { removePair } from '../../edits.js'
import { minorOf } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { type Of, problemsIn } from '../../validate/index.js'
import { aboutField, ownerName } from './_field.js'
import { homeWords, moveHome } from './_move.js'
import { isLenient, readerOf } from './_reader.js'

export default {
  id: 'kubernetes/ignored-config-field',
  severity: 'warning',
  title: { en: 'A setting that its program ignores', 'zh-cn': '会被程序忽略的设置' },
  why: {
    en: 'kubeadm, the kubelet, kube-proxy and the API server (for its audit policy and its admission file) start without a field that they do not know, and log a warning at most. The cluster comes up, and runs with the default instead.',
    'zh-cn':
      'kubeadm、kubelet、kube-proxy，以及读取审计策略和准入配置的 API 服务器，遇到不认识的字段会照常启动，顶多在日志里警告一声。集群能起来，用的却是默认值。',
  },
  instead: {
    en: 'Spell the field as the reference has it, and put it at its level. `kubeadm config validate --config FILE` checks a kubeadm file strictly.',
    'zh-cn':
      '按参考文档拼写，并放在所属的层级。`kubeadm config validate --config FILE` 会严格检查 kubeadm 的配置文件。',
  },
  message: {
    en: '`{owner}` has no field `{name}`{when}: {reader} goes on without it, with at most a warning in the log. {todo}',
    'zh-cn': '`{owner}` 没有 `{name}` 字段{when}，{reader}会当它没写，顶多在日志里警告一声。{todo}',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
maxPod: 60
^^^^^^
`,
      `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: v1.37.0
podSubnet: 10.244.0.0/16
^^^^^^^^^
`,
    ],
    good: [
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
maxPods: 60
`,
      `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: v1.37.0
networking:
  podSubnet: 10.244.0.0/16
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const problem of problemsIn(slice, settings, 'unknown-field')) {
      if (!isLenient(problem.resource)) continue
      const [args, ...proposals] = aboutField(problem)
      report(problem.at, { ...args, when: '', reader: readerOf(problem.resource) }, ...proposals)
    }
    for (const problem of problemsIn(slice, settings, 'misplaced-field')) {
      const { at, name, home, resource } = problem
      if (!isLenient(resource)) continue
      const place = homeWords(home)
      const todo = { en: `It belongs to ${place.en}. Move it there.`, 'zh-cn': `它属于${place['zh-cn']}，把它移过去。` }
      const title = { en: `Move to ${place.en}`, 'zh-cn': `移到${place['zh-cn']}` }
      const args = { owner: ownerName(problem), name, when: '', reader: readerOf(resource), todo }
      report(at, args, { title, edits: moveHome(problem) })
    }
    const minor = minorOf(settings)
    const say = (problem: Of<'future-field'> | Of<'past-field'>, when: Localized) => {
      const { at, pair, map, field, resource } = problem
      if (!isLenient(resource)) return
      const { name } = field
      const todo = {
        en: `This file is checked for 1.${minor}: delete the field, or choose the version of your cluster.`,
        'zh-cn': `本文件按 1.${minor} 检查：删掉这个字段，或选择集群的实际版本。`,
      }
      const title = { en: `Delete \`${name}\``, 'zh-cn': `删除 \`${name}\`` }
      const edits = map.pairs.includes(pair) ? removePair(slice, map, pair) : []
      report(at, { owner: ownerName(problem), name, when, reader: readerOf(resource), todo }, { title, edits })
    }
    for (const problem of problemsIn(slice, settings, 'future-field'))
      say(problem, {
        en: ` before Kubernetes 1.${problem.field.since}`,
        'zh-cn': `（从 Kubernetes 1.${problem.field.since} 起才有）`,
      })
    for (const problem of problemsIn(slice, settings, 'past-field'))
      say(problem, {
        en: ` after Kubernetes 1.${problem.field.until}`,
        'zh-cn': `（只到 Kubernetes 1.${problem.field.until} 为止）`,
      })
  },
} satisfies KubernetesRule
