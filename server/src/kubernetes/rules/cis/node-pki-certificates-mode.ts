import { fileMode } from './_node-file.js'

export default fileMode({
  id: 'kubernetes/node-pki-certificates-mode',
  trivy: 'KCV-0068',
  path: '/etc/kubernetes/pki/*.crt',
  key: 'kubernetesPKICertificateFilePermissions',
  most: 600,
  why: {
    en: 'Whoever can replace a CA certificate decides whom the cluster trusts.',
    'zh-cn': '能替换 CA 证书的人可以决定集群信任谁。',
  },
})
