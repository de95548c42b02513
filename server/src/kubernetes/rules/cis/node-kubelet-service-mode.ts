import { fileMode } from './_node-file.js'

export default fileMode({
  id: 'kubernetes/node-kubelet-service-mode',
  trivy: 'KCV-0069',
  path: '/etc/systemd/system/kubelet.service.d/10-kubeadm.conf',
  key: 'kubeletServiceFilePermissions',
  most: 600,
  why: {
    en: 'It decides how kubelet starts, which runs as root.',
    'zh-cn': '它决定 kubelet 如何启动，而 kubelet 以 root 运行。',
  },
})
