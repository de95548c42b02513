import { fileOwner } from './_node-file.js'

export default fileOwner({
  id: 'kubernetes/node-scheduler-conf-owner',
  trivy: 'KCV-0063',
  path: '/etc/kubernetes/scheduler.conf',
  key: 'schedulerConfFileOwnership',
  owner: 'root:root',
  why: {
    en: 'It holds credentials to the API server: whoever can read it acts as that component.',
    'zh-cn': '其中有访问 API 服务器的凭据：能读到它的人就能冒充该组件。',
  },
})
