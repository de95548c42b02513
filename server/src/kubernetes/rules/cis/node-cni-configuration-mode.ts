import { fileMode } from './_node-file.js'

export default fileMode({
  id: 'kubernetes/node-cni-configuration-mode',
  trivy: 'KCV-0056',
  path: '/etc/cni/net.d',
  key: 'containerNetworkInterfaceFilePermissions',
  most: 600,
  why: {
    en: "It decides how every Pod's network is set up, by programs that run as root.",
    'zh-cn': '它决定每个 Pod 的网络如何配置，而执行配置的程序以 root 运行。',
  },
})
