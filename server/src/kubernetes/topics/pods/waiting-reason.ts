import type { Localized } from '../../../core/localized.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, fieldValue, own } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'

export default {
  key: 'ContainerStateWaiting.reason',
  title: { en: 'why a container does not run', 'zh-cn': '容器为什么没有运行' },
  summary: summary('ContainerStateWaiting.reason'),
  notes: {
    en: [
      'Where to look: `kubectl describe pod NAME` for the events, `kubectl logs NAME -c CONTAINER --previous` for what the last try said.',
      'It is a reason of one container; the phase of the Pod is `Pending` or `Running` meanwhile.',
    ],
    'zh-cn': [
      '排查：`kubectl describe pod NAME` 看事件，`kubectl logs NAME -c CONTAINER --previous` 看上一次的输出。',
      '这是单个容器的原因；此时 Pod 的阶段是 `Pending` 或 `Running`。',
    ],
  },
  see: docs('concepts/workloads/pods/pod-lifecycle/#container-states'),
  explain: (place: KubernetesPlace) => {
    const text = own(reasons, asString(fieldValue(place)))
    return text && explained(text)
  },
} satisfies KubernetesTopic

const reasons: Readonly<Record<string, Localized>> = {
  CrashLoopBackOff: {
    en: 'the program started and ended, again and again, and the kubelet waits before the next try: 10 s, 20 s, 40 s … up to 300 s. `lastState` says how it ended.',
    'zh-cn':
      '程序启动后又退出，反复如此，kubelet 要等一会儿再试：10 秒、20 秒、40 秒……最多 300 秒。`lastState` 里有它是怎么结束的。',
  },
  ImagePullBackOff: {
    en: 'pulling the image failed, and the kubelet waits before the next try (up to 300 s). Usual causes: a misspelt name or tag, a private registry without `imagePullSecrets`, no network.',
    'zh-cn':
      '拉取镜像失败，kubelet 等一会儿再试（最多 300 秒）。常见原因：名字或标签写错、私有仓库没有 `imagePullSecrets`、网络不通。',
  },
  ErrImagePull: {
    en: 'pulling the image has just failed; the event says why. Further tries show as `ImagePullBackOff`.',
    'zh-cn': '刚刚拉取镜像失败，事件里有原因。再次重试前显示为 `ImagePullBackOff`。',
  },
  ErrImageNeverPull: {
    en: 'the node lacks the image, and `imagePullPolicy: Never` forbids pulling it.',
    'zh-cn': '节点上没有这个镜像，而 `imagePullPolicy: Never` 不许拉取。',
  },
  InvalidImageName: {
    en: 'the image name cannot be read: upper case letters, a blank or a stray `:` are the usual causes.',
    'zh-cn': '镜像名无法解析：多半有大写字母、空格或多余的 `:`。',
  },
  CreateContainerConfigError: {
    en: 'a ConfigMap, a Secret or a key of one that the container needs is missing, or `runAsNonRoot` refuses its user.',
    'zh-cn': '容器需要的 ConfigMap、Secret 或其中某个键不存在，或者 `runAsNonRoot` 不接受它的用户。',
  },
  CreateContainerError: {
    en: 'the runtime could not make the container: often a mount that does not fit, or a name still taken by an old one.',
    'zh-cn': '运行时创建不了容器：常见的是挂载有问题，或名字还被旧容器占着。',
  },
  RunContainerError: {
    en: 'the container was made but did not start: often the program of `command` is not in the image, or is not executable.',
    'zh-cn': '容器已创建但启动不了：常见的是 `command` 的程序不在镜像里，或不可执行。',
  },
  ContainerCreating: {
    en: 'the node is still preparing: pulling the image, mounting volumes, setting up the network. If that lasts, a volume, Secret or ConfigMap is usually missing.',
    'zh-cn': '节点还在准备：拉镜像、挂卷、配网络。如果一直这样，多半是缺卷、Secret 或 ConfigMap。',
  },
  PodInitializing: {
    en: 'init containers have to end first (`Init:0/2` in `kubectl get pods`).',
    'zh-cn': '要等 Init 容器先结束（`kubectl get pods` 显示 `Init:0/2`）。',
  },
}
