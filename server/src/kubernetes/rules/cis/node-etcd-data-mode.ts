import { fileMode } from './_node-file.js'

export default fileMode({
  id: 'kubernetes/node-etcd-data-mode',
  trivy: 'KCV-0058',
  path: '/var/lib/etcd',
  key: 'etcdDataDirectoryPermissions',
  most: 700,
  why: {
    en: 'It is the whole database of the cluster, Secrets included.',
    'zh-cn': '这里是集群的整个数据库，包括 Secret。',
  },
})
