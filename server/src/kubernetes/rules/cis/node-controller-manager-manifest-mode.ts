import { fileMode } from './_node-file.js'

export default fileMode({
  id: 'kubernetes/node-controller-manager-manifest-mode',
  trivy: 'KCV-0050',
  path: '/etc/kubernetes/manifests/kube-controller-manager.yaml',
  key: 'kubeControllerManagerSpecFilePermission',
  most: 600,
  why: {
    en: 'Whoever can write this manifest decides with which flags the component runs, and so owns the cluster.',
    'zh-cn': '能改写这份清单的人可以决定该组件的启动参数，也就掌握了整个集群。',
  },
})
