import { fileOwner } from './_node-file.js'

export default fileOwner({
  id: 'kubernetes/node-kubelet-client-ca-owner',
  trivy: 'KCV-0076',
  path: '/etc/kubernetes/pki/ca.crt',
  key: 'certificateAuthoritiesFileOwnership',
  owner: 'root:root',
  why: {
    en: 'Whoever can replace it decides whose certificates kubelet trusts.',
    'zh-cn': '能替换它的人可以决定 kubelet 信任谁的证书。',
  },
})
