import { fileOwner } from './_node-file.js'

export default fileOwner({
  id: 'kubernetes/node-kubelet-config-owner',
  trivy: 'KCV-0078',
  path: '/var/lib/kubelet/config.yaml',
  key: 'kubeletConfigYamlConfigurationFileOwnership',
  owner: 'root:root',
  why: { en: 'It decides whom kubelet lets in and what they may do.', 'zh-cn': '它决定 kubelet 放行谁、允许做什么。' },
})
