import { fileOwner } from './_node-file.js'

export default fileOwner({
  id: 'kubernetes/node-cni-configuration-owner',
  trivy: 'KCV-0057',
  path: '/etc/cni/net.d',
  key: 'containerNetworkInterfaceFileOwnership',
  owner: 'root:root',
  why: {
    en: "It decides how every Pod's network is set up, by programs that run as root.",
    'zh-cn': '它决定每个 Pod 的网络如何配置，而执行配置的程序以 root 运行。',
  },
})
