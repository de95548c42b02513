import { fileOwner } from './_node-file.js'

export default fileOwner({
  id: 'kubernetes/node-etcd-data-owner',
  trivy: 'KCV-0059',
  path: '/var/lib/etcd',
  key: 'etcdDataDirectoryOwnership',
  owner: 'etcd:etcd',
  why: {
    en: 'It is the whole database of the cluster, Secrets included.',
    'zh-cn': '这里是集群的整个数据库，包括 Secret。',
  },
})
