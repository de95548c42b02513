import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-always-pull-images',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0012'], checkov: ['CKV_K8S_80'] },
  title: {
    en: 'Images on the node are used without asking the registry',
    'zh-cn': '节点上已有的镜像不经镜像仓库验证就可使用',
  },
  why: {
    en: 'A private image that one Pod pulled is open to every other Pod on that node, credentials or not. `AlwaysPullImages` makes each Pod pull, so that the registry checks it; the price is that Pods cannot start while the registry is down.',
    'zh-cn':
      '一个 Pod 拉取过的私有镜像，同一节点上的其他 Pod 没有凭据也能用。`AlwaysPullImages` 让每个 Pod 都重新拉取，由镜像仓库验证；代价是镜像仓库不可用时 Pod 无法启动。',
  },
  instead: {
    en: 'Enable `AlwaysPullImages` on clusters that several parties share. Since Kubernetes 1.35 kubelet checks credentials for images that are there already (`imagePullCredentialsVerificationPolicy`).',
    'zh-cn':
      '多方共用的集群启用 `AlwaysPullImages`。从 Kubernetes 1.35 起，kubelet 默认会对节点上已有的镜像校验凭据（`imagePullCredentialsVerificationPolicy`）。',
  },
  message: {
    en: '`--enable-admission-plugins` {found}, without `AlwaysPullImages`: Pods may use private images that others pulled to the node. Add it where tenants share nodes.',
    'zh-cn':
      '`--enable-admission-plugins` {found}，不含 `AlwaysPullImages`：Pod 可以使用别人拉到节点上的私有镜像。多租户共用节点时加上它。',
  },
  fix: { title: { en: 'Add `AlwaysPullImages`', 'zh-cn': '添加 `AlwaysPullImages`' }, safe: false },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--enable-admission-plugins=NodeRestriction',
        '                           ^^^^^^^^^^^^^^^',
      ),
    ],
    good: [
      staticPod('kube-apiserver', '--enable-admission-plugins=NodeRestriction,AlwaysPullImages'),
      staticPod('kube-apiserver', '--v=2'),
    ],
  },
  check: withItem({ program: 'kube-apiserver', flag: 'enable-admission-plugins', item: 'AlwaysPullImages' }),
} satisfies KubernetesRule
