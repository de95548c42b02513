import { fileMode } from './_node-file.js'

export default fileMode({
  id: 'kubernetes/node-scheduler-conf-mode',
  trivy: 'KCV-0062',
  path: '/etc/kubernetes/scheduler.conf',
  key: 'schedulerConfFilePermissions',
  most: 600,
  why: {
    en: 'It holds credentials to the API server: whoever can read it acts as that component.',
    'zh-cn': '其中有访问 API 服务器的凭据：能读到它的人就能冒充该组件。',
  },
})
