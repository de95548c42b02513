import { fileMode } from './_node-file.js'

export default fileMode({
  id: 'kubernetes/node-kubelet-client-ca-mode',
  trivy: 'KCV-0075',
  path: '/etc/kubernetes/pki/ca.crt',
  key: 'certificateAuthoritiesFilePermissions',
  most: 600,
  why: {
    en: 'Whoever can replace it decides whose certificates kubelet trusts.',
    'zh-cn': '能替换它的人可以决定 kubelet 信任谁的证书。',
  },
})
