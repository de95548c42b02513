import { fileMode } from './_node-file.js'

export default fileMode({
  id: 'kubernetes/node-admin-conf-mode',
  trivy: 'KCV-0060',
  path: '/etc/kubernetes/admin.conf',
  key: 'adminConfFilePermissions',
  most: 600,
  why: {
    en: 'It holds the credentials of an administrator who may do everything.',
    'zh-cn': '其中是拥有一切权限的管理员凭据。',
  },
})
