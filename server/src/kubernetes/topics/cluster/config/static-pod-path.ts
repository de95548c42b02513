import type { KubernetesTopic } from '../../../topic.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { textAt } from '../_config.js'

export default {
  key: 'KubeletConfiguration.staticPodPath',
  title: { en: 'the folder of static Pods', 'zh-cn': '静态 Pod 的目录' },
  summary: {
    en: 'The kubelet runs every Pod manifest in this folder by itself, without API server or scheduler. That is how kubeadm starts etcd, kube-apiserver, kube-controller-manager and kube-scheduler.',
    'zh-cn':
      'kubelet 直接运行该目录下的每个 Pod 清单，不经过 API 服务器和调度器。kubeadm 正是这样启动 etcd、kube-apiserver、kube-controller-manager 和 kube-scheduler 的。',
  },
  notes: {
    en: [
      'The API shows a *mirror Pod* named after the node (`etcd-node1`): it can be read, and deleting it does nothing.',
      'Saving a file restarts the Pod at once; moving it away and back is how a static Pod is restarted. Keep backups outside this folder, or they run too.',
    ],
    'zh-cn': [
      'API 里能看到以节点名结尾的*镜像 Pod*（`etcd-node1`）：只能看，删了也没用。',
      '保存文件会立即重启 Pod；把文件移走再移回，就是重启静态 Pod 的办法。备份不要放在这个目录里，否则也会被运行。',
    ],
  },
  see: docs('tasks/configure-pod-container/static-pod/'),
  explain(place) {
    const value = textAt(place)
    return value === undefined
      ? undefined
      : explained(
          say(
            { en: 'manifests in {folder} run on this node.', 'zh-cn': '{folder} 中的清单会在本节点上运行。' },
            { folder: code(value) },
          ),
        )
  },
} satisfies KubernetesTopic
