import { fileOwner } from './_node-file.js'

export default fileOwner({
  id: 'kubernetes/node-admin-conf-owner',
  trivy: 'KCV-0061',
  path: '/etc/kubernetes/admin.conf',
  key: 'adminConfFileOwnership',
  owner: 'root:root',
  why: {
    en: 'It holds the credentials of an administrator who may do everything.',
    'zh-cn': '其中是拥有一切权限的管理员凭据。',
  },
})
