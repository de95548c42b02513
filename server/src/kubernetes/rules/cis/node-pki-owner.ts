import { fileOwner } from './_node-file.js'

export default fileOwner({
  id: 'kubernetes/node-pki-owner',
  trivy: 'KCV-0066',
  path: '/etc/kubernetes/pki',
  key: 'kubePKIDirectoryFileOwnership',
  owner: 'root:root',
  why: {
    en: 'It holds the keys by which the whole cluster knows who is who.',
    'zh-cn': '这里存放着整个集群赖以辨认身份的密钥。',
  },
})
