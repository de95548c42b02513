import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { hostPathRule } from './_volumes.js'

export default {
  id: 'kubernetes/runtime-socket',
  severity: 'warning',
  aliases: { 'kube-linter': ['docker-sock'], trivy: ['KSV-0006'], checkov: ['CKV_K8S_27'] },
  title: { en: 'The socket of the container runtime is mounted', 'zh-cn': '挂载了容器运行时的套接字' },
  why: {
    en: 'Whoever can talk to the runtime can start a privileged container, and so owns the node. Mounting the socket read-only changes nothing about that.',
    'zh-cn': '能与运行时通信，就能启动特权容器，从而控制节点。以只读方式挂载套接字也无济于事。',
  },
  instead: {
    en: 'Build images with BuildKit or Kaniko, and read about containers from the Kubernetes API or the kubelet.',
    'zh-cn': '构建镜像用 BuildKit 或 Kaniko，容器信息从 Kubernetes API 或 kubelet 获取。',
  },
  message: {
    en: 'With `{path}` the Pod can start privileged containers on the node, even if it is mounted read-only. Leave it out.',
    'zh-cn': '有了 `{path}`，Pod 就能在节点上启动特权容器，只读挂载也一样。不要挂载。',
  },
  examples: {
    bad: [
      podWith(
        'volumes:\n  - name: docker\n    hostPath:\n      path: /var/run/docker.sock\n            ^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [podWith('volumes:\n  - name: scratch\n    emptyDir: {}')],
  },
  check: hostPathRule(path => /(?:docker|containerd|crio|cri-dockerd)\.sock$/.test(path)),
} satisfies KubernetesRule
