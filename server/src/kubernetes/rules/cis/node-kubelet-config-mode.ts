import { fileMode } from './_node-file.js'

export default fileMode({
  id: 'kubernetes/node-kubelet-config-mode',
  trivy: 'KCV-0077',
  path: '/var/lib/kubelet/config.yaml',
  key: 'kubeletConfigYamlConfigurationFilePermission',
  most: 600,
  why: { en: 'It decides whom kubelet lets in and what they may do.', 'zh-cn': '它决定 kubelet 放行谁、允许做什么。' },
})
