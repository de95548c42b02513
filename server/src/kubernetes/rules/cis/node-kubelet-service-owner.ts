import { fileOwner } from './_node-file.js'

export default fileOwner({
  id: 'kubernetes/node-kubelet-service-owner',
  trivy: 'KCV-0070',
  path: '/etc/systemd/system/kubelet.service.d/10-kubeadm.conf',
  key: 'kubeletServiceFileOwnership',
  owner: 'root:root',
  why: {
    en: 'It decides how kubelet starts, which runs as root.',
    'zh-cn': '它决定 kubelet 如何启动，而 kubelet 以 root 运行。',
  },
})
