import { fileOwner } from './_node-file.js'

export default fileOwner({
  id: 'kubernetes/node-etcd-manifest-owner',
  trivy: 'KCV-0055',
  path: '/etc/kubernetes/manifests/etcd.yaml',
  key: 'kubeEtcdSpecFileOwnership',
  owner: 'root:root',
  why: {
    en: 'Whoever can write this manifest decides with which flags the component runs, and so owns the cluster.',
    'zh-cn': '能改写这份清单的人可以决定该组件的启动参数，也就掌握了整个集群。',
  },
})
